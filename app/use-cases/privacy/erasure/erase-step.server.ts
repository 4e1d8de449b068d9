import type { Write } from "~/db/statements";
import type { EpochMs } from "~/lib/time";
import { beginErasure } from "./begin-erasure";
import { eraseMentions } from "./erase-mentions";
import { STORE_ERASERS, type StoreEraser } from "./erase-objects";
import { eraseChildRows, erasePerson } from "./erase-rows";
import {
  type ErasureCtx,
  type ErasureState,
  nothing,
  type Part,
  PHASES,
  type SubjectOfErasure,
} from "./erasure-run";
import { finishErasure } from "./finish-erasure";
import { leaveHeld } from "./leave-held";
import { openSubject } from "./seal-subject";
import { type Found, secondLook } from "./second-look";
import { sendNotices } from "./send-notices";

/** What one step of an erasure came to, to be committed with the job's own row. */
export interface ErasureStep {
  writes: Write[];
  /** Where the job goes on; null at its end. */
  state: ErasureState | null;
  done: number;
  total: number;
  result?: unknown;
  waitUntil?: EpochMs;
}

/** How often the second look may send the job back to what it found. */
const MOST_ROUNDS = 3;

/** The first step. Refuses `request-not-found` and `contact-not-found`. */
export async function startErasing(
  ctx: ErasureCtx,
  jobId: string,
  asked: Parameters<typeof beginErasure>[2],
) {
  const begun = await beginErasure(ctx, jobId, asked);
  if (!begun.ok) return begun;

  const { state, writes } = begun.value;
  return { ok: true, value: { state, writes, done: 0, total: state.total } } as const;
}

/**
 * Every other step: goes on from `state` until there is something to commit. Each step can be taken
 * again, and comes to the same.
 */
export async function goOnErasing(
  ctx: ErasureCtx,
  jobId: string,
  begun: ErasureState,
): Promise<ErasureStep> {
  const subject = await openSubject(ctx, jobId, begun.sealed);
  let taken = await advance(ctx, subject, begun, jobId);
  while (taken.writes.length === 0 && taken.state && !taken.commits)
    taken = await advance(ctx, subject, taken.state, jobId);

  return taken;
}

/** One part of the phase. `commits` when it is to be kept though it wrote nothing. */
async function advance(
  ctx: ErasureCtx,
  subject: SubjectOfErasure,
  state: ErasureState,
  jobId: string,
): Promise<ErasureStep & { commits?: boolean }> {
  if (state.phase === "second-look") {
    const back = sentBack(await secondLook(ctx, subject, state, jobId), state);
    return { ...step([], back ?? enter(state, "certificate")), commits: back !== null };
  }
  if (state.phase === "certificate") {
    const { writes, result } = await finishErasure(ctx, subject, state, jobId);
    return { ...step(writes, state), state: null, result };
  }
  const part = await performs(ctx, subject, state, jobId);
  const { writes, waitUntil, commits = waitUntil !== undefined } = part;
  return { ...step(writes, after(part, state, ctx.now())), waitUntil, commits };
}

const enter = (state: ErasureState, phase: ErasureState["phase"]) => ({
  ...state,
  phase,
  place: null,
});

const step = (writes: Write[], state: ErasureState): ErasureStep => {
  const done = Object.values(state.stores).reduce((sum, { n }) => sum + n, 0);
  return { writes, state, done: Math.min(done, state.total), total: state.total };
};

const STORES = Object.entries(STORE_ERASERS) as [string, StoreEraser][];
const OBJECTS = ["files", "packages", "imports", "mail"];

/** One bounded part of the phase. */
function performs(
  ctx: ErasureCtx,
  subject: SubjectOfErasure,
  state: ErasureState,
  jobId: string,
): Promise<Part> {
  switch (state.phase) {
    case "holds":
      return leaveHeld(ctx, subject);
    case "objects":
      return eraseStores(ctx, subject, state, (name) => OBJECTS.includes(name));
    case "index":
      return eraseStores(ctx, subject, state, (name) => !OBJECTS.includes(name));
    case "rows":
      return eraseChildRows(ctx, subject, jobId, state);
    case "person":
      return erasePerson(ctx, subject, jobId);
    case "mentions":
      return eraseMentions(ctx, subject, state);
    case "notices":
      return sendNotices(ctx, subject, state);
    default:
      return Promise.resolve(nothing);
  }
}

/** One store after the other; where a store is not done, its own place is kept. */
async function eraseStores(
  ctx: ErasureCtx,
  subject: SubjectOfErasure,
  state: ErasureState,
  among: (name: string) => boolean,
): Promise<Part> {
  const { store = 0, place = null } = (state.place ?? {}) as { store?: number; place?: unknown };
  const stores = STORES.filter(([name]) => among(name));
  const [, erase] = stores[store] ?? [];
  if (!erase) return nothing;

  const part = await erase(ctx, subject, { ...state, place });
  const stays = part.place !== undefined;
  const next = stays ? { store, place: part.place } : { store: store + 1, place: null };
  return { ...part, place: next.store < stores.length ? next : undefined };
}

/** The state after a part: its counts, and where to go on. */
function after(
  { erased, place, state: changes }: Part,
  state: ErasureState,
  at: EpochMs,
): ErasureState {
  const stores = { ...state.stores };
  for (const [name, n] of erased) if (n > 0) stores[name] = { n: (stores[name]?.n ?? 0) + n, at };
  const next = { ...state, ...changes, stores };
  if (place !== undefined) return { ...next, place };

  const phase = PHASES[PHASES.indexOf(state.phase) + 1] ?? "certificate";
  return enter(next, phase);
}

/** Where the job must go again for what was found; null when nothing was. Throws when it comes back for ever. */
function sentBack(found: Found, state: ErasureState): ErasureState | null {
  const { rows, traces, indexed, objects } = found;
  if (rows.size + traces.size + indexed + objects === 0) return null;

  if (state.rounds + 1 >= MOST_ROUNDS)
    throw new Error(`the second look found the person in ${placesOf(found).join(", ")}`);
  const phase = rows.size > 0 || objects > 0 || indexed > 0 ? "objects" : "mentions";
  return { ...enter(state, phase), rounds: state.rounds + 1 };
}

const placesOf = ({ rows, traces, indexed, objects }: Found) => [
  ...new Set([
    ...rows.keys(),
    ...traces.keys(),
    ...(indexed > 0 ? ["longTexts"] : []),
    ...(objects > 0 ? ["objects"] : []),
  ]),
];
