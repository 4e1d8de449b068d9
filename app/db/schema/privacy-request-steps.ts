import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { REQUEST_STATES } from "~/domain/privacy/request-states";
import { freeText, tenantOwned } from "../columns";

/** Every step of a request, append-only: who took it, when, from where to where, and why. */
export const privacyRequestSteps = sqliteTable(
  "privacy_request_steps",
  {
    ...tenantOwned(),
    requestId: text("request_id").notNull(),
    /** A member's id, a key's, "system", or "person": whoever asked. */
    actor: text("actor").notNull(),
    /** An act of the state machine, or what happened without changing the state: "receive", "extend", "warn", "tell". */
    act: text("act").notNull(),
    from: text("from_state", { enum: REQUEST_STATES }),
    to: text("to_state", { enum: REQUEST_STATES }).notNull(),
    reason: freeText("reason"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("privacy_request_steps_by_request").on(t.tenantId, t.requestId, t.id),
  ],
);
