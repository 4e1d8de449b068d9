import { Link } from "@remix-run/react";
import { forwardRef, type ReactNode } from "react";
import { cx } from "./cx";

/** Columns divided by hairlines. It scrolls sideways by itself; on phones the columns stack. */
export const Board = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section className="board" tabIndex={0} aria-label={label}>
    {children}
  </section>
);

/** A stage: its name, how many cards, and what they add up to. The `ref` is where cards are dropped. */
export const BoardColumn = forwardRef<
  HTMLElement,
  { name: string; count: ReactNode; sum?: ReactNode; over?: boolean; children: ReactNode }
>(function BoardColumn({ name, count, sum, over, children }, ref) {
  return (
    <section className="col" aria-label={name} ref={ref}>
      <header>
        <h2>
          <bdi>{name}</bdi>
          <span className="count xs">{count}</span>
        </h2>
        <p className="money">{sum}</p>
      </header>
      <ul>
        {over && <li className="drop" aria-hidden="true" />}
        {children}
      </ul>
    </section>
  );
});

/**
 * A card: place, person, money and one line of state. `menu` does what dragging does.
 * @param shortcut the attributes of a card that is moved by keys.
 */
export const BoardCard = forwardRef<
  HTMLLIElement,
  {
    id?: string;
    to: string;
    title: string;
    person?: ReactNode;
    money?: ReactNode;
    state?: ReactNode;
    menu?: ReactNode;
    dragged?: boolean;
  }
>(function BoardCard({ id, to, title, person, money, state, menu, dragged }, ref) {
  return (
    <li className={cx("card", dragged && "drag")} id={id} ref={ref}>
      <h3>
        <Link to={to} draggable={false}>
          <bdi>{title}</bdi>
        </Link>
      </h3>
      {person && <p className="muted">{person}</p>}
      {money && <p className="strong">{money}</p>}
      {state && <p className="ft">{state}</p>}
      {menu}
    </li>
  );
});
