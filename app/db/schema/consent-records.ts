import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { LANGUAGES } from "~/lib/locale";
import { flag, instant } from "../columns";

/**
 * The proof of each cookie choice. It only grows, belongs to no workspace, and holds neither an
 * address nor a user agent.
 */
export const consentRecords = sqliteTable(
  "consent_records",
  {
    id: text("id").primaryKey(),
    at: instant("at").notNull(),
    /** The user's id, or the random id in the browser's own cookie. */
    subjectKey: text("subject_key").notNull(),
    consentId: text("consent_id").notNull(),
    action: text("action", {
      enum: ["accept", "reject", "custom", "carried-over", "signal"],
    }).notNull(),
    /** The kinds granted, with a space between; empty for none. */
    before: text("before").notNull(),
    after: text("after").notNull(),
    bannerVersion: integer("banner_version").notNull(),
    fingerprint: text("fingerprint").notNull(),
    /** SHA-256 of the exact text that was shown. */
    textSha256: text("text_sha256").notNull(),
    language: text("language", { enum: LANGUAGES }).notNull(),
    jurisdiction: text("jurisdiction").notNull(),
    jurisdictionFoundBy: text("jurisdiction_found_by").notNull(),
    gpc: flag("gpc").notNull(),
    method: text("method", { enum: ["banner", "preferences", "sign-in"] }).notNull(),
  },
  (t) => [
    index("consent_records_by_subject").on(t.subjectKey, t.at),
    index("consent_records_by_consent").on(t.consentId, t.at),
    index("consent_records_by_time").on(t.at),
  ],
);
