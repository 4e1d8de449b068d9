/** A look has no body, whatever was sent with it: the platform's own `Request` of one that has cannot be made. */
export function withoutBody(request: Request): Request {
  const { method, url, headers, body, cf } = request as Request<unknown, CfProperties>;
  if (!body || (method !== "GET" && method !== "HEAD")) return request;

  return new Request(url, {
    method,
    headers,
    redirect: "manual",
    ...(cf && { cf }),
  } as RequestInit);
}
