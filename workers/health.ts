declare const CLOSR_VERSION: string | undefined;

/** The build sets it; Vite and the tests run what is being written. */
export const version = typeof CLOSR_VERSION === "undefined" ? "development" : CLOSR_VERSION;

/** GET /healthz: that the Worker runs, and which one. It asks no store, so it answers when they do not. */
export function answerHealth(request: Request): Response | null {
  if (new URL(request.url).pathname !== "/healthz") return null;
  if (request.method !== "GET" && request.method !== "HEAD")
    return new Response("Method Not Allowed", { status: 405, headers: { Allow: "GET, HEAD" } });

  return Response.json({ status: "ok", version }, { headers: { "Cache-Control": "no-store" } });
}
