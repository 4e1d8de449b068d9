import type { RowKey } from "~/db/queries/subject-rows";
import type { EpochMs } from "~/lib/time";
import type { Ctx } from "../ctx";

export type ExportCtx = Pick<Ctx, "db" | "services" | "now" | "actor" | "timeZone">;

/** A file of the package that grows: so many parts, and the digest once it is whole. */
interface GrowingFile {
  path: string;
  parts: number;
  size: number;
  sha256: string | null;
}

/** Where an export stands between two steps of its job. It names nobody. */
export interface ExportState {
  phase: "rows" | "digests" | "files" | "end";
  /** Begun at. */
  at: EpochMs;
  /** Which table is being read, and the last row of it that was written. */
  table: number;
  after: RowKey | null;
  tables: { name: string; rows: number }[];
  files: GrowingFile[];
  /** Pages of the table of contents, and how many files they name. */
  pages: number;
  /** Files that are not in the package; the pages say which and why. */
  absent: number;
  restricted: number;
  done: number;
  total: number;
}

export const firstState = (at: EpochMs): ExportState => ({
  phase: "rows",
  at,
  table: 0,
  after: null,
  tables: [],
  files: [],
  pages: 0,
  absent: 0,
  restricted: 0,
  done: 0,
  total: 0,
});
