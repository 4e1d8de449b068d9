import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { call, isCostly, planOf, ROUTES, visit } from "../support/asking";
import { aBrokerage, type Brokerage, type Who } from "../support/crowd";

// No request may scan a table or sort what it has read, whatever the page or the path: so all are asked.

let acme: Brokerage;
beforeAll(async () => {
  await applyD1Migrations(env.DB, env.MIGRATIONS);
  acme = await aBrokerage("acme");
}, 60_000);

/** Pages of a workspace; what is shown only after something else was done is asked for in vain, by its id. */
const PAGES = ROUTES.filter((route) => route.startsWith("w.$workspace."));
const WHOLE: readonly Who[] = ["owner", "lead", "ann"];

const fillingOf = (name: string): string =>
  ({
    workspace: acme.slug,
    contactId: acme.contactId,
    leadId: acme.leadId,
    dealId: acme.dealId,
    taskId: acme.taskId,
    threadId: acme.threadId,
    kind: "contacts",
  })[name] ?? `none_${name}`;

/** `w.$workspace.deals.$dealId_.edit` stands at `/w/acme/deals/dl_1/edit`. */
const addressOf = (route: string) =>
  `/${route
    .split(".")
    .filter((part) => part !== "_index")
    .map((part) => part.replace(/_$/, ""))
    .map((part) => (part.startsWith("$") ? fillingOf(part.slice(1)) : part))
    .join("/")}`;

async function costlySteps(statements: Iterable<string>) {
  const found: string[] = [];
  for (const statement of statements)
    for (const step of (await planOf(statement)).filter(isCostly))
      found.push(`${step}: ${statement}`);
  return found;
}

test.each(PAGES)("%s reads by its indexes", async (route) => {
  for (const who of WHOLE) {
    const asked = await visit(route, addressOf(route), { cookie: acme.cookies[who] }).catch(
      (failure: Error) => failure,
    );
    if (asked instanceof Error) {
      expect(asked.message).toMatch(/^no loader in/);
      return;
    }
    expect([who, asked.status < 500]).toEqual([who, true]);
    expect(asked.statements.size).toBeGreaterThan(0);
    expect(await costlySteps(asked.statements)).toEqual([]);
  }
});

interface Described {
  paths: Record<string, Record<string, { parameters?: { name: string; required?: boolean }[] }>>;
}

/** What a path's `{id}` stands for, by the resource it is of. */
const idsOf = (): Record<string, string> => ({
  contacts: acme.contactId,
  leads: acme.leadId,
  deals: acme.dealId,
  tasks: acme.taskId,
  threads: acme.threadId,
  pipelines: acme.pipelineId,
});

test("every path of the API that is read is read by its indexes, by a key of each sight", async () => {
  const { data } = await call("GET", "/openapi.json", {});
  const { paths } = data as Described;
  const reads = Object.entries(paths).filter(([, methods]) => methods.get);
  expect(reads.length).toBeGreaterThan(25);
  for (const [path, methods] of reads) {
    const [resource = ""] = path.replace("/api/v1", "").split("/").filter(Boolean);
    const id = idsOf()[resource] ?? "none_1";
    const needed = (methods.get?.parameters ?? []).filter(({ required, name }) =>
      Boolean(required && !path.includes(`{${name}}`)),
    );
    const query = new URLSearchParams({
      ...Object.fromEntries(needed.map(({ name }) => [name, QUERY[name]?.() ?? "x"])),
    });
    const address = path.replace("/api/v1", "").replaceAll(/\{\w+\}/g, id);
    for (const key of Object.values(acme.keys)) {
      const asked = await call("GET", `${address}?${query}`, { key });
      expect([path, asked.status]).toEqual([path, expect.toBeOneOf([200, 302, 403, 404])]);
      expect([path, await costlySteps(asked.statements)]).toEqual([path, []]);
    }
  }
});

const QUERY: Record<string, () => string> = {
  aboutType: () => "contact",
  aboutId: () => acme.contactId,
  contactId: () => acme.contactId,
  q: () => "layla",
};
