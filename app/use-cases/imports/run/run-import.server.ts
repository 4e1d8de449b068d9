import { eq, isNotNull } from "drizzle-orm";
import { changeMany } from "~/db/queries/change-many";
import { accounts, importRows, imports, pipelines } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { pipelineFor, samePipeline } from "~/domain/imports/import-pipeline";
import { readRow } from "~/domain/imports/import-row";
import { fold } from "~/lib/fold";
import { newId } from "~/lib/ids";
import { CsvUnreadable } from "~/services/csv/csv-rows";
import type { Ctx } from "../../ctx";
import { record } from "../../events";
import { rowsOfFile } from "../import-file";
import type { Import, RunCtx } from "./batch";
import { companiesNamed } from "./companies";
import { errorsFile } from "./errors-file";
import { type NumberedCells, rulesOf, takeBatch } from "./take-batch";

/** Where an import stands between two steps of its job. */
export interface ImportCursor {
  phase: "rows" | "parents" | "end";
  byte: number;
  row: number;
}

/** What a step comes to; the job commits it. */
export type ImportStep =
  | { kind: "next"; cursor: ImportCursor; writes: Write[]; done: number; total: number }
  | { kind: "finish"; result: unknown; writes: Write[] }
  | { kind: "refused"; reason: string };

/** One step is at most so many rows and bytes: what a commit can hold. */
const MOST_ROWS = 1_000;
const MOST_BYTES = 400_000;
const MOST_PIPELINES = 200;

/** One step of an import. Everything it makes is in the writes it returns, so that a step happens once. */
export async function runImport(
  author: Ctx,
  importId: string,
  cursor: ImportCursor | null,
  jobId: string,
): Promise<ImportStep> {
  const ctx = { ...author, db: author.db.as(EVERYTHING) };
  const [imp] = await ctx.db.read(ctx.db.one(imports, importId));
  if (!imp || imp.jobId !== jobId) return { kind: "refused", reason: "import-not-found" };

  try {
    if (!cursor) return await prepare(ctx, imp);
    if (cursor.phase === "rows") return await takeRows(ctx, imp, cursor);
    if (cursor.phase === "parents") return await joinParents(ctx, imp, cursor);
    return await finish(ctx, imp, jobId);
  } catch (failure) {
    if (failure instanceof CsvUnreadable) return { kind: "refused", reason: "csv-unreadable" };
    throw failure;
  }
}

/** Deals go into a pipeline; one of the file's own stages is made first, unless the same file made it before. */
async function prepare(ctx: RunCtx, imp: Import): Promise<ImportStep> {
  const { db } = ctx;
  const start = { kind: "next", cursor: { phase: "rows", byte: 0, row: 0 }, done: 0 } as const;
  const step = { ...start, total: imp.plan.rows };
  if (imp.kind !== "deals" || imp.options.pipelineId || imp.dryRun) return { ...step, writes: [] };

  const at = ctx.now();
  const { pipeline, stages } = pipelineFor(imp, {
    id: newId("pl", at),
    at,
    newStageId: () => newId("st", at),
  });
  const [imported] = await db.read(
    db.rows(pipelines, { where: isNotNull(pipelines.importId), limit: MOST_PIPELINES }),
  );
  const known = samePipeline(pipeline, imported);
  if (known) return { ...step, writes: [goesInto(db, imp, known)] };

  const options = { ...imp.options, pipelineId: pipeline.id, stages };
  return {
    ...step,
    writes: [
      db.insert(pipelines, { ...pipeline, importId: imp.id }),
      db.insert(importRows, {
        importId: imp.id,
        row: 0,
        outcome: "created",
        objectKind: "pipeline",
        objectId: pipeline.id,
      }),
      db.update(imports, { options }, eq(imports.id, imp.id)),
      ...record(ctx, { type: "pipeline.created", object: ["pipeline", pipeline.id] }),
    ],
  };
}

/** The file's stages, in the pipeline that it made when it came in before. */
function goesInto(
  db: RunCtx["db"],
  imp: Import,
  { id, stages: kept }: typeof pipelines.$inferSelect,
): Write {
  const ids = kept.map((stage) => stage.id);
  const { stages } = pipelineFor(imp, {
    id,
    at: imp.createdAt,
    newStageId: () => ids.shift() ?? "",
  });
  const options = { ...imp.options, pipelineId: id, stages };
  return db.update(imports, { options }, eq(imports.id, imp.id));
}

