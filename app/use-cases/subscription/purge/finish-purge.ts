import { eq } from "drizzle-orm";
import { HISTORY_DAYS } from "~/config/history";
import { endedWorkspaces } from "~/db/schema";
import type { Write } from "~/db/statements";
import { daysLater, plainDateAt } from "~/lib/zoned-time";
import { certificatesOfEnds } from "~/services/ledger/certificates-of-ends";
import { ledgerInR2 } from "~/services/ledger/ledger";
import { record } from "../../events";
import { factsOf, writtenAt } from "./ledger-of-whole";
import type { Purge, PurgeCtx, PurgeState } from "./purge-run";
import { workspaceCertificate } from "./workspace-certificate";

/**
 * "Done" in the ledger, the signed certificate in the contract's record, and the event in the operator's trail. Where
 * it was done before and an older copy of the database came back, the first certificate stands.
 */
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
  const facts = await factsOf(ctx, purge, "done", { ...state, keptUntil: ended.keptUntil });
  const done = await ledger.append(purge.workspaceId, facts, state.endedAt);
  const entry = await ledger.ofTheWhole(purge.workspaceId);
  const purgedAt = entry ? writtenAt(entry) : at;
  const historyUntil = plainDateAt(daysLater(at, HISTORY_DAYS, ended.timeZone), ended.timeZone);
  const kept = certificatesOfEnds(services);
  const certificate =
    (await kept.find(purge.workspaceId, done)) ??
    (await kept.keep(
      purge.workspaceId,
      workspaceCertificate({ ended, state, done, at, purgedAt, historyUntil }),
      at,
    ));
  const word = { purgedAt, ledgerNumber: done.number, certificate, historyUntil };
  return [
    db.update(endedWorkspaces, word, eq(endedWorkspaces.id, purge.workspaceId)),
    ...record(ctx, { type: "workspace.erased", object: ["workspace", purge.workspaceId] }),
  ];
}
