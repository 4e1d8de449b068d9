import type { RequestType } from "~/domain/privacy/request-states";
import { answerRuleWords, privacyDesk, requestDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";

export interface ShownRule {
  isAtOnce: boolean;
  law: string | null;
  days: number;
  foundBy: string;
}

/** The rule that a date is by, and how it was found; `brief` in a table, where the workspace's own needs no more words. */
export function RuleAndWhy({
  isAtOnce,
  law,
  days,
  foundBy,
  brief,
}: ShownRule & { brief?: boolean }) {
  const t = useWords(answerRuleWords);
  if (isAtOnce) return t("atOnce");
  if (brief && !law && foundBy === "workspace")
    return <span className="nowrap">{t("ours", { days })}</span>;
  const rule = law ? <bdi>{law}</bdi> : t("ours", { days });
  const why = Object.hasOwn(answerRuleWords, foundBy) ? t(foundBy as "country") : foundBy;
  return (
    <>
      {rule} <span className="quiet">({why})</span>
    </>
  );
}

/** What is asked for; of an objection, also against what. */
export function Right({ type, purpose }: { type: RequestType; purpose: string | null }) {
  const t = useWords(privacyDesk);
  const d = useWords(requestDesk);
  if (!purpose || !Object.hasOwn(requestDesk, purpose)) return t(type);
  return `${t(type)}: ${d(purpose as "marketing")}`;
}
