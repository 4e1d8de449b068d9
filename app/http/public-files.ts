/** A public file for machines. It may be read by any program, and be kept for five minutes. */
export function publicJson(content: unknown, headers: Record<string, string> = {}): Response {
  return publicFile(
    `${JSON.stringify(content, null, 2)}\n`,
    "application/json; charset=utf-8",
    headers,
  );
}

export function publicFile(
  content: string,
  type: string,
  headers: Record<string, string> = {},
): Response {
  return new Response(content, {
    headers: { "Content-Type": type, "Cache-Control": "public, max-age=300", ...headers },
  });
}

export const plainText = (content: string, headers: Record<string, string> = {}) =>
  publicFile(content, "text/plain; charset=utf-8", headers);
