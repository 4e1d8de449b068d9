import type { AppLoadContext } from "@remix-run/cloudflare";

type Pages = (request: Request, context: AppLoadContext) => Promise<Response>;

const WORKSPACE = /^\/w\/[^/]+(?=\/)/;

/**
 * Where something that has no page of its own throws, the framework answers with a line of text. A person who
 * pressed a button gets the error page instead, in their language and with the request's id.
 */
export const withFailedPage =
  (pages: Pages): Pages =>
  async (request, context) => {
    const answer = await pages(request, context);
    const { pathname } = new URL(request.url);
    const [workspace] = WORKSPACE.exec(pathname) ?? [];
    if (answer.status !== 500 || !workspace || pathname.endsWith(".data")) return answer;
    if (!answer.headers.get("Content-Type")?.startsWith("text/plain")) return answer;

    context.reader.hasFailed = true;
    const headers = { Cookie: request.headers.get("Cookie") ?? "" };
    return pages(new Request(new URL(`${workspace}/today`, request.url), { headers }), context);
  };
