import { and, eq } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { pipelines, pipelineTotals } from "~/db/schema";
import { editStages, type WishedStage } from "~/domain/deals/pipeline-edit";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { changesBetween, record } from "../events";

export interface PipelineEdit {
  nameEn?: string;
  nameAr?: string;
  stages?: readonly WishedStage[];
  holdsBack?: boolean;
}

/** Renames a pipeline, and renames, adds, orders or takes away its stages. */
export async function updatePipeline(ctx: Ctx<"pipelines:write">, id: string, edit: PipelineEdit) {
  const { db } = ctx;
  const [before, [counted]] = await db.read(
    db.one(pipelines, id),
    db.rows(pipelineTotals, {
      where: and(eq(pipelineTotals.pipelineId, id), eq(pipelineTotals.scope, "*")),
      limit: 1,
    }),
  );
  if (!before) return refuse("pipeline-not-found");

  const busy = Object.entries(counted?.totals ?? {}).filter(([, { n }]) => n > 0);
  const busyIds = new Set(busy.map(([stage]) => stage));
  const stages = edit.stages
    ? editStages(before.stages, edit.stages, busyIds, () => newId("st", ctx.now()))
    : accept(before.stages);
  if (!stages.ok) return stages;

  const changes = {
    nameEn: edit.nameEn?.trim() || before.nameEn,
    nameAr: edit.nameAr?.trim() || before.nameAr,
    stages: stages.value,
    holdsBack: edit.holdsBack ?? before.holdsBack,
  };
  const done = await commitUnlessChanged(
    ctx,
    db.update(pipelines, changes, eq(pipelines.id, id), eq(pipelines.stages, before.stages)),
    db.change(insistOnChange()),
    ...record(ctx, {
      type: "pipeline.updated",
      object: ["pipeline", id],
      changes: changesBetween(before, changes),
    }),
  );
  return done ? accept({ ...before, ...changes }) : refuse("pipeline-changed-meanwhile");
}
