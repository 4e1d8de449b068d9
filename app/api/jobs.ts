import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { cancelJob } from "~/use-cases/jobs/cancel-job.server";
import { getJob, type Job } from "~/use-cases/jobs/get-job.server";
import type { ApiEnv } from "./api-env";
import { endpoint } from "./endpoint";
import { idParams, instantOut, toInstant, toInstantOrNull } from "./shapes";

const jobSchema = z
  .object({
    id: z.string(),
    type: z.string(),
    state: z.enum(["queued", "running", "done", "failed", "cancelled"]),
    done: z.int(),
    total: z.int().nullable(),
    result: z.unknown(),
    error: z.string().nullable(),
    createdAt: instantOut,
    finishedAt: instantOut.nullable(),
  })
  .openapi("Job");

const toJob = ({ id, type, state, done, total, result, error, createdAt, finishedAt }: Job) => ({
  id,
  type,
  state,
  done,
  total,
  result,
  error,
  createdAt: toInstant(createdAt),
  finishedAt: toInstantOrNull(finishedAt),
});

const about = { tag: "jobs", params: idParams } as const;

/** Long work: how far it is, what came of it, and how to stop it. */
export function jobsApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...about,
      method: "get",
      path: "/jobs/{id}",
      permission: "jobs:read",
      answers: { 200: jobSchema },
    },
    async ({ ctx, params }) => {
      const job = await getJob(ctx, params.id);
      return job ? { status: 200, body: toJob(job) } : { refused: "job-not-found" };
    },
  );

  endpoint(
    api,
    {
      ...about,
      method: "delete",
      path: "/jobs/{id}",
      permission: "jobs:cancel",
      answers: { 204: null },
    },
    async ({ ctx, params }) => {
      const outcome = await cancelJob(ctx, params.id);
      return outcome.ok ? { status: 204 } : { refused: outcome.reason };
    },
  );
}
