import { formatTime, formatWhen, isoDay } from "~/lib/format";
import { DAY_MS, type EpochMs } from "~/lib/time";
import { durations } from "./durations";
import { useLocale, useWords } from "./use-words";

/** `today 13:00`, `tomorrow 10:00`, `26 Nov 11:00`. */
export function useWhen() {
  const t = useWords(durations);
  const locale = useLocale();
  return (at: EpochMs, now: EpochMs, zone: string): string => {
    const time = formatTime(at, zone);
    const day = isoDay(at, zone);
    if (day === isoDay(now, zone)) return t("today", { time });
    if (day === isoDay(now + DAY_MS, zone)) return t("tomorrow", { time });

    return `${formatWhen(at, now, locale, zone)} ${time}`;
  };
}
