import type { ReactNode } from "react";

/** A page for visitors: its title, one sentence below it, and what follows. */
export function PublicPage({
  title,
  lead,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="wrap page">
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </div>
  );
}

/** Text and proof side by side, five to seven. */
export const Split = ({ children }: { children: ReactNode }) => (
  <div className="split">{children}</div>
);

/** A long document with its sections at the side; on narrow screens they fold away. */
export function Document({
  label,
  sections,
  also,
  children,
}: {
  label: string;
  sections: readonly { id: string; title: string }[];
  also?: ReactNode;
  children: ReactNode;
}) {
  const links = sections.map(({ id, title }) => (
    <a key={id} href={`#${id}`}>
      {title}
    </a>
  ));
  return (
    <div className="wrap doc page">
      <nav className="toc" aria-label={label}>
        {links}
        {also}
      </nav>
      <article>
        <details className="show-s toc-s">
          <summary>{label}</summary>
          {links}
        </details>
        {children}
      </article>
    </div>
  );
}

/** A sentence of a policy and the marks that lead to its checks. */
export const Clause = ({ marks, children }: { marks?: ReactNode; children: ReactNode }) => (
  <div className="clause">
    <p>{children}</p>
    {marks && <p className="m">{marks}</p>}
  </div>
);

/** Commands that anybody can repeat. */
export const Terminal = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  // biome-ignore lint/a11y/useSemanticElements: not a landmark of its own
  <pre className="term" tabIndex={0} role="group" aria-label={label}>
    {children}
  </pre>
);
