import { IMPORT_FIELDS } from "~/domain/imports/import-fields";
import { UNDO_DAYS } from "~/domain/imports/stored-import";
import { DAY_MS } from "~/lib/time";
import type { Ctx } from "~/use-cases/ctx";
import { getImport, type ImportView } from "~/use-cases/imports/get-import.server";
import { previewImport } from "~/use-cases/imports/preview-import.server";

/** What the page of an import shows: its choices and first rows before it runs, then how far it is, then the result. */
export async function importFacts(ctx: Ctx<"imports:read">, importId: string) {
  const found = await getImport(ctx, importId);
  if (!found.ok) return null;

  const { imp, sums, pipeline } = found.value;
  const state = stateOf(found.value);
  const mayChoose = state === "draft" || state === "tried";
  const preview = mayChoose ? await previewImport(ctx, imp) : null;
  const until = (imp.finishedAt ?? imp.createdAt) + UNDO_DAYS * DAY_MS;
  const { id, fileName, kind, createdAt, created, updated, skipped, failed } = imp;
  return {
    ...{ id, fileName, kind, state, createdAt },
    rows: imp.plan.rows,
    draft: mayChoose ? draftOf(found.value, preview?.samples ?? []) : null,
    preview: preview?.rows ?? [],
    ...progressOf(found.value),
    counts: { created, updated, skipped, failed },
    warnings: imp.warnings ?? {},
    hasErrorsFile: imp.errorsId !== null,
    ...rowsOf(found.value),
    sums,
    pipelineId: pipeline?.id ?? null,
    undoUntil: until,
    undoOver: until < ctx.now(),
  };
}

const progressOf = ({ job }: ImportView) => ({
  progress: job ? { done: job.done, total: job.total } : null,
  error: job?.state === "failed" ? job.error : null,
});

const rowsOf = ({ failed, kept }: ImportView) => ({
  failed: failed.map(({ row, errors }) => ({ row, faults: errors ?? [] })),
  kept: kept.map(({ row, objectKind, objectId, undone }) => ({
    row,
    kind: objectKind,
    id: objectId,
    why: undone,
  })),
});

/** An import whose job failed or was stopped says that it runs: the job knows better. */
function stateOf({ imp, job }: ImportView) {
  const underWay = imp.state === "running" || imp.state === "undoing";
  if (underWay && job?.state === "failed") return "failed" as const;
  return imp.dryRun && imp.state === "done" ? ("tried" as const) : imp.state;
}

function draftOf({ imp, ways }: ImportView, samples: readonly string[]) {
  const { plan } = imp;
  return {
    kind: imp.kind,
    preset: plan.preset,
    missing: plan.missing,
    columns: plan.columns.map(({ header, filled, dateOrder }, place) => ({
      header,
      filled,
      sample: samples[place] ?? "",
      field: imp.mapping[place] ?? null,
      dates: dateOrder && { order: dateOrder.order, evidence: dateOrder.evidence },
    })),
    fields: Object.keys(IMPORT_FIELDS[imp.kind]),
    options: imp.options,
    stages: plan.stages,
    agents: plan.agents.length,
    pipelines: ways
      .filter(({ archivedAt }) => archivedAt === null)
      .map(({ id, nameEn, nameAr, stages }) => ({
        id,
        nameEn,
        nameAr,
        stages: stages.map(({ id, nameEn, nameAr }) => ({ id, nameEn, nameAr })),
      })),
  };
}
