import { sql } from "drizzle-orm";
import { foreignKey, index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { flag, instant } from "../columns";
import { contacts } from "./contacts";

export const IDENTITY_KINDS = ["phone", "email", "whatsapp-id", "portal"] as const;

/** What a person is recognised by, normalised: a phone as E.164, an e-mail in lower case. */
export const identities = sqliteTable(
  "identities",
  {
    tenantId: text("tenant_id").notNull(),
    kind: text("kind", { enum: IDENTITY_KINDS }).notNull(),
    norm: text("norm").notNull(),
    contactId: text("contact_id").notNull(),
    /** A phone's digits from the last to the first, so that its end is searched as a beginning. */
    tail: text("tail"),
    createdAt: instant("created_at").notNull(),
    /** Marked by a person: a couple, an assistant, a company line. It suggests and never decides. */
    shared: flag("shared").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.kind, t.norm, t.contactId] }),
    foreignKey({
      columns: [t.tenantId, t.contactId],
      foreignColumns: [contacts.tenantId, contacts.id],
    }).onDelete("cascade"),
    index("identities_by_contact").on(t.tenantId, t.contactId),
    index("identities_by_tail").on(t.tenantId, t.tail).where(sql`tail is not null`),
  ],
);
