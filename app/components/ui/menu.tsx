import { Link } from "@remix-run/react";
import { type ComponentProps, type KeyboardEvent, type ReactNode, useId } from "react";
import { cx } from "./cx";
import { Icon, type IconName } from "./icon";

/**
 * Further actions behind one button: a native popover, so it opens, closes on Escape and outside
 * clicks, and gives the focus back with no script. On a phone it is a sheet at the bottom.
 * @param label names the button and the list: "More actions", "Move or open: Marina Gate 2".
 */
export function Menu({
  label,
  icon,
  text,
  className,
  children,
}: {
  label: string;
  icon?: IconName;
  /** Shown beside the icon, or in its place; without it the button is the icon alone. */
  text?: string;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={cx("btn", !text && "icon", className)}
        aria-label={label}
        title={text ? undefined : label}
        {...{ popovertarget: id }}
      >
        {text ? icon && <Icon name={icon} /> : <Icon name={icon ?? "more"} />}
        {text}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys walk what Tab walks anyway */}
      <div className="menu" id={id} onKeyDown={moveFocus} {...{ popover: "auto" }}>
        {children}
      </div>
    </>
  );
}

/** The same for a form of a few fields: its keys are the fields' own. */
export function FormMenu({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="btn plain icon"
        aria-label={label}
        title={label}
        {...{ popovertarget: id }}
      >
        <Icon name="more" />
      </button>
      <div className="menu of-form" id={id} {...{ popover: "auto" }}>
        {children}
      </div>
    </>
  );
}

/** One action of a menu that leads somewhere. */
export const MenuLink = ({
  to,
  icon,
  children,
}: {
  to: string;
  icon?: IconName;
  children: ReactNode;
}) => (
  <Link to={to}>
    {icon && <Icon name={icon} />}
    {children}
  </Link>
);

/** One action that submits the form it stands in, or the one named by `form`. */
export function MenuButton({
  icon,
  danger,
  children,
  ...rest
}: { icon?: IconName; danger?: boolean } & Omit<ComponentProps<"button">, "className">) {
  return (
    <button type="submit" className={cx(danger && "latet")} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A heading between the actions. */
export const MenuHeading = ({ children }: { children: ReactNode }) => (
  <p className="quiet">{children}</p>
);

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Arrow keys walk the actions; Tab does so anyway. */
export function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = STEPS[event.key];
  const actions: (Element | null)[] = [
    ...event.currentTarget.querySelectorAll("a, button:not([disabled])"),
  ];
  if (!step || actions.length === 0) return;

  event.preventDefault();
  const next = actions[step(actions.indexOf(document.activeElement), actions.length)];
  if (next instanceof HTMLElement) next.focus();
}
