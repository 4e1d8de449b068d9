import { and, desc, eq, lt } from "drizzle-orm";
import { among } from "~/db/expressions";
import { removeFromDirectory } from "~/db/queries/directory";
import { type ImportedKind, usedAmong } from "~/db/queries/import-uses";
import { assignees, importRows, imports, pipelines, pipelineTotals } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import type { Ctx } from "../../ctx";
import type { RunCtx } from "./batch";
import { type ImportRow, takeBack, type Undone, type Verdict } from "./take-back";
import { RECORDS } from "./take-back-records";

export interface UndoCursor {
  /** The lowest row that was dealt with. */
  below: number;
  done: number;
  kept: number;
}

export type UndoStep =
  | { kind: "next"; cursor: UndoCursor; writes: Write[]; done: number }
  | { kind: "finish"; result: unknown; writes: Write[] }
  | { kind: "refused"; reason: string };

const MOST_ROWS = 1_000;

/**
 * One step of taking an import back, from its last row to its first: children before their parents,
 * and what a row made besides after all rows.
 */
export async function runUndo(
  author: Ctx,
  importId: string,
  cursor: UndoCursor | null,
  jobId: string,
): Promise<UndoStep> {
  const ctx = { ...author, db: author.db.as(EVERYTHING) };
  const { db } = ctx;
  const { below, done, kept } = cursor ?? { below: Number.MAX_SAFE_INTEGER, done: 0, kept: 0 };
  const [imp, page] = await db.read(
    db.one(imports, importId),
    db.rows(importRows, {
      where: and(eq(importRows.importId, importId), lt(importRows.row, below)),
      orderBy: [desc(importRows.row)],
      limit: MOST_ROWS,
    }),
  );
  if (!imp || imp.jobId !== jobId) return { kind: "refused", reason: "import-not-found" };
  // What rows made besides is held by them, until they are gone.
  const own = page.filter(({ row }) => row > 0);
  const rows = own.length > 0 ? own : page;
  if (rows.length === 0) return ended(ctx, importId, { takenBack: done, kept });

  const undone = await undoneOf(ctx, rows, importId);
  const count = (...verdicts: Verdict[]) =>
    undone.verdicts.filter(([row, verdict]) => row > 0 && verdicts.includes(verdict)).length;
  const next = {
    below: rows.at(-1)?.row ?? below,
    done: done + count("taken-back", "gone"),
    kept: kept + count("kept-changed", "kept-in-use"),
  };
  return {
    kind: "next",
    cursor: next,
    writes: [...undone.writes, ...verdictWrites(ctx, importId, undone.verdicts)],
    done: next.done + next.kept,
  };
}

const KINDS = ["deal", "contact", "account"] as const satisfies ImportedKind[];

async function undoneOf(
  ctx: RunCtx,
  rows: readonly ImportRow[],
  importId: string,
): Promise<Undone> {
  const parts: Undone[] = [];
  for (const kind of KINDS) {
    const own = rows.filter((row) => row.objectKind === kind && row.objectId && !row.undone);
    if (own.length > 0) parts.push(await takeBack(ctx, RECORDS[kind] as never, own, importId));
  }
  const agents = rows.filter(({ objectKind, objectId }) => objectKind === "agent" && objectId);
  if (agents.length > 0) parts.push(await takeBackAgents(ctx, agents, importId));
  const made = rows.find(({ objectKind, objectId }) => objectKind === "pipeline" && objectId);
  if (made) parts.push(await takeBackPipeline(ctx, made));

  return {
    verdicts: parts.flatMap(({ verdicts }) => verdicts),
    writes: parts.flatMap(({ writes }) => writes),
  };
}

/** People to assign to have no time of change; whoever owns something by now stays. */
async function takeBackAgents(
  ctx: RunCtx,
  rows: readonly ImportRow[],
  importId: string,
): Promise<Undone> {
  const { db } = ctx;
  const made = rows.filter(({ outcome }) => outcome === "created");
  const ids = made.map(({ objectId }) => objectId ?? "");
  const [used] = await db.read(db.ask(usedAmong("agent", ids, importId)));
  const going = ids.filter((id) => !used.includes(id));
  const changed = rows.filter(({ before }) => before !== null);
  const restored = changed.map(({ objectId, before }) =>
    db.update(
      assignees,
      (before?.values ?? {}) as { manager: string | null },
      eq(assignees.id, objectId ?? ""),
    ),
  );
  return {
    verdicts: [
      ...made.map(({ row, objectId }): [number, Verdict] => [
        row,
        used.includes(objectId ?? "") ? "kept-in-use" : "taken-back",
      ]),
      ...changed.map(({ row }): [number, Verdict] => [row, "taken-back"]),
    ],
    writes: [
      ...restored,
      ...(going.length > 0
        ? [db.delete(assignees, among(assignees.id, going)), db.change(removeFromDirectory(going))]
        : []),
    ],
  };
}

/** A pipeline of the file's own goes when no deal is left in it: its counters say so. */
async function takeBackPipeline({ db }: RunCtx, { row, objectId }: ImportRow): Promise<Undone> {
  const id = objectId ?? "";
  const [[counted]] = await db.read(
    db.rows(pipelineTotals, {
      where: and(eq(pipelineTotals.pipelineId, id), eq(pipelineTotals.scope, "*")),
      limit: 1,
    }),
  );
  if (Object.values(counted?.totals ?? {}).some(({ n }) => n > 0))
    return { verdicts: [[row, "kept-in-use"]], writes: [] };

  return { verdicts: [[row, "taken-back"]], writes: [db.delete(pipelines, eq(pipelines.id, id))] };
}

/** What was taken back is forgotten as a row that was known: the file may come in again. */
function verdictWrites({ db }: RunCtx, importId: string, verdicts: Undone["verdicts"]): Write[] {
  return [...new Set(verdicts.map(([, verdict]) => verdict))].map((undone) => {
    const rows = verdicts.filter(([, verdict]) => verdict === undone).map(([row]) => row);
    const which = among(importRows.row, rows);
    const gone = undone === "taken-back" || undone === "gone";
    const changes = gone ? { undone, key: null, before: null } : { undone };
    return db.update(importRows, changes, eq(importRows.importId, importId), which);
  });
}

const ended = (
  { db }: RunCtx,
  importId: string,
  result: { takenBack: number; kept: number },
): UndoStep => ({
  kind: "finish",
  result: { importId, ...result },
  writes: [db.update(imports, { state: "undone" }, eq(imports.id, importId))],
});
