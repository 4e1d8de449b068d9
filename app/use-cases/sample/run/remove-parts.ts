import { among } from "~/db/expressions";
import { insistUntouched } from "~/db/queries/import-uses";
import { unindexLongTexts } from "~/db/queries/long-texts";
import { unindexRecords } from "~/db/queries/search-index";
import { shiftTotalsOfMany } from "~/db/queries/totals-of-many";
import { deals, files, holds, notes } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { Ctx } from "../../ctx";

/** What taking away needs; the database is the whole workspace's. */
export type RemoveCtx = Pick<Ctx, "db" | "actor" | "now" | "services">;

type Deal = typeof deals.$inferSelect;

const MOST = 1_000;

/** Deals, with their counters, their places in search, and what was put on them. */
export async function dealsGone(ctx: RemoveCtx, rows: readonly Deal[]): Promise<Write[]> {
  if (rows.length === 0) return [];

  const { db } = ctx;
  const ids = rows.map(({ id }) => id);
  return [
    db.change(insistUntouched("deal", stampsOf(rows))),
    ...(await attachedGone(ctx, "dealId", ids)),
    ...shiftTotalsOfMany(rows, []).map((write) => db.change(write)),
    db.change(unindexRecords("deal", ...rows)),
    db.delete(deals, among(deals.id, ids)),
  ];
}

/** As they were read: counters and search are taken back from where they stood. */
export const stampsOf = (rows: readonly { id: string; updatedAt: number }[]) =>
  Object.fromEntries(rows.map(({ id, updatedAt }) => [id, updatedAt]));

/**
 * What of notes and files on records would outlive their rows: words in search, and objects, which go
 * at once, before the rows that say where they are.
 */
export async function attachedGone(
  ctx: RemoveCtx,
  column: "dealId" | "accountId",
  ids: readonly string[],
): Promise<Write[]> {
  const { db, services } = ctx;
  const [written, kept] = await db.read(
    db.rows(notes, { where: among(notes[column], ids), limit: MOST }),
    db.rows(files, { where: among(files[column], ids), limit: MOST }),
  );
  if (kept.length > 0) await services.objects.delete(kept.map(({ r2Key }) => r2Key));

  return [
    ...(written.length > 0 ? [db.change(unindexLongTexts(...written.map(({ id }) => id)))] : []),
    ...holdsReleased(
      ctx,
      kept.map(({ id }) => id),
    ),
  ];
}

/** No matter keeps a file of somebody whom there is not. */
export function holdsReleased({ db, actor, now }: RemoveCtx, fileIds: readonly string[]): Write[] {
  const released = { fileId: null, releasedAt: now(), releasedBy: actor };
  return fileIds.length > 0 ? [db.update(holds, released, among(holds.fileId, fileIds))] : [];
}
