import { sql } from "drizzle-orm";
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { instant, json, tenantOwned } from "../columns";

export const JOB_STATES = ["queued", "running", "done", "failed", "cancelled"] as const;

/** Whose eyes a job looks through: what its author could see when asking. */
export type StoredScope =
  | { kind: "all"; withoutHeld?: true }
  | { kind: "team"; teamId: string; userId: string }
  | { kind: "own"; userId: string };

/** Work that can wait. This row is the truth; the queue's message only rings. */
export const jobs = sqliteTable(
  "jobs",
  {
    ...tenantOwned(),
    type: text("type").notNull(),
    /** Ids only, never personal data; parsed by the job's own schema. */
    payload: json<unknown>("payload").notNull(),
    payloadVersion: integer("payload_version").notNull().default(1),
    /** One open job for each key. */
    dedupeKey: text("dedupe_key"),
    /** The person the work is about, so that erasure finds it. */
    contactId: text("contact_id"),
    actor: text("actor").notNull(),
    scope: json<StoredScope>("scope").notNull(),
    state: text("state", { enum: JOB_STATES }).notNull(),
    attempt: integer("attempt").notNull().default(0),
    /** The step that comes next; its effect and this number change in one batch. */
    step: integer("step").notNull().default(0),
    cursor: json<unknown>("cursor"),
    done: integer("done").notNull().default(0),
    total: integer("total"),
    runAfter: instant("run_after").notNull(),
    leaseToken: text("lease_token"),
    leaseUntil: instant("lease_until"),
    cancelRequestedAt: instant("cancel_requested_at"),
    result: json<unknown>("result"),
    error: text("error"),
    finishedAt: instant("finished_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("jobs_by_id").on(t.id),
    index("jobs_ready").on(t.runAfter).where(sql`state in ('queued', 'running')`),
    uniqueIndex("jobs_by_dedupe_key")
      .on(t.tenantId, t.dedupeKey)
      .where(sql`dedupe_key is not null and state in ('queued', 'running')`),
    index("jobs_by_contact").on(t.tenantId, t.contactId).where(sql`contact_id is not null`),
  ],
);
