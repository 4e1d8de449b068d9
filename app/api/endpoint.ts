import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Permission } from "~/config/permissions";
import type { Role } from "~/config/roles";
import { NoSuchCursor } from "~/db/paging";
import { maskCardsIn } from "~/lib/cards";
import { faultyTexts } from "~/lib/readable-text";
import type { Ctx } from "~/use-cases/ctx";
import type { ApiGroup } from "~/words/api-groups";
import { type ApiOperation, type ApiPath, apiOperations } from "~/words/api-operations";
import { say } from "~/words/words";
import type { ApiEnv } from "./api-env";
import { admitKey } from "./key-gate";
import { problem, refusalStatus } from "./problem";
import { type InputError, inputErrors } from "./sentences";
import { pageQuery } from "./shapes";

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
  path: ApiPath;
  permission: P;
  tag: ApiGroup;
  params?: Params;
  /** Nothing else is taken; without one, what every list takes. */
  query?: Query;
  body?: Body;
  /** The type of a body that is taken as it comes. */
  takes?: string;
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
  /** `path` leads to what was sent that does not fit what is there. */
  | {
      refused: string;
      path?: InputError["path"];
      retryAfterS?: number;
      headers?: Record<string, string>;
    }
  | { invalid: InputError[] }
  /** The body is of a type that is not taken here. */
  | { unsupported: true }
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
    c.set("onlyReads", spec.permission.endsWith(":read"));
    const admitted = await admitKey(c, spec.permission);
    if (admitted instanceof Response) return admitted;
    const input = await parsed(c, spec);
    if (input instanceof Response) return input;

    const { ctx, role } = admitted;
    const also = async <Q extends Permission>(permission: Q) => {
      const more = await admitKey(c, permission);
      return more instanceof Response ? { raw: more } : more.ctx;
    };
    const { requestId } = c.env.world;
    const { cards, ...sent } = input;
    return answer({ ctx, role, also, request: c.req.raw, ...sent }).then(
      (reply) => answered(cards ? tellingOfCards(reply) : reply, requestId),
      (failure) => answered(cursorAtFault(failure), requestId),
    );
  });
}

/** Says in a header that the number of a payment card was masked in what was sent. */
const tellingOfCards = (reply: Reply): Reply =>
  "raw" in reply || "invalid" in reply || "unsupported" in reply
    ? reply
    : { ...reply, headers: { ...reply.headers, ...CARD_MASKED } };

/** What an answer says where a card's number was masked. */
export const CARD_MASKED = { "Closr-Masked": "card-number" };

/** A list that was asked for from a place that is none of its own; any other failure goes on. */
function cursorAtFault(failure: unknown): Reply {
  if (failure instanceof NoSuchCursor)
    return { invalid: [{ path: ["cursor"], message: "no-such-cursor" }] };
  throw failure;
}

function answered(reply: Reply, requestId: string): Response {
  if ("raw" in reply) return reply.raw;
  if ("unsupported" in reply) return problem({ status: 415, requestId });
  if ("invalid" in reply) return problem({ status: 422, requestId, errors: reply.invalid });
  if ("refused" in reply)
    return problem({
      status: refusalStatus(reply.refused),
      reason: reply.refused,
      requestId,
      errors: reply.path && [{ path: reply.path, message: reply.refused }],
      headers: {
        ...reply.headers,
        ...(reply.retryAfterS && { "Retry-After": String(reply.retryAfterS) }),
      },
    });

  const { status, body, headers } = reply;
  const type = { "Content-Type": "application/json; charset=utf-8" };
  return body === undefined
    ? new Response(null, { status, headers })
    : new Response(JSON.stringify(body), { status, headers: { ...type, ...headers } });
}

/**
 * What was sent, or the problem to answer with: 415 for another type than JSON, 404 for an id that is none,
 * 422 with the paths of the faults.
 */
async function parsed<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
>(c: Context<ApiEnv>, spec: { params?: Params; query?: Query; body?: Body }) {
  const { requestId } = c.env.world;
  const wrong = (errors: InputError[]) => problem({ status: 422, requestId, errors });
  const sent = { params: c.req.param(), query: c.req.query(), body: await bodyOf(c, spec.body) };
  if (spec.body && sent.body !== undefined && !saysJson(c.req.header("Content-Type")))
    return problem({ status: 415, requestId });
  if (sent.body === NOT_JSON) return wrong([{ path: [], message: "not-json" }]);
  const params = (spec.params ?? empty).safeParse(sent.params);
  if (!params.success || faultyTexts(sent.params).length > 0)
    return problem({ status: 404, requestId });
  const faulty = [sent.query, sent.body].flatMap((part) => faultyTexts(part));
  if (faulty.length > 0) return wrong(faulty);

  const query = (spec.query ?? pageQuery).strict().safeParse(sent.query);
  const words = wordsIn(sent.body);
  const body = (spec.body ?? empty).safeParse(words.clean);
  const failed = [query, body].flatMap((part) => (part.success ? [] : part.error.issues));
  if (failed.length > 0) return wrong(oneEach(failed.flatMap(inputErrors)));

  return {
    params: params.data as z.output<Params>,
    query: query.data as z.output<Query>,
    body: body.data as z.output<Body>,
    cards: words.hadCards,
  };
}

/** What was sent, with the numbers of payment cards masked. */
function wordsIn(body: unknown) {
  const clean = maskCardsIn(body);
  return { clean, hadCards: clean !== body };
}

/** The first fault of each place: what is wrong with it otherwise is seen when that is mended. */
const oneEach = (errors: InputError[]) =>
  [
    ...new Map(errors.toReversed().map((error) => [JSON.stringify(error.path), error])).values(),
  ].toReversed();

/** A body that says nothing of its type is taken at its word. */
const saysJson = (type = "application/json") => /^application\/([\w.-]+\+)?json\b/i.test(type);

const NOT_JSON = Symbol("not JSON");

/** What was sent as JSON in UTF-8; an endpoint that takes none does not look. Undefined where none has to be sent and none was. */
async function bodyOf(c: Context<ApiEnv>, schema: z.ZodType | undefined): Promise<unknown> {
  if (!schema) return {};

  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength === 0 && schema.safeParse(undefined).success) return undefined;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return NOT_JSON;
  }
}

/** `/deals/{id}` is `/deals/:id` to the router. */
export const honoPath = (path: string) => path.replaceAll(/\{(\w+)\}/g, ":$1");

const BINARY = z.string().openapi({ format: "binary" });

function described(spec: EndpointSpec<Permission, z.ZodObject, z.ZodObject, z.ZodType>) {
  const { method, path, tag, params, query, body, takes, answers, permission } = spec;
  return createRoute({
    method,
    path,
    tags: [tag],
    summary: say("en", apiOperations)(`${method.toUpperCase()} ${path}` as ApiOperation),
    description: `Needs \`${permission}\`.`,
    security: [{ key: [] }],
    request: {
      ...(params ? { params } : {}),
      ...(query ? { query } : {}),
      ...(body ? { body: { content: { "application/json": { schema: body } } } } : {}),
      ...(takes ? { body: { content: { [takes]: { schema: BINARY } } } } : {}),
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
