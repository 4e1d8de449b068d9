import { asc, eq } from "drizzle-orm";
import { webhookDeliveries, webhookEndpoints } from "~/db/schema";
import { link } from "~/db/tenant-db.server";
import type { DeskReader } from "./view-desk.server";

const MOST = 200;

/** Everybody outside who was told of a request, whether it got there, and whether they said that they did their part. */
export async function viewRecipients({ db }: DeskReader, requestId: string) {
  const [told] = await db.read(
    db.linked(
      webhookDeliveries,
      { endpoint: link(webhookDeliveries.endpointId, webhookEndpoints) },
      {
        where: eq(webhookDeliveries.requestId, requestId),
        indexedBy: "webhook_deliveries_by_request",
        orderBy: [asc(webhookDeliveries.id)],
        limit: MOST,
      },
    ),
  );
  return told.map(({ row, endpoint }) => ({
    id: row.id,
    name: endpoint?.recipient ?? (endpoint && new URL(endpoint.url).host),
    country: endpoint?.country ?? null,
    toldAt: row.deliveredAt,
    state: row.state,
    acknowledgedAt: row.acknowledgedAt,
  }));
}
