import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { type AuditEvent, changedFields, listAudit } from "~/use-cases/audit/list-audit.server";
import { verifyAudit } from "~/use-cases/audit/verify-audit.server";
import type { ApiEnv } from "./api-env";
import { endpoint } from "./endpoint";
import { acceptedSchema, instantOut, pageQuery, pageSchema, toInstant } from "./shapes";

const entrySchema = z
  .object({
    id: z.string(),
    at: instantOut,
    /** A member's id, a key's, an integration's, or "system". */
    actor: z.string(),
    type: z.string(),
    object: z.object({ kind: z.string(), id: z.string() }),
    /** Their names; what stood in them is on the record's own timeline. */
    changedFields: z.array(z.string()),
    detailHash: z.string().nullable(),
    link: z.string().nullable(),
  })
  .openapi("AuditEntry");

const checkSchema = z
  .object({
    ok: z.boolean(),
    checked: z.int(),
    /** The first entry that is not as it was written, by its place from 0. */
    fault: z.object({ index: z.int(), id: z.string() }).nullable(),
    /** The last entry that was looked at; kept elsewhere, it shows later that none after it was cut off. */
    end: z.object({ id: z.string(), link: z.string().nullable() }).nullable(),
  })
  .openapi("AuditCheck");

const toEntry = (event: AuditEvent) => {
  const { id, createdAt, actor, type, objectKind: kind, objectId, detailHash, link } = event;
  const object = { kind, id: objectId };
  const at = toInstant(createdAt);
  return { id, at, actor, type, object, changedFields: changedFields(event), detailHash, link };
};

const tag = { tag: "audit" } as const;

/**
 * Who did what, held together by hashes: a row that is changed, put in or taken out breaks them. Whoever writes all
 * that follow anew is found by an `end` that was kept elsewhere.
 */
export function auditApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...tag,
      method: "get",
      path: "/audit",
      permission: "audit:read",
      query: pageQuery,
      answers: { 200: pageSchema(entrySchema) },
    },
    async ({ ctx, query }) => {
      const { rows, nextCursor } = await listAudit(ctx, query);
      return { status: 200, body: { data: rows.map(toEntry), nextCursor } };
    },
  );

  endpoint(
    api,
    {
      ...tag,
      method: "get",
      path: "/audit/verify",
      permission: "audit:read",
      answers: { 200: checkSchema, 202: acceptedSchema },
    },
    async ({ ctx }) => {
      const check = await verifyAudit(ctx);
      if ("checked" in check)
        return { status: 200, body: { ok: check.checked.fault === null, ...check.checked } };

      const { jobId } = check;
      const href = `/api/v1/jobs/${jobId}`;
      return { status: 202, body: { jobId, href }, headers: { Location: href } };
    },
  );
}
