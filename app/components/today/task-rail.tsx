import { DayRail } from "~/components/ui/day-rail";
import { formatTime, hourOf } from "~/lib/format";
import { type EpochMs, MINUTE_MS } from "~/lib/time";
import { keptTitle } from "~/words/kept-title";
import { today as words } from "~/words/today";
import { useWords } from "~/words/use-words";

/** A task has a time and no length: it is drawn as half an hour. */
const DRAWN_HOURS = 0.5;

export interface RailTask {
  id: string;
  title: string;
  /** Whom it is for. */
  name: string | null;
  at: EpochMs;
}

/** The day's tasks along the working hours. Nothing where there is nothing true to draw. */
export function TaskRail({
  tasks,
  now,
  zone,
}: {
  tasks: readonly RailTask[];
  now: EpochMs;
  zone: string;
}) {
  const t = useWords(words);
  const kept = useWords(keptTitle);
  if (tasks.length === 0) return null;

  return (
    <DayRail
      label={t("rail", { time: formatTime(now, zone) })}
      now={hourOf(now, zone)}
      events={byTime(tasks).map(([{ id, at, ...task }, ...others]) => ({
        id,
        label:
          others.length > 0
            ? t("railMore", { n: others.length + 1 })
            : shortOf(task) || kept("task"),
        from: hourOf(at, zone),
        to: hourOf(at, zone) + DRAWN_HOURS,
      }))}
    />
  );
}

/** The first name is what people call a task's person; what it is about stands in the list below. */
const shortOf = ({ name, title }: Pick<RailTask, "name" | "title">) => name?.split(" ")[0] ?? title;

/** What is due at the same minute stands at one place. */
function byTime(tasks: readonly RailTask[]): [RailTask, ...RailTask[]][] {
  const places = new Map<number, [RailTask, ...RailTask[]]>();
  for (const task of tasks) {
    const minute = Math.floor(task.at / MINUTE_MS);
    const there = places.get(minute);
    if (there) there.push(task);
    else places.set(minute, [task]);
  }
  return [...places.values()];
}
