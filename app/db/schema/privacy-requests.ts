import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Establishment } from "~/config/authorities";
import { REQUEST_STATES, REQUEST_TYPES } from "~/domain/privacy/request-states";
import { freeJson, freeText, instant, json, plainDate, tenantOwned } from "../columns";

/** Through which door a request came. */
export const DOORS = ["desk", "api", "account", "form", "mail", "forwarded"] as const;

/** A part of a request from outside as it stood when the workspace that had it was purged. */
export interface KeptAnswer {
  id: string;
  workspaceId: string;
  workspace: string;
  establishment: Establishment;
  state: (typeof REQUEST_STATES)[number];
  answer: string | null;
  refusedUnder: string | null;
  extendedTo: string | null;
  closedAt: number | null;
  verifiedAt: number | null;
  ruleId: string;
  ruleFoundBy: string;
  country: string | null;
  /** The signed document of an erasure of the person themselves; null where there is none. */
  certificate: string | null;
  /** When the workspace was begun to be erased. */
  goneAt: number;
}

/**
 * What somebody asked about their data, and what became of it. One from outside is first the operator's, and
 * then also each workspace's that holds the person: `ticketId` leads back.
 */
export const privacyRequests = sqliteTable(
  "privacy_requests",
  {
    ...tenantOwned(),
    type: text("type", { enum: REQUEST_TYPES }).notNull(),
    /** Cleared when the person is erased. */
    contactId: text("contact_id"),
    /** The keyed hash of the person's id, or of the address that was given: by it the same request is known again. */
    subjectHash: text("subject_hash").notNull(),
    state: text("state", { enum: REQUEST_STATES }).notNull(),
    dueOn: plainDate("due_on").notNull(),
    jobId: text("job_id"),
    certificateId: text("certificate_id"),
    packageId: text("package_id"),
    createdBy: text("created_by").notNull(),
    closedAt: instant("closed_at"),
    /** By store: how many went, so far. */
    counts: json<Record<string, number>>("counts"),
    door: text("door", { enum: DOORS }).notNull().default("desk"),
    /** Of an objection: what it is against. */
    purpose: text("purpose"),
    /** In the words of whoever asked. */
    details: freeText("details"),
    /** The rule of `config/answer-rules` that the date is by, and how it was found. */
    ruleId: text("rule_id").notNull().default("AE"),
    ruleFoundBy: text("rule_found_by").notNull().default("workspace"),
    /** ISO 3166-1, where it is known. */
    country: text("country"),
    /** The later day, once it was told why. */
    extendedTo: plainDate("extended_to"),
    /** The request from outside that this one is a workspace's part of. */
    ticketId: text("ticket_id"),
    /** The first verified request of the same person for the same; null unless this one was joined to it. */
    joinedTo: text("joined_to"),
    /** Sealed: the addresses that were given, and what was written. Cleared 30 days after the answer. */
    asked: text("asked"),
    /** When the last code left, how many did, and how often one was tried. */
    codeIssuedAt: instant("code_issued_at"),
    codesSent: integer("codes_sent").notNull().default(0),
    codeTries: integer("code_tries").notNull().default(0),
    /** When whoever asked showed that the address is theirs. */
    verifiedAt: instant("verified_at"),
    /** What the person was told. */
    answer: freeText("answer"),
    /** Of a refusal: the law or the rule it rests on. */
    refusedUnder: freeText("refused_under"),
    /** What workspaces that are gone had told, each with what it owed: their own records of it went with them. */
    keptAnswers: freeJson<KeptAnswer[]>("kept_answers"),
    /** The last warning of the clock that was given. */
    warned: text("warned"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("privacy_requests_by_contact")
      .on(t.tenantId, t.contactId)
      .where(sql`contact_id is not null`),
    index("privacy_requests_by_subject").on(t.tenantId, t.subjectHash),
    index("privacy_requests_by_end")
      .on(t.tenantId, sql`case when extended_to is null then due_on else extended_to end`, t.id)
      .where(sql`closed_at is null`),
    index("privacy_requests_closed")
      .on(t.tenantId, t.closedAt, t.id)
      .where(sql`closed_at is not null`),
    index("privacy_requests_by_ticket").on(t.ticketId).where(sql`ticket_id is not null`),
  ],
);
