import { eq } from "drizzle-orm";
import { workspaces } from "~/db/schema";
import { log } from "~/lib/log";
import { ledgerInR2, type Reach } from "~/services/ledger/ledger";
import type { Services } from "~/services/services";
import type { Ctx } from "../../ctx";
import { raiseIncident } from "../../raise-incident";

interface MendCtx {
  /** The workspace whose ledger it is, and the operator's, which is told. */
  db: Ctx["db"];
  office: Ctx["db"];
  services: Pick<Services, "objects" | "anchors" | "seals">;
  now: Ctx["now"];
  ring: Ctx["ring"];
}

/**
 * Anchors a ledger where it ends, when it is whole and an anchor is missing. One that had been anchored lost it: that is
 * told to whoever looks after the product as an incident, once while it stands. One of before there were anchors gets
 * its first, and nobody has to hear of it.
 * @returns whether one was lost.
 */
export async function mendAnchors({ db, office, services, now, ring }: MendCtx, reach: Reach) {
  if (!reach.isAnchorMissing) return false;

  const { tenantId } = db;
  const [workspace] = await db.read(db.one(workspaces, tenantId));
  const isLost = reach.hadBothAnchors || workspace?.ledgerAnchored === true;
  if (isLost) {
    log("ledger.anchor-lost", { tenantId, entry: reach.head });
    const summary = `anchor lost: ${reach.head} entries are taken on the word of the ledger alone`;
    const lost = { kind: "anchor-lost" as const, objectId: tenantId, summary };
    await raiseIncident({ db: office, now, ring }, lost);
  }
  const walked = await ledgerInR2(services).anchorAnew(tenantId);
  if (walked.ok)
    await db.commit(db.update(workspaces, { ledgerAnchored: true }, eq(workspaces.id, tenantId)));
  return isLost;
}
