import { Notice } from "~/components/ui/notice";
import { KeyValue } from "~/components/ui/page";
import { Instant } from "~/components/ui/text";
import { HISTORY_DAYS } from "~/config/history";
import type { EpochMs } from "~/lib/time";
import { ownSurveys } from "~/words/surveys";
import { Say, useWords } from "~/words/use-words";

/**
 * What somebody should know before they answer: what for, who asks, how long it is kept, and whether under their name.
 */
export function SurveyFacts({
  purpose,
  company,
  endsAt,
  keptUntil,
  isAnonymous,
  zone,
}: {
  purpose: string;
  company: string;
  endsAt: EpochMs;
  keptUntil: EpochMs;
  isAnonymous: boolean;
  zone: string | undefined;
}) {
  const t = useWords(ownSurveys);
  const day = (at: EpochMs) => <Instant at={at} as="date" zone={zone} />;
  return (
    <>
      <p className="sm muted">{t("about")}</p>
      <KeyValue
        pairs={[
          { term: t("purpose"), value: <bdi className="typed">{purpose}</bdi> },
          { term: t("asks"), value: <bdi>{company}</bdi> },
          { term: t("until"), value: day(endsAt - 1) },
          {
            term: t("kept"),
            value: <Say words={ownSurveys} say="keptThen" with={{ day: day(keptUntil) }} />,
          },
          { term: t("mode"), value: t(isAnonymous ? "anonymous" : "named") },
        ]}
      />
      {isAnonymous && <Notice>{t("anonymousMeans", { days: HISTORY_DAYS })}</Notice>}
    </>
  );
}
