import { env } from "cloudflare:workers";
import type { AppLoadContext } from "@remix-run/cloudflare";
import { answerApi } from "~/api/api";
import { type Bill, metered } from "~/db/metered.server";
import { apiWorld, requestContext } from "../../workers/wiring";
import { NOON } from "./tenant";

type Handle = (args: {
  request: Request;
  params: Record<string, string>;
  context: AppLoadContext;
}) => Promise<unknown>;
interface RouteModule {
  loader?: Handle;
  action?: Handle;
}

const ORIGIN = "https://closr.test";
const FOLDER = "../../app/routes/";
const routes = import.meta.glob<RouteModule>("../../app/routes/*.{ts,tsx}");

/** Every route by the name of its file, without its ending. */
export const ROUTES: string[] = Object.keys(routes)
  .map((file) => file.slice(FOLDER.length).replace(/\.tsx?$/, ""))
  .toSorted();

export interface Asked {
  bill: Bill;
  /** What D1 was asked, as it was asked. */
  statements: Set<string>;
  status: number;
  /** What a loader gave, or an answer's JSON. */
  data: unknown;
}

/** The bindings of a request, its database keeping a bill and a record of what it was asked. */
function listening(now: number) {
  const { db, bill } = metered(env.DB);
  const statements = new Set<string>();
  const prepare = (sql: string) => {
    statements.add(sql);
    return db.prepare(sql);
  };
  // Nobody answers doorbells here.
  const JOBS = { send: async () => {} } as unknown as Queue;
  const listeningEnv: Env = { ...env, DB: { ...db, prepare } as D1Database, JOBS };
  return { env: listeningEnv, bill, statements, now: () => now };
}

/** Who asks and when: by a login cookie, or by a key. */
interface Visit {
  cookie?: string;
  key?: string;
  at?: number;
}

/** A page's loader or action as the Worker calls it: identity, permission, and what is shown or done. */
export async function visit(
  route: string,
  path: string,
  { cookie = "", at = NOON }: Visit,
  form?: Record<string, string>,
): Promise<Asked> {
  const world = listening(at);
  const request = new Request(ORIGIN + path, {
    headers: { Cookie: cookie },
    ...(form && { method: "POST", body: new URLSearchParams(form) }),
  });
  const context = requestContext(world.env, "nonce", world.now, request);
  const args = { request, params: paramsOf(route, path), context };
  const load = routes[`${FOLDER}${route}.tsx`] ?? routes[`${FOLDER}${route}.ts`];
  const module = await load?.();
  const handle = form ? module?.action : module?.loader;
  if (!handle) throw new Error(`no ${form ? "action" : "loader"} in ${route}`);

  const data = await handle(args).catch((thrown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
  return { ...world, data, status: statusOf(data) };
}

/** A request of a program with a key. */
export async function call(
  method: string,
  path: string,
  { key, at = NOON }: Visit,
  body?: unknown,
): Promise<Asked> {
  const world = listening(at);
  const request = new Request(`${ORIGIN}/api/v1${path}`, {
    method,
    headers: {
      ...(key && { Authorization: `Bearer ${key}` }),
      ...(body !== undefined && { "Content-Type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const later = { waitUntil: (work: Promise<unknown>) => void work.catch(() => undefined) };
  const answer = await answerApi(request, () =>
    apiWorld(world.env, world.now, later as ExecutionContext),
  );
  if (!answer) throw new Error(`${path} is no address of the API`);
  const text = await answer.text();
  const isJson = answer.headers.get("Content-Type")?.includes("json");
  return { ...world, status: answer.status, data: isJson ? JSON.parse(text) : text };
}

/** `w.$workspace.deals.$dealId.stage` at `/w/acme/deals/dl_1/stage` is of workspace acme, deal dl_1. */
function paramsOf(route: string, path: string) {
  const parts = new URL(path, ORIGIN).pathname.split("/").slice(1);
  const names = route.split(".").map((name) => name.replace(/_$/, ""));
  return Object.fromEntries(
    names.flatMap((name, place) =>
      name.startsWith("$") ? [[name.slice(1), decodeURIComponent(parts[place] ?? "")]] : [],
    ),
  );
}

function statusOf(data: unknown): number {
  if (data instanceof Response) return data.status;
  const init = (data as { type?: string; init?: { status?: number } } | null) ?? {};
  return init.type === "DataWithResponseInit" ? (init.init?.status ?? 200) : 200;
}

/** The steps by which SQLite answers a statement. */
export async function planOf(statement: string): Promise<string[]> {
  const places = statement.match(/\?/g)?.length ?? 0;
  const { results } = await env.DB.prepare(`explain query plan ${statement}`)
    .bind(...Array(places).fill("x"))
    .all<{ detail: string }>();
  return results.map(({ detail }) => detail);
}

/** Whether a step reads a whole table, or sorts what was read. Rows that the statement itself made do not count. */
export const isCostly = (step: string) =>
  step.includes("TEMP B-TREE") || /^SCAN (?!CONSTANT|f$|\(subquery|\S+ VIRTUAL|\d+-ROW)/.test(step);
