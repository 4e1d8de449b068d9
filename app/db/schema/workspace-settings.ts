import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { ESTABLISHMENTS } from "~/config/authorities";
import { flag, freeJson, instant, json } from "../columns";

/** Everybody whom a record can belong to, by id. */
export type Directory = Record<
  string,
  { name: string; role: string | null; teamId: string | null; active: boolean }
>;

/** Minutes after midnight; weekdays 1 (Monday) to 7. */
export interface WorkingHours {
  days: number[];
  from: number;
  to: number;
}

/**
 * How a workspace works, in one row that the gate reads with the identity. `directory` is a copy of
 * members and assignees, so that a list can name owners without a join.
 */
export const workspaceSettings = sqliteTable(
  "workspace_settings",
  {
    tenantId: text("tenant_id").notNull(),
    directory: freeJson<Directory>("directory").notNull(),
    workingHours: json<WorkingHours>("working_hours").notNull(),
    responseTargetMinutes: integer("response_target_minutes").notNull(),
    /** By kind of source: the legal basis a contact gets unless one is given. */
    basisRules: json<Record<string, string>>("basis_rules").notNull(),
    currency: text("currency").notNull(),
    /** Off means that no model is called at all. */
    aiOn: flag("ai_on").notNull(),
    aiProvider: text("ai_provider", {
      enum: ["offline", "workers-ai", "openai-compatible"],
    }).notNull(),
    aiModel: text("ai_model"),
    aiBaseUrl: text("ai_base_url"),
    aiKeySealed: text("ai_key_sealed"),
    /** The local part of the address that mail for the workspace comes to. */
    mailToken: text("mail_token").notNull().unique(),
    /** Who got the last lead of the round robin. */
    lastAssignedTo: text("last_assigned_to"),
    /** The processing agreement that was accepted for the workspace; null while none was. */
    dpaVersion: integer("dpa_version"),
    /** When sample data was loaded; null while there is none. */
    sampleAt: instant("sample_at"),
    /** Where the brokerage is established: whose authority hears complaints about it. */
    establishment: text("establishment", { enum: ESTABLISHMENTS }).notNull().default("AE"),
    updatedAt: instant("updated_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId] })],
);
