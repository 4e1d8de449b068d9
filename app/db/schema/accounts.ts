import { sql } from "drizzle-orm";
import { foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { freeJson, freeText, owned, stamped, tenantOwned } from "../columns";

export const ACCOUNT_KINDS = ["developer", "landlord", "brokerage", "other"] as const;

/** A company: developer, landlord, brokerage or another. */
export const accounts = sqliteTable(
  "accounts",
  {
    ...tenantOwned(),
    ...owned(),
    ...stamped(),
    kind: text("kind", { enum: ACCOUNT_KINDS }).notNull(),
    nameEn: freeText("name_en"),
    nameAr: freeText("name_ar"),
    /** The folded name: what an import recognises the company by. */
    nameKey: freeText("name_key").notNull(),
    licence: freeText("licence"),
    website: freeText("website"),
    phone: freeText("phone"),
    email: text("email"),
    sector: freeText("sector"),
    officeLocation: freeText("office_location"),
    employees: integer("employees"),
    yearEstablished: integer("year_established"),
    parentId: text("parent_id"),
    /** Columns of an import that have no field of their own. */
    extra: freeJson<Record<string, string>>("extra"),
    sourceKind: text("source_kind").notNull(),
    externalId: text("external_id"),
    importId: text("import_id"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.parentId], foreignColumns: [t.tenantId, t.id] }),
    index("accounts_of_sample").on(t.tenantId, t.id).where(sql`import_id = 'im_sample'`),
    index("accounts_by_owner").on(t.tenantId, t.ownerId, t.id),
    index("accounts_by_team").on(t.tenantId, t.teamId, t.id),
    index("accounts_by_name").on(t.tenantId, t.nameKey),
    index("accounts_by_parent").on(t.tenantId, t.parentId),
  ],
);
