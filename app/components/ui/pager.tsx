import type { ReactNode } from "react";
import { LinkButton } from "./button";

interface Way {
  to: string;
  label: string;
}

/** Earlier and later pages of a list that is read by key; `children` tells what is shown. */
export function Pager({
  label,
  back,
  on,
  children,
}: {
  label: string;
  back?: Way;
  on?: Way;
  children?: ReactNode;
}) {
  if (!back && !on && !children) return null;

  return (
    <nav className="pager" aria-label={label}>
      <span className="xs quiet grow">{children}</span>
      {back && (
        <LinkButton to={back.to} rel="prev">
          {back.label}
        </LinkButton>
      )}
      {on && (
        <LinkButton to={on.to} rel="next">
          {on.label}
        </LinkButton>
      )}
    </nav>
  );
}
