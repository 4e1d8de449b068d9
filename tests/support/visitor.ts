import { PUBLIC_PATHS } from "~/config/public-paths";
import { toHref } from "~/lib/locale";
import { get, post } from "./browser";

/** Every public page, in both languages. */
export const publicPages = PUBLIC_PATHS.flatMap((path) => [path, toHref("ar", path)]);

/** The nonce of the last form of consent on a page; fails where there is none. */
export async function formNonce(
  path = "/cookies",
  headers: Record<string, string> = {},
): Promise<string> {
  const html = await (await get(path, headers)).text();
  const [, nonce] = [...html.matchAll(/name="nonce" value="([^"]+)"/g)].at(-1) ?? [];
  if (!nonce) throw new Error(`no form on ${path}`);
  return nonce;
}

/** Presses a button of the form on the first page. */
export async function choose(
  choice: string,
  more: Record<string, string> = {},
  headers: Record<string, string> = {},
) {
  const nonce = choice === "reject" ? "" : await formNonce("/cookies", headers);
  return post("/consent", { choice, nonce, language: "en", back: "/", ...more }, headers);
}

/** The `Cookie` header of a browser that was given these. */
export const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

/** A browser after each answer, and before any. */
export const visitors = {
  "no choice": async () => ({}),
  reject: async () => ({ Cookie: cookieOf(await choose("reject")) }),
  accept: async () => ({ Cookie: cookieOf(await choose("accept")) }),
  "Sec-GPC: 1": async () => ({ "Sec-GPC": "1" }),
} satisfies Record<string, () => Promise<Record<string, string>>>;
