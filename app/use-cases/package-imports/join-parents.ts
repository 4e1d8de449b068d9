import type { PackedRow } from "~/db/packed-rows";
import { changeMany } from "~/db/queries/change-many";
import { idsAmong } from "~/db/queries/ids-among";
import { accounts } from "~/db/schema";
import { type ArrivalCtx, type ArrivalState, type ArrivalStep, on } from "./arrival-state";
import { readLines } from "./read-lines";

const MOST = { lines: 1_000, bytes: 400_000 };

/** A company may stand before the one above it: they are joined when all are there. */
export async function joinParents(
  ctx: ArrivalCtx,
  key: string,
  state: ArrivalState,
): Promise<ArrivalStep> {
  const place = state.places.accounts;
  if (state.at >= place.size) return on({ ...state, phase: "files", at: 0, page: 0 });

  const { db } = ctx;
  const read = await readLines(ctx, key, place, state.at, MOST);
  if (!read.ok) throw new Error(`Lines that were sound are not: ${read.reason}.`);
  const pairs = read.lines.flatMap((line) => {
    const { id, parentId } = JSON.parse(line) as PackedRow;
    return parentId === null ? [] : [{ id: String(id), parentId: String(parentId) }];
  });
  const parents = [...new Set(pairs.map(({ parentId }) => parentId))];
  const [here] = await db.read(db.ask(idsAmong(accounts, parents)));
  const joined = pairs.filter(({ id, parentId }) => here.has(parentId) && id !== parentId);
  const writes = joined.length > 0 ? [db.change(changeMany(accounts, joined))] : [];
  return on({ ...state, at: state.at + read.bytes }, writes);
}
