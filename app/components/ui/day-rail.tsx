import { dir } from "~/lib/locale";
import { useLocale } from "~/words/use-words";
import { cx } from "./cx";

export interface RailEvent {
  id: string;
  label: string;
  /** Hours of the day: 13.5 is half past one. */
  from: number;
  to: number;
}

const FIRST = 8;
const LAST = 20;
const HOURS = [8, 10, 12, 14, 16, 18];

/**
 * A working day from 08:00 to 20:00, its events and the line of now. Runs with the reading direction.
 * @param now the hour in the same zone, with its fraction. Before eight, after twenty and by null there is no line.
 * @param label says the whole rail in words: what is on it is also in a list nearby.
 */
export function DayRail({
  label,
  now,
  events = [],
}: {
  label: string;
  now: number | null;
  events?: readonly RailEvent[];
}) {
  const rtl = dir(useLocale()) === "rtl";
  const passed = now === null ? 0 : share(now);

  return (
    <svg className="rail" role="img" aria-label={label}>
      <rect className="past" x={start(0, passed, rtl)} width={percent(passed)} height="100%" />
      {HOURS.map((hour) => (
        <Hour key={hour} hour={hour} isRead={!isStruck(hour, now)} rtl={rtl} />
      ))}
      {events.filter(isSeen).map((event) => (
        <Block key={event.id} event={event} until={nextAfter(event, events)} rtl={rtl} />
      ))}
      {isOnIt(now) && (
        <rect
          className="now"
          x={start(passed, 0, rtl)}
          width="2"
          height="100%"
          transform={`translate(${rtl ? -2 : 0} 0)`}
        />
      )}
      <rect className="base" y="100%" width="100%" height="1" transform="translate(0 -1)" />
    </svg>
  );
}

/** What is before eight or after twenty stands in the list alone. */
const isSeen = ({ from, to }: RailEvent) => to > FIRST && from < LAST;

const isOnIt = (now: number | null) => now !== null && now >= FIRST && now < LAST;

/** The line of now would go through the words of an hour that began just before it. */
const isStruck = (hour: number, now: number | null) => now !== null && now > hour && now < hour + 1;

function Hour({ hour, isRead, rtl }: { hour: number; isRead: boolean; rtl: boolean }) {
  const x = start(share(hour), 0, rtl);
  const side = rtl ? -1 : 1;
  return (
    <g className={cx("h", HOURS.indexOf(hour) % 2 === 1 && "odd")}>
      <rect x={x} y="100%" width="1" height="6" transform={`translate(${rtl ? -1 : 0} -6)`} />
      {isRead && (
        <text
          x={x}
          y="100%"
          dx={5 * side}
          dy="-6"
          direction="ltr"
          textAnchor={rtl ? "end" : "start"}
        >
          {hour}:00
        </text>
      )}
    </g>
  );
}

/** Its label has the room up to the next event: one that is longer than that is left out, and never cut. */
function Block({ event, until, rtl }: { event: RailEvent; until: number; rtl: boolean }) {
  const from = share(event.from);
  const width = Math.max(0, share(event.to) - from);
  const room = Math.max(0, share(until) - from);
  return (
    <g className="ev">
      <rect
        className="field"
        x={start(from, width, rtl)}
        y="3"
        width={percent(width)}
        height="22"
      />
      <foreignObject x={start(from, room, rtl)} y="3" width={percent(room)} height="22">
        <div>
          <p dir="auto">{event.label}</p>
        </div>
      </foreignObject>
    </g>
  );
}

/** When the first event after this one begins. */
const nextAfter = (event: RailEvent, events: readonly RailEvent[]) =>
  Math.min(LAST, ...events.map(({ from }) => from).filter((from) => from > event.from));

const share = (hour: number) => Math.min(1, Math.max(0, (hour - FIRST) / (LAST - FIRST)));
const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;

/** Where something begins when counted from the left, which in Arabic is its far end. */
const start = (from: number, width: number, rtl: boolean) => percent(rtl ? 1 - from - width : from);
