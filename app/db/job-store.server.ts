import { and, count, eq, gte, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import { versionOf } from "~/jobs/messages";
import { type TenantId, trustTenantId } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";
import { plus } from "./expressions";
import { insistOnChange, isChangedSince } from "./queries/insist";
import { incidents, jobEffects, jobs } from "./schema";
import type { Write } from "./statements";
import { TenantDb } from "./tenant-db.server";
import { Trail } from "./trail.server";

export type JobRow = typeof jobs.$inferSelect;

/** In the statement's own text: only so does SQLite see that the index of open jobs serves. */
const OPEN = sql`${jobs.state} in ('queued', 'running')`;

/** What one step of a job leaves behind, to be committed with its effects. */
export interface StepOutcome {
  state: "running" | "queued" | "done";
  cursor: unknown;
  done?: number;
  total?: number;
  result?: unknown;
  runAfter?: EpochMs;
}

/** The table of jobs as the runner sees it: across tenants, because a doorbell names only a job. */
export class JobStore {
  readonly #d1: D1Database;
  readonly #db: DrizzleD1Database;

  constructor(d1: D1Database) {
    this.#d1 = d1;
    this.#db = drizzle(d1);
  }

  /** The tenant's database as the job's author sees it. */
  openDb(job: JobRow): TenantDb {
    return new TenantDb(this.#d1, trustTenantId(job.tenantId), job.scope, new Trail());
  }

  /**
   * Takes the job for `leaseMs`, if it is due and nobody holds it: of many who try, one gets it. A
   * lease that ran out was somebody's who never came back, so it counts as an attempt.
   * @returns the job, or undefined when there is nothing to take.
   */
  async claim(jobId: string, token: string, now: EpochMs, leaseMs: number) {
    const free = or(isNull(jobs.leaseUntil), lte(jobs.leaseUntil, now));
    const [job] = await this.#db
      .update(jobs)
      .set({
        state: "running",
        attempt: sql`${jobs.attempt} + (${jobs.leaseToken} is not null)`,
        leaseToken: token,
        leaseUntil: now + leaseMs,
      })
      .where(and(eq(jobs.id, jobId), OPEN, lte(jobs.runAfter, now), free))
      .returning();
    return job;
  }

  /**
   * Commits a step: its effects, its number and what comes next, all or nothing. It fails for whoever
   * holds the job no longer, and on a number that took effect before, so no step happens twice.
   */
  async take(job: JobRow, outcome: StepOutcome, writes: Write[], now: EpochMs, leaseMs: number) {
    const finished = outcome.state === "done";
    const db = this.openDb(job);
    await db
      .as({ kind: "all" })
      .commit(
        { statement: this.#settle(job, outcome, now, leaseMs) },
        db.change(insistOnChange()),
        db.insert(jobEffects, { jobId: job.id, step: job.step }),
        ...writes,
        ...(finished ? [{ statement: this.#forget(job) }] : []),
      );
  }

  /** Puts the job back, to be tried again at `runAfter`; false when it is held no longer. */
  async retry(job: JobRow, runAfter: EpochMs, error: string): Promise<boolean> {
    const { meta } = await this.#db
      .update(jobs)
      .set({ state: "queued", attempt: plus(jobs.attempt, 1), runAfter, error, ...FREE })
      .where(this.#held(job));
    return meta.changes > 0;
  }

  /** Puts the job back untried, not to be looked at before `runAfter`; `why` stands in its row meanwhile. */
  async postpone(job: JobRow, runAfter: EpochMs, why = job.error): Promise<void> {
    await this.#db
      .update(jobs)
      .set({ state: "queued", runAfter, error: why, ...FREE })
      .where(this.#held(job));
  }

  /** Gives up on the job, and files an incident for a person to look at; false when it is held no longer. */
  async fail(job: JobRow, incidentId: string, error: string, now: EpochMs): Promise<boolean> {
    const db = this.openDb(job).as({ kind: "all" });
    const failed = this.#db
      .update(jobs)
      .set({ state: "failed", error, finishedAt: now, ...FREE })
      .where(this.#held(job));
    const incident = {
      id: incidentId,
      createdAt: now,
      kind: "job-failed" as const,
      objectId: job.id,
      summary: `${job.type}: ${error}`,
      state: "open" as const,
    };
    try {
      await db.commit(
        { statement: failed },
        db.change(insistOnChange()),
        db.insert(incidents, incident),
      );
      return true;
    } catch (failure) {
      if (isChangedSince(failure)) return false;
      throw failure;
    }
  }

  /** Hands an unfinished job back, so that another run goes on with it. */
  async release(job: JobRow): Promise<void> {
    await this.#db
      .update(jobs)
      .set({ state: "queued", ...FREE })
      .where(this.#held(job));
  }

  /** Ends a job that somebody cancelled; true when that was asked for, and the job is held. */
  async cancelled(job: JobRow, now: EpochMs): Promise<boolean> {
    const asked = and(this.#held(job), sql`${jobs.cancelRequestedAt} is not null`);
    const { meta } = await this.#db
      .update(jobs)
      .set({ state: "cancelled", finishedAt: now, ...FREE })
      .where(asked);
    return meta.changes > 0;
  }

  /** Ids of jobs that are due and in nobody's hands, oldest first. */
  async ready(now: EpochMs, limit = 100): Promise<string[]> {
    const rows = await this.#due(now, limit);
    return rows.map(({ id }) => id);
  }

  /** When the oldest job was due that is in nobody's hands and should have been begun; null: none. */
  async oldestReady(now: EpochMs): Promise<EpochMs | null> {
    const [oldest] = await this.#due(now, 1);
    return oldest?.runAfter ?? null;
  }

  #due(now: EpochMs, limit: number) {
    const free = or(isNull(jobs.leaseUntil), lte(jobs.leaseUntil, now));
    return this.#db
      .select({ id: jobs.id, runAfter: jobs.runAfter })
      .from(jobs)
      .where(and(OPEN, lte(jobs.runAfter, now), free))
      .orderBy(jobs.runAfter)
      .limit(limit);
  }

  /** How much work of these types failed and waits to be tried again, counting no further than `atMost`. */
  async retrying(types: readonly string[], atMost: number): Promise<number> {
    const again = and(OPEN, inArray(jobs.type, [...types]), gte(jobs.attempt, 1));
    const some = sql`select 1 from ${jobs} indexed by jobs_ready where ${again} limit ${atMost}`;
    const [row] = await this.#db.all<{ n: number }>(sql`select count(*) as n from (${some})`);
    return row?.n ?? 0;
  }

  /** How many jobs are due at `now` and have not come to an end, in somebody's hands or in nobody's. */
  async unsettled(now: EpochMs): Promise<number> {
    return this.#db.$count(jobs, and(OPEN, lte(jobs.runAfter, now)));
  }

  /** What came to an end at or after `from`, by type and state. Reads the whole table: for local tools. */
  async settledSince(from: EpochMs) {
    return this.#db
      .select({ type: jobs.type, state: jobs.state, jobs: count() })
      .from(jobs)
      .where(gte(jobs.finishedAt, from))
      .groupBy(jobs.type, jobs.state);
  }

  #settle(job: JobRow, outcome: StepOutcome, now: EpochMs, leaseMs: number) {
    const { state, cursor, result = null, runAfter = now } = outcome;
    const running = state === "running";
    return this.#db
      .update(jobs)
      .set({
        state,
        cursor,
        // What the step leaves for the next is of this code, also where older code made the job.
        payloadVersion: versionOf(job.type),
        result,
        runAfter,
        step: job.step + 1,
        attempt: 0,
        error: null,
        done: outcome.done ?? job.done,
        total: outcome.total ?? job.total,
        leaseToken: running ? job.leaseToken : null,
        leaseUntil: running ? now + leaseMs : null,
        finishedAt: state === "done" ? now : null,
      })
      .where(and(this.#held(job), eq(jobs.step, job.step)));
  }

  #forget(job: JobRow) {
    return this.#db
      .delete(jobEffects)
      .where(and(eq(jobEffects.tenantId, job.tenantId), eq(jobEffects.jobId, job.id)));
  }

  #held(job: JobRow) {
    const { id, leaseToken } = job;
    return and(eq(jobs.id, id), eq(jobs.state, "running"), eq(jobs.leaseToken, leaseToken ?? ""));
  }
}

const FREE = { leaseToken: null, leaseUntil: null } as const;

/** The tenant whose row the job is. */
export const tenantOf = (job: JobRow): TenantId => trustTenantId(job.tenantId);
