import { readdirSync } from "node:fs";
import { type APIRequestContext, type APIResponse, expect } from "@playwright/test";
import { apiKeyIn, type Demo } from "../support/demo";
import { test } from "./support/test";

/**
 * Made from the list of routes and from the API's own description: an address that takes an id and
 * is not looked at here fails, because nothing says what an id of the other workspace would be.
 */
const OTHER = "creek";
const OURS = "marina";

/** By the noun of an id: how to get one that belongs to the other workspace. */
type Maker = (api: Api) => Promise<string>;
interface Api {
  get: (path: string) => Promise<APIResponse>;
  post: (path: string, data: unknown) => Promise<APIResponse>;
}

const firstOf =
  (path: string): Maker =>
  async (api) => {
    const { data } = await (await api.get(path)).json();
    expect(data.length, `${path} of ${OTHER} has something in it`).toBeGreaterThan(0);
    return data[0].id;
  };
const madeBy =
  (path: string, body: unknown, idIn = "id"): Maker =>
  async (api) => {
    const answer = await api.post(path, body);
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return (await answer.json())[idIn];
  };

const contact = firstOf("/contacts");
const about = async (api: Api) => ({ type: "contact", id: await contact(api) });

const MAKERS: Record<string, Maker> = {
  accounts: firstOf("/accounts"),
  "api-keys": madeBy("/api-keys", { name: "tenancy", role: "viewer" }),
  contacts: contact,
  deals: firstOf("/deals"),
  integrations: madeBy("/integrations", { kind: "leads" }),
  leads: firstOf("/leads"),
  notes: async (api) => madeBy("/notes", { about: await about(api), body: "x" })(api),
  pipelines: firstOf("/pipelines"),
  tasks: async (api) => madeBy("/tasks", { about: await about(api), title: "x" })(api),
  threads: async (api) => {
    const { data } = await (await api.get(`/threads?contactId=${await contact(api)}`)).json();
    if (data.length > 0) return data[0].id;
    return madeBy("/threads", { contactId: await contact(api), channel: "email" })(api);
  },
  "webhook-endpoints": madeBy("/webhook-endpoints", { url: "https://partner.example/hook" }),
};

/** The same noun where a route or a nested path names it otherwise. */
const ALIASES: Record<string, string> = {
  account: "accounts",
  contact: "contacts",
  deal: "deals",
  endpoint: "webhook-endpoints",
  lead: "leads",
  note: "notes",
  pipeline: "pipelines",
  task: "tasks",
  thread: "threads",
};

/** Nouns whose ids only come of long work: an id of the right form that the other workspace might have. */
const UNREACHABLE = new Set([
  "certificates",
  "deliveries",
  "exports",
  "files",
  "imports",
  "jobs",
  "packages",
  "privacy-requests",
  "messages",
  "summaries",
  "certificate",
  "file",
  "import",
  "message",
  "package",
  "request",
  "summary",
  "event",
  "invitation",
  "job",
]);

const apiOf = (request: APIRequestContext, demo: Demo, workspace: string): Api => {
  const headers = { Authorization: `Bearer ${apiKeyIn(demo, workspace, "owner")}` };
  return {
    get: (path) => request.get(`/api/v1${path}`, { headers }),
    post: (path, data) => request.post(`/api/v1${path}`, { headers, data }),
  };
};

const UNKNOWN = "xx_01J00000000000000000000000";
/** What differs from answer to answer and says nothing of a record. */
const settled = (text: string) =>
  text
    .replaceAll(/"requestId":"[^"]*"/g, "")
    .replaceAll(/req_[0-9A-Z]+/g, "")
    .replaceAll(/nonce="[^"]*"/g, "")
    .replaceAll(/[a-z]{2,4}_[0-9A-HJKMNP-TV-Z]{26}/g, "ID");

test("every API path with an id answers the other workspace's id as an unknown one", async ({
  request,
  demo,
}) => {
  const ours = apiOf(request, demo, OURS);
  const theirs = apiOf(request, demo, OTHER);
  const { paths } = await (await ours.get("/openapi.json")).json();
  const withId = Object.entries<Record<string, unknown>>(paths).filter(([path]) =>
    /\{\w+\}/.test(path),
  );
  expect(withId.length).toBeGreaterThan(20);

  const found: Record<string, string> = {};
  for (const [path, methods] of withId)
    for (const method of Object.keys(methods)) {
      const noun = nounBefore(path);
      found[noun] ??= await idOf(noun, theirs);
      const [foreign, unknown] = [
        await ask(request, demo, method, path, found[noun]),
        await ask(request, demo, method, path, UNKNOWN),
      ];
      const where = `${method} ${path}`;
      expect([where, foreign.status]).toEqual([where, unknown.status]);
      expect([where, [404, 422].includes(foreign.status)]).toEqual([where, true]);
      expect([where, settled(foreign.text)]).toEqual([where, settled(unknown.text)]);
    }
});

