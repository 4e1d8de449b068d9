import { RETURNING } from "~/db/exported-tables";
import { faultOfLine, type PackedRow } from "~/db/packed-rows";
import { rowsPath } from "~/domain/packages/manifest";
import {
  type ArrivalCtx,
  type ArrivalState,
  type ArrivalStep,
  type Fault,
  on,
} from "./arrival-state";
import { readLines } from "./read-lines";
import { putErased } from "./without-traces";

const MOST = { lines: 10_000, bytes: 3_000_000 };

/** Looks whether the next lines are rows that their table can take. */
export async function checkLines(
  ctx: ArrivalCtx,
  key: string,
  state: ArrivalState,
): Promise<ArrivalStep | Fault> {
  const name = RETURNING[state.table];
  if (!name) return on({ ...state, phase: "rows", table: 0, at: 0, line: 0 });
  const place = state.places[name];
  if (state.at >= place.size) return on({ ...state, table: state.table + 1, at: 0, line: 0 });

  const path = rowsPath(name);
  const read = await readLines(ctx, key, place, state.at, MOST);
  if (!read.ok) return { reason: read.reason, path };
  for (const [i, line] of read.lines.entries()) {
    const wrong = faultOfLine(name, line);
    if (wrong) return { reason: wrong.fault, path, line: state.line + i + 1, column: wrong.column };
  }
  const { bytes, lines } = read;
  if (name === "contacts") {
    const people = lines.map((line): PackedRow => JSON.parse(line));
    await putErased(ctx, key, state.at, people);
  }
  return on({
    ...state,
    at: state.at + bytes,
    line: state.line + lines.length,
    done: state.done + bytes,
  });
}
