import type { ReactNode } from "react";
import { PublicLink } from "~/components/layout/public-link";
import { site } from "~/words/site";
import { useWords } from "~/words/use-words";

/** A part of a page: what is said at its start, and what shows it at its end. */
export function Section({
  id,
  title,
  text,
  more,
  children,
}: {
  id?: string;
  title: ReactNode;
  text?: ReactNode;
  /** Stands under the text: where to go on. */
  more?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="wrap sec" id={id}>
      <div className="split">
        <div className="stack">
          <h2>{title}</h2>
          {text && <p className="muted">{text}</p>}
          {more}
        </div>
        <div>{children}</div>
      </div>
    </section>
  );
}

/** The head of a page: what it says, and a sentence under it. */
export function PageHead({
  title,
  lead,
  children,
}: {
  title: ReactNode;
  lead: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="wrap page-head">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {children}
    </div>
  );
}

/** The last line of a page: when it starts. */
export function Tomorrow() {
  const t = useWords(site);
  return (
    <section className="wrap sec">
      <div className="row between">
        <h2>{t("last")}</h2>
        <PublicLink to="/sign-up" className="btn primary big">
          {t("create")}
        </PublicLink>
      </div>
    </section>
  );
}
