import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { causeOf, log } from "~/lib/log";
import { accountsApi } from "./accounts";
import type { ApiEnv, ApiWorld } from "./api-env";
import { apiKeysApi } from "./api-keys";
import { auditApi } from "./audit";
import { campaignsApi } from "./campaigns";
import { certificatesApi } from "./certificates";
import { contactsApi } from "./contacts";
import { dealsApi } from "./deals";
import { honoPath } from "./endpoint";
import { exportsApi } from "./exports";
import { filesApi } from "./files";
import { idempotency } from "./idempotency";
import { importsApi } from "./imports";
import { integrationsApi } from "./integrations";
import { jobsApi } from "./jobs";
import { leadsApi } from "./leads";
import { notesApi } from "./notes";
import { packageImportsApi, ZIP } from "./package-imports";
import { pipelinesApi } from "./pipelines";
import { privacyRequestsApi } from "./privacy-requests";
import { problem } from "./problem";
import { sampleDataApi } from "./sample-data";
import { searchApi } from "./search";
import { tasksApi } from "./tasks";
import { taxNumbersApi } from "./tax-numbers";
import { threadsApi } from "./threads";
import { webhookEndpointsApi } from "./webhook-endpoints";

const BASE = "/api/v1";
const MAX_JSON_BYTES = 1024 * 1024;
/** Uploads have their own limit, per kind, behind this one. */
const MAX_UPLOAD_BYTES = 30 * 1024 * 1024;

/** Every resource: each adds its endpoints. */
const RESOURCES = [
  jobsApi,
  integrationsApi,
  webhookEndpointsApi,
  apiKeysApi,
  taxNumbersApi,
  contactsApi,
  accountsApi,
  searchApi,
  importsApi,
  packageImportsApi,
  sampleDataApi,
  leadsApi,
  dealsApi,
  pipelinesApi,
  tasksApi,
  privacyRequestsApi,
  certificatesApi,
  campaignsApi,
  auditApi,
  exportsApi,
  notesApi,
  filesApi,
  threadsApi,
];

/** The REST API (contract: REST API). Built once; `answerApi` gives each request its world. */
function buildApi() {
  const api = new OpenAPIHono<ApiEnv>().basePath(BASE);
  api.use(limitOf(MAX_JSON_BYTES, (type) => !type.startsWith("multipart/") && type !== ZIP));
  api.use(limitOf(MAX_UPLOAD_BYTES, (type) => type.startsWith("multipart/")));
  api.use(idempotency);
  for (const resource of RESOURCES) resource(api);
  api.openAPIRegistry.registerComponent("securitySchemes", "key", {
    type: "http",
    scheme: "bearer",
  });
  api.doc31("/openapi.json", DESCRIPTION);
  refuseOtherMethods(api);
  api.notFound((c) => problem({ status: 404, requestId: c.env.world.requestId }));
  api.onError((failure, c) => {
    const { requestId } = c.env.world;
    log("request.failed", { requestId, cause: causeOf(failure) });
    return problem({ status: 500, requestId });
  });
  return api;
}

/** An address that is known answers methods it does not take with those that it does. */
function refuseOtherMethods(api: OpenAPIHono<ApiEnv>) {
  const taken = new Map([["/openapi.json", ["GET", "HEAD"]]]);
  for (const definition of api.openAPIRegistry.definitions) {
    if (definition.type !== "route") continue;
    const { path, method } = definition.route;
    const methods = method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()];
    taken.set(path, [...(taken.get(path) ?? []), ...methods]);
  }
  for (const [path, methods] of taken) {
    const headers = { Allow: methods.toSorted().join(", ") };
    api.all(honoPath(path), (c) =>
      problem({ status: 405, requestId: c.env.world.requestId, headers }),
    );
  }
}

function limitOf(maxSize: number, applies: (contentType: string) => boolean) {
  const limit = bodyLimit({
    maxSize,
    onError: (c) => problem({ status: 413, requestId: c.env.world.requestId }),
  });
  return ((c, next) =>
    applies(c.req.header("Content-Type") ?? "") ? limit(c, next) : next()) as typeof limit;
}

const DESCRIPTION = { openapi: "3.1.0", info: { title: "closr API", version: "1" } };

let built: ReturnType<typeof buildApi> | undefined;

/** The OpenAPI document that programs read at `/api/v1/openapi.json`. */
export function apiDescription(): unknown {
  built ??= buildApi();
  return built.getOpenAPI31Document(DESCRIPTION);
}

/** Answers a request under `/api/v1`; null for any other address. */
export async function answerApi(
  request: Request,
  makeWorld: () => ApiWorld,
): Promise<Response | null> {
  const { pathname } = new URL(request.url);
  if (pathname !== BASE && !pathname.startsWith(`${BASE}/`)) return null;

  built ??= buildApi();
  return built.fetch(request, { world: makeWorld() });
}
