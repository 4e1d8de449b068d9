import { desc } from "drizzle-orm";
import { parseCursor } from "~/db/paging";
import { webhookAttempts, webhookDeliveries, webhookEndpoints } from "~/db/schema";
import type { Ctx } from "../ctx";

export type Endpoint = typeof webhookEndpoints.$inferSelect;
export type Delivery = typeof webhookDeliveries.$inferSelect;

/** Every endpoint of the workspace, newest first. */
export async function listEndpoints({ db }: Ctx<"webhooks:read">): Promise<Endpoint[]> {
  const [rows] = await db.read(
    db.rows(webhookEndpoints, { orderBy: [desc(webhookEndpoints.id)], limit: 100 }),
  );
  return rows;
}

export async function getEndpoint({ db }: Ctx<"webhooks:read">, id: string) {
  const [endpoint] = await db.read(db.one(webhookEndpoints, id));
  return endpoint;
}

/** An endpoint with a page of its deliveries, newest first; undefined when there is none. */
export async function viewDeliveries(
  { db }: Ctx<"webhooks:read">,
  endpointId: string,
  { limit = 50, cursor }: { limit?: number; cursor?: string | null } = {},
) {
  const within = { column: webhookDeliveries.endpointId, id: endpointId };
  const [endpoint, page] = await db.read(
    db.one(webhookEndpoints, endpointId),
    db.page(webhookDeliveries, { within, limit, cursor: parseCursor(cursor) }),
  );
  return endpoint && { endpoint, page };
}

/** A delivery with its attempts, the latest first; undefined when there is none. */
export async function viewDelivery({ db }: Ctx<"webhooks:read">, deliveryId: string) {
  const within = { column: webhookAttempts.deliveryId, id: deliveryId };
  const [delivery, attempts] = await db.read(
    db.one(webhookDeliveries, deliveryId),
    db.rows(webhookAttempts, { within, orderBy: [desc(webhookAttempts.id)], limit: 50 }),
  );
  return delivery && { delivery, attempts };
}
