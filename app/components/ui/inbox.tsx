import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { cx } from "./cx";
import { Icon, type IconName } from "./icon";

/** Threads at the start, one of them open beside them. On narrow screens only what was asked for. */
export function InboxFrame({
  open,
  list,
  children,
}: {
  open: boolean;
  list: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={cx("inbox", open ? "at-thread" : "at-list")}>
      <div className="lst">{list}</div>
      <div className="thr">{children}</div>
    </div>
  );
}

/** What was said: it scrolls by itself between the thread's head and the answer, its end first in sight. */
export const Scroll = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section className="talk" tabIndex={0} aria-label={label}>
    <div className="stack">{children}</div>
  </section>
);

/** A thread in the list: channel, who, when, the last words, and its clock or how it was answered. */
export function ThreadRow({
  to,
  icon,
  name,
  when,
  words,
  current,
  children,
}: {
  to: string;
  icon: IconName;
  name: ReactNode;
  when: ReactNode;
  words: ReactNode;
  current?: boolean;
  children?: ReactNode;
}) {
  return (
    <li className={cx(current && "on")}>
      <Link to={to} aria-current={current ? "true" : undefined}>
        <Icon name={icon} />
        <span className="grow">
          <span className="row between nowrap">
            <b className="trunc" dir="auto">
              {name}
            </b>
            <span className="xs quiet">{when}</span>
          </span>
          <span className="trunc said muted" dir="auto">
            {words}
          </span>
          {children}
        </span>
      </Link>
    </li>
  );
}
