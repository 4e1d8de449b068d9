import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { cx } from "./cx";
import { Icon } from "./icon";

/** The row above a list: chips at the start, quiet buttons at the end after a `<Grow />`. */
export const Filters = ({ children }: { children: ReactNode }) => (
  <div className="filters">{children}</div>
);

/**
 * A filter as a link: in ink when it is on, dashed when it can be added. Put its value in `<b>`.
 * @param remove what the cross says; the link then takes the filter away.
 */
export function Chip({
  to,
  on,
  add,
  remove,
  children,
}: {
  to: string;
  on?: boolean;
  add?: boolean;
  remove?: string;
  children: ReactNode;
}) {
  return (
    <Link
      to={to}
      className={cx("chip", on && "on", add && "add")}
      aria-current={on && !remove ? "true" : undefined}
    >
      {add && <Icon name="plus" />}
      {children}
      {remove && (
        <>
          <Icon name="x" />
          <span className="vh">{remove}</span>
        </>
      )}
    </Link>
  );
}