async function takeRows(ctx: RunCtx, imp: Import, cursor: ImportCursor): Promise<ImportStep> {
  const batch = await nextRows(ctx, imp, cursor);
  if (!batch) return { kind: "refused", reason: "file-is-gone" };

  const { rows, byte, ended } = batch;
  const row = cursor.row + rows.length;
  const writes = rows.length > 0 ? await takeBatch(ctx, imp, rows, ctx.now()) : [];
  const total = Math.max(imp.plan.rows, row);
  const next = ended ? afterRows(imp) : { phase: "rows" as const, byte, row };
  return { kind: "next", cursor: next, writes, done: row, total };
}

/** Parents of companies may stand below their children: they are joined when all are there. */
const afterRows = ({ kind, mapping, dryRun }: Import): ImportCursor => ({
  phase: kind === "accounts" && mapping.includes("parent") && !dryRun ? "parents" : "end",
  byte: 0,
  row: 0,
});

async function nextRows(ctx: RunCtx, imp: Import, { byte, row }: ImportCursor) {
  const file = await rowsOfFile(ctx, imp, byte);
  if (!file) return null;

  const rows: NumberedCells[] = [];
  let isHeader = byte === 0;
  let read = byte;
  for await (const { cells, endByte } of file) {
    read = endByte;
    if (isHeader) {
      isHeader = false;
      continue;
    }
    rows.push({ row: row + rows.length + 1, cells });
    if (rows.length === MOST_ROWS || endByte - byte > MOST_BYTES)
      return { rows, byte: read, ended: false };
  }
  return { rows, byte: read, ended: true };
}

async function joinParents(ctx: RunCtx, imp: Import, cursor: ImportCursor): Promise<ImportStep> {
  const batch = await nextRows(ctx, imp, cursor);
  if (!batch) return { kind: "refused", reason: "file-is-gone" };

  const { db } = ctx;
  const rules = rulesOf(imp);
  const pairs = batch.rows.flatMap(({ cells, row }) => {
    const reading = readRow(rules, cells, row);
    const { name, parent } = reading.ok ? reading.values.texts : {};
    return name && parent ? [{ name: fold(name), parent: fold(parent) }] : [];
  });
  const names = [...new Set(pairs.flatMap(({ name, parent }) => [name, parent]))];
  const [found] = await db.read(companiesNamed(db, names));
  const named = new Map(found.toReversed().map((account) => [account.nameKey, account]));
  const joined = pairs.flatMap(({ name, parent }) => {
    const child = found.find((one) => one.nameKey === name && one.importId === imp.id);
    const above = named.get(parent);
    return child && above && above.id !== child.id ? [{ id: child.id, parentId: above.id }] : [];
  });
  const missing = pairs.filter(({ parent }) => !named.has(parent)).length;
  const warnings = { ...imp.warnings };
  if (missing > 0) warnings["parent-not-found"] = (warnings["parent-not-found"] ?? 0) + missing;

  const row = cursor.row + batch.rows.length;
  const next = batch.ended ? "end" : "parents";
  return {
    kind: "next",
    cursor: { phase: next, byte: batch.byte, row },
    writes: [
      ...(joined.length > 0 ? [db.change(changeMany(accounts, joined))] : []),
      db.update(imports, { warnings }, eq(imports.id, imp.id)),
    ],
    done: imp.plan.rows,
    total: imp.plan.rows,
  };
}

async function finish(ctx: RunCtx, imp: Import, jobId: string): Promise<ImportStep> {
  const { created, updated, skipped, failed, dryRun } = imp;
  const errors = failed > 0 ? await errorsFile(ctx, imp, jobId) : null;
  const done = { state: "done" as const, finishedAt: ctx.now(), errorsId: errors?.id ?? null };
  const counts = { created, updated, skipped, failed };
  return {
    kind: "finish",
    result: { importId: imp.id, dryRun, ...counts, errorsId: errors?.id ?? null },
    writes: [
      ...(errors?.writes ?? []),
      ctx.db.update(imports, done, eq(imports.id, imp.id)),
      ...(dryRun ? [] : record(ctx, { type: "import.finished", object: ["import", imp.id] })),
    ],
  };
}
