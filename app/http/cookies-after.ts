import { type CookieEntry, inCategory } from "~/config/cookies";
import type { PageViews } from "~/db/page-views.server";
import { type ConsentState, OPTIONAL_KINDS } from "~/domain/consent/consent";
import type { SigningSecrets } from "~/lib/signed-value";
import { analyticsCookie, readAnalyticsId } from "./analytics-cookie";
import { readCookie } from "./read-cookie";

interface Browser {
  request: Request;
  secrets: SigningSecrets;
  views: PageViews;
}

/**
 * The headers that make a browser's optional cookies those that its visitor agreed to: the number of the
 * counter is given, and whatever is no longer agreed to is taken away, with the page views under it, which
 * nobody could read or erase after that.
 */
export async function cookiesAfter(browser: Browser, state: ConsentState): Promise<string[]> {
  const { request, secrets, views } = browser;
  const refused = OPTIONAL_KINDS.filter((kind) => !state.grants[kind]);
  const gone = refused.flatMap(inCategory).filter(({ name }) => readCookie(request, name) !== "");
  const cookies = gone.flatMap(forgetting);

  const number = await readAnalyticsId(request, secrets);
  if (state.grants.analytics && !number) cookies.push(await analyticsCookie(null, secrets));
  if (!state.grants.analytics && number) await views.erase(number);
  return cookies;
}

/** The header that takes a cookie away. */
export const forgetting = ({ kind, name }: CookieEntry) =>
  kind === "cookie" ? [`${name}=; Path=/; Max-Age=0; Secure; SameSite=Lax`] : [];
