import type { ReturningName } from "~/db/exported-tables";
import type { Write } from "~/db/statements";
import type { Ctx } from "../ctx";

export type ArrivalCtx = Pick<Ctx, "db" | "services" | "now" | "actor">;

/** What is wrong with a package, and where. */
export interface Fault {
  reason: string;
  path?: string;
  line?: number;
  column?: string;
}

/** Where the rows of a table lie in the package. */
export interface RowsPlace {
  /** Where they begin in the zip. */
  offset: number;
  size: number;
}

/** Where an import of a package stands between two steps of its job. It names nobody. */
export interface ArrivalState {
  phase: "verify" | "check" | "rows" | "parents" | "files" | "end";
  /** Pages of the list of what is in the package. */
  pages: number;
  page: number;
  places: Record<ReturningName, RowsPlace>;
  /** Which table, how far into it, and how many lines that is. */
  table: number;
  at: number;
  line: number;
  /** Members here, by the ids that they have in the package; null: nobody here has the address. */
  people: Record<string, string | null>;
  /** Rows that were taken in, and rows that were left out because what they are about is not here. */
  taken: Partial<Record<ReturningName, number>>;
  leftOut: Partial<Record<ReturningName, number>>;
  /** People who were erased here once: they do not come back. */
  suppressed: number;
  /** Records whose owner nobody here is: they are in the pool. */
  toPool: number;
  files: { taken: number; refused: number };
  done: number;
  total: number;
}

/** What a step comes to; the job commits it. */
export type ArrivalStep =
  | { kind: "next"; cursor: ArrivalState; writes: Write[]; done: number; total: number }
  | { kind: "finish"; result: unknown; writes: Write[] };

/** Goes on to a later step. */
export const on = (cursor: ArrivalState, writes: Write[] = []): ArrivalStep => ({
  kind: "next",
  cursor,
  writes,
  done: cursor.done,
  total: cursor.total,
});
