import { Hash } from "~/components/ui/text";
import { formatPlainDate } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";
import { policyHistory } from "~/words/policy-history";
import { useLocale, useWords } from "~/words/use-words";

interface Row {
  version: number;
  state: "awaiting-approval" | "announced" | "published" | "withdrawn";
  effectiveOn: string;
  effectiveAt: EpochMs;
  material: boolean;
  summary: Record<Locale, string>;
  sha256En: string;
  sha256Ar: string;
  lawReason: string | null;
  noticesSent: number;
}

/** A version as the public sees it: what it says, since when, and how many were told. */
export const shownVersion = (row: Row, now: EpochMs) => ({
  version: row.version,
  effectiveOn: row.effectiveOn,
  material: row.material,
  summary: row.summary,
  sha256: { en: row.sha256En, ar: row.sha256Ar },
  lawReason: row.lawReason,
  noticesSent: row.noticesSent,
  stands: standing(row, now),
});
export type ShownVersion = ReturnType<typeof shownVersion>;

function standing({ state, effectiveAt }: Row, now: EpochMs) {
  if (state === "withdrawn") return "withdrawn" as const;
  return effectiveAt > now || state === "announced" ? ("coming" as const) : ("published" as const);
}

/** What a version says of itself, in sentences. */
export function VersionFacts({ version }: { version: ShownVersion }) {
  const t = useWords(policyHistory);
  const locale = useLocale();
  const when = formatPlainDate(version.effectiveOn, locale);
  return (
    <>
      <p>
        <b>{t(version.stands, { when })}</b>
      </p>
      <VersionChange version={version} />
      <p className="xs quiet">
        SHA-256 <Hash>{version.sha256[locale]}</Hash>
      </p>
    </>
  );
}

/** What changed, of what weight, how many were told, and which law allowed no longer notice. */
export function VersionChange({ version }: { version: ShownVersion }) {
  const t = useWords(policyHistory);
  const { material, noticesSent, lawReason, summary } = version;
  return (
    <>
      <p dir="auto">{summary[useLocale()]}</p>
      {version.version > 1 && (
        <p>
          {t(material ? "material" : "wording")}
          {noticesSent > 0 && ` ${t("told", { n: noticesSent })}`}
        </p>
      )}
      {lawReason && (
        <p>
          {t("forced")} <bdi>{lawReason}</bdi>
        </p>
      )}
    </>
  );
}
