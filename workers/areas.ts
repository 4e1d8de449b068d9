import {
  type AppLoadContext,
  createRequestHandler,
  type RequestHandler,
  type ServerBuild,
} from "@remix-run/cloudflare";
import { withLentPages } from "./lent-pages";

/**
 * Pages of a workspace's area, `routes/w.$workspace.deals.new`: their addresses begin `/w/acme/deals`. Those of
 * the operator's own, `routes/w.closr.…`, are in the area of that name too.
 */
const AREA_OF_ROUTE = /^routes\/w\.(?:\$workspace|closr)\.([a-z-]+)/;
const AREA_OF_PATH = /^\/w\/[^/]+\/([a-z-]+)/;
/** What belongs to every page: the document, and what is shown where there is no page. */
const EVERYWHERE = new Set(["root", "routes/$"]);
const OF_NO_AREA = "";
const UNKNOWN = "?";

type Mode = "development" | "production";
type AnswerPage = (request: Request, context: AppLoadContext) => Promise<Response>;

/** Answers people by pages, also where an address only acts, and scripts by what they understand. */
export function answerPages(build: ServerBuild, mode: Mode): AnswerPage {
  const toScripts = answerByArea(build, mode);
  const toPeople = answerByArea(withLentPages(build), mode);
  return (request, context) => (isOfScript(request) ? toScripts : toPeople)(request, context);
}

const isOfScript = ({ url, headers }: Request) =>
  new URL(url).pathname.endsWith(".data") || headers.get("Accept") === "application/json";

/**
 * Answers by a handler that knows the routes of their area only. The router goes through all routes it
 * knows several times for one page, which costs as much as to render half of it. What asks for the list of
 * routes is given all of them.
 */
function answerByArea(build: ServerBuild, mode: Mode): AnswerPage {
  const all = createRequestHandler(build, mode);
  const handlers = new Map<string, RequestHandler>();
  const areas = new Set(Object.keys(build.routes).map(areaOfRoute));
  const handlerFor = (area: string) => {
    const handler = handlers.get(area) ?? createRequestHandler(only(build, area), mode);
    handlers.set(area, handler);
    return handler;
  };

  return (request, context) => {
    const { pathname } = new URL(request.url);
    const area = areaOfPath(pathname);
    const isWhole = mode === "development" || pathname === "/__manifest" || !areas.has(area);
    return (isWhole ? all : handlerFor(area))(request, context);
  };
}

/** What is not written as our links write it, the router may still know: it gets all routes. */
function areaOfPath(pathname: string): string {
  if (/%|^\/w(?![^/])/i.test(pathname)) return AREA_OF_PATH.exec(pathname)?.[1] ?? UNKNOWN;
  return OF_NO_AREA;
}

const areaOfRoute = (id: string) => AREA_OF_ROUTE.exec(id)?.[1] ?? OF_NO_AREA;

function only(build: ServerBuild, area: string): ServerBuild {
  const within = <Route>(routes: Record<string, Route>) =>
    Object.fromEntries(
      Object.entries(routes).filter(([id]) => EVERYWHERE.has(id) || areaOfRoute(id) === area),
    );
  const assets = { ...build.assets, routes: within(build.assets.routes) };
  return { ...build, routes: within(build.routes), assets };
}
