import type { JobRow, JobStore } from "~/db/job-store.server";
import { canPerform, type JobType, PAYLOADS } from "~/jobs/messages";
import { newId } from "~/lib/ids";
import { causeOf, log } from "~/lib/log";
import { newToken } from "~/lib/secrets";
import { type Clock, HOUR_MS, MINUTE_MS, SECOND_MS } from "~/lib/time";
import { type Handler, JobRefused, type JobRun, type Step } from "./job-run";

const LEASE_MS = MINUTE_MS;
const MAX_ATTEMPTS = 6;
/** What is said of a job whose runners were all ended before they could say why. */
const NEVER_ENDS = `tried ${MAX_ATTEMPTS} times, and never came to an end`;
/** Steps in one run; a longer job is handed on, so that one message never holds a Worker for long. */
const MAX_STEPS = 200;

/** What the runner needs of the world. */
export interface Runner {
  store: JobStore;
  now: Clock;
  handlers: { [T in JobType]: Handler<T> };
  open: (job: JobRow) => Promise<JobRun["ctx"]>;
  ring: (jobId: string) => Promise<void>;
  /** Whether work may touch what is held of people; undefined: it may. */
  mayRun?: (job: JobRow) => Promise<boolean>;
  /** Whether the job's workspace is closed to such work for now; undefined: it is open. */
  isClosed?: (job: JobRow) => Promise<boolean>;
  /** Waited for between two steps, where the runtime needs to come to others. */
  between?: () => Promise<void>;
}

/** Runs one job as far as it goes now. Ringing twice, late or for nothing does no harm. */
export async function runJob(jobId: string, runner: Runner): Promise<void> {
  const { store, now } = runner;
  const job = await store.claim(jobId, newToken(), now(), LEASE_MS);
  if (!job) return;
  if (!canPerform(job.type, job.payloadVersion)) return waitForNewerCode(job, runner);
  if (runner.mayRun && !(await runner.mayRun(job))) return store.postpone(job, now() + MINUTE_MS);
  if (job.attempt >= MAX_ATTEMPTS) return giveUp(job, NEVER_ENDS, runner);

  try {
    const unfinished = await takeSteps(job, runner);
    if (unfinished) await handOn(unfinished, runner);
  } catch (failure) {
    await settleFailure(job, failure, runner);
  }
}

/** @returns the job when it has more steps than one run may take. */
async function takeSteps(job: JobRow, runner: Runner): Promise<JobRow | undefined> {
  const ctx = await runner.open(job);
  let current = job;

  for (let taken = 0; taken < MAX_STEPS; taken++) {
    if (await runner.store.cancelled(current, runner.now())) return;
    if (await runner.isClosed?.(current)) return waitUntilOpen(current, runner);

    const step = await perform(current, ctx, runner);
    current = await commitStep(current, step, runner);
    await ringFor(step, runner);
    if (step.kind !== "next") return;
    await runner.between?.();
  }
  return current;
}

async function ringFor({ writes = [] }: Step, { ring }: Runner) {
  await Promise.all(writes.flatMap((write) => (write.ring ? [ring(write.ring)] : [])));
}

function perform(job: JobRow, ctx: JobRun["ctx"], { handlers }: Runner): Promise<Step> {
  const type = job.type as JobType;
  const { id, step, attempt, contactId } = job;
  const handler = handlers[type] as Handler<JobType>;
  return handler(
    { id, step, attempt, contactId, ctx },
    PAYLOADS[type].parse(job.payload) as never,
    job.cursor,
  );
}

async function commitStep(job: JobRow, step: Step, { store, now }: Runner): Promise<JobRow> {
  const { writes = [], done, total } = step;
  const cursor = step.kind === "finish" ? null : step.cursor;
  const outcome = {
    cursor,
    done,
    total,
    state: STATES[step.kind],
    result: step.kind === "finish" ? step.result : undefined,
    runAfter: step.kind === "wait" ? step.until : undefined,
  };
  await store.take(job, outcome, writes, now(), LEASE_MS);
  return { ...job, step: job.step + 1, cursor, done: done ?? job.done, total: total ?? job.total };
}

const STATES = { next: "running", wait: "queued", finish: "done" } as const;

async function handOn(job: JobRow, { store, ring }: Runner) {
  await store.release(job);
  await ring(job.id);
}

async function settleFailure(job: JobRow, failure: unknown, runner: Runner) {
  const error = causeOf(failure);
  const final = failure instanceof JobRefused || job.attempt + 1 >= MAX_ATTEMPTS;
  await (final ? giveUp(job, error, runner) : tryLater(job, error, runner));
}

/** A deploy that was taken back left it: it is neither tried in vain nor given up. */
async function waitForNewerCode(job: JobRow, { store, now }: Runner) {
  await store.postpone(job, now() + HOUR_MS);
  tell("job.waits-for-newer-code", job, `payload version ${job.payloadVersion}`);
}

/** The subscription was ended: what was done stays, and the rest is done when it is restored, or never. */
async function waitUntilOpen(job: JobRow, { store, now }: Runner) {
  await store.postpone(job, now() + HOUR_MS, "read-only");
  return undefined;
}

async function giveUp(job: JobRow, error: string, { store, now }: Runner) {
  const ours = await store.fail(job, newId("inc", now()), error, now());
  tell(ours ? "job.failed" : NO_LONGER_OURS, job, error);
}

async function tryLater(job: JobRow, error: string, { store, now }: Runner) {
  const ours = await store.retry(job, now() + backoff(job.attempt), error);
  tell(ours ? "job.will-be-retried" : NO_LONGER_OURS, job, error);
}

/** The lease ran out, and another runner has the job or has ended it: what failed is none of ours. */
const NO_LONGER_OURS = "job.no-longer-ours";

const tell = (what: string, { id, type }: JobRow, cause: string) =>
  log(what, { jobId: id, type, cause });

/** 2 s, 8 s, 32 s, 128 s, 512 s. */
const backoff = (attempt: number) => 2 * SECOND_MS * 4 ** attempt;
