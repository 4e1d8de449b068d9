import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { createPipeline } from "~/use-cases/pipelines/create-pipeline.server";
import { listPipelines, type Pipeline } from "~/use-cases/pipelines/list-pipelines.server";
import { updatePipeline } from "~/use-cases/pipelines/update-pipeline.server";
import type { ApiEnv } from "./api-env";
import { endpoint } from "./endpoint";
import { idParams } from "./shapes";

const name = z.string().trim().max(100);
const stageSchema = z
  .object({
    id: z.string(),
    nameEn: name,
    nameAr: name,
    exitChecks: z.array(z.object({ key: z.string(), nameEn: name, nameAr: name })),
  })
  .openapi("Stage");
const pipelineSchema = z
  .object({
    id: z.string(),
    key: z.string(),
    nameEn: name,
    nameAr: name,
    holdsBack: z.boolean().openapi({ description: "Whether open exit checks hold a deal back" }),
    stages: z.array(stageSchema),
  })
  .openapi("Pipeline");

const toPipeline = ({ id, key, nameEn, nameAr, holdsBack, stages }: Pipeline) => ({
  id,
  key,
  nameEn,
  nameAr,
  holdsBack,
  stages: stages.map((stage) => ({
    id: stage.id,
    nameEn: stage.nameEn,
    nameAr: stage.nameAr,
    exitChecks: stage.exitChecks ?? [],
  })),
});

/** A name in one language serves for both. */
const names = { nameEn: name.default(""), nameAr: name.default("") };
const stages = z
  .array(z.strictObject({ id: z.string().max(80).optional(), ...names }))
  .min(1)
  .max(20);
const newPipeline = z
  .object({ ...names, stages, holdsBack: z.boolean().optional() })
  .refine(({ nameEn, nameAr }) => nameEn || nameAr, { path: ["nameEn"], message: "required" });
const pipelineEdit = z.strictObject({
  nameEn: name.optional(),
  nameAr: name.optional(),
  stages: stages.optional(),
  holdsBack: z.boolean().optional(),
});

const about = { tag: "pipelines" } as const;

/** The ways of selling, with their stages. */
export function pipelinesApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...about,
      method: "get",
      path: "/pipelines",
      permission: "pipelines:read",
      answers: { 200: z.object({ data: z.array(pipelineSchema), nextCursor: z.null() }) },
    },
    async ({ ctx }) => {
      const all = await listPipelines(ctx);
      return { status: 200, body: { data: all.map(toPipeline), nextCursor: null } };
    },
  );

  endpoint(
    api,
    {
      ...about,
      method: "get",
      path: "/pipelines/{id}",
      permission: "pipelines:read",
      params: idParams,
      answers: { 200: pipelineSchema },
    },
    async ({ ctx, params }) => {
      const found = (await listPipelines(ctx)).find(({ id }) => id === params.id);
      return found ? { status: 200, body: toPipeline(found) } : { refused: "pipeline-not-found" };
    },
  );

  endpoint(
    api,
    {
      ...about,
      method: "post",
      path: "/pipelines",
      permission: "pipelines:write",
      body: newPipeline,
      answers: { 201: pipelineSchema },
    },
    async ({ ctx, body }) => {
      const made = await createPipeline(ctx, body);
      return made.ok ? { status: 201, body: toPipeline(made.value) } : { refused: made.reason };
    },
  );

  endpoint(
    api,
    {
      ...about,
      method: "patch",
      path: "/pipelines/{id}",
      permission: "pipelines:write",
      params: idParams,
      body: pipelineEdit,
      answers: { 200: pipelineSchema },
    },
    async ({ ctx, params, body }) => {
      const changed = await updatePipeline(ctx, params.id, body);
      return changed.ok
        ? { status: 200, body: toPipeline(changed.value) }
        : { refused: changed.reason };
    },
  );
}
