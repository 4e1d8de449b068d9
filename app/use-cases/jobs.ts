import { and, eq } from "drizzle-orm";
import { jobs } from "~/db/schema";
import type { Write } from "~/db/statements";
import { type JobType, type Payloads, versionOf } from "~/jobs/messages";
import { newId } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";
import type { Ctx } from "./ctx";

interface JobOptions {
  /** Where a second of the kind must be known as the first: nothing else names it. */
  id?: string;
  /** The person the work is about, so that erasure finds it. */
  contactId?: string;
  /** While a job with this key is open, another is not made. */
  dedupeKey?: string;
  /** Not before; at once unless told. */
  runAfter?: EpochMs;
  total?: number;
}

/**
 * A job to commit with the change that needs it. It looks through the eyes of whoever asks.
 * @returns its id, and the write that also rings for it.
 */
export function newJob<T extends JobType>(
  ctx: Pick<Ctx, "db" | "actor" | "now">,
  type: T,
  payload: Payloads[T],
  { id: given, contactId, dedupeKey, runAfter, total }: JobOptions = {},
): { id: string; write: Write } {
  const now = ctx.now();
  const id = given ?? newId("jb", now);
  const row = {
    id,
    createdAt: now,
    type,
    payload,
    payloadVersion: versionOf(type),
    contactId: contactId ?? null,
    dedupeKey: dedupeKey ?? null,
    actor: ctx.actor,
    scope: ctx.db.scope,
    state: "queued" as const,
    total: total ?? null,
    runAfter: runAfter ?? now,
  };
  return { id, write: { ...ctx.db.insertOrIgnore(jobs, row), ring: id } };
}

/** What makes a job that gave up one that waits, at the step where it stood. */
export const waitingAgain = (now: EpochMs) =>
  ({ state: "queued", attempt: 0, runAfter: now, error: null, finishedAt: null }) as const;

/** Tries again what gave up, and rings for it; of what did not fail nothing changes. */
export function jobAgain({ db, now }: Pick<Ctx, "db" | "now">, id: string): Write {
  const failed = and(eq(jobs.id, id), eq(jobs.state, "failed"));
  return { ...db.update(jobs, waitingAgain(now()), failed), ring: id };
}
