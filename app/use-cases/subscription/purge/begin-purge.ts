import { NO_LIMIT } from "~/db/expressions";
import { acrossTenantsLife, acrossTenantsRemember } from "~/db/queries/operator/ended";
import {
  acrossTenantsCount,
  acrossTenantsHeld,
  acrossTenantsKeepAnswers,
  acrossTenantsLoosen,
  acrossTenantsOpenRequests,
} from "~/db/queries/operator/purge";
import { endedWorkspaces } from "~/db/schema";
import { change, type Life } from "~/domain/lifecycle/lifecycle";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import { type LedgerEntry, ledgerInR2 } from "~/services/ledger/ledger";
import { countOf, tellAskers } from "./close-requests";
import { countStores, keptByContract } from "./count-stores";
import { type End, factsOf, writtenAt } from "./ledger-of-whole";
import { PHASES, type Purge, type PurgeCtx, type PurgeStep } from "./purge-run";

/**
 * The first step: the contract's record, "intended" in the ledger, and a count of what is there. A workspace that the
 * ledger says went before, and that an older copy of the database brought back, goes whatever its own row says.
 * Refuses what the domain refuses, and `on-hold`; a workspace that is gone already has nothing more to lose.
 */
export async function beginPurge(ctx: PurgeCtx, purge: Purge) {
  const { db, services, now } = ctx;
  const ledger = ledgerInR2(services);
  const [row, before] = await db.read(
    db.ask(acrossTenantsLife(purge.workspaceId)),
    db.one(endedWorkspaces, purge.workspaceId),
  );
  if (!row) return before ? accept<PurgeStep>({ writes: [], state: null }) : refuse("no-workspace");

  const entry = await ledger.ofTheWhole(purge.workspaceId);
  const due = change(row.life, "purged", now(), row.timeZone);
  if (!due.ok && !entry) return due;
  const [isHeld, waiting] = await db.read(
    db.ask(acrossTenantsHeld(purge.workspaceId)),
    db.ask(acrossTenantsOpenRequests(purge.workspaceId)),
  );
  if (isHeld && !entry) return refuse("on-hold");

  const end = endOf(entry, row, now());
  const { endedAt, endedFrom, certificateId } = end;
  const facts = await factsOf(ctx, purge, "intended", end);
  // What the ledger says of the first time stands, however long ago.
  const intended = await ledger.append(purge.workspaceId, facts, entry ? 0 : endedAt);
  const found = await countStores(services.objects, purge.workspaceId, (purgeables) =>
    db.read(
      ...purgeables.map((one) => db.ask(acrossTenantsCount(one, purge.workspaceId, NO_LIMIT))),
    ),
  );
  const { keptUntil } = end;
  const remembered = { workspaceId: purge.workspaceId, at: now(), endedAt, keptUntil };
  return accept<PurgeStep>({
    writes: [
      ...acrossTenantsRemember(remembered).map((write) => db.change(write)),
      db.change(acrossTenantsLoosen(purge.workspaceId)),
      db.change(acrossTenantsKeepAnswers(purge.workspaceId, now())),
      ...(await tellAskers(ctx, waiting)),
    ],
    state: {
      ...{ phase: PHASES[0], place: 0, endedAt, endedFrom, startedAt: now() },
      ...{ found, certificateId, intended },
      openRequests: countOf(waiting),
      ...{ rounds: 0, keysDestroyedAt: null },
    },
  });
}

/**
 * When it ended, until when that is kept and which certificate says so: as the ledger has it, where the workspace went
 * before. Of an entry from before entries said that, the workspace's own row knows it, or else nobody: the day of the
 * entry stands for it, and the certificate says so.
 */
function endOf(
  entry: LedgerEntry | null,
  { life, timeZone }: { life: Life; timeZone: string },
  now: EpochMs,
): End {
  const certificateId = entry?.certificate ?? newId("cert", now);
  if (entry?.ended) {
    const [endedAt, keptUntil] = [Date.parse(entry.ended.at), Date.parse(entry.ended.keptUntil)];
    return { certificateId, endedAt, keptUntil };
  }
  const endedFrom = entry && life.purgeAt === null ? "ledger" : undefined;
  const endedAt = entry && endedFrom ? writtenAt(entry) : life.since;
  return {
    ...{ certificateId, endedAt, endedFrom },
    keptUntil: keptByContract(endedAt, timeZone).until,
  };
}
