import { DayRail } from "~/components/ui/day-rail";
import { formatTime, hourOf } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { today as words } from "~/words/today";
import { useWords } from "~/words/use-words";

/** A task has a time and no length: it is drawn as half an hour. */
const DRAWN_HOURS = 0.5;

/** The day's tasks along the working hours. Nothing where there is nothing true to draw. */
export function TaskRail({
  tasks,
  now,
  zone,
}: {
  tasks: readonly { id: string; title: string; at: EpochMs }[];
  now: EpochMs;
  zone: string;
}) {
  const t = useWords(words);
  if (tasks.length === 0) return null;

  return (
    <DayRail
      label={t("rail", { n: tasks.length, time: formatTime(now, zone) })}
      now={hourOf(now, zone)}
      events={tasks.map(({ id, title, at }) => ({
        id,
        label: title,
        from: hourOf(at, zone),
        to: hourOf(at, zone) + DRAWN_HOURS,
      }))}
    />
  );
}
