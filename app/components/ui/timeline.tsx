import type { ReactNode } from "react";
import type { EpochMs } from "~/lib/time";
import { Icon, type IconName } from "./icon";
import { Instant } from "./text";

/** What happened, newest first, under ruled days. */
export const Timeline = ({ children }: { children: ReactNode }) => (
  <ol className="tl">{children}</ol>
);

export const TimelineDay = ({ children }: { children: ReactNode }) => (
  <li className="day">{children}</li>
);

/** One thing that happened: time, icon, sentence. `note` stands under it: who can see it, until when. */
export function TimelineItem({
  id,
  at,
  zone,
  icon,
  note,
  children,
}: {
  id?: string;
  at: EpochMs;
  zone?: string;
  icon: IconName;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <li id={id}>
      <Instant at={at} zone={zone} as="time" />
      <Icon name={icon} />
      <div>
        {children}
        {note && <p className="xs quiet">{note}</p>}
      </div>
    </li>
  );
}

/** The messages of a thread, oldest first. */
export const Messages = ({ children }: { children: ReactNode }) => (
  <div className="msgs">{children}</div>
);

/** A message. The one that a source's number leads to is marked while it is the target. */
export function Message({
  id,
  out,
  foot,
  children,
}: {
  id: string;
  out?: boolean;
  foot: ReactNode;
  children: ReactNode;
}) {
  return (
    <article className={out ? "msg out" : "msg"} id={id}>
      {children}
      <footer>{foot}</footer>
    </article>
  );
}

/** A day or an event between messages. */
export const SystemLine = ({ children }: { children: ReactNode }) => (
  <p className="sys">{children}</p>
);
