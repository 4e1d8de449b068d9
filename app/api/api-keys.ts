import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { PERMISSIONS } from "~/config/permissions";
import { ROLE_NAMES } from "~/config/roles";
import { createKey } from "~/use-cases/api-keys/create-key.server";
import { listKeys } from "~/use-cases/api-keys/list-keys.server";
import { revokeKey } from "~/use-cases/api-keys/revoke-key.server";
import type { ApiKey } from "~/use-cases/keys";
import type { ApiEnv } from "./api-env";
import { endpoint } from "./endpoint";
import { idParams, instantIn, instantOut, pageSchema, toInstant, toInstantOrNull } from "./shapes";

const input = z.strictObject({
  name: z.string().trim().min(1).max(100),
  role: z.enum(ROLE_NAMES),
  scopes: z.array(z.enum(PERMISSIONS)).min(1).nullable().default(null),
  memberId: z.string().max(80).nullable().default(null),
});
const keySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.enum(ROLE_NAMES),
    scopes: z.array(z.string()).nullable(),
    memberId: z.string(),
    hint: z.string(),
    createdAt: instantOut,
    lastUsedAt: instantOut.nullable(),
    expiresAt: instantOut.nullable(),
  })
  .openapi("ApiKey");

const toKey = (key: ApiKey) => ({
  id: key.id,
  name: key.name,
  role: key.role,
  scopes: key.scopes,
  memberId: key.memberId,
  hint: key.hint,
  createdAt: toInstant(key.createdAt),
  lastUsedAt: toInstantOrNull(key.lastUsedAt),
  expiresAt: toInstantOrNull(key.expiresAt),
});

const tag = { tag: "API keys" } as const;

/** A program's ways in. A key is shown once, when it is made. */
export function apiKeysApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...tag,
      method: "get",
      path: "/api-keys",
      permission: "api-keys:read",
      answers: { 200: pageSchema(keySchema) },
    },
    async ({ ctx }) => ({
      status: 200,
      body: { data: (await listKeys(ctx)).map(toKey), nextCursor: null },
    }),
  );

  endpoint(
    api,
    {
      ...tag,
      method: "post",
      path: "/api-keys",
      permission: "api-keys:write",
      body: input,
      answers: { 201: z.object({ id: z.string(), key: z.string() }) },
    },
    async ({ ctx, role, body }) => {
      const made = await createKey(ctx, role, body);
      return made.ok ? { status: 201, body: made.value } : { refused: made.reason };
    },
  );

  endpoint(
    api,
    {
      ...tag,
      params: idParams,
      query: z.object({ until: instantIn.optional() }),
      method: "delete",
      path: "/api-keys/{id}",
      permission: "api-keys:delete",
      answers: { 204: null },
    },
    async ({ ctx, params, query }) => {
      const outcome = await revokeKey(ctx, params.id, query.until);
      return outcome.ok ? { status: 204 } : { refused: outcome.reason };
    },
  );
}
