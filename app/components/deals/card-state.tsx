import { Badge } from "~/components/ui/badge";
import { DUBAI } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import { type EpochMs, MINUTE_MS } from "~/lib/time";
import { deals } from "~/words/deals";
import { howLate, inWords, timeAgo, timeSince } from "~/words/durations";
import { useWhen } from "~/words/use-when";
import { useLocale, useWords } from "~/words/use-words";
import type { CardFacts } from "./deal-facts";

/**
 * One line: when the next step is, or how long the deal has been in its stage and that it has none.
 * @param inFull says what the time is of, where no card around it does.
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
        <span>
          {inFull
            ? `${t("inStage")} ${timeSince(locale, stageSince, now)}`
            : sinceWords(locale, stageSince, now)}
        </span>
        <Badge tone="soon">{t("noNextStep")}</Badge>
      </>
    );
  if (nextStepAt < now) return <Badge tone="late">{howLate(locale, nextStepAt, now)}</Badge>;

  const next = when(nextStepAt, now, zone);
  return <span>{inFull ? `${t("nextStep")} ${next}` : next}</span>;
}

/** How long it has been there: `6 days`, `just now`. */
const sinceWords = (locale: Locale, since: EpochMs, now: EpochMs) =>
  now - since < MINUTE_MS ? timeAgo(locale, since, now) : inWords(locale, now - since);
