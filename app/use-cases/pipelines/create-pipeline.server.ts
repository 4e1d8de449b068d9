import { pipelines } from "~/db/schema";
import { editStages, type WishedStage } from "~/domain/deals/pipeline-edit";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

export interface NewPipeline {
  nameEn: string;
  nameAr: string;
  stages: readonly WishedStage[];
  holdsBack?: boolean;
}

/** Adds a way of selling after the others. */
export async function createPipeline(ctx: Ctx<"pipelines:write">, wish: NewPipeline) {
  if (!wish.nameEn.trim() && !wish.nameAr.trim()) return refuse("pipeline-needs-a-name");
  const stages = editStages([], wish.stages, new Set(), () => newId("st", ctx.now()));
  if (!stages.ok) return stages;

  const [all] = await ctx.db.read(ctx.db.rows(pipelines));
  const id = newId("pl", ctx.now());
  const pipeline = {
    id,
    createdAt: ctx.now(),
    key: id,
    nameEn: wish.nameEn.trim() || wish.nameAr.trim(),
    nameAr: wish.nameAr.trim() || wish.nameEn.trim(),
    position: Math.max(-1, ...all.map(({ position }) => position)) + 1,
    stages: stages.value,
    holdsBack: wish.holdsBack ?? false,
  };
  await commit(
    ctx,
    ctx.db.insert(pipelines, pipeline),
    ...record(ctx, { type: "pipeline.created", object: ["pipeline", id] }),
  );
  return accept({ ...pipeline, tenantId: ctx.db.tenantId, archivedAt: null, importId: null });
}
