import type { Locale } from "~/lib/locale";
import { olderCopy } from "~/words/lifecycle";
import { say } from "~/words/words";

/** The database is an older copy: nothing of people is answered until those who were erased since are erased again. */
export function outOfDate(request: Request, locale: Locale): Response {
  const t = say(locale, olderCopy);
  const { pathname } = new URL(request.url);
  const told = {
    title: t("title"),
    paragraphs: [t("why"), t("nothingLost"), t("ifItLasts")],
    links: [{ href: pathname.replace(/\.data$/, ""), label: t("again") }],
  };
  return Response.json({ told }, { status: 503, headers: { "Retry-After": "5" } });
}
