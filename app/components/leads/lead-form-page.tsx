import type { ReactNode } from "react";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { Crumbs, PageHead } from "~/components/ui/page";
import { leadPages as words } from "~/words/lead-pages";
import { useWords } from "~/words/use-words";

/** A form about one lead, on a page of its own. */
export function LeadFormPage({
  title,
  lead,
  children,
}: {
  title: ReactNode;
  lead?: { id: string; name: string };
  children: ReactNode;
}) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const crumbs = [
    { to: to("leads"), label: t("leads") },
    ...(lead ? [{ to: to(`leads/${lead.id}`), label: lead.name }] : []),
  ];
  return (
    <AppPage>
      <Crumbs label={t("crumbs")} crumbs={crumbs} />
      <PageHead title={title} />
      {children}
    </AppPage>
  );
}
