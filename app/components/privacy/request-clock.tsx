import type { Tone } from "~/components/ui/badge";
import { Clock } from "~/components/ui/clock";
import { DAY_MS, type EpochMs } from "~/lib/time";
import { durations } from "~/words/durations";
import { privacyDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";

/** How many of the days we gave ourselves are gone. */
export function RequestClock({
  createdAt,
  dueOn,
  closedAt,
  now,
}: {
  createdAt: EpochMs;
  dueOn: string;
  closedAt: EpochMs | null;
  now: EpochMs;
}) {
  const t = useWords(privacyDesk);
  const d = useWords(durations);
  if (closedAt !== null)
    return (
      <Clock rule="" tone="done" passed={1}>
        {t("doneClock")}
      </Clock>
    );

  // The day counts to its end.
  const end = Date.parse(`${dueOn}T00:00:00Z`) + DAY_MS;
  const total = Math.round((end - createdAt) / DAY_MS);
  const passed = Math.floor((now - createdAt) / DAY_MS);
  const left = Math.floor((end - now) / DAY_MS);
  return (
    <Clock rule={t("ofDays", { passed, total })} tone={toneOf(left)} passed={passed / total}>
      {left < 0 ? d("daysLate", { d: -left }) : d("daysLeft", { d: left })}
    </Clock>
  );
}

function toneOf(left: number): Tone | undefined {
  if (left < 1) return "late";
  return left <= 7 ? "soon" : undefined;
}
