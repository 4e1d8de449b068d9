import { BASES, PURPOSES } from "~/config/purposes";
import { inventory, type TableName } from "~/db/inventory";
import { type KeptClass, ruleOf } from "~/domain/policy/retention";
import { formatDateTime, formatList, formatPhone, formatPlainDate } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";
import type { PrintablePage, PrintablePart, PrintableSection } from "~/services/packages/printable";
import { accessPage } from "~/words/access-page";
import { inWords } from "~/words/changed-values";
import { leadSources } from "~/words/leads";
import { bases, sources } from "~/words/provenance";
import { storeNames } from "~/words/store-names";
import { say } from "~/words/words";
import type { AccessSubject, Row } from "./subject-data";

/** What was put in of one table. */
export interface Told {
  name: TableName;
  rows: Row[];
}

interface Facts {
  subject: AccessSubject;
  told: Told[];
  retention: readonly KeptClass[];
  redacted: number;
  at: EpochMs;
  zone: string;
}

/** So that the page stays one that is read; the rest is in the files beside it. */
const MOST_ROWS = 200;

/** The package as a page that anybody can read and print, in both languages. */
export const readablePage = (facts: Facts): PrintablePage => ({
  title: say("en", accessPage)("title"),
  parts: [partIn("en", facts), partIn("ar", facts)],
});

function partIn(lang: Locale, facts: Facts): PrintablePart {
  const t = say(lang, accessPage);
  const sections = [
    aboutSection(lang, facts),
    whySection(lang, facts),
    recipientsSection(lang, facts),
    ...writtenSections(lang, facts),
    { heading: t("rights"), paragraphs: [t("rightsText"), t("breachText")] },
    filesSection(lang, facts),
  ];
  return { lang, heading: t("title"), sections };
}

function aboutSection(
  lang: Locale,
  { subject: { contact }, redacted, at, zone }: Facts,
): PrintableSection {
  const t = say(lang, accessPage);
  const kind = inWords(sources)(contact.sourceKind, lang);
  const detail = contact.sourceDetail && inWords(leadSources)(contact.sourceDetail, lang);
  const phones = contact.phones.map(({ raw, e164 }) => (e164 ? formatPhone(e164) : raw));
  const facts: (readonly [string, string | null])[] = [
    [t("nameEn"), contact.nameEn],
    [t("nameAr"), contact.nameAr],
    [t("phones"), formatList(phones, lang)],
    [t("emails"), formatList(contact.emails, lang)],
    [
      t("source"),
      formatList(
        [kind, detail].filter((part) => part !== null),
        lang,
      ),
    ],
    [t("basis"), inWords(bases)(contact.legalBasis, lang)],
    [t("since"), formatPlainDate(contact.collectedOn, lang)],
    [t("made"), formatDateTime(at, lang, zone)],
  ];
  return {
    heading: t("about"),
    facts: facts.flatMap(([label, value]) => (value ? [[label, value] as const] : [])),
    paragraphs: [t("redacted", { n: redacted }), t("automated")],
  };
}

/** What is held, why, on what ground and for how long: one line for each kind. */
function whySection(lang: Locale, { told, retention }: Facts): PrintableSection {
  const t = say(lang, accessPage);
  const rows = told.map(({ name, rows }) => {
    const { purpose, basis } = inventory[name];
    const { days, clock } = ruleOf(retention, name);
    return [
      say(lang, storeNames)(name as keyof typeof storeNames),
      String(rows.length),
      PURPOSES[purpose][lang],
      BASES[basis][lang],
      t("kept", { days, clock: clock[lang] }),
    ];
  });
  return {
    heading: t("held"),
    table: { columns: [t("kind"), t("count"), t("purpose"), t("ground"), t("howLong")], rows },
  };
}

function recipientsSection(lang: Locale, { subject }: Facts): PrintableSection {
  const { recipients, staffViews } = subject;
  const t = say(lang, accessPage);
  const names = recipients.map(({ recipient, country }) =>
    formatList([recipient ?? t("unnamed"), ...(country ? [country] : [])], lang),
  );
  const received = names.length > 0 ? names : [t("nobody")];
  return {
    heading: t("recipients"),
    paragraphs: [...received, t("staffLooked", { n: staffViews })],
  };
}

const WRITTEN = { messages: "body", notes: "body", leads: "message" } as const;

/** What was written by the person and about them. */
function writtenSections(lang: Locale, { told, zone }: Facts): PrintableSection[] {
  const t = say(lang, accessPage);
  return told.flatMap(({ name, rows }) => {
    if (!(name in WRITTEN)) return [];
    const column = WRITTEN[name as keyof typeof WRITTEN];
    const lines = rows
      .slice(0, MOST_ROWS)
      .map((row) => [formatDateTime(Number(row.createdAt), lang, zone), String(row[column] ?? "")]);
    const heading = say(lang, storeNames)(name as keyof typeof storeNames);
    return [{ heading, table: { columns: [t("when"), t("text")], rows: lines } }];
  });
}

function filesSection(lang: Locale, { told }: Facts): PrintableSection {
  const files = told.flatMap(({ name }) => [
    { path: `data/${name}.json`, label: `data/${name}.json` },
    { path: `data/${name}.csv`, label: `data/${name}.csv` },
  ]);
  return { heading: say(lang, accessPage)("files"), files };
}
