import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Tone } from "./badge";
import { cx } from "./cx";
import { Icon } from "./icon";

/**
 * A real table that scrolls by itself when it is wider than its place.
 * @param cards how a row lies on a phone: `named` has a name and one thing at the end, `picked` has a
 * check box before them; every `wide` cell takes a line of its own. Without it the table scrolls.
 */
export function Table({
  label,
  cards,
  head,
  children,
}: {
  label: string;
  cards?: "named" | "picked";
  head: ReactNode;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a landmark would repeat the block that it stands in
    <div className="scroll" tabIndex={0} role="group" aria-label={label}>
      <table className={cx(cards && "card-table", cards)}>
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

interface Place {
  num?: boolean;
  /** On phones: a line of its own under the name, at the end of a line, or left out. */
  phone?: "line" | "end" | "hidden";
  /** The column's name, which a phone puts before the value. */
  of?: string;
}

const ON_PHONES = { line: "full", end: "end-s", hidden: "hide-s" } as const;

const placed = ({ num, phone }: Place, ...more: (string | undefined | false)[]) =>
  cx(num && "num", phone && ON_PHONES[phone], ...more);

/** A column's name; `hidden` when it needs none to be seen, `sorted` where the rows stand in its order. */
export function Th({
  hidden,
  sorted,
  children,
  ...place
}: Pick<Place, "num"> & {
  hidden?: boolean;
  sorted?: "ascending" | "descending";
  children?: ReactNode;
}) {
  return (
    <th scope="col" aria-sort={sorted} className={placed(place)}>
      {hidden ? <span className="vh">{children}</span> : children}
    </th>
  );
}

/** A column's name that sorts. Its link leads to the other order. */
export function SortTh({
  to,
  sorted,
  num,
  end,
  children,
}: {
  to: string;
  sorted?: "ascending" | "descending";
  num?: boolean;
  end?: boolean;
  children: ReactNode;
}) {
  return (
    <th scope="col" aria-sort={sorted ?? "none"} className={placed({ num }, end && "end")}>
      <Link to={to}>
        {children}
        {sorted && <Icon name={sorted === "ascending" ? "up" : "down"} />}
      </Link>
    </th>
  );
}

/** A cell. A `tone` colours its words of time; a `wide` one keeps a name on one line. */
export function Td({
  tone,
  muted,
  mono,
  wide,
  end,
  of,
  children,
  ...place
}: Place & {
  tone?: Tone | "quiet";
  muted?: boolean;
  mono?: boolean;
  wide?: boolean;
  end?: boolean;
  children?: ReactNode;
}) {
  return (
    <td
      data-of={of}
      className={placed(
        place,
        tone && `${tone}c`,
        muted && "muted",
        mono && "mono",
        wide && "name",
        end && "end",
      )}
    >
      {children}
    </td>
  );
}

/** A row; `selected` when it is among those that the bar below acts on. */
export const Tr = ({ selected, children }: { selected?: boolean; children: ReactNode }) => (
  <tr aria-selected={selected || undefined}>{children}</tr>
);

/** The name that leads a row, linked to its record. */
export const RowLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link className="tbl-name" to={to}>
    {children}
  </Link>
);

/** What can be done with the rows that are ticked. The number comes first, undo follows as a toast. */
export function BulkBar({
  label,
  count,
  children,
}: {
  label: string;
  count: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="bulk" aria-label={label}>
      <b aria-live="polite">{count}</b>
      <span className="sep" />
      {children}
    </section>
  );
}
