import { readForm } from "./read-form";

const ADDRESS = /^\/unsubscribe\/([\w-]{1,200})$/;
/** A mail program sends one short field. */
const MOST_BYTES = 4_096;
const DONE = "Done. No more of it is sent.\n";
const NOT_GOOD =
  "This link is not whole, so nothing was changed. Open the link at the foot of the mail, or write to the mail address in its List-Unsubscribe line.\n";

/**
 * RFC 8058: a mail program ends a list by POST, with no cookie, from anywhere. The answer is short, and of a link
 * that is ours always the same, whether it is known or used; one that is not ours ends nothing, and that is said.
 * Null for everything else, a POST without its exact body too: a page answers that.
 */
export async function answerOneClick(
  request: Request,
  stop: (token: string) => Promise<boolean>,
): Promise<Response | null> {
  const [, token] = ADDRESS.exec(new URL(request.url).pathname) ?? [];
  if (!token || request.method !== "POST" || !(await saysOneClick(request))) return null;

  const isOurs = await stop(token);
  const headers = { "Content-Type": "text/plain; charset=utf-8" };
  return new Response(isOurs ? DONE : NOT_GOOD, { status: isOurs ? 200 : 400, headers });
}

/** Reads a copy, for the page may have to read it again. */
async function saysOneClick(request: Request): Promise<boolean> {
  const form = await readForm(request.clone() as Request, MOST_BYTES).catch(() => null);
  return form?.get("List-Unsubscribe") === "One-Click";
}

/**
 * What is posted to the link of a mail may come from anywhere: its token is its proof. The page's framework
 * would refuse a foreign `Origin` by itself.
 */
export function fromAnywhere(request: Request): Request {
  const isLeaving = request.method === "POST" && ADDRESS.test(new URL(request.url).pathname);
  if (!isLeaving || !request.headers.has("Origin")) return request;

  const headers = new Headers(request.headers);
  headers.delete("Origin");
  return new Request(request, { headers });
}
