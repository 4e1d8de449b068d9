import type { ReactNode } from "react";

export interface ChainLink {
  id: string;
  title: ReactNode;
  detail?: ReactNode;
  /** Done, where it stands now, or still to come. */
  state: "ok" | "at" | "ahead";
  /** The state in words, for those who cannot see the dot. */
  says: string;
}

/**
 * Steps on one line, vertical on phones: filled dots are done, the ring is where it stands. A long chain is
 * of dots at equal distances that say their names to a pointer and to who listens.
 */
export function Chain({ links }: { links: readonly ChainLink[] }) {
  return (
    <ol className="chain">
      {links.map(({ id, title, detail, state, says }) => (
        <li
          key={id}
          className={state === "ahead" ? undefined : state}
          aria-current={state === "at" ? "step" : undefined}
        >
          <b>{title}</b>
          <span className="vh"> {says}</span>
          {detail && <p className="muted">{detail}</p>}
        </li>
      ))}
    </ol>
  );
}

/**
 * A chain below where it stands in words. The whole with its names is shown when asked: on a phone, and of a long
 * one in place of its dots.
 */
export function FoldedChain({
  links,
  here,
  all,
}: {
  links: readonly ChainLink[];
  here: ReactNode;
  all: string;
}) {
  return (
    <>
      <p className="stand">{here}</p>
      <div className="hide-s">
        <Chain links={links} />
      </div>
      <div className="folded">
        <details>
          <summary>{all}</summary>
          <Chain links={links} />
        </details>
      </div>
    </>
  );
}

/** Steps with their numbers, one under the other; done ones are ticked. */
export function Steps({ links }: { links: readonly Omit<ChainLink, "detail">[] }) {
  return (
    <ol className="steps">
      {links.map(({ id, title, state, says }) => (
        <li
          key={id}
          className={state === "ahead" ? undefined : state}
          aria-current={state === "at" ? "step" : undefined}
        >
          <span>
            {title}
            <span className="vh"> {says}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
