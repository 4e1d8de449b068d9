import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { DESK_VIEWS } from "~/domain/privacy/desk-views";
import { OBJECTIONS } from "~/domain/privacy/objection";
import { REQUEST_STATES, REQUEST_TYPES } from "~/domain/privacy/request-states";
import { packageResponse } from "~/http/package-response";
import type { Ctx } from "~/use-cases/ctx";
import { isPacked, requestAccess } from "~/use-cases/privacy/access/request-access.server";
import { actOnRequest } from "~/use-cases/privacy/desk/act-on-request.server";
import { openRequest } from "~/use-cases/privacy/desk/open-request.server";
import { type Requested, requestErasure } from "~/use-cases/privacy/request-erasure.server";
import { takeAccessPackageById } from "~/use-cases/privacy/take-access-package.server";
import { type DeskRequest, viewDesk, viewRequest } from "~/use-cases/privacy/view-desk.server";
import type { ApiEnv } from "./api-env";
import { endpoint, type Reply } from "./endpoint";
import { idParams, instantOut, pageQuery, pageSchema, toInstant, toInstantOrNull } from "./shapes";

const input = z.strictObject({
  type: z.enum(REQUEST_TYPES),
  subject: z.strictObject({ type: z.literal("contact"), id: z.string().min(1).max(80) }),
  /** Of an objection: what it is against. */
  purpose: z.enum(OBJECTIONS).optional(),
  /** In the person's words. */
  details: z.string().max(4_000).optional(),
});

const requestSchema = z
  .object({
    id: z.string(),
    type: z.enum(REQUEST_TYPES),
    purpose: z.string().nullable(),
    state: z.enum(REQUEST_STATES),
    subject: z.object({ type: z.literal("contact"), id: z.string().nullable() }),
    /** The keyed hash of the subject's id: all that is left of it after an erasure. */
    subjectHash: z.string(),
    createdAt: instantOut,
    dueOn: z.string(),
    extendedTo: z.string().nullable(),
    /** The rule that the date is by. */
    rule: z.string(),
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
  purpose: request.purpose,
  state: request.job?.state === "failed" ? ("error" as const) : request.state,
  subject: { type: "contact" as const, id: request.contactId },
  subjectHash: request.subjectHash,
  createdAt: toInstant(request.createdAt),
  dueOn: request.dueOn,
  extendedTo: request.extendedTo,
  rule: request.ruleId,
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

type Asked = { ok: true; value: Requested } | { ok: false; reason: string };

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

/** A restriction is done at once; the rest waits for a person. */
async function onTheDesk(ctx: Ctx<"privacy:write">, body: z.output<typeof input>) {
  const { type, subject, purpose, details } = body;
  const asked = { type, contactId: subject.id, door: "api" as const, purpose, details };
  const opened = await openRequest(ctx, asked);
  if (!opened.ok || type !== "restriction") return opened;

  const done = await actOnRequest(ctx, opened.value.requestId, { act: "restrict" });
  return done.ok ? opened : done;
}

/** What persons ask about their data: begun at once where a program may, else put on the desk with its date. */
export function privacyRequestsApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...tag,
      method: "post",
      path: "/privacy-requests",
      permission: "privacy:write",
      body: input,
      answers: { 202: acceptedSchema },
    },
    async ({ ctx, body, also }) => {
      const { type, subject, details } = body;
      if (isPacked(type)) {
        const exporting = await also("privacy:export");
        if ("raw" in exporting) return exporting;
        return accepted(await requestAccess(exporting, subject.id, { type, details }));
      }
      if (type === "erasure") {
        const erasing = await also("privacy:erase");
        if ("raw" in erasing) return erasing;
        return accepted(await requestErasure(erasing, subject.id, { details }));
      }
      return accepted(await onTheDesk(ctx, body));
    },
  );

  endpoint(
    api,
    {
      ...tag,
      method: "get",
      path: "/privacy-requests",
      permission: "privacy:read",
      query: pageQuery.extend({ view: z.enum(DESK_VIEWS).default("open") }),
      answers: { 200: pageSchema(requestSchema) },
    },
    async ({ ctx, query }) => {
      const { requests, nextCursor } = await viewDesk(ctx, query);
      return { status: 200, body: { data: requests.map(toRequest), nextCursor } };
    },
  );

  endpoint(
    api,
    {
      ...tag,
      method: "get",
      path: "/privacy-requests/{id}",
      permission: "privacy:read",
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
      params: idParams,
      answers: { 200: null },
    },
    async ({ ctx, params }) => {
      const taken = await takeAccessPackageById(ctx, params.id);
      return taken.ok ? { raw: packageResponse(taken.value) } : { refused: taken.reason };
    },
  );
}
