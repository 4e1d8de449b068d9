import { Badge } from "~/components/ui/badge";
import { DUBAI } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import { type EpochMs, MINUTE_MS } from "~/lib/time";
import { deals } from "~/words/deals";
import { howLate, inWords, timeAgo } from "~/words/durations";
import { useWhen } from "~/words/use-when";
import { useLocale, useWords } from "~/words/use-words";
import type { CardFacts } from "./deal-facts";

/** One line: when the next step is, or how long the deal has been in its stage and that it has none. */
export function CardState({
  deal: { nextStepAt, stageSince },
  now,
  zone = DUBAI,
}: {
  deal: Pick<CardFacts, "nextStepAt" | "stageSince">;
  now: EpochMs;
  zone?: string;
}) {
  const t = useWords(deals);
  const locale = useLocale();
  const when = useWhen();
  if (nextStepAt === null)
    return (
      <>
        <span>{sinceWords(locale, stageSince, now)}</span>
        <Badge tone="soon">{t("noNextStep")}</Badge>
      </>
    );
  if (nextStepAt < now) return <Badge tone="late">{howLate(locale, nextStepAt, now)}</Badge>;

  return <span>{when(nextStepAt, now, zone)}</span>;
}

/** How long it has been there: `6 days`, `just now`. */
export const sinceWords = (locale: Locale, since: EpochMs, now: EpochMs) =>
  now - since < MINUTE_MS ? timeAgo(locale, since, now) : inWords(locale, now - since);
