import { PURPOSES } from "~/config/purposes";
import { tablesThatStay } from "~/db/exported-tables";
import { formatDateTime } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import type { PrintablePage, PrintablePart, PrintableSection } from "~/services/packages/printable";
import { say } from "~/words/words";
import { workspacePackage } from "~/words/workspace-package";
import type { ExportState } from "./export-state";

type Facts = Pick<ExportState, "at" | "tables" | "files" | "absent" | "restricted">;

/** The package as a page that anybody can read and print, in both languages. */
export const readablePage = (facts: Facts, zone: string): PrintablePage => ({
  title: say("en", workspacePackage)("title"),
  parts: [partIn("en", facts, zone), partIn("ar", facts, zone)],
});

function partIn(lang: Locale, facts: Facts, zone: string): PrintablePart {
  const t = say(lang, workspacePackage);
  const about: PrintableSection = {
    heading: t("about"),
    facts: [[t("made"), formatDateTime(facts.at, lang, zone)]],
    paragraphs: [t("aboutText"), t("back"), t("restricted", { n: facts.restricted })],
  };
  const rows = facts.tables.map(({ name, rows }) => [wordOf(lang, name), String(rows)]);
  const files = facts.files.map(({ path }) => ({ path, label: path }));
  return {
    lang,
    heading: t("title"),
    sections: [
      about,
      { heading: t("holds"), table: { columns: [t("table"), t("rows")], rows } },
      { heading: t("files"), files },
      absentSection(lang, facts),
    ],
  };
}

function absentSection(lang: Locale, { absent }: Facts): PrintableSection {
  const t = say(lang, workspacePackage);
  const tables = tablesThatStay().map(({ name, purpose }) => [name, PURPOSES[purpose][lang]]);
  const missing = absent > 0 ? [[t("filesMissing", { n: absent }), t("filesWhy")]] : [];
  const rows = [...missing, [t("secretColumns"), t("secretsWhy")], ...tables];
  return { heading: t("absent"), table: { columns: [t("table"), t("why")], rows } };
}

function wordOf(lang: Locale, name: string): string {
  const key = name === "files" ? "filesOf" : name;
  const t = say(lang, workspacePackage);
  return key in workspacePackage ? t(key as "contacts") : name;
}
