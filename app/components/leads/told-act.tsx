import { useWorkspaceHref } from "~/components/layout/app-page";
import { Instant } from "~/components/ui/text";
import { Toast } from "~/components/ui/toast";
import type { ShownLead } from "~/domain/leads/shown-lead";
import { leadActs, today as words } from "~/words/today";
import { Say, useWords } from "~/words/use-words";
import type { PageOrThreadId } from "./act-form";
import { useLeadName } from "./lead-words";

export interface Told {
  did: string | null;
  version: number;
  refused: string | null;
  lead: Pick<
    ShownLead,
    "id" | "version" | "nextFollowUpAt" | "contactName" | "contactNameAr" | "phone"
  > | null;
}

/** Whom a lead went to is given back by giving it; what was taken back is done. */
const FINAL = new Set(["given", "undone"]);

/** What was just done, and for ten seconds a way to take it back. */
export function ActToast({ told, from, zone }: { told: Told; from: PageOrThreadId; zone: string }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const nameOf = useLeadName();
  const { did, lead, version } = told;
  if (!did || !lead || lead.version !== version || !Object.hasOwn(leadActs, did)) return null;

  const undo = {
    action: to(`leads/${lead.id}/undo`),
    label: t("undo"),
    fields: { from, version: String(version) },
  };
  const when = lead.nextFollowUpAt === null ? "" : <Instant at={lead.nextFollowUpAt} zone={zone} />;
  return (
    <Toast key={version} undo={FINAL.has(did) ? undefined : undo}>
      <Say
        words={leadActs}
        say={did as keyof typeof leadActs}
        with={{ name: nameOf(lead), when }}
      />
    </Toast>
  );
}
