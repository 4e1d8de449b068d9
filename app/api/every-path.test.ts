import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { JobStore } from "~/db/job-store.server";
import { imports } from "~/db/schema";
import { aProgram } from "../../tests/support/api";
import { aPersonEverywhere, OMAR } from "../../tests/support/person";
import { aTenant } from "../../tests/support/tenant";
import { handlers } from "../../workers/queue/handlers";
import { runJob } from "../../workers/queue/run-job";

interface Shape {
  $ref?: string;
  type?: string | string[];
  format?: string;
  properties?: Record<string, Shape>;
  [more: string]: unknown;
}
interface Operation {
  method: string;
  path: string;
  query: string[];
  /** Members of the JSON that it takes; null where it takes none. */
  members: string[] | null;
}
interface Described {
  paths: Record<string, Record<string, Shape>>;
  components: { schemas: Record<string, Shape> };
}

/** Every operation of the API's own description. */
function operationsOf({ paths, components }: Described): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: path.replace("/api/v1", ""),
      query: ((operation.parameters ?? []) as { name: string; in: string }[])
        .filter((parameter) => parameter.in === "query")
        .map(({ name }) => name),
      members: membersOf(operation, components.schemas),
    })),
  );
}

function membersOf(operation: Shape, schemas: Record<string, Shape>): string[] | null {
  const { requestBody } = operation as {
    requestBody?: { content: Record<string, { schema: Shape }> };
  };
  const schema = requestBody?.content["application/json"]?.schema;
  if (!schema) return null;
  const resolved = schema.$ref ? schemas[schema.$ref.split("/").at(-1) ?? ""] : schema;
  const parts = (resolved?.oneOf ?? resolved?.anyOf ?? [resolved]) as Shape[];
  return parts.flatMap((part) => Object.keys(part?.properties ?? {}));
}

async function aWorld() {
  const tenant = await aTenant("acme");
  const owner = await aProgram(tenant);
  const described = await (await owner.get("/openapi.json")).json<Described>();
  return { tenant, owner, described, operations: operationsOf(described) };
}

