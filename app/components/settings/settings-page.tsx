import type { ReactNode } from "react";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { Crumbs, PageHead } from "~/components/ui/page";
import { settings } from "~/words/settings";
import { useWords } from "~/words/use-words";

/** A page below the settings, with the way back. */
export function SettingsPage({
  title,
  count,
  children,
}: {
  title: string;
  count?: number;
  children: ReactNode;
}) {
  const t = useWords(settings);
  const to = useWorkspaceHref();
  return (
    <AppPage>
      <Crumbs label={t("crumbs")} crumbs={[{ to: to("settings"), label: t("title") }]} />
      <PageHead title={title} count={count} />
      <div className="stack">{children}</div>
    </AppPage>
  );
}
