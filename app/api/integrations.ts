import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { connectSource } from "~/use-cases/integrations/connect-source.server";
import { disconnectSource } from "~/use-cases/integrations/disconnect-source.server";
import { getSource } from "~/use-cases/integrations/get-source.server";
import { listSources, type Source } from "~/use-cases/integrations/list-sources.server";
import { SOURCE_KINDS } from "~/use-cases/integrations/source-kinds";
import type { ApiEnv } from "./api-env";
import { endpoint } from "./endpoint";
import { idParams, instantOut, pageSchema, toInstant, toInstantOrNull } from "./shapes";

const input = z.strictObject({
  kind: z.enum(SOURCE_KINDS),
  name: z.string().trim().min(1).max(100).optional(),
  assignTo: z.string().max(80).nullable().default(null),
});
const sourceSchema = z
  .object({
    id: z.string(),
    kind: z.enum(SOURCE_KINDS),
    name: z.string(),
    assignTo: z.string().nullable(),
    createdAt: instantOut,
    lastEventAt: instantOut.nullable(),
  })
  .openapi("Integration");

const toSource = ({ id, kind, name, assignTo, createdAt, lastEventAt }: Source) => ({
  id,
  kind,
  name,
  assignTo,
  createdAt: toInstant(createdAt),
  lastEventAt: toInstantOrNull(lastEventAt),
});

const tag = { tag: "integrations" } as const;

/** Sources of leads: connected with an address and a secret of their own. */
export function integrationsApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...tag,
      method: "get",
      path: "/integrations",
      permission: "integrations:read",
      answers: { 200: pageSchema(sourceSchema) },
    },
    async ({ ctx }) => ({
      status: 200,
      body: { data: (await listSources(ctx)).map(toSource), nextCursor: null },
    }),
  );

  endpoint(
    api,
    {
      ...tag,
      method: "post",
      path: "/integrations",
      permission: "integrations:write",
      body: input,
      answers: {
        201: z.object({
          id: z.string(),
          kind: z.string(),
          hookUrl: z.string(),
          secret: z.string(),
        }),
      },
    },
    async ({ ctx, body }) => {
      const made = await connectSource(ctx, { ...body, name: body.name ?? body.kind });
      if (!made.ok) return { refused: made.reason };
      return { status: 201, body: { ...made.value, kind: body.kind } };
    },
  );

  endpoint(
    api,
    {
      ...tag,
      params: idParams,
      method: "get",
      path: "/integrations/{id}",
      permission: "integrations:read",
      answers: { 200: sourceSchema },
    },
    async ({ ctx, params }) => {
      const found = await getSource(ctx, params.id);
      return found ? { status: 200, body: toSource(found) } : { refused: "integration-not-found" };
    },
  );

  endpoint(
    api,
    {
      ...tag,
      params: idParams,
      method: "delete",
      path: "/integrations/{id}",
      permission: "integrations:delete",
      answers: { 204: null },
    },
    async ({ ctx, params }) => {
      const outcome = await disconnectSource(ctx, params.id);
      return outcome.ok ? { status: 204 } : { refused: outcome.reason };
    },
  );
}
