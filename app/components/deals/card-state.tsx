import { Badge } from "~/components/ui/badge";
import { DUBAI } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { deals } from "~/words/deals";
import { howLate, timeSince } from "~/words/durations";
import { useWhen } from "~/words/use-when";
import { useLocale, useWords } from "~/words/use-words";
import type { CardFacts } from "./deal-facts";

/**
 * One line: when the next step is, or that there is none.
 * @param inFull says what the time is of, where no card around it does, and how long it has stood in its stage.
 */
export function CardState({
  deal: { nextStepAt, stageSince },
  now,
  zone = DUBAI,
  inFull,
}: {
  deal: Pick<CardFacts, "nextStepAt" | "stageSince">;
  now: EpochMs;
  zone?: string;
  inFull?: boolean;
}) {
  const t = useWords(deals);
  const locale = useLocale();
  const when = useWhen();
  if (nextStepAt === null)
    return (
      <>
        {inFull && <span>{`${t("inStage")} ${timeSince(locale, stageSince, now)}`}</span>}
        <Badge tone="soon">{t("noNextStep")}</Badge>
      </>
    );
  if (nextStepAt < now) return <Badge tone="late">{howLate(locale, nextStepAt, now)}</Badge>;

  const next = when(nextStepAt, now, zone);
  return <span>{inFull ? `${t("nextStep")} ${next}` : next}</span>;
}
