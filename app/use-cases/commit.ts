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
