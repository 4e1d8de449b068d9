import { PublicLink } from "~/components/layout/public-link";
import { Hash } from "~/components/ui/text";
import type { DocumentName } from "~/config/policy-version";
import { formatPlainDate } from "~/lib/format";
import { policyHistory } from "~/words/policy-history";
import { useLocale, useWords } from "~/words/use-words";
import { type ShownVersion, VersionChange } from "./version-facts";

const COLUMNS = ["number", "inForce", "change", "hash"] as const;

/** Every version of a document, newest first, a line for each. */
export function VersionLedger({
  of,
  versions,
}: {
  of: DocumentName;
  versions: readonly ShownVersion[];
}) {
  const t = useWords(policyHistory);
  return (
    <div className="lines">
      <table className="ledger-table" aria-label={t("title", { of })}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map((version, place) => (
            <VersionRow
              key={version.version}
              of={of}
              version={version}
              before={versions[place + 1]?.version}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function VersionRow({
  of,
  version: shown,
  before,
}: {
  of: DocumentName;
  version: ShownVersion;
  before: number | undefined;
}) {
  const t = useWords(policyHistory);
  const locale = useLocale();
  const { version, effectiveOn, stands, sha256 } = shown;
  const when = formatPlainDate(effectiveOn, locale);
  return (
    <tr>
      <td>
        <PublicLink to={`/${of}/v/${version}`}>{t("version", { version })}</PublicLink>
      </td>
      <td data-of={t("inForce")}>{stands === "published" ? when : t(stands, { when })}</td>
      <td>
        <VersionChange version={shown} />
        {before !== undefined && <Difference of={of} from={before} to={version} />}
      </td>
      <td data-of={t("hash")}>
        <span className="xs quiet">
          <Hash>{sha256[locale]}</Hash>
        </span>
      </td>
    </tr>
  );
}

function Difference({ of, from, to }: { of: DocumentName; from: number; to: number }) {
  const t = useWords(policyHistory);
  return (
    <p>
      <PublicLink to={`/${of}/diff/${from}..${to}`}>{t("differenceOf", { from, to })}</PublicLink>
    </p>
  );
}
