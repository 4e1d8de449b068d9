import { TimeText } from "~/components/ui/badge";
import type { EpochMs } from "~/lib/time";
import { howLate } from "~/words/durations";
import { useWhen } from "~/words/use-when";
import { useLocale } from "~/words/use-words";

/** When a step is due: `today 13:00`; past it, how late it is. */
export function DueText({ at, now, zone }: { at: EpochMs; now: EpochMs; zone: string }) {
  const locale = useLocale();
  const when = useWhen();
  if (at < now) return <TimeText tone="late">{howLate(locale, at, now)}</TimeText>;
  return <time dateTime={new Date(at).toISOString()}>{when(at, now, zone)}</time>;
}
