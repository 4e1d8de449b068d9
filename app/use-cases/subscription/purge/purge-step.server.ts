import { acrossTenantsCount, acrossTenantsRemove } from "~/db/queries/operator/purge";
import { PURGEABLES } from "~/db/queries/purgeables";
import type { Write } from "~/db/statements";
import { MINUTE_MS } from "~/lib/time";
import { countStores, objectStores } from "./count-stores";
import { finishPurge } from "./finish-purge";
import { PHASES, type Purge, type PurgeCtx, type PurgeState, type PurgeStep } from "./purge-run";
import { tellOfPurge } from "./tell-of-purge";

/** Rows that one step takes at most, and tables that it looks into for them. */
const ROWS_AT_ONCE = 2000;
const TABLES_AT_ONCE = 10;
/** How often the second look may send the job back to what it found. */
const MOST_ROUNDS = 3;
/**
 * Longer than a lease, and than the quarter of an hour that the platform lets a runner live: what was under way when
 * the rows went, a copy of files say, has put down its last before we look again.
 */
export const LONGEST_IN_FLIGHT_MS = 20 * MINUTE_MS;

/** Every step but the first. Taken again it comes to the same: what is gone is not there to go once more. */
export async function purgeStep(
  ctx: PurgeCtx,
  purge: Purge,
  state: PurgeState,
): Promise<PurgeStep> {
  switch (state.phase) {
    case "objects":
      return purgeObjects(ctx, purge, state);
    case "rows":
      return purgeRows(ctx, purge, state);
    case "keys":
      await ctx.services.seals.destroyTenantKey(purge.workspaceId);
      return {
        ...next([], { ...state, keysDestroyedAt: state.keysDestroyedAt ?? ctx.now() }),
        until: ctx.now() + LONGEST_IN_FLIGHT_MS,
      };
    case "second-look":
      return lookAgain(ctx, purge, state);
    case "certificate":
      return next(await finishPurge(ctx, purge, state), state);
    case "letters":
      await tellOfPurge(ctx, purge);
      return { writes: [], state: null, result: { certificateId: state.certificateId } };
  }
}

const next = (writes: Write[], state: PurgeState): PurgeStep => ({
  writes,
  state: {
    ...state,
    phase: PHASES[PHASES.indexOf(state.phase) + 1] ?? state.phase,
    place: 0,
  },
});

/** One page of the objects of one store. */
async function purgeObjects(
  { services }: PurgeCtx,
  { workspaceId }: Purge,
  state: PurgeState,
): Promise<PurgeStep> {
  const store = objectStores(workspaceId)[state.place];
  if (!store) return next([], state);

  const { objects, truncated } = await services.objects.list({ prefix: store.prefix });
  if (objects.length > 0) await services.objects.delete(objects.map(({ key }) => key));
  return { writes: [], state: { ...state, place: state.place + (truncated ? 0 : 1) } };
}

/** So many rows, of as many tables as they are found in. */
async function purgeRows(
  { db }: PurgeCtx,
  { workspaceId }: Purge,
  state: PurgeState,
): Promise<PurgeStep> {
  const tables = PURGEABLES.slice(state.place, state.place + TABLES_AT_ONCE);
  if (tables.length === 0) return next([], state);

  const counts = await db.read(
    ...tables.map((one) => db.ask(acrossTenantsCount(one, workspaceId, ROWS_AT_ONCE))),
  );
  const writes: Write[] = [];
  let left = ROWS_AT_ONCE;
  let place = state.place;
  for (const [i, table] of tables.entries()) {
    const count = counts[i] ?? 0;
    if (count > 0) writes.push(db.change(acrossTenantsRemove(table, workspaceId, left)));
    left -= count;
    if (left <= 0) break;
    place += 1;
  }
  return { writes, state: { ...state, place } };
}

/** Whatever came meanwhile is taken as well; what comes back for ever is no purge. */
async function lookAgain(ctx: PurgeCtx, purge: Purge, state: PurgeState): Promise<PurgeStep> {
  const { db, services } = ctx;
  const stores = await countStores(services.objects, purge.workspaceId, (purgeables) =>
    db.read(...purgeables.map((one) => db.ask(acrossTenantsCount(one, purge.workspaceId, 1)))),
  );
  const left = stores.filter(({ count }) => count > 0).map(({ store }) => store);
  if (left.length === 0) return next([], state);

  if (state.rounds + 1 >= MOST_ROUNDS)
    throw new Error(`the second look found rows in ${left.join(", ")}`);
  return { writes: [], state: { ...state, phase: PHASES[0], place: 0, rounds: state.rounds + 1 } };
}
