/** The value of a cookie as the browser sent it; empty when it sent none. The first of a name counts. */
export function readCookie(request: Request, name: string): string {
  const pairs = (request.headers.get("Cookie") ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";
}
