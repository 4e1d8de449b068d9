import { RETURNING } from "~/db/exported-tables";
import type { PackedRow } from "~/db/packed-rows";
import { type ArrivalCtx, type ArrivalState, type ArrivalStep, on } from "./arrival-state";
import { asideOf, putAside } from "./put-aside";
import { readLines } from "./read-lines";
import { ofNobodyAbsent } from "./settle-events";
import { settle } from "./settle-rows";
import { withoutDoubles } from "./without-doubles";
import { withoutTraces } from "./without-traces";
import { writesOf } from "./writes-of-rows";

/** What a commit can hold, with the index that is written along. */
const MOST = { lines: 1_000, bytes: 400_000 };

/** Takes the next rows in: in one commit with their places in search, their counters, and how far it is. */
export async function takeRows(
  ctx: ArrivalCtx,
  key: string,
  state: ArrivalState,
): Promise<ArrivalStep> {
  const name = RETURNING[state.table];
  if (!name) return on({ ...state, phase: "parents", at: 0 });
  const place = state.places[name];
  if (state.at >= place.size) return on({ ...state, table: state.table + 1, at: 0 });

  const read = await readLines(ctx, key, place, state.at, MOST);
  if (!read.ok) throw new Error(`Lines that were sound are not: ${read.reason}.`);
  const rows = read.lines.map((line): PackedRow => JSON.parse(line));
  const { objects } = ctx.services;
  const told =
    name === "events"
      ? await ofNobodyAbsent(ctx, rows, new Set(await asideOf(objects, key, "bereft")))
      : rows;
  const settled = await settle(ctx, name, told, state.people);
  if (name === "deals") await putAside(objects, key, "bereft", state.at, settled.bereft);
  const clean = withoutTraces(name, settled.rows, await asideOf(objects, key, "erased"));
  const added = await withoutDoubles(ctx, name, clean, state.at === 0);
  const left = rows.length - added.length;
  const writes = await writesOf(ctx, name, added, state.at === 0);
  const { taken, leftOut } = state;
  return on(
    {
      ...state,
      at: state.at + read.bytes,
      taken: { ...taken, [name]: (taken[name] ?? 0) + added.length },
      leftOut: left > 0 ? { ...leftOut, [name]: (leftOut[name] ?? 0) + left } : leftOut,
      suppressed: state.suppressed + settled.suppressed,
      toPool: state.toPool + settled.toPool,
      done: state.done + read.bytes,
    },
    writes,
  );
}