/** The noun that an address's last id is of: `/deals/{id}/stage` is of deals. */
function nounBefore(path: string): string {
  const parts = path.split("/");
  const at = parts.findLastIndex((part) => part.startsWith("{"));
  return parts[at - 1] ?? "";
}

async function idOf(noun: string, api: Api): Promise<string> {
  const maker = MAKERS[ALIASES[noun] ?? noun];
  if (maker) return maker(api);
  expect(UNREACHABLE.has(noun), `nothing says what a foreign id of "${noun}" is`).toBe(true);
  return "zz_01J00000000000000000000000";
}

async function ask(
  request: APIRequestContext,
  demo: Demo,
  method: string,
  path: string,
  id: string,
) {
  const answer = await request.fetch(path.replaceAll(/\{\w+\}/g, id), {
    method: method.toUpperCase(),
    headers: { Authorization: `Bearer ${apiKeyIn(demo, OURS, "owner")}` },
    ...(["get", "delete"].includes(method) ? {} : { data: {} }),
  });
  return { status: answer.status(), text: await answer.text() };
}

/** `w.$workspace.deals.$dealId.edit.tsx` is `/w/marina/deals/ID/edit`, and its noun is deal. */
function addressOf(file: string): { address: (id: string) => string; noun: string } {
  const parts = file
    .replace(/\.tsx?$/, "")
    .split(".")
    .map((part) => part.replace(/_$/, ""))
    .filter((part) => part !== "_index");
  const noun = parts.findLast((part) => part.startsWith("$") && part !== "$workspace") ?? "";
  const path = (id: string) =>
    parts.map((part) => {
      if (part === "$workspace") return OURS;
      return part.startsWith("$") ? id : part;
    });
  return { address: (id) => `/${path(id).join("/")}`, noun: noun.slice(1).replace(/Id$/, "") };
}

test("every page with an id answers the other workspace's id as an unknown one", async ({
  page,
  demo,
  signIn,
}) => {
  await signIn("owner@marina.example");
  const { request } = page.context();
  const theirs = apiOf(request, demo, OTHER);
  const files = readdirSync("app/routes").filter((file) => /^w\.\$workspace\..*\$/.test(file));
  expect(files.length).toBeGreaterThan(10);

  for (const file of files) {
    const { address, noun } = addressOf(file);
    const foreign = await idOf(noun, theirs);
    for (const method of ["GET", "POST"]) {
      const answers = [];
      for (const id of [foreign, UNKNOWN]) {
        const headers = { Origin: new URL(page.url()).origin };
        const answer = await request.fetch(address(id), { method, headers, maxRedirects: 0 });
        answers.push({ status: answer.status(), text: settled(await answer.text()) });
      }
      const where = `${method} ${file}`;
      expect([where, answers[0]?.status]).toEqual([where, answers[1]?.status]);
      expect([where, [400, 404, 405, 415, 422].includes(answers[0]?.status ?? 0)]).toEqual([
        where,
        true,
      ]);
      if (method === "GET") expect([where, answers[0]?.text]).toEqual([where, answers[1]?.text]);
    }
  }
});

test("the other workspace itself is not found, whatever is asked of it", async ({
  page,
  signIn,
}) => {
  await signIn("owner@marina.example");
  for (const path of ["today", "contacts", "deals", "settings", "settings/members"]) {
    const [foreign, unknown] = [
      await page.context().request.get(`/w/${OTHER}/${path}`),
      await page.context().request.get(`/w/nowhere/${path}`),
    ];
    expect([foreign.status(), unknown.status()]).toEqual([404, 404]);
  }
});

test("an agent sees no other agent's record by its id, in lists, or in search", async ({
  request,
  demo,
}) => {
  const owner = apiOf(request, demo, OURS);
  const headers = { Authorization: `Bearer ${apiKeyIn(demo, OURS, "agent")}` };
  const agent = (path: string) => request.get(`/api/v1${path}`, { headers });

  for (const noun of ["contacts", "leads", "deals"]) {
    const all = (await (await owner.get(`/${noun}?limit=200`)).json()).data as { id: string }[];
    const mine = (await (await agent(`/${noun}?limit=200`)).json()).data as { id: string }[];
    const own = new Set(mine.map(({ id }) => id));
    const hidden = all.filter(({ id }) => !own.has(id));
    expect(own.size, noun).toBeGreaterThan(0);
    expect(hidden.length, noun).toBeGreaterThan(0);
    for (const { id } of hidden.slice(0, 10)) {
      const answer = await agent(`/${noun}/${id}`);
      expect(answer.status(), `${noun}/${id}`).toBe(404);
    }
  }
});
