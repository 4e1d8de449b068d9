import { Fragment } from "react";
import { Pager } from "~/components/ui/pager";
import { EmptyState } from "~/components/ui/states";
import { Instant } from "~/components/ui/text";
import { Timeline, TimelineDay } from "~/components/ui/timeline";
import type { TimelineEntry } from "~/domain/events/entry";
import { isoDay } from "~/lib/format";
import { DAY_MS, type EpochMs } from "~/lib/time";
import { timeline as words } from "~/words/timeline";
import { useWords } from "~/words/use-words";
import { Entry } from "./timeline-entry";

/**
 * A record's timeline, newest first, under its days.
 * @param older the event that older ones come after; null when there are none.
 * @param path the record's own address.
 */
export function RecordTimeline({
  entries,
  older,
  before,
  path,
  now,
  zone,
}: {
  entries: readonly TimelineEntry[];
  older: string | null;
  before: string | null;
  path: string;
  now: EpochMs;
  zone: string;
}) {
  const t = useWords(words);
  if (entries.length === 0) return <EmptyState fact={t("empty")} help={t("emptyHelp")} />;

  return (
    <>
      <Timeline>
        {entries.map((entry, place) => (
          <Fragment key={entry.id}>
            {isoDay(entry.at, zone) !== dayBefore(entries, place, zone) && (
              <TimelineDay>
                <Day at={entry.at} now={now} zone={zone} />
              </TimelineDay>
            )}
            <Entry
              entry={entry}
              zone={zone}
              leads={entries.find(({ threadId }) => threadId === entry.threadId) === entry}
            />
          </Fragment>
        ))}
      </Timeline>
      <Pager
        label={t("pages")}
        back={before ? { to: path, label: t("newest") } : undefined}
        on={older ? { to: `${path}?before=${older}`, label: t("older") } : undefined}
      />
    </>
  );
}

function dayBefore(entries: readonly TimelineEntry[], place: number, zone: string) {
  const earlier = entries[place - 1];
  return earlier && isoDay(earlier.at, zone);
}

function Day({ at, now, zone }: { at: EpochMs; now: EpochMs; zone: string }) {
  const t = useWords(words);
  const day = isoDay(at, zone);
  if (day === isoDay(now, zone)) return t("today");
  if (day === isoDay(now - DAY_MS, zone)) return t("yesterday");
  return <Instant at={at} zone={zone} as={sameYear(at, now, zone) ? "day" : "date"} />;
}

const sameYear = (one: EpochMs, other: EpochMs, zone: string) =>
  isoDay(one, zone).slice(0, 4) === isoDay(other, zone).slice(0, 4);
