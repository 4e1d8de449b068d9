import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { JobStore } from "~/db/job-store.server";
import { type Bill, metered } from "~/db/metered.server";
import { jobs } from "~/db/schema";
import { SUBJECT_TABLES } from "~/db/subject-tables";
import { createContact } from "~/use-cases/contacts/create-contact.server";
import { createLead } from "~/use-cases/leads/create-lead.server";
import { createNote } from "~/use-cases/notes/create-note.server";
import { requestErasure } from "~/use-cases/privacy/request-erasure.server";
import { handlers } from "../../workers/queue/handlers";
import { runJob } from "../../workers/queue/run-job";
import { type Brokerage, done, personOf } from "./crowd";
import { NOON } from "./tenant";

let made = 900;

/** A person with an enquiry and so many notes. @returns their id */
export async function somebodyWith({ as }: Brokerage, notes: number): Promise<string> {
  made += 1;
  const ctx = as("ann");
  const { id } = done(await createContact(ctx, personOf(made), { known: "keep" }));
  const enquiry = { contactId: id, cameBy: "portal", source: "bayut", channel: "form" } as const;
  done(await createLead(ctx, { ...enquiry, message: "Is it still available?" }));
  for (let n = 0; n < notes; n += 1)
    done(await createNote(as("ann", NOON + n), { kind: "contact", id }, `Said this and that ${n}`));
  return id;
}

export interface Erasure {
  state: string;
  linked: number;
  bill: Bill;
}

/**
 * Erases somebody as the queue would.
 * @returns how many rows pointed at them, those of the full-text index among them, and what it cost
 */
export async function erased({ as, db }: Brokerage, contactId: string): Promise<Erasure> {
  const indexed = await env.DB.prepare(
    "select count(*) as n from long_texts where tenant = ? and contact_id = ?",
  )
    .bind(db.tenantId, contactId)
    .first<number>("n");
  const counts = await db.read(
    ...SUBJECT_TABLES.map(({ table, subject }) =>
      db.count(table, {
        where: eq(subject, contactId),
        atMost: 50_000,
      }),
    ),
  );
  const ctx = as("owner", NOON + 60_000);
  const asked = done(await requestErasure(ctx, contactId));
  const jobId = asked.jobId ?? "";
  const { db: d1, bill } = metered(env.DB);
  const store = new JobStore(d1);
  await runJob(jobId, {
    store,
    now: ctx.now,
    handlers,
    open: async (job) => ({ ...ctx, db: store.openDb(job) }),
    ring: ctx.ring,
  });
  const [job] = await db.read(db.one(jobs, jobId));
  return {
    state: job?.state ?? "gone",
    linked: counts.reduce((sum, n) => sum + n, indexed ?? 0),
    bill,
  };
}