/** The one shape of errors, in sentences. */
async function expectProblem(answer: Response, what: string) {
  expect(answer.headers.get("Content-Type"), what).toBe("application/problem+json; charset=utf-8");
  const told = await answer.json<{ errors?: { path: unknown; message: string }[] }>();
  expect(told, what).toMatchObject({
    type: expect.stringMatching(/^\/problems\//),
    title: expect.stringMatching(/^[A-Z]/),
    status: answer.status,
    detail: expect.stringMatching(/^[A-Z].*\S/),
    requestId: "req_test",
  });
  if (answer.status === 422 && !told.errors) throw new Error(`${what} names no field`);
  for (const { path, message } of told.errors ?? []) {
    expect(Array.isArray(path), what).toBe(true);
    expect(message, what).toMatch(/^[A-Z][^_]* .*[.!?]$|^This is required\.$/);
  }
  return told;
}

const HOSTILE: unknown[] = [
  null,
  true,
  -1,
  1.5,
  [],
  {},
  "",
  "x".repeat(50_000),
  "a\u0000b",
  "\ud800",
  "\u200b\u202e",
  "' OR 1=1--",
  Array.from({ length: 101 }, (_, i) => `ct_${i}`),
  { type: "contact", id: "__proto__", minor: -5, currency: "AED", kind: "walk-in" },
];

test("no path fails over what it is sent: each fault is told in the one shape, in sentences", async () => {
  const { owner, operations } = await aWorld();
  const writing = operations.filter(({ members }) => members !== null);
  expect(writing.length).toBeGreaterThan(20);
  for (const { method, path, members } of writing) {
    const at = path.replaceAll(/\{\w+\}/g, "ct_1");
    for (const value of HOSTILE) {
      const body = Object.fromEntries((members ?? []).map((name) => [name, value]));
      const answer = await owner.send(method, at, body);
      const what = `${method} ${path} of ${JSON.stringify(value).slice(0, 40)}`;
      expect(answer.status, what).toBeLessThan(500);
      if (answer.status >= 400) await expectProblem(answer, what);
    }
  }
});

const DOCUMENTS = [
  "",
  "{",
  "null",
  "[]",
  '"x"',
  "1e309",
  '{"__proto__":{"role":"owner"},"constructor":1,"id":"x","createdAt":0}',
  `{"nameEn":${"[".repeat(20_000)}${"]".repeat(20_000)}}`,
  '{"value":{"minor":1e309,"currency":"AED"},"birthYear":1e309,"employees":NaN}',
];

test("what is no document of the kind is 422, another type of content 415, too large 413", async () => {
  const { owner, operations, tenant } = await aWorld();
  const raw = (method: string, path: string, body: string, type = "application/json") =>
    owner.raw(method, path.replaceAll(/\{\w+\}/g, "ct_1"), body, type);
  for (const { method, path, members } of operations.filter((one) => one.members !== null)) {
    for (const document of DOCUMENTS) {
      const answer = await raw(method, path, document);
      const what = `${method} ${path} of ${document.slice(0, 30)}`;
      expect(answer.status, what).toBeLessThan(500);
      if (answer.status >= 400) await expectProblem(answer, what);
    }
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
      expect((await raw(method, path, "{}", type)).status, `${method} ${path} ${type}`).toBe(415);
    if (path === "/notes")
      expect((await raw(method, path, `{"body":"${"x".repeat(2 ** 21)}"}`)).status).toBe(413);
    expect(members).not.toBeNull();
  }
  expect((await tenant.db.read(tenant.db.rows(imports)))[0]).toEqual([]);
});

const QUERIES = ["", "0", "201", "abc", "-1", "1e309", "NaN", "%00", "%E2%80%8B", "';--"].concat(
  "x".repeat(600),
);
const WHOSE = { aboutType: "contact", aboutId: "ct_1", contactId: "ct_1" };

test("no list fails over its query; a limit out of bounds and a cursor that is none are 422 by their names", async () => {
  const { owner, operations } = await aWorld();
  const asked = operations.flatMap(({ method, path, query }) =>
    query.flatMap((name) => QUERIES.map((value) => ({ method, path, name, value }))),
  );
  for (const { path, name, value } of asked.filter(({ method }) => method === "GET")) {
    const at = path.replaceAll(/\{\w+\}/g, "ct_1");
    const whose = asked.filter((one) => one.path === path && Object.hasOwn(WHOSE, one.name));
    const rest = whose.map((one) => `&${one.name}=${WHOSE[one.name as keyof typeof WHOSE]}`);
    const answer = await owner.get(`${at}?${name}=${value}${[...new Set(rest)].join("")}`);
    const what = `${path}?${name}=${value.slice(0, 20)}`;
    expect(answer.status, what).toBeLessThan(500);
    const told = answer.status >= 400 ? await expectProblem(answer, what) : undefined;
    if (answer.status === 404 || (name !== "limit" && name !== "cursor")) continue;
    const at422 = told?.errors?.map((one) => one.path);
    if (!path.endsWith("/rows"))
      expect([what, at422]).toEqual([what, expect.arrayContaining([[name]])]);
  }
});

const PERSON = { nameEn: "Layla Haddad", source: { kind: "walk-in" } };

test("a cursor of another list is none of this one", async () => {
  const { owner } = await aWorld();
  await owner.send("POST", "/contacts", PERSON);
  const { nextCursor } = await (await owner.get("/contacts?limit=1")).json<{
    nextCursor: string;
  }>();
  expect((await owner.get(`/contacts?cursor=${nextCursor}`)).status).toBe(200);
  for (const list of ["/deals", "/accounts", "/tasks?due=true", "/leads"]) {
    const answer = await owner.get(`${list}${list.includes("?") ? "&" : "?"}cursor=${nextCursor}`);
    expect(await expectProblem(answer, list)).toMatchObject({ errors: [{ path: ["cursor"] }] });
  }
});

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

test("a known path answers a method it does not take with 405 and those that it does", async () => {
  const { owner, operations } = await aWorld();
  for (const path of new Set(operations.map((one) => one.path))) {
    const taken = operations.filter((one) => one.path === path).map(({ method }) => method);
    for (const method of METHODS.filter((one) => !taken.includes(one))) {
      const answer = await owner.send(method, path.replaceAll(/\{\w+\}/g, "ct_1"));
      const what = `${method} ${path}`;
      expect([what, answer.status]).toEqual([what, 405]);
      expect(answer.headers.get("Allow")?.split(", "), what).toEqual(expect.arrayContaining(taken));
      await expectProblem(answer, what);
    }
  }
  expect((await owner.send("GET", "/nothing")).status).toBe(404);
});

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The paths of members called `…At` that are neither an instant as contracted nor null. */
function otherInstants(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const isWrong = /[a-z]At$/.test(name) && part !== null && !INSTANT.test(String(part));
    return [...(isWrong ? [`${path}.${name}`] : []), ...otherInstants(part, `${path}.${name}`)];
  });
}

