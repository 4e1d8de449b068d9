import type { ReactNode } from "react";
import type { Tone } from "./badge";
import { cx } from "./cx";

/**
 * A square note with a bar at its start. A button may follow the text.
 * @param alert for what went wrong just now: a screen reader says it at once.
 */
export function Notice({
  tone,
  id,
  alert,
  children,
}: {
  tone?: Tone;
  id?: string;
  alert?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={cx("notice", tone)} id={id} role={alert ? "alert" : undefined}>
      {children}
    </div>
  );
}
