import { foreignKey, index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { PARTY_ROLES } from "~/domain/deals/party-roles";
import { instant } from "../columns";
import { contacts } from "./contacts";
import { deals } from "./deals";

/** Who takes part in a deal, and as what. */
export const dealParties = sqliteTable(
  "deal_parties",
  {
    tenantId: text("tenant_id").notNull(),
    dealId: text("deal_id").notNull(),
    contactId: text("contact_id").notNull(),
    role: text("role", { enum: PARTY_ROLES }).notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.dealId, t.contactId, t.role] }),
    foreignKey({
      columns: [t.tenantId, t.dealId],
      foreignColumns: [deals.tenantId, deals.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.contactId],
      foreignColumns: [contacts.tenantId, contacts.id],
    }).onDelete("cascade"),
    index("deal_parties_by_contact").on(t.tenantId, t.contactId),
  ],
);
