import { log } from "~/lib/log";
import { endKey } from "~/services/ledger/certificates-of-ends";
import { ledgerInR2 } from "~/services/ledger/ledger";
import type { Services } from "~/services/services";
import type { Ctx } from "../../ctx";
import { raiseIncident } from "../../raise-incident";
import { appliedIn } from "./progress.server";

interface CheckCtx {
  /** The workspace whose ledger it is, and the operator's, which is told. */
  db: Ctx["db"];
  office: Ctx["db"];
  services: Pick<Services, "objects" | "anchors" | "seals">;
  now: Ctx["now"];
  ring: Ctx["ring"];
}

/**
 * Reads a workspace's whole ledger, and holds it against the anchors, the database and the certificate of its end.
 * The first entry that is missing or was changed is told to the operator as an incident, once while it stands.
 */
export async function checkLedger({ db, office, services, now, ring }: CheckCtx) {
  const found = await wordOn(db, services);
  if (!("alteredAt" in found)) return found;

  const { tenantId } = db;
  log("ledger.altered", { tenantId, entry: found.alteredAt });
  const summary = `ledger altered: entry ${found.alteredAt} is missing or not as it was written`;
  await raiseIncident(
    { db: office, now, ring },
    { kind: "ledger-altered", objectId: tenantId, summary },
  );
  return found;
}

async function wordOn(db: CheckCtx["db"], services: CheckCtx["services"]) {
  // Before the walk: an erasure that ends meanwhile makes the ledger longer, and not too short.
  const applied = await appliedIn(db);
  const ledger = ledgerInR2(services);
  const verdict = await ledger.verify(db.tenantId);
  if (!verdict.ok) return { alteredAt: verdict.details.number };

  const { entries } = verdict.value;
  // Both say that there were more: the database that did what they said, and the certificate that names them.
  const isShort =
    entries < applied ||
    ((await services.objects.head(endKey(db.tenantId))) !== null &&
      (await ledger.ofTheWhole(db.tenantId)) === null);
  return isShort ? { alteredAt: entries + 1 } : verdict.value;
}
