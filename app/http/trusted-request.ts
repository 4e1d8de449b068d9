const REFUSED =
  /^(x-forwarded-.*|x-org-.*|x-http-method(-override)?|x-method-override|forwarded|x-original-url|x-rewrite-url)$/i;

/**
 * The request without the headers that only a proxy of ours could set truthfully and anyone can send:
 * forwarded host and address, workspace, another method or path. An address given twice is nobody's.
 */
export function trustedRequest(request: Request): Request {
  const refused = [...request.headers.keys()].filter((name) => REFUSED.test(name));
  if (request.headers.get("CF-Connecting-IP")?.includes(",")) refused.push("CF-Connecting-IP");
  if (refused.length === 0) return request;

  const trusted = new Request(request);
  for (const name of refused) trusted.headers.delete(name);
  return trusted;
}
