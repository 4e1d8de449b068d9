import { Hash } from "~/components/ui/text";
import { DUBAI, formatDate } from "~/lib/format";
import { policyPage } from "~/words/policy-page";
import { useLocale, useWords } from "~/words/use-words";

interface PolicyFacts {
  version: number;
  /** ISO date. */
  updatedOn: string;
  sha256: string;
  /** How the version says it, where the build would say it otherwise. */
  said?: string | null;
}

/** Which version of the policy it is, of which day, and the hash of its text. */
export function VersionLine({
  facts: { version, updatedOn, sha256, said },
}: {
  facts: PolicyFacts;
}) {
  const t = useWords(policyPage);
  const when = formatDate(Date.parse(updatedOn), useLocale(), DUBAI);
  return (
    <p className="md muted version">
      {said ?? t("updated", { when, version })}{" "}
      <span className="xs nowrap">
        <span className="mono">sha256</span> <Hash>{sha256}</Hash>
      </span>
    </p>
  );
}
