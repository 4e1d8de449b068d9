import { Badge } from "~/components/ui/badge";
import { stateOfDay } from "~/domain/status/health";
import type { ShownPart, ShownState } from "~/domain/status/shown-health";
import { formatPercentExactly } from "~/lib/format";
import { dir } from "~/lib/locale";
import { forDays } from "~/words/durations";
import { healthParts, healthStates, status } from "~/words/status";
import { useLocale, useWords } from "~/words/use-words";

/** The colour of each state. */
export const TONES = {
  ok: "done",
  slow: "soon",
  down: "late",
  overdue: "soon",
  unknown: undefined,
} as const;

/** How a part is, in a word with its colour. */
export function StateBadge({ state }: { state: ShownState }) {
  const t = useWords(healthStates);
  return <Badge tone={TONES[state]}>{t(state)}</Badge>;
}

/** One part: how it is now, and a bar for each of the days shown. */
export function PartHistory({ part: { part, state, share, days } }: { part: ShownPart }) {
  const t = useWords(status);
  const name = useWords(healthParts);
  const locale = useLocale();
  return (
    <li className="part">
      <div className="row between">
        <h2 className="md-h">{name(part)}</h2>
        <StateBadge state={state} />
      </div>
      <p className="sm muted">{name(`${part}How`)}</p>
      <DayBars days={days} />
      <div className="part-foot sm quiet">
        <span>{t("first", { time: forDays(locale, days.length) })}</span>
        <span>
          {share === null
            ? t("noShare")
            : t("share", { share: formatPercentExactly(share, locale) })}
        </span>
        <span>{t("last")}</span>
      </div>
    </li>
  );
}

const looks = (days: ShownPart["days"]) =>
  days.map(({ counts }) => (counts ? stateOfDay(counts) : ("none" as const)));

function DayBars({ days }: { days: ShownPart["days"] }) {
  const t = useWords(status);
  const states = looks(days);
  const count = (state: string) => states.filter((one) => one === state).length;
  const says = t("barSays", {
    fine: count("ok"),
    slow: count("slow"),
    down: count("down"),
    none: count("none"),
  });
  const rtl = dir(useLocale()) === "rtl";
  const from = (place: number) => (rtl ? days.length - 1 - place : place) * 4;
  return (
    <svg
      className="day-bars"
      viewBox={`0 0 ${days.length * 4 - 1} 30`}
      preserveAspectRatio="none"
      role="img"
      aria-label={says}
    >
      {states.map((state, place) => (
        <rect key={days[place]?.day} className={state} x={from(place)} width="3" height="30" />
      ))}
    </svg>
  );
}
