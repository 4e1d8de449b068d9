import { Link } from "@remix-run/react";
import { type ReactNode, useId } from "react";
import { cx } from "./cx";
import { Grow } from "./text";

/** Where a page stands: links that end in a slash before the page's own title. */
export function Crumbs({
  label,
  crumbs,
}: {
  label: string;
  crumbs: readonly { to: string; label: string }[];
}) {
  return (
    <nav className="xs crumbs" aria-label={label}>
      {crumbs.map((crumb, place) => (
        <span key={crumb.to}>
          {place > 0 && " / "}
          <Link to={crumb.to}>{crumb.label}</Link>
        </span>
      ))}
    </nav>
  );
}

/**
 * The head of a page: its one `h1`, what is counted beside it, and at the end its actions with one
 * primary button.
 * @param record for one record's own page: the name is larger, `also` follows it quietly.
 */
export function PageHead({
  title,
  also,
  count,
  record,
  children,
}: {
  title: ReactNode;
  also?: ReactNode;
  count?: ReactNode;
  record?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className={cx("top", record && "record")}>
      <h1>
        {title}
        {also && <span className="quiet"> {also}</span>}
      </h1>
      {count && <span className="count">{count}</span>}
      <span className="grow" />
      {children && <div className="row">{children}</div>}
    </div>
  );
}

/** Facts in a row under the head of a record. */
export const Facts = ({ children }: { children: ReactNode }) => (
  <div className="sm muted facts">{children}</div>
);

/** The day in one sentence of links. */
export const Summary = ({ children }: { children: ReactNode }) => <p className="sum">{children}</p>;

/** A part of a page under a black rule: title, count, and a link at the end. */
export function Block({
  id,
  title,
  count,
  link,
  children,
}: {
  id?: string;
  title: ReactNode;
  count?: ReactNode;
  link?: ReactNode;
  children: ReactNode;
}) {
  const made = useId();
  const titleId = id ?? made;
  return (
    <section className="block" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{title}</h2>
        {count !== undefined && <span className="count">{count}</span>}
        {link}
      </header>
      {children}
    </section>
  );
}

/** Several links at the end of a block's head. */
export const HeadLinks = ({ children }: { children: ReactNode }) => (
  <>
    <Grow />
    <Row>{children}</Row>
  </>
);

/** A page and what stands beside it; below it on narrow screens. */
export const Two = ({ aside, children }: { aside: ReactNode; children: ReactNode }) => (
  <div className="two">
    <div>{children}</div>
    {aside}
  </div>
);

/** Two columns of equal weight. */
export const Halves = ({ children }: { children: ReactNode }) => (
  <div className="halves">{children}</div>
);

/** What stands beside a page. */
export const Aside = ({ label, children }: { label: string; children: ReactNode }) => (
  <aside className="aside" aria-label={label}>
    {children}
  </aside>
);

/** One of its parts. `strong` has the ink rule of "why we hold this". */
export function AsideBlock({
  title,
  strong,
  children,
}: {
  title: ReactNode;
  strong?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={cx(strong && "why")}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export interface Pair {
  term: ReactNode;
  value: ReactNode;
  /** Unique where two terms read alike. */
  id?: string;
}

/** Terms and their values. `end` puts the values at the end side, as money is; `ruled` has a line under each. */
export function KeyValue({
  pairs,
  end,
  ruled,
}: {
  pairs: readonly Pair[];
  end?: boolean;
  ruled?: boolean;
}) {
  return (
    <dl className={cx("kv", ruled && "ruled")}>
      {pairs.map(({ term, value, id }, place) => (
        <div key={id ?? String(place)}>
          <dt>{term}</dt>
          <dd className={cx(end && "end")}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Large numbers in a row between two rules. */
export function Figures({
  figures,
}: {
  figures: readonly { term: string; value: ReactNode; late?: boolean }[];
}) {
  return (
    <dl className="figures">
      {figures.map(({ term, value, late }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className={cx(late && "late")}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A form's fields in one column, with room between them. */
export const Stack = ({ tight, children }: { tight?: boolean; children: ReactNode }) => (
  <div className={cx("stack", tight && "tight-stack")}>{children}</div>
);

/** Things side by side, at the two ends with `between`. */
export const Row = ({ between, children }: { between?: boolean; children: ReactNode }) => (
  <div className={cx("row", between && "between")}>{children}</div>
);

/** A form's column: no wider than is read and filled in with ease. */
export const Narrow = ({ children }: { children: ReactNode }) => (
  <div className="narrow">{children}</div>
);

/** The first link of a page. */
export const SkipLink = ({ children }: { children: ReactNode }) => (
  <a className="skip" href="#main">
    {children}
  </a>
);
