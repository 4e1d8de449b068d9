import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Permission } from "~/config/permissions";
import type { Role } from "~/config/roles";
import type { Ctx } from "~/use-cases/ctx";
import type { ApiEnv } from "./api-env";
import { admitKey } from "./key-gate";
import { type InputError, problem, refusalStatus } from "./problem";

type Api = OpenAPIHono<ApiEnv>;
type Empty = z.ZodObject<Record<never, never>>;
const empty: Empty = z.object({});

/** What an endpoint must say about itself. `permission` has no default, so it cannot be forgotten. */
interface EndpointSpec<
  P extends Permission,
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
> {
  method: "get" | "post" | "patch" | "put" | "delete";
  /** After `/api/v1`, with its parameters as `{id}`. */
  path: string;
  permission: P;
  tag: string;
  summary: string;
  params?: Params;
  query?: Query;
  body?: Body;
  /** The answer's shape by status; 204 has none. */
  answers: Record<number, z.ZodType | null>;
}

interface Asked<
  P extends Permission,
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
> {
  ctx: Ctx<P>;
  params: z.output<Params>;
  query: z.output<Query>;
  body: z.output<Body>;
  request: Request;
  /** The key's own: what it makes may not exceed it. */
  role: Role;
  /** The same context for a permission that only some inputs need, or the 403 to give back. */
  also: <Q extends Permission>(permission: Q) => Promise<Ctx<Q> | { raw: Response }>;
}

/** What a handler gives back: an answer, or a refusal to be worded. */
export type Reply =
  | { status: number; body?: unknown; headers?: Record<string, string> }
  | { refused: string }
  | { invalid: InputError[] }
  /** A download, or an answer that is made already. */
  | { raw: Response };

/** An endpoint behind a key and a permission: `answer` runs only when both hold and the input is valid. */
export function endpoint<
  P extends Permission,
  Params extends z.ZodObject = Empty,
  Query extends z.ZodObject = Empty,
  Body extends z.ZodType = Empty,
>(
  api: Api,
  spec: EndpointSpec<P, Params, Query, Body>,
  answer: (asked: Asked<P, Params, Query, Body>) => Promise<Reply>,
) {
  api.openAPIRegistry.registerPath(described(spec));
  api.on(spec.method, honoPath(spec.path), async (c) => {
    const admitted = await admitKey(c, spec.permission);
    if (admitted instanceof Response) return admitted;

    const { requestId } = c.env.world;
    const input = await parsed(c, spec);
    if (!input.ok) return problem({ status: 422, requestId, errors: input.errors });

    const { ctx, role } = admitted;
    const also = async <Q extends Permission>(permission: Q) => {
      const more = await admitKey(c, permission);
      return more instanceof Response ? { raw: more } : more.ctx;
    };
    const reply = await answer({ ctx, role, also, request: c.req.raw, ...input.value });
    return answered(reply, requestId);
  });
}

function answered(reply: Reply, requestId: string): Response {
  if ("raw" in reply) return reply.raw;
  if ("invalid" in reply) return problem({ status: 422, requestId, errors: reply.invalid });
  if ("refused" in reply)
    return problem({ status: refusalStatus(reply.refused), reason: reply.refused, requestId });

  const { status, body, headers } = reply;
  const type = { "Content-Type": "application/json; charset=utf-8" };
  return body === undefined
    ? new Response(null, { status, headers })
    : new Response(JSON.stringify(body), { status, headers: { ...type, ...headers } });
}

async function parsed<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
>(c: Context<ApiEnv>, spec: { params?: Params; query?: Query; body?: Body }) {
  const params = (spec.params ?? empty).safeParse(c.req.param());
  const query = (spec.query ?? empty).safeParse(c.req.query());
  const body = spec.body ? spec.body.safeParse(await jsonBody(c)) : empty.safeParse({});
  const failed = [params, query, body].flatMap((part) => (part.success ? [] : part.error.issues));
  if (failed.length > 0) return { ok: false, errors: failed.map(inputError) } as const;

  return {
    ok: true,
    value: {
      params: params.data as z.output<Params>,
      query: query.data as z.output<Query>,
      body: body.data as z.output<Body>,
    },
  } as const;
}

/** Undefined when it is no JSON, which no schema accepts. */
const jsonBody = (c: Context<ApiEnv>): Promise<unknown> => c.req.json().catch(() => undefined);

const inputError = ({ path, message }: z.core.$ZodIssue) => ({
  path: path.map((part) => (typeof part === "number" ? part : String(part))),
  message,
});

/** `/deals/{id}` is `/deals/:id` to the router. */
const honoPath = (path: string) => path.replaceAll(/\{(\w+)\}/g, ":$1");

function described(spec: EndpointSpec<Permission, z.ZodObject, z.ZodObject, z.ZodType>) {
  const { method, path, tag, summary, params, query, body, answers, permission } = spec;
  return createRoute({
    method,
    path,
    tags: [tag],
    summary,
    description: `Needs \`${permission}\`.`,
    security: [{ key: [] }],
    request: {
      ...(params ? { params } : {}),
      ...(query ? { query } : {}),
      ...(body ? { body: { content: { "application/json": { schema: body } } } } : {}),
    },
    responses: Object.fromEntries(
      Object.entries(answers).map(([status, schema]) => [
        status,
        {
          description: schema ? "The answer" : "Nothing more to say",
          ...(schema ? { content: { "application/json": { schema } } } : {}),
        },
      ]),
    ),
  });
}
