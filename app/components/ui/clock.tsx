import type { ReactNode } from "react";
import type { Tone } from "./badge";
import { cx } from "./cx";
import { Thread } from "./thread";

/**
 * Whose rule, the time left in words, and a thread that fills as the time is used up.
 * @param passed the part of the target that is gone, 0 to 1; a rule that sets no time has no thread.
 * @param means what the thread says, to a pointer.
 * @param live for the one clock that is watched: a screen reader hears when it turns late.
 */
export function Clock({
  rule,
  tone,
  passed,
  means,
  live,
  children,
}: {
  rule: ReactNode;
  tone?: Tone;
  passed?: number;
  means?: string;
  live?: boolean;
  children: ReactNode;
}) {
  return (
    <span
      className={cx("clock", tone)}
      title={means}
      role={live && tone === "late" ? "status" : undefined}
    >
      <span>{rule}</span>
      <b>{children}</b>
      {passed !== undefined && <Thread value={tone === "late" || tone === "done" ? 1 : passed} />}
    </span>
  );
}

/** The clocks of a record, under its head: time leads. */
export const Clocks = ({ label, children }: { label: string; children: ReactNode }) => (
  <section className="clocks" aria-label={label}>
    {children}
  </section>
);

/** The tone of a clock: ochre from half of its target, red when it is past. */
export function clockTone(passed: number): Tone | undefined {
  if (passed >= 1) return "late";
  return passed >= 0.5 ? "soon" : undefined;
}
