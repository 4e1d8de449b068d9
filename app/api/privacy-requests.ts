import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { packageResponse } from "~/http/package-response";
import { requestAccess } from "~/use-cases/privacy/access/request-access.server";
import { requestErasure } from "~/use-cases/privacy/request-erasure.server";
import { takeAccessPackageById } from "~/use-cases/privacy/take-access-package.server";
import { type DeskRequest, viewDesk, viewRequest } from "~/use-cases/privacy/view-desk.server";
import type { ApiEnv } from "./api-env";
import { endpoint, type Reply } from "./endpoint";
import { idParams, instantOut, pageSchema, toInstant, toInstantOrNull } from "./shapes";

const TYPES = [
  "access",
  "correction",
  "erasure",
  "restriction",
  "objection",
  "portability",
  "withdrawal",
  "complaint",
] as const;

const input = z.object({
  type: z.enum(TYPES),
  subject: z.object({ type: z.literal("contact"), id: z.string().min(1).max(80) }),
});

const requestSchema = z
  .object({
    id: z.string(),
    type: z.enum(["access", "erasure"]),
    state: z.enum(["in-progress", "done", "done-with-exceptions", "error"]),
    subject: z.object({ type: z.literal("contact"), id: z.string().nullable() }),
    /** The keyed hash of the subject's id: all that is left of it after an erasure. */
    subjectHash: z.string(),
    createdAt: instantOut,
    dueOn: z.string(),
    closedAt: instantOut.nullable(),
    jobId: z.string().nullable(),
    certificateId: z.string().nullable(),
    packageId: z.string().nullable(),
    counts: z.record(z.string(), z.int()).nullable(),
  })
  .openapi("PrivacyRequest");

const toRequest = (request: DeskRequest) => ({
  id: request.id,
  type: request.type,
  state: request.job?.state === "failed" ? ("error" as const) : request.state,
  subject: { type: "contact" as const, id: request.contactId },
  subjectHash: request.subjectHash,
  createdAt: toInstant(request.createdAt),
  dueOn: request.dueOn,
  closedAt: toInstantOrNull(request.closedAt),
  jobId: request.jobId,
  certificateId: request.certificateId,
  packageId: request.packageId,
  counts: request.counts,
});

const acceptedSchema = z
  .object({ jobId: z.string().nullable(), href: z.string().nullable(), requestId: z.string() })
  .openapi("PrivacyRequestAccepted");

const tag = { tag: "privacy requests" } as const;

type Asked = Awaited<ReturnType<typeof requestAccess | typeof requestErasure>>;

function accepted(asked: Asked): Reply {
  if (!asked.ok) return { refused: asked.reason };

  const { requestId, jobId } = asked.value;
  const href = jobId && `/api/v1/jobs/${jobId}`;
  return {
    status: 202,
    body: { jobId, href, requestId },
    headers: { Location: href ?? `/api/v1/privacy-requests/${requestId}` },
  };
}

/** What persons ask about their data: a package of it, or that it be erased. */
export function privacyRequestsApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...tag,
      method: "post",
      path: "/privacy-requests",
      permission: "privacy:write",
      summary: "Ask for a person's package or for their erasure",
      body: input,
      answers: { 202: acceptedSchema },
    },
    async ({ body: { type, subject }, also }) => {
      if (type === "access") {
        const ctx = await also("privacy:export");
        return "raw" in ctx ? ctx : accepted(await requestAccess(ctx, subject.id));
      }
      if (type === "erasure") {
        const ctx = await also("privacy:erase");
        return "raw" in ctx ? ctx : accepted(await requestErasure(ctx, subject.id));
      }
      return { invalid: [{ path: ["type"], message: "right-not-by-program" }] };
    },
  );

  endpoint(
    api,
    {
      ...tag,
      method: "get",
      path: "/privacy-requests",
      permission: "privacy:read",
      summary: "The newest requests: open ones by their day, then closed ones",
      answers: { 200: pageSchema(requestSchema) },
    },
    async ({ ctx }) => ({
      status: 200,
      body: { data: (await viewDesk(ctx)).map(toRequest), nextCursor: null },
    }),
  );

  endpoint(
    api,
    {
      ...tag,
      method: "get",
      path: "/privacy-requests/{id}",
      permission: "privacy:read",
      summary: "One request, and what has come of it",
      params: idParams,
      answers: { 200: requestSchema },
    },
    async ({ ctx, params }) => {
      const request = await viewRequest(ctx, params.id);
      return request
        ? { status: 200, body: toRequest(request) }
        : { refused: "privacy-request-not-found" };
    },
  );

  endpoint(
    api,
    {
      ...tag,
      method: "get",
      path: "/packages/{id}/content",
      permission: "privacy:export",
      summary: "A person's own package, as a zip",
      params: idParams,
      answers: { 200: null },
    },
    async ({ ctx, params }) => {
      const taken = await takeAccessPackageById(ctx, params.id);
      return taken.ok ? { raw: packageResponse(taken.value) } : { refused: taken.reason };
    },
  );
}
