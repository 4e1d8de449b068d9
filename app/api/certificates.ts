import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { getCertificate } from "~/use-cases/privacy/get-certificate.server";
import type { ApiEnv } from "./api-env";
import { endpoint } from "./endpoint";
import { idParams } from "./shapes";

/** The signed word on an erasure, to be checked at `/privacy/verify`. */
export const certificatesApi = (api: OpenAPIHono<ApiEnv>) =>
  endpoint(
    api,
    {
      tag: "certificates",
      method: "get",
      path: "/certificates/{id}",
      permission: "certificates:read",
      params: idParams,
      answers: {
        200: z.looseObject({ kind: z.string(), proof: z.unknown() }).openapi("Certificate"),
      },
    },
    async ({ ctx, params }) => {
      const found = await getCertificate(ctx, params.id);
      return found ? { status: 200, body: found.document } : { refused: "certificate-not-found" };
    },
  );
