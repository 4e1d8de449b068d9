import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type ServerBuild,
} from "@remix-run/cloudflare";
import { OPERATOR_SLUG } from "~/config/operator";
import { FORM_BYTES } from "~/http/read-form";
import { safePath } from "~/lib/safe-path";

type Module = ServerBuild["routes"][string]["module"];

const PAGE = "routes/w.$workspace.refused";
const OF_WORKSPACE = /^routes\/w\./;
const OF_PROGRAMS = /^routes\/api\./;

/**
 * The build in which each address that only acts has a page: a form that is refused there is answered with
 * it, and so is whoever looks at the address. Scripts are answered by the build as it is.
 */
export function withLentPages(build: ServerBuild): ServerBuild {
  const page = build.routes[PAGE]?.module;
  if (!page) return build;

  const lent = Object.entries(build.routes).map(([id, route]) => {
    if (!route || !isPageless(id, route.module)) return [id, route] as const;
    const frame = OF_WORKSPACE.test(id) ? page.loader : undefined;
    return [id, { ...route, module: lend(page, route.module, frame) }] as const;
  });
  return { ...build, routes: Object.fromEntries(lent) };
}

const isPageless = (id: string, { action, default: own }: Module) =>
  id === PAGE || Boolean(action && !own && !OF_PROGRAMS.test(id));

/** @param frame reads what stands around the page, in a workspace. */
function lend(page: Module, own: Module, frame: Module["loader"]): Module {
  const acted = new WeakSet<AppLoadContext>();
  return {
    ...own,
    default: page.default,
    meta: page.meta,
    headers,
    ...(own.action && {
      action: (args: ActionFunctionArgs) => {
        acted.add(args.context);
        return answered(args, own.action as Act);
      },
    }),
    async loader(args: LoaderFunctionArgs) {
      const hasActed = acted.has(args.context);
      if (own.loader && own !== page && !hasActed) return own.loader(args);

      const loaded = (await frame?.(inWorkspace(args))) ?? null;
      return hasActed ? loaded : data(loaded, { status: 405, headers: { Allow: "POST" } });
    },
  };
}

const headers: HeadersFunction = ({ actionHeaders, loaderHeaders }) =>
  [...actionHeaders].length > 0 ? actionHeaders : loaderHeaders;

/** The console's addresses name no workspace: they are in the office. */
const inWorkspace = <Args extends LoaderFunctionArgs>(args: Args): Args => ({
  ...args,
  params: { workspace: OPERATOR_SLUG, ...args.params },
});

type Act = (args: ActionFunctionArgs) => unknown;

/** What the action answered: a refusal with what stood in the form and the way back, anything else as it is. */
async function answered(args: ActionFunctionArgs, act: Act) {
  const kept = isSmallForm(args.request) ? args.request.clone().body : null;
  const answer = await Promise.resolve(act(args)).catch(unlessRefused);
  const refusal = refusalIn(answer);
  const text = kept && (await textOf(kept, refusal !== null && refusal.status !== 413));
  if (!refusal) return answer;

  const { status, headers, told } = refusal;
  return data({ ...told, ...formOf(args.request, text ?? ""), status }, { status, headers });
}

interface Refusal {
  status: number;
  headers: Headers;
  told: object;
}

function unlessRefused(thrown: unknown): Response {
  if (thrown instanceof Response && thrown.status >= 400 && !saysMore(thrown)) return thrown;
  throw thrown;
}

/** What a gate has told in words has a page that shows them. */
const saysMore = ({ headers }: Response) =>
  headers.get("Content-Type")?.startsWith("application/json") ?? false;

/** A response of 400 and more, or a gate's form to be mended; null for everything else. */
function refusalIn(answer: unknown): Refusal | null {
  const { init, data: told } = answer as { init?: ResponseInit | null; data?: object };
  const { status = 200, headers } = answer instanceof Response ? answer : (init ?? {});
  if (status < 400) return null;

  const retryAfter = new Headers(headers).get("Retry-After");
  const waits = new Headers(retryAfter ? { "Retry-After": retryAfter } : {});
  return { status, headers: waits, told: answer instanceof Response ? {} : (told ?? {}) };
}

/** What is not known to be small is not kept in memory twice. */
const isSmallForm = ({ headers }: Request) =>
  /^application\/x-www-form-urlencoded\b/i.test(headers.get("Content-Type") ?? "") &&
  !headers.has("Transfer-Encoding") &&
  Number(headers.get("Content-Length") ?? 0) <= FORM_BYTES;

async function textOf(body: ReadableStream, isWanted: boolean): Promise<string> {
  if (isWanted) return new Response(body).text();
  await body.cancel();
  return "";
}

/** What stood in the form, and the page that it was on: of our own, or none. */
function formOf({ url, headers }: Request, text: string) {
  const fields = [...new URLSearchParams(text)];
  const sent = fields.find(([name]) => name === "back")?.[1];
  const back = safePath(sent ?? pathOf(headers.get("Referer"), url));
  return { fields, back: back === "/" ? null : back };
}

function pathOf(referer: string | null, ours: string): string | null {
  const from = referer === null ? null : URL.parse(referer);
  return from?.origin === new URL(ours).origin ? from.pathname : null;
}
