import type { ReactNode } from "react";
import type { Tone } from "./badge";
import { cx } from "./cx";
import { Thread } from "./thread";

/** A number beside the threshold it is measured by. `value` and `threshold` are shares, 0 to 1. */
export function Meter({
  label,
  shown,
  value,
  threshold,
  tone,
  children,
}: {
  label: ReactNode;
  shown: ReactNode;
  value: number;
  threshold?: number;
  tone?: Tone;
  children?: ReactNode;
}) {
  return (
    <div className={cx("meter", tone)}>
      <p className="row between">
        <span className="muted">{label}</span>
        <b>{shown}</b>
      </p>
      <Thread value={value} tick={threshold} />
      {children && <p className="xs quiet">{children}</p>}
    </div>
  );
}

/**
 * How far a job is: done of total. Without a total it only says that it runs.
 * @param shown the same in words, with a number.
 */
export function Progress({
  label,
  shown,
  done,
  total,
}: {
  label: string;
  shown: ReactNode;
  done: number;
  total: number | null;
}) {
  return (
    <div className="meter progress">
      <p className="row between">
        <span className="muted">{label}</span>
        <b>{shown}</b>
      </p>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total ?? undefined}
        aria-valuenow={total === null ? undefined : done}
      >
        <Thread value={total ? done / total : 0} />
      </div>
    </div>
  );
}
