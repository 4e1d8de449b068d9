import type { ReactNode } from "react";
import { cx } from "./cx";

/** Rows inside a block. */
export const Rows = ({ children }: { children: ReactNode }) => <ul>{children}</ul>;

/** Whether a text reads from the right: its first letter is Arabic. */
const inArabic = (text: string) => /^\P{L}*\p{Script=Arabic}/u.test(text);

/**
 * Somebody who waits: two clocks first, then who, what about, their words, and what to do.
 * @param first the one to answer next has a saffron edge.
 * @param hidden while what was pressed in it is under way: what is taken off the page would not hear the answer.
 */
export function AnswerRow({
  id,
  hidden,
  first,
  clocks,
  who,
  about,
  quote,
  children,
}: {
  id?: string;
  hidden?: boolean;
  first?: boolean;
  clocks: ReactNode;
  /** The linked name and the channel. */
  who: ReactNode;
  /** Reference, money, the gate's badge. */
  about?: ReactNode;
  /** What they wrote; its marks stand as its own direction asks. */
  quote?: string | null;
  children: ReactNode;
}) {
  return (
    <li className={cx("ans", first && "focus")} id={id} hidden={hidden}>
      <div className="clocks">{clocks}</div>
      <div>
        <p className="who">{who}</p>
        {about && <p className="who">{about}</p>}
        {quote && (
          <p className="q">
            <q dir="auto" className={cx(inArabic(quote) && "ar")}>
              {quote}
            </q>
          </p>
        )}
      </div>
      <div className="acts">{children}</div>
    </li>
  );
}

/** A thing to do on one line: when, what, and its actions. */
export function ItemRow({
  id,
  hidden,
  when,
  actions,
  children,
}: {
  id?: string;
  hidden?: boolean;
  when: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <li className="item" id={id} hidden={hidden}>
      <span>{when}</span>
      <div>{children}</div>
      <div className="a">{actions}</div>
    </li>
  );
}

/** A thing with an address, its state and its buttons: an endpoint, a session, an invitation. */
export function ThingRow({
  title,
  about,
  children,
}: {
  title: ReactNode;
  about?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <li className="ep">
      <div className="grow">
        <p>{title}</p>
        {about && <p className="sm muted">{about}</p>}
      </div>
      {children && <div className="row">{children}</div>}
    </li>
  );
}
