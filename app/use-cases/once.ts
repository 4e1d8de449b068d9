import { insistUnmade, isMadeBefore, madeBefore } from "~/db/queries/made-before";
import type { Write } from "~/db/statements";
import type { RecordTable } from "~/db/tenant-db.server";
import { type IdPrefix, newId, newIdEnding } from "~/lib/ids";
import { commit } from "./commit";
import type { Ctx } from "./ctx";

/** An id for what a request makes: whatever the same form makes, sent again, has an id of the same ending. */
export const idOnce = ({ now, ending }: Pick<Ctx, "now" | "ending">, prefix: IdPrefix) =>
  ending ? newIdEnding(prefix, now(), ending) : newId(prefix, now());

/** Whether a record is what the same form made. */
export const isMadeOnce = <Made extends { id: string }>(
  { ending }: Pick<Ctx, "ending">,
  made: Made | null,
): made is Made => ending !== undefined && Boolean(made?.id.endsWith(ending));

/**
 * Commits what makes a record, unless the same form has made it a moment ago: then nothing is written.
 * @param id one of `idOnce`.
 * @returns the id of the record that stands.
 */
export async function commitOnce(
  ctx: Pick<Ctx, "db" | "ring" | "ending">,
  table: RecordTable,
  id: string,
  ...writes: Write[]
): Promise<string> {
  const { db, ending } = ctx;
  if (!ending) return alone(commit(ctx, ...writes), id);

  try {
    return await alone(commit(ctx, db.change(insistUnmade(table, ending)), ...writes), id);
  } catch (failure) {
    const [made] = isMadeBefore(failure) ? await db.read(db.ask(madeBefore(table, ending))) : [];
    if (made) return made;
    throw failure;
  }
}

const alone = (committed: Promise<unknown>, id: string) => committed.then(() => id);
