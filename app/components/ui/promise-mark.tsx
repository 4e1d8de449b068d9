import { cx } from "./cx";

export type PromiseState = "passed" | "failing" | "unset";

const LOOKS = { passed: "", failing: "open", unset: "unset" };
const C = { passed: "M8.6 4.6A3.3 3.3 0 1 0 8.6 9.4", open: "M9.6 4.6A3.3 3.3 0 1 0 9.6 9.4" };

/**
 * The mark beside a promise: its c is closed by the l when the last check passed. Always a link to
 * the check.
 * @param says what a screen reader adds after the number: "check passed".
 */
export function PromiseMark({
  number,
  state,
  says,
  href,
}: {
  /** Left out where the mark itself is explained. */
  number?: number;
  state: PromiseState;
  says: string;
  href: string;
}) {
  const closed = state === "passed";
  return (
    <a className={cx("mark", LOOKS[state])} href={href} title={says}>
      <svg
        viewBox="0 0 14 14"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      >
        <path d={closed ? C.passed : C.open} />
        {closed && <path d="M10.6 1.5V11.5" />}
      </svg>
      {number === undefined ? "P…" : `P${number}`}
      <span className="vh"> {says}</span>
    </a>
  );
}
