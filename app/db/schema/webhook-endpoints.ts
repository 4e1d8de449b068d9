import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { freeText, instant, json, tenantOwned } from "../columns";

/** Where a workspace wants to be told of what happens. */
export const webhookEndpoints = sqliteTable(
  "webhook_endpoints",
  {
    ...tenantOwned(),
    url: text("url").notNull(),
    /** Event types; empty means all. */
    events: json<string[]>("events").notNull(),
    /** Fields of the record that may be sent besides its id. */
    fields: json<string[]>("fields").notNull(),
    recipient: freeText("recipient"),
    country: text("country"),
    secretSealed: text("secret_sealed").notNull(),
    previousSecretSealed: text("previous_secret_sealed"),
    /** Until when the secret before the last rotation also signs. */
    previousUntil: instant("previous_until"),
    createdBy: text("created_by").notNull(),
    lastSuccessAt: instant("last_success_at"),
    /** Since when nothing has got through; null after a success. */
    failingSince: instant("failing_since"),
    disabledAt: instant("disabled_at"),
    disabledReason: text("disabled_reason"),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
);
