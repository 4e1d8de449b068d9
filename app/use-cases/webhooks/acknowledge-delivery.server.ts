import { and, eq, isNull } from "drizzle-orm";
import { webhookDeliveries } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { isAcknowledgement } from "../acknowledgement";
import type { Ctx } from "../ctx";

/**
 * Notes that a recipient did its part; the first time counts. Refuses `delivery-not-found`, also for a proof that is
 * none.
 */
export async function acknowledgeDelivery(
  { db, now, services }: Pick<Ctx, "db" | "now"> & { services: Pick<Ctx["services"], "seals"> },
  deliveryId: string,
  proof: string,
) {
  const [delivery] = await db.read(db.one(webhookDeliveries, deliveryId));
  if (!delivery || !(await isAcknowledgement(services, db.tenantId, deliveryId, proof)))
    return refuse("delivery-not-found");

  const first = and(eq(webhookDeliveries.id, deliveryId), isNull(webhookDeliveries.acknowledgedAt));
  await db.commit(db.update(webhookDeliveries, { acknowledgedAt: now() }, first));
  return accept(deliveryId);
}
