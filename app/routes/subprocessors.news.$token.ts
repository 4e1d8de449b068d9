import { redirect } from "@remix-run/cloudflare";
import { visitorLoader } from "~/http/visitor-route.server";
import { toHref } from "~/lib/locale";

/** In mails from before all news had one way in and out. */
export const loader = visitorLoader(async ({ locale }) =>
  redirect(`${toHref(locale, "/subprocessors")}#ask`, 303),
);
