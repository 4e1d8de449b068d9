import type { Permission } from "~/config/permissions";
import { forbiddenRights } from "~/words/forbidden-rights";
import { say } from "~/words/words";
import { answerWith } from "./answer-with.server";
import type { Member } from "./load-context";

/** Whether what was wanted is of those who answer people about their data. */
export const isOfRights = (wanted: readonly Permission[]) =>
  wanted.some((one) => one.startsWith("privacy:") || one.startsWith("certificates:"));

/** 403, and to whom such a request is handed. */
export function toThoseWhoAnswer({ locale, slug }: Pick<Member, "locale" | "slug">): Response {
  const t = say(locale, forbiddenRights);
  return answerWith(403, {
    title: t("title"),
    paragraphs: [t("help")],
    links: [{ href: `/w/${slug}/today`, label: t("toToday") }],
  });
}
