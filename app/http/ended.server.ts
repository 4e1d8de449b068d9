import { formatDate } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import { endedPages } from "~/words/lifecycle";
import { say } from "~/words/words";
import { answerWith } from "./answer-with.server";
import type { FormerPlace, Member } from "./load-context";

/** 410: the workspace is no more. */
export function ofTheGone(ended: FormerPlace, locale: Locale): Response {
  const { id, name, timeZone: zone, endedAt, purgedAt, role } = ended;
  const t = say(locale, endedPages);
  const day = (at: number) => formatDate(at, locale, zone);
  const hasCertificate = purgedAt !== null && role === "owner";
  const told =
    purgedAt === null
      ? [t("goneNowWhy", { ended: day(endedAt) }), t("goneNow")]
      : [
          t("goneWhy", { ended: day(endedAt), gone: day(purgedAt) }),
          t(hasCertificate ? "goneProof" : "goneAskOwner"),
        ];
  return answerWith(410, {
    title: t("gone", { name }),
    paragraphs: told,
    links: [
      ...(hasCertificate ? [{ href: `/me/ended/${id}`, label: t("toCertificate") }] : []),
      { href: "/me", label: t("toMe") },
    ],
  });
}

/** 403: it can be looked at and exported, and nothing else. */
export function ofReadOnly({ life, locale, timeZone, role, slug }: Member): Response {
  const t = say(locale, endedPages);
  const ended = formatDate(life.since, locale, timeZone);
  const gone = formatDate(life.purgeAt ?? life.since, locale, timeZone);
  return answerWith(403, {
    title: t("readOnly"),
    paragraphs: [
      t("readOnlyWhy", { ended, gone }),
      t(role === "owner" ? "readOnlyOwner" : "readOnlyMember"),
    ],
    links: [
      { href: `/w/${slug}/settings/subscription`, label: t("toSubscription") },
      { href: `/w/${slug}/leave`, label: t("toExport") },
    ],
  });
}
