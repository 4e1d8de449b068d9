import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { freeJson, freeText, instant, json, plainDate, tenantOwned } from "../columns";

/** One acceptance of the processing agreement, as it was signed. */
export interface KeptAgreement {
  version: number;
  locale: string;
  acceptedAt: number;
  signerName: string;
  companyName: string;
  sha256: string;
  content: string;
}

/**
 * What is left of a workspace once it was purged: that there was a contract, and the word on its end. Kept by the
 * operator, under the former workspace's own id.
 */
export const endedWorkspaces = sqliteTable(
  "ended_workspaces",
  {
    ...tenantOwned(),
    slug: text("slug").notNull(),
    name: freeText("name").notNull(),
    /** IANA */
    timeZone: text("time_zone").notNull(),
    startedAt: instant("started_at").notNull(),
    endedAt: instant("ended_at").notNull(),
    /** Null while the purge is under way. */
    purgedAt: instant("purged_at"),
    agreements: freeJson<KeptAgreement[]>("agreements").notNull(),
    ledgerNumber: integer("ledger_number"),
    certificate: json<unknown>("certificate"),
    /** The last day on which the database's provider could go back to it. */
    historyUntil: plainDate("history_until"),
    /** Until when a law asks for this row. */
    keptUntil: instant("kept_until").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("ended_workspaces_by_slug").on(t.slug),
    index("ended_workspaces_kept").on(t.keptUntil),
  ],
);
