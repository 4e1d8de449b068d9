import { useFetcher } from "@remix-run/react";
import type { ReactNode } from "react";
import { Once } from "~/components/forms/once";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { ActRefused } from "./act-refused";

/** A form to be mended. */
type Answer = { error?: Record<string, string[] | null> } | undefined;

/** The page that an act is done on, and that it leads back to: `today`, `lead`, or a conversation's id. */
export type PageOrThreadId = string;

/** The key under which a lead's acts are under way. */
const actKey = (leadId: string) => `act:${leadId}`;

/**
 * The form that a lead's buttons stand in; each says where it posts. With scripts it stays on the page,
 * without them it is a form like any other.
 */
export function ActForm({
  lead,
  from,
  children,
}: {
  lead: { id: string };
  from: PageOrThreadId;
  children: ReactNode;
}) {
  const fetcher = useFetcher<Answer>({ key: actKey(lead.id) });
  const to = useWorkspaceHref();
  const refused = Object.values(fetcher.data?.error ?? {}).flat()[0];
  return (
    <fetcher.Form method="post" action={to(`leads/${lead.id}/log`)} preventScrollReset>
      {refused && <ActRefused refused={refused} />}
      {children}
      <Once />
      <input type="hidden" name="from" value={from} />
    </fetcher.Form>
  );
}
