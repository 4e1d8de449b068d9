import type { ReactNode } from "react";
import { cx } from "./cx";
import { Icon, type IconName } from "./icon";

/** The states that only time gives. Without one a thing is a plain fact, in ink. */
export type Tone = "soon" | "late" | "done";

const TONE_ICONS = { soon: "clock", late: "alert", done: "check" } as const;

/** A short fact with an outline, or a state of time with its tint, its icon and its word. */
export function Badge({
  tone,
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}) {
  const shown = icon ?? (tone && TONE_ICONS[tone]);
  return (
    <span className={cx("badge", tone)}>
      {shown && <Icon name={shown} />}
      {children}
    </span>
  );
}

/** Whether a person may be contacted, in words: "May reply: he asked", "WhatsApp yes, calls refused". */
export function GateBadge({
  allowed,
  children,
}: {
  allowed: "yes" | "later" | "no";
  children: ReactNode;
}) {
  const tone = { yes: "done", later: "soon", no: "late" } as const;
  return (
    <Badge tone={tone[allowed]} icon={allowed === "no" ? "ban" : undefined}>
      {children}
    </Badge>
  );
}

/** A word of time inside a table cell or a row. */
export function TimeText({ tone, children }: { tone?: Tone | "quiet"; children: ReactNode }) {
  return <span className={tone && `${tone}c`}>{children}</span>;
}
