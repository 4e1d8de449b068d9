import { isChangedSince } from "~/db/queries/insist";
import type { Write } from "~/db/statements";
import type { Ctx } from "./ctx";

/**
 * Commits all writes or none, then rings for the jobs among them.
 * @returns the number of rows each write changed, in order.
 */
export async function commit(
  { db, ring }: Pick<Ctx, "db" | "ring">,
  ...writes: Write[]
): Promise<number[]> {
  const changed = await db.commit(...writes);
  const due = writes
    .filter((write, i) => write.ring && changed[i])
    .map((write) => write.ring ?? "");
  await Promise.all(due.map(ring));

  return changed;
}

/**
 * Commits like `commit`, for writes that hold an `insistOnChange`.
 * @returns false when the record was changed since it was read; nothing is written then.
 */
export async function commitUnlessChanged(
  ctx: Pick<Ctx, "db" | "ring">,
  ...writes: Write[]
): Promise<boolean> {
  try {
    await commit(ctx, ...writes);
    return true;
  } catch (failure) {
    if (isChangedSince(failure)) return false;
    throw failure;
  }
}
