import type { ReactNode } from "react";
import { useBanner } from "~/components/consent/use-banner";
import { PublicShell } from "~/components/layout/public-shell";
import { Organization } from "./organization";

/** A page for visitors: the frame, with this visitor's consent question first. */
export const PublicPage = ({ children }: { children: ReactNode }) => (
  <>
    <PublicShell banner={useBanner()}>{children}</PublicShell>
    <Organization />
  </>
);

/** A page of text: its title and what it is about, in a sentence. */
export function TextPage({
  title,
  lead,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <PublicPage>
      <div className="wrap text-page">
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {children}
      </div>
    </PublicPage>
  );
}
