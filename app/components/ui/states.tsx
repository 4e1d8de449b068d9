import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Icon } from "./icon";
import { Mono } from "./text";

/** Nothing here: one sentence of fact, one of help, and what to do about it. */
export function EmptyState({
  fact,
  help,
  children,
}: {
  fact: ReactNode;
  help?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="empty">
      <b>{fact}</b>
      {help && <p className="muted">{help}</p>}
      {children && <div className="row">{children}</div>}
    </div>
  );
}

/**
 * A block that failed while the rest works: what failed, what was kept, the request's id, and a
 * button or a link to try again as `children`.
 */
export function ErrorBlock({
  what,
  kept,
  request,
  children,
}: {
  what: ReactNode;
  kept: ReactNode;
  request?: { label: string; id: string };
  children?: ReactNode;
}) {
  return (
    <div className="empty" role="alert">
      <b className="latec">{what}</b>
      <p className="muted">
        {kept}
        {request && (
          <>
            {" "}
            {request.label} <Mono wrap>{request.id}</Mono>
          </>
        )}
      </p>
      {children && <div className="row">{children}</div>}
    </div>
  );
}

/** Bars the width of text, from 150 ms on, in place of what is still being fetched. */
export function Loading({ label }: { label: string }) {
  return (
    <div className="loading" aria-busy="true">
      <span className="vh" role="status">
        {label}
      </span>
      <p className="sk" />
      <p className="sk" />
      <p className="sk" />
    </div>
  );
}

/** The strip above a page that has no connection. */
export const OfflineStrip = ({ children }: { children: ReactNode }) => (
  <p className="offline" role="status">
    <Icon name="offline" />
    <span>{children}</span>
  </p>
);

/**
 * New rows have come: they are put in only when this is pressed. Without scripts it loads the page.
 * @param onPress puts them in where the page stands.
 */
export const NewItems = ({
  href,
  onPress,
  children,
}: {
  href: string;
  onPress?: () => void;
  children: ReactNode;
}) => (
  <p className="new" role="status">
    <Link to={href} onClick={onPress} preventScrollReset>
      <Icon name="refresh" />
      {children}
    </Link>
  </p>
);
