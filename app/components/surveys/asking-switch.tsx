import { Button } from "~/components/ui/button";
import { Block } from "~/components/ui/page";
import { Instant } from "~/components/ui/text";
import type { EpochMs } from "~/lib/time";
import { ownSurveys } from "~/words/surveys";
import { Say, useWords } from "~/words/use-words";

/** Whether somebody is asked in surveys at all, and the one button that changes it. */
export function AskingSwitch({
  refusedAt,
  zone,
}: {
  refusedAt: EpochMs | null;
  zone: string | undefined;
}) {
  const t = useWords(ownSurveys);
  const day = refusedAt !== null && <Instant at={refusedAt} as="date" zone={zone} />;
  return (
    <Block title={t("asking")}>
      <form className="stack narrow" method="post" action="/me/surveys?index">
        <p className="sm muted">
          {day ? <Say words={ownSurveys} say="notAsked" with={{ day }} /> : t("askedNow")}
        </p>
        {!day && <p className="sm muted">{t("stopHelp")}</p>}
        <div>
          <Button name="do" value={day ? "resume" : "stop"}>
            {t(day ? "resume" : "stop")}
          </Button>
        </div>
      </form>
    </Block>
  );
}
