import { eq } from "drizzle-orm";
import { HISTORY_DAYS } from "~/config/history";
import { endedWorkspaces } from "~/db/schema";
import type { Write } from "~/db/statements";
import { daysLater, plainDateAt } from "~/lib/zoned-time";
import { ledgerInR2 } from "~/services/ledger/ledger";
import { signDocument } from "~/services/signing/documents";
import { record } from "../../events";
import { factsOf } from "./ledger-of-whole";
import type { Purge, PurgeCtx, PurgeState } from "./purge-run";
import { workspaceCertificate } from "./workspace-certificate";

/** "Done" in the ledger, the signed certificate in the contract's record, and the event in the operator's trail. */
export async function finishPurge(
  ctx: PurgeCtx,
  purge: Purge,
  state: PurgeState,
): Promise<Write[]> {
  const { db, services, now } = ctx;
  const [ended] = await db.read(db.one(endedWorkspaces, purge.workspaceId));
  if (!ended) throw new Error(`no record of ${purge.workspaceId}`);

  const at = now();
  const ledger = ledgerInR2(services);
  const facts = await factsOf(ctx, purge, "done");
  const done = await ledger.append(purge.workspaceId, facts, state.endedAt);
  const historyUntil = plainDateAt(daysLater(at, HISTORY_DAYS, ended.timeZone), ended.timeZone);
  const document = workspaceCertificate({ ended, state, done, at, historyUntil });
  const certificate = await signDocument(document, await services.signer(), at);
  const word = { purgedAt: at, ledgerNumber: done.number, certificate, historyUntil };
  return [
    db.update(endedWorkspaces, word, eq(endedWorkspaces.id, purge.workspaceId)),
    ...record(ctx, { type: "workspace.erased", object: ["workspace", purge.workspaceId] }),
  ];
}
