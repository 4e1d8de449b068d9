import type { ReactNode } from "react";
import { AppShell } from "./app-shell";
import { useShellFacts } from "./page-facts";

/** A page of a workspace in its frame. Its loader returns the gate's `shell`. */
export function AppPage({ toast, children }: { toast?: ReactNode; children: ReactNode }) {
  const facts = useShellFacts();
  if (!facts) throw new Error("the page's loader returned no shell");

  return (
    <AppShell facts={facts} toast={toast}>
      {children}
    </AppShell>
  );
}

/** The address of something in the workspace of the page: `to("contacts/new")`. */
export function useWorkspaceHref() {
  const facts = useShellFacts();
  return (path: string) => `/w/${facts?.workspace.slug ?? ""}/${path}`;
}
