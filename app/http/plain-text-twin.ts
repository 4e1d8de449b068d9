/** A version of the policy or of the terms, in either language. */
const VERSION = /^(?:\/ar)?\/(?:privacy|terms)\/v\/[^/]+$/;

/** Whoever does not ask for HTML at a version's address is given its exact text, which can be hashed. */
export function plainTextTwin(request: Request): Request {
  const url = new URL(request.url);
  const wantsPage = (request.headers.get("Accept") ?? "").includes("text/html");
  if (wantsPage || !VERSION.test(url.pathname)) return request;

  url.pathname += "/text";
  return new Request(url, request);
}
