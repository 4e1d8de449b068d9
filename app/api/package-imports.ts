import type { OpenAPIHono } from "@hono/zod-openapi";
import { sendPackage } from "~/use-cases/package-imports/send-package.server";
import type { ApiEnv } from "./api-env";
import { endpoint } from "./endpoint";
import { acceptedSchema } from "./shapes";

/** A package is sent as it is, of whatever size. */
export const ZIP = "application/zip";

/** A package of another workspace, for one that is empty. */
export function packageImportsApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      tag: "imports",
      method: "put",
      path: "/workspace-package",
      permission: "workspace:write",
      takes: ZIP,
      answers: { 202: acceptedSchema },
    },
    async ({ also, request }) => {
      if (request.headers.get("Content-Type") !== ZIP || !request.body) {
        await request.body?.cancel();
        return { unsupported: true };
      }
      const ctx = await also("imports:write");
      if ("raw" in ctx) return ctx;
      const sent = await sendPackage(ctx, request.body);
      if (!sent.ok) return { ...sent, refused: sent.reason };
      const href = `/api/v1/jobs/${sent.value.jobId}`;
      return { status: 202, body: { jobId: sent.value.jobId, href }, headers: { Location: href } };
    },
  );
}
