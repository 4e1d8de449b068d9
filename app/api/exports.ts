import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { packageResponse } from "~/http/package-response";
import { requestExport } from "~/use-cases/exports/request-export.server";
import { getExport, takeExportById } from "~/use-cases/exports/take-export.server";
import type { ApiEnv } from "./api-env";
import { endpoint } from "./endpoint";
import { acceptedSchema, idParams, instantOut, toInstant } from "./shapes";

const input = z.strictObject({
  kind: z.enum(["all", "contacts", "accounts", "leads", "deals"]).default("all"),
});

const exportSchema = z
  .object({
    id: z.string(),
    bytes: z.int(),
    /** Of manifest.json, which has that of every other file. */
    sha256: z.string().openapi({ description: "Of manifest.json, which names every file's" }),
    createdAt: instantOut,
    expiresAt: instantOut,
    /** Where its content is, for the same key. */
    href: z.string(),
  })
  .openapi("Export");

const tag = { tag: "exports" } as const;

/** The whole workspace, or one kind of record, as its asker sees it. */
export function exportsApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...tag,
      method: "post",
      path: "/exports",
      permission: "exports:write",
      body: input,
      answers: { 202: acceptedSchema },
    },
    async ({ ctx, body }) => {
      const asked = await requestExport(ctx, body.kind);
      if (!asked.ok) return { ...asked, refused: asked.reason };
      const href = `/api/v1/jobs/${asked.value.jobId}`;
      return { status: 202, body: { ...asked.value, href }, headers: { Location: href } };
    },
  );

  endpoint(
    api,
    {
      ...tag,
      method: "get",
      path: "/exports/{id}",
      permission: "exports:read",
      params: idParams,
      answers: { 200: exportSchema },
    },
    async ({ ctx, params }) => {
      const found = await getExport(ctx, params.id);
      if (!found) return { refused: "export-not-found" };

      const { id, bytes, sha256, createdAt, expiresAt } = found;
      const times = { createdAt: toInstant(createdAt), expiresAt: toInstant(expiresAt) };
      return {
        status: 200,
        body: { id, bytes, sha256, ...times, href: `/api/v1/exports/${id}/content` },
      };
    },
  );

  endpoint(
    api,
    {
      ...tag,
      method: "get",
      path: "/exports/{id}/content",
      permission: "exports:read",
      params: idParams,
      answers: { 200: null },
    },
    async ({ ctx, params }) => {
      const taken = await takeExportById(ctx, params.id);
      return taken.ok ? { raw: packageResponse(taken.value) } : { refused: taken.reason };
    },
  );
}
