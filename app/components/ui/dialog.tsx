import type { ReactNode } from "react";
import type { ButtonLook } from "./button";
import { cx } from "./cx";
import { Icon, type IconName } from "./icon";

/** For any button: opens modally where browsers know `command`, as a popover where they do not: no script either way. */
export const opens = (id: string) => ({ commandfor: id, command: "show-modal", popovertarget: id });
const closes = (id: string) => ({
  commandfor: id,
  command: "close",
  popovertarget: id,
  popovertargetaction: "hide",
});

/** The button that opens the dialog with that id. */
export function DialogButton({
  dialog,
  look,
  icon,
  children,
}: {
  dialog: string;
  look?: ButtonLook;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <button type="button" className={cx("btn", look)} {...opens(dialog)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A native dialog. Its forms post and redirect like any other, which closes it. */
export function Dialog({
  id,
  title,
  close,
  children,
}: {
  id: string;
  title: ReactNode;
  close: string;
  children: ReactNode;
}) {
  return (
    <dialog id={id} className="dialog" aria-labelledby={`${id}-title`} {...{ popover: "auto" }}>
      <header className="top">
        <h2 id={`${id}-title`}>{title}</h2>
        <span className="grow" />
        <button
          type="button"
          className="btn plain icon"
          aria-label={close}
          title={close}
          {...closes(id)}
        >
          <Icon name="x" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
