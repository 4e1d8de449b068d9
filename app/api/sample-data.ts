import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Result } from "~/lib/result";
import { loadSample } from "~/use-cases/sample/load-sample.server";
import { removeSample } from "~/use-cases/sample/remove-sample.server";
import type { ApiEnv } from "./api-env";
import { endpoint, type Reply } from "./endpoint";
import { acceptedSchema } from "./shapes";

const about = {
  tag: "sample data",
  path: "/sample-data",
  permission: "workspace:write",
  answers: { 202: acceptedSchema },
} as const;

function replyTo(begun: Result<{ jobId: string }, string>): Reply {
  if (!begun.ok) return { refused: begun.reason };

  const { jobId } = begun.value;
  const href = `/api/v1/jobs/${jobId}`;
  return { status: 202, body: { jobId, href }, headers: { Location: href } };
}

/** A small brokerage of invented people: loaded into a workspace without contacts, and taken away again. */
export function sampleDataApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...about,
      method: "post",
    },
    async ({ ctx }) => replyTo(await loadSample(ctx)),
  );
  endpoint(
    api,
    {
      ...about,
      method: "delete",
    },
    async ({ ctx }) => replyTo(await removeSample(ctx)),
  );
}
