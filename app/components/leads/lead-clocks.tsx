import { Clock, clockTone } from "~/components/ui/clock";
import { clocksOf, type LeadClock, type LeadTimes, nearestOf } from "~/domain/leads/lead-clocks";
import { readClock } from "~/domain/leads/response-clock";
import type { EpochMs } from "~/lib/time";
import { timeLeft } from "~/words/durations";
import { leads as words } from "~/words/leads";
import { useLocale, useWords } from "~/words/use-words";

/** What a lead's clocks are read with. */
export interface ClockRules {
  now: EpochMs;
  targetMs: number;
}

/** Ours and the portal's, in words. The portal's stands there even where it has no rule. */
export function LeadClocks({
  times,
  now,
  targetMs,
  live,
}: { times: LeadTimes; live?: boolean } & ClockRules) {
  const t = useWords(words);
  const clocks = clocksOf(times, targetMs);
  return (
    <>
      {clocks.map((clock, place) => (
        <RuleClock key={clock.rule} clock={clock} now={now} live={live && place === 0} />
      ))}
      {!clocks.some(({ rule }) => rule === "portal") && (
        <Clock rule={t("portal")}>{t("noRule")}</Clock>
      )}
    </>
  );
}

/** The clock that ends first, for a row with room for one. */
export function NearestClock({ times, now, targetMs }: { times: LeadTimes } & ClockRules) {
  const clock = nearestOf(times, targetMs);
  return clock ? <RuleClock clock={clock} now={now} /> : null;
}

function RuleClock({ clock, now, live }: { clock: LeadClock; now: EpochMs; live?: boolean }) {
  const t = useWords(words);
  const locale = useLocale();
  const { gone } = readClock({ ...clock, answeredAt: null }, now);
  return (
    <Clock
      rule={t(clock.rule)}
      tone={clockTone(gone)}
      passed={gone}
      means={t("used", { share: Math.floor(gone * 100) })}
      live={live}
    >
      {timeLeft(locale, clock.dueAt, now)}
    </Clock>
  );
}