test("no instant is described as a number", async () => {
  const { described } = await aWorld();
  const isInstant = ({ type, format }: Shape) =>
    [type].flat().includes("string") && format === "date-time";
  const others = Object.entries(described.components.schemas).flatMap(([name, { properties }]) =>
    Object.entries(properties ?? {})
      .filter(([member, shape]) => member.endsWith("At") && !isInstant(shape))
      .map(([member]) => `${name}.${member}`),
  );
  expect(others).toEqual([]);
});

test("no instant of a full workspace is answered as a number, in no list, record or job's result", async () => {
  const { tenant, owner, operations } = await aWorld();
  await aPersonEverywhere(tenant);
  const jobs = await workDone(tenant, owner);

  const about = { aboutType: "contact", aboutId: OMAR.id, contactId: OMAR.id };
  const lists = operations.filter(({ method, path }) => method === "GET" && !path.includes("{"));
  const seen: string[] = [];
  const look = async (path: string) => {
    const body = await (await owner.get(path)).json<{
      data?: { id: string }[];
      result?: unknown;
    }>();
    expect([path, otherInstants(body)]).toEqual([path, []]);
    return body;
  };
  for (const { path, query } of lists) {
    const known = Object.entries(about).filter(([name]) => query.includes(name));
    const { data: [first] = [] } = await look(
      path === "/tasks" ? path : `${path}?${new URLSearchParams(known)}`,
    );
    if (first?.id) seen.push(path);
    if (first?.id) await look(`${path}/${first.id}`);
  }
  expect(seen).toEqual(
    expect.arrayContaining(["/contacts", "/leads", "/deals", "/tasks", "/notes"]),
  );
  for (const id of jobs) expect((await look(`/jobs/${id}`)).result).toBeTruthy();
});

type Program = Awaited<ReturnType<typeof aProgram>>;

/** A task, and an export and a package that are ready. @returns their jobs. */
async function workDone(tenant: Tenant, owner: Program): Promise<string[]> {
  await owner.send("POST", "/tasks", { title: "Call", dueAt: "2026-06-02T08:00:00Z" });
  const subject = { type: "contact", id: OMAR.id };
  const asked = [
    await owner.send("POST", "/exports", { kind: "all" }),
    await owner.send("POST", "/privacy-requests", { type: "access", subject }),
  ];
  const ids: string[] = [];
  for (const answer of asked) {
    const { jobId } = await answer.json<{ jobId: string }>();
    await runJob(jobId, runnerOf(tenant, new JobStore(env.DB)));
    ids.push(jobId);
  }
  return ids;
}

type Tenant = Awaited<ReturnType<typeof aTenant>>;

const runnerOf = (tenant: Tenant, store: JobStore): Parameters<typeof runJob>[1] => ({
  store,
  now: tenant.ctx.now,
  handlers,
  open: async (job) => ({ ...tenant.ctx, db: store.openDb(job), actor: job.actor }),
  ring: tenant.ctx.ring,
});
