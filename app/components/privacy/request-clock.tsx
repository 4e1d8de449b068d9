import type { Tone } from "~/components/ui/badge";
import { Clock } from "~/components/ui/clock";
import type { AnswerDays } from "~/domain/privacy/answer-days";
import { isGranted, type RequestState } from "~/domain/privacy/request-states";
import type { EpochMs } from "~/lib/time";
import { durations } from "~/words/durations";
import { privacyDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";

/** How many of the days we gave ourselves are gone. */
export function RequestClock({
  days: { total, passed, left },
  closedAt,
  state,
}: {
  days: AnswerDays;
  closedAt: EpochMs | null;
  state: RequestState;
}) {
  const t = useWords(privacyDesk);
  if (closedAt !== null && !isGranted(state)) return <Clock rule="">{t(state)}</Clock>;
  if (closedAt !== null)
    return (
      <Clock rule="" tone="done" passed={1}>
        {t("doneClock")}
      </Clock>
    );

  return (
    <Clock
      rule={total > 0 ? t("ofDays", { passed, total }) : ""}
      tone={toneOf(left)}
      passed={total > 0 ? passed / total : 1}
    >
      <Left days={left} />
    </Clock>
  );
}

function Left({ days }: { days: number }) {
  const t = useWords(privacyDesk);
  const d = useWords(durations);
  if (days === 0) return t("dueToday");
  return days < 0 ? d("daysLate", { d: -days }) : d("daysLeft", { d: days });
}

function toneOf(left: number): Tone | undefined {
  if (left < 0) return "late";
  return left <= 7 ? "soon" : undefined;
}
