import { toBase64Url, utf8 } from "~/lib/bytes";
import { hmacSha256 } from "~/lib/secrets";

/** The token of a subscription, made anew for each mail: it is stored nowhere but as its hash. */
export const subscriptionToken = async (secret: string, id: string): Promise<string> =>
  toBase64Url(await hmacSha256(utf8(secret), utf8(`subscription.${id}`)));

/** Where a subscription is confirmed and ended. */
export const subscriptionPath = (token: string) => `/subprocessors/news/${token}`;
