import type { ReactNode } from "react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Notice } from "~/components/ui/notice";
import { dataRights as words } from "~/words/data-rights";
import { useWords } from "~/words/use-words";

/** What the person asks about their data and still waits for, told to those who answer it. */
export function AsksOfUs({
  demands,
  children,
}: {
  demands: readonly { id: string; line: string }[];
  /** What follows from it here. */
  children?: ReactNode;
}) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  if (demands.length === 0) return null;

  return (
    <Notice tone="soon">
      {demands.map(({ id, line }) => (
        <div key={id}>
          {line} <a href={to(`privacy/requests/${id}`)}>{t("openRequest")}</a>
        </div>
      ))}
      {children}
    </Notice>
  );
}
