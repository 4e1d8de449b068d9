import { foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { tenantOwned } from "../columns";
import { webhookDeliveries } from "./webhook-deliveries";

/** One try to deliver, and what came of it. */
export const webhookAttempts = sqliteTable(
  "webhook_attempts",
  {
    ...tenantOwned(),
    deliveryId: text("delivery_id").notNull(),
    status: integer("status"),
    error: text("error"),
    durationMs: integer("duration_ms").notNull(),
    /** At most 500 characters of the answer. */
    excerpt: text("excerpt"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.deliveryId],
      foreignColumns: [webhookDeliveries.tenantId, webhookDeliveries.id],
    }).onDelete("cascade"),
    index("webhook_attempts_by_delivery").on(t.tenantId, t.deliveryId, t.id),
  ],
);
