import { integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Locale } from "~/lib/locale";
import { flag, instant, json, plainDate, tenantOwned } from "../columns";

const POLICY_STATES = ["awaiting-approval", "announced", "published", "withdrawn"] as const;

const versionTable = (name: string) =>
  sqliteTable(
    name,
    {
      ...tenantOwned(),
      version: integer("version").notNull(),
      state: text("state", { enum: POLICY_STATES }).notNull(),
      /** The day in Dubai from which it holds: what "Last updated" says. */
      effectiveOn: plainDate("effective_on").notNull(),
      effectiveAt: instant("effective_at").notNull(),
      material: flag("material").notNull(),
      /** What is different, in a sentence for those whom it concerns. */
      summary: json<Record<Locale, string>>("summary").notNull(),
      sha256En: text("sha256_en").notNull(),
      sha256Ar: text("sha256_ar").notNull(),
      /** Why it takes effect sooner than thirty days; null where it does not. */
      lawReason: text("law_reason"),
      preparedBy: text("prepared_by").notNull(),
      approvedBy: text("approved_by"),
      /** Null until everybody was told. */
      noticedAt: instant("noticed_at"),
      noticesSent: integer("notices_sent").notNull().default(0),
      /** How many addresses take no mail at all, by their own server's word. */
      noticesFailed: integer("notices_failed").notNull().default(0),
      publishedAt: instant("published_at"),
    },
    (t) => [
      primaryKey({ columns: [t.tenantId, t.id] }),
      uniqueIndex(`${name}_by_version`).on(t.tenantId, t.version),
    ],
  );

/**
 * Every publication of the privacy policy, in the operator's own workspace. What it says is in
 * `policyTexts`; both are written once, and only its way to its effect changes.
 */
export const policyVersions = versionTable("policy_versions");

/** Every publication of the terms, in the same way. */
export const termsVersions = versionTable("terms_versions");
