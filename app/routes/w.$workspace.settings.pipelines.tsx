import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PipelinesPage } from "~/components/deals/pipelines-page";
import { titled } from "~/components/records/record-meta";
import { pipelineForm } from "~/domain/deals/pipeline.form";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { createPipeline } from "~/use-cases/pipelines/create-pipeline.server";
import { listPipelines } from "~/use-cases/pipelines/list-pipelines.server";
import { updatePipeline } from "~/use-cases/pipelines/update-pipeline.server";
import { pipelineSettings } from "~/words/deals";
import { say } from "~/words/words";

export const handle = { javascript: true };

const gate = {
  permission: ["pipelines:read", "pipelines:write"],
  params: z.object({ workspace: z.string() }),
} as const;

export const loader = tenantLoader(gate, async ({ ctx, shell, request }) => {
  const all = await listPipelines(ctx);
  return {
    shell,
    saved: new URL(request.url).searchParams.has("saved"),
    pipelines: all.map(({ id, nameEn, nameAr, holdsBack, stages }) => ({
      id,
      nameEn,
      nameAr,
      holdsBack,
      stages: stages.map((stage) => ({
        id: stage.id,
        nameEn: stage.nameEn,
        nameAr: stage.nameAr,
      })),
    })),
  };
});

/** Changes the pipeline that is named, or adds one. */
export const action = tenantAction(
  { ...gate, form: pipelineForm },
  async ({ ctx, params: { workspace }, form: { pipelineId, ...wish } }) => {
    const written = pipelineId
      ? await updatePipeline(ctx, pipelineId, wish)
      : await createPipeline(ctx, wish);
    return written.ok ? accept(redirect(`/w/${workspace}/settings/pipelines?saved`, 303)) : written;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data && say(data.shell.locale, pipelineSettings)("title"));

export default function PipelinesSettings() {
  return (
    <PipelinesPage {...useLoaderData<typeof loader>()} last={useActionData<typeof action>()} />
  );
}
