import { env } from "cloudflare:workers";
import { eq, getTableName } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { RETURNING } from "~/db/exported-tables";
import { declarations } from "~/db/inventory";
import * as schema from "~/db/schema";
import { concat, utf8 } from "~/lib/bytes";
import { trustTenantId } from "~/lib/ids";
import { buildPackage, type PackageFile } from "~/services/packages/build-package";
import { readZip } from "../../../scripts/verify-package.mjs";
import {
  aMember,
  aWorkspaceWithEverything,
  packageOf,
  runToEnd,
} from "../../../tests/support/packages";
import { OMAR } from "../../../tests/support/person";
import { aTenant, contactRow } from "../../../tests/support/tenant";
import { sendPackage } from "./send-package.server";

vi.setConfig({ testTimeout: 60_000 });

type Tenant = Awaited<ReturnType<typeof aTenant>>;
type Zip = Uint8Array<ArrayBuffer>;

/** A workspace as it is when nobody has entered anything. */
async function anEmptyTenant(name: string): Promise<Tenant> {
  const tenant = await aTenant(name);
  const { db } = tenant;
  await db.commit(
    db.delete(schema.deals, eq(schema.deals.id, "dl_1")),
    db.delete(schema.contacts, eq(schema.contacts.id, "ct_1")),
  );
  return tenant;
}

async function takenIn(tenant: Tenant, zip: Zip) {
  const sent = await sendPackage(tenant.ctx, new Blob([zip]).stream());
  if (!sent.ok) throw new Error(sent.reason);
  const job = await runToEnd(tenant, sent.value.jobId);
  expect(job).toMatchObject({ state: "done", error: null });
  return job?.result as {
    state: string;
    fault?: object;
    taken: Record<string, number>;
    leftOut: Record<string, number>;
    suppressed: number;
    toPool: number;
    files: object;
  };
}

const textsOf = (zip: Zip) =>
  new Map(readZip(Buffer.from(zip)).map(({ name, read }) => [name, read()] as const));

function rowsOf(zip: Zip, table: string): Record<string, unknown>[] {
  const text = textsOf(zip).get(`data/${table}.jsonl`)?.toString("utf8") ?? "";
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** What is its own in each workspace: ids of history, and what the workspaces did for the export itself. */
const OWN_HISTORY = /^(export|import|package|workspace|pipeline)\./;
const asHistory = (rows: Record<string, unknown>[]) =>
  rows.flatMap(({ id: _, ...event }) => (OWN_HISTORY.test(String(event.type)) ? [] : [event]));

test("[P101] what is exported and imported into an empty workspace is exported again without a difference", async () => {
  const a = await aTenant("acme");
  await aWorkspaceWithEverything(a);
  const b = await anEmptyTenant("globex");
  await aMember(b, "us_ann", "ann@brokerage.example");
  const first = await packageOf(a);

  const result = await takenIn(b, first);

  expect(result).toMatchObject({
    state: "imported",
    suppressed: 0,
    files: { taken: 1, refused: 0 },
  });
  expect(result.leftOut).toEqual({});
  const second = await packageOf(b);
  for (const table of RETURNING) {
    const [before, after] = [rowsOf(first, table), rowsOf(second, table)];
    if (table === "events") expect(asHistory(after)).toEqual(asHistory(before));
    else expect(after.map(settled), table).toEqual(before.map(settled));
    expect(before.length, table).toBeGreaterThan(0);
  }
  expect(textsOf(second).get("files/fl_1-plan.txt")).toEqual(
    textsOf(first).get("files/fl_1-plan.txt"),
  );
  expect(result.toPool).toBe(1);
  // Whoever had left there is nobody here.
  const [[left]] = await b.db.read(
    b.db.rows(schema.contacts, { where: eq(schema.contacts.id, "ct_left") }),
  );
  expect(left).toMatchObject({ ownerId: null, createdAt: a.clock.at });
});

/** One owner of A has left: nobody of B stands for them. */
const settled = ({ ownerId, ...row }: Record<string, unknown>) =>
  ownerId === undefined ? row : { ...row, ownerId: ownerId === "us_who_left" ? null : ownerId };

test("what came in is found, counted and held together like what was entered", async () => {
  const a = await aTenant("acme");
  await aWorkspaceWithEverything(a);
  const b = await anEmptyTenant("globex");
  await takenIn(b, await packageOf(a));

  const inTable = async (table: string) => {
    const { results } = await env.DB.prepare(
      `select * from ${table} where ${table === "long_texts" ? "tenant" : "tenant_id"} = ? order by 1, 2, 3, 4`,
    )
      .bind("globex")
      .all();
    return results;
  };
  const kinds = new Set((await inTable("search_tokens")).map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(["contact", "account", "lead", "deal"]));
  expect(new Set((await inTable("long_texts")).map(({ kind }) => kind))).toEqual(
    new Set(["note", "message", "lead"]),
  );
  const [totals] = await b.db.read(
    b.db.rows(schema.pipelineTotals, { where: eq(schema.pipelineTotals.scope, "*") }),
  );
  expect(totals[0]?.totals).toMatchObject({ st_1: { n: 2 }, won: { n: 1 } });
  const [[child], [file], [settings]] = await b.db.read(
    b.db.rows(schema.accounts, { where: eq(schema.accounts.id, "ac_1") }),
    b.db.rows(schema.files, { where: eq(schema.files.id, "fl_1") }),
    b.db.rows(schema.workspaceSettings),
  );
  expect(child).toMatchObject({ parentId: "ac_2" });
  expect(file).toMatchObject({ r2Key: "files/globex/fl_1", scan: "clean" });
  expect(settings?.directory).toMatchObject({ ag_1: { name: "Former Agent" } });
  const object = await env.FILES.get("files/globex/fl_1");
  expect(await object?.text()).toBe("A plan of the house");
  expect((await env.FILES.list({ prefix: "packages/globex/" })).objects).toEqual([]);
});

test("a workspace in which something was entered takes no package in, and says why", async () => {
  const a = await aTenant("acme");
  const zip = await packageOf(a);
  expect(await sendPackage(a.ctx, new Blob([zip]).stream())).toEqual({
    ok: false,
    reason: "workspace-not-empty",
  });

  const b = await anEmptyTenant("globex");
  const sent = await sendPackage(b.ctx, new Blob([zip]).stream());
  await b.db.commit(b.db.insert(schema.contacts, contactRow("ct_quick")));
  const job = await runToEnd(b, sent.ok ? sent.value.jobId : "");
  expect(job?.result).toEqual({ state: "refused", fault: { reason: "workspace-not-empty" } });
});

test("people whom this workspace has erased do not come back, nor what is about them", async () => {
  const a = await aTenant("acme");
  await aWorkspaceWithEverything(a);
  const b = await aTenantWithoutOmar();

  const result = await takenIn(b, await packageOf(a));

  expect(result).toMatchObject({
    suppressed: 1,
    leftOut: { contacts: 1, identities: 2, leads: 1, threads: 1, messages: 1, dealParties: 1 },
  });
  const [people, leads, deals, notes] = await b.db.read(
    b.db.rows(schema.contacts),
    b.db.rows(schema.leads),
    b.db.rows(schema.deals, { where: eq(schema.deals.id, "dl_omar") }),
    b.db.rows(schema.notes),
  );
  expect(people.map(({ id }) => id)).not.toContain(OMAR.id);
  expect(leads).toEqual([]);
  expect(deals).toMatchObject([{ contactId: null, contactName: null, title: null }]);
  expect(notes.map(({ id }) => id)).toEqual(["nt_deal", "nt_other"]);
});

/** A workspace that has erased Omar once. */
async function aTenantWithoutOmar() {
  const tenant = await anEmptyTenant("globex");
  const { db, services } = tenant;
  const phone = OMAR.phones[0]?.e164 ?? "";
  const hash = await services.seals.tenantHmac(trustTenantId("globex"), "phone", phone);
  await db.commit(db.insert(schema.suppressions, { hash, createdAt: 1, requestId: "pr_1" }));
  return tenant;
}

/** Every row of every table that the workspace has, as text. */
async function everythingIn(tenant: string) {
  const names = declarations.flatMap(([name]) =>
    "tenantId" in schema[name] ? [getTableName(schema[name])] : [],
  );
  const all = await Promise.all(
    names.map(async (name) => {
      const { results } = await env.DB.prepare(`select * from ${name} where tenant_id = ?`)
        .bind(tenant)
        .all<Record<string, unknown>>();
      return results.map((row) => `${name} ${JSON.stringify(row)}`);
    }),
  );
  const words = await env.DB.prepare("select * from long_texts where tenant = ?")
    .bind(tenant)
    .all<Record<string, unknown>>();
  return [...all.flat(), ...words.results.map((row) => `long_texts ${JSON.stringify(row)}`)];
}

const TRACES = /Haddadzadeh|حدادزاده|haddadzadeh|509876543|987 6543/;

test("history of whom this workspace has erased comes without a word of them, and of their deals and leads too", async () => {
  const a = await aTenant("acme");
  await aWorkspaceWithEverything(a);
  const told = (id: string, more: object) => ({
    id,
    createdAt: a.clock.at,
    actor: "us_ann",
    type: "contact.updated",
    objectKind: "contact",
    objectId: OMAR.id,
    changes: { nameEn: { from: OMAR.nameEn, to: "O." } },
    reason: `Asked by ${OMAR.emails[0]}`,
    ...more,
  });
  await a.db.commit(
    // Companies come in before people do.
    a.db.update(
      schema.accounts,
      {
        nameEn: `${OMAR.nameEn} Trading`,
        nameKey: "omar haddadzadeh trading",
        phone: "+971509876543",
      },
      eq(schema.accounts.id, "ac_1"),
    ),
    a.db.insert(schema.events, told("ev_x", {})),
    a.db.insert(
      schema.events,
      told("ev_y", {
        type: "lead.updated",
        objectKind: "lead",
        objectId: "ld_omar",
        leadId: "ld_omar",
      }),
    ),
    a.db.insert(schema.events, told("ev_z", { contactId: "ct_ann", objectId: "ct_ann" })),
  );
  const b = await aTenantWithoutOmar();

  const result = await takenIn(b, await packageOf(a));

  const everything = await everythingIn("globex");
  expect(everything.filter((row) => TRACES.test(row))).toEqual([]);
  expect(everything.join()).not.toContain(OMAR.id);
  // Written about somebody else, it stays without him.
  const notes = everything.filter((row) => row.startsWith("notes") && row.includes("nt_other"));
  expect(notes.join()).toContain("Neighbour of […], call […]");
  const [[company]] = await b.db.read(
    b.db.rows(schema.accounts, { where: eq(schema.accounts.id, "ac_1") }),
  );
  expect(company).toMatchObject({ nameEn: "[…] Trading", phone: null });
  const [events] = await b.db.read(b.db.rows(schema.events, { limit: 100 }));
  const ofLead = events.find(({ type }) => type === "lead.updated");
  expect(ofLead).toMatchObject({ changes: null, reason: null, leadId: null });
  const ofDeal = events.find(({ type }) => type === "deal.updated");
  expect(ofDeal).toMatchObject({ dealId: "dl_omar", changes: null });
  const ofHer = events.find(({ objectId }) => objectId === "ct_ann");
  expect(ofHer).toMatchObject({ contactId: "ct_ann", changes: null, reason: null });
  expect(events.some((event) => event.contactId === OMAR.id || event.objectId === OMAR.id)).toBe(
    false,
  );
  expect(result.leftOut.events).toBeUndefined();
  expect((await env.FILES.list({ prefix: "packages/globex/" })).objects).toEqual([]);
});

/** The same package with some of its files other than they were, and a manifest that is right about them. */
async function rebuilt(zip: Zip, change: (path: string, text: string) => string | null) {
  const files: PackageFile[] = [...textsOf(zip)].flatMap(([path, bytes]) => {
    if (path === "manifest.json") return [];
    const content = change(path, bytes.toString("utf8"));
    return content === null ? [] : [{ path, content }];
  });
  const about = { format: "closr-export", version: 2, kind: "all" };
  return new Uint8Array(await new Response(buildPackage(files, about, 0)).arrayBuffer());
}

const inFile = (wanted: string, change: (text: string) => string | null) => (zip: Zip) =>
  rebuilt(zip, (path, text) => (path === wanted ? change(text) : text));
const swapped = (from: string, to: string) => async (zip: Zip) => {
  const at = Buffer.from(zip).indexOf(from);
  return concat(zip.subarray(0, at), utf8(to), zip.subarray(at + utf8(from).length));
};

test.each<[string, (zip: Zip) => Promise<Zip>, object]>([
  [
    "a changed byte in a table",
    swapped("Omar Haddadzadeh", "Emar Haddadzadeh"),
    { reason: "file-changed", path: "data/contacts.jsonl" },
  ],
  [
    "a changed byte in somebody's file",
    swapped("A plan of the house", "A plan of the horse"),
    { reason: "file-changed", path: "files/fl_1-plan.txt" },
  ],
  [
    "another version",
    swapped('"version": 2', '"version": 9'),
    { reason: "another-version", path: "manifest.json" },
  ],
  [
    "another format",
    swapped('"closr-export"', '"other-export"'),
    { reason: "not-a-package", path: "manifest.json" },
  ],
  [
    "one kind only",
    swapped('"kind": "all"', '"kind": "aXX"'),
    { reason: "not-whole", path: "manifest.json" },
  ],
  [
    "no zip",
    async () => utf8("no zip at all, though it is long enough"),
    { reason: "package-not-a-zip" },
  ],
  [
    "a zip with a file past its end",
    async (zip) => {
      const changed = Buffer.from(zip);
      changed.writeUInt32LE(zip.length + 1_000, changed.indexOf("PK\x01\x02") + 42);
      return new Uint8Array(changed);
    },
    { reason: "package-broken" },
  ],
  ["a zip cut short", async (zip) => zip.slice(1_000) as Zip, { reason: "package-broken" }],
  [
    "a table that is missing",
    inFile("data/leads.jsonl", () => null),
    { reason: "file-missing", path: "data/leads.jsonl" },
  ],
  [
    "a line that is too long",
    inFile("data/notes.jsonl", (text) => `${text}{"id":"${"x".repeat(1_000_001)}"}\n`),
    { reason: "line-too-long", path: "data/notes.jsonl" },
  ],
  [
    "a line that is no row",
    inFile("data/notes.jsonl", (text) => `${text}no row\n`),
    { reason: "not-json", path: "data/notes.jsonl", line: 5 },
  ],
  [
    "a column of another version",
    inFile("data/deals.jsonl", (text) => text.replace('"checks"', '"cheques"')),
    { reason: "unknown-column", path: "data/deals.jsonl", line: 1, column: "cheques" },
  ],
  [
    "a value of another kind",
    inFile("data/deals.jsonl", (text) => text.replace('"status":"open"', '"status":"ajar"')),
    { reason: "wrong-value", path: "data/deals.jsonl", line: 1, column: "status" },
  ],
  [
    "a number that cannot be dialled",
    inFile("data/contacts.jsonl", (text) =>
      text.replace('"e164":"+971501112223"', '"e164":"+971501112223\\r\\nNOTE:x"'),
    ),
    { reason: "wrong-value", path: "data/contacts.jsonl", line: 2, column: "phones" },
  ],
  [
    "an id that is none",
    inFile("data/contacts.jsonl", (text) => text.replace('"ct_1"', '"../ct_1"')),
    { reason: "wrong-id", path: "data/contacts.jsonl", line: 1, column: "id" },
  ],
])("%s is refused with what is wrong, and nothing comes in", async (_, change, fault) => {
  const a = await aTenant("acme");
  await aWorkspaceWithEverything(a);
  const b = await anEmptyTenant("globex");

  const result = await takenIn(b, await change(await packageOf(a)));

  expect(result).toEqual({ state: "refused", fault });
  const [people, pipelines] = await b.db.read(
    b.db.rows(schema.contacts),
    b.db.rows(schema.pipelines),
  );
  expect([people.length, pipelines.map(({ id }) => id)]).toEqual([0, ["pl_1"]]);
  expect((await env.FILES.list({ prefix: "packages/globex/" })).objects).toEqual([]);
});

test("a file that is harmful, or of no kind that we keep, stays held back and is counted", async () => {
  const a = await aTenant("acme");
  await aWorkspaceWithEverything(a);
  const b = await anEmptyTenant("globex");
  const html = "<script>alert(1)</script>";
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(html)));
  const sha256 = Buffer.from(hash).toString("hex");
  const zip = await rebuilt(await packageOf(a), (path, text) => {
    if (path === "files/fl_1-plan.txt") return html;
    return path === "data/files.jsonl"
      ? text
          .replace(/"sha256":"[1-9a-f][0-9a-f]{63}"/, `"sha256":"${sha256}"`)
          .replaceAll("plan.txt", "plan.html")
      : text;
  });

  expect(await takenIn(b, zip)).toMatchObject({
    state: "imported",
    files: { taken: 0, refused: 1 },
  });
  const [[file]] = await b.db.read(b.db.rows(schema.files, { where: eq(schema.files.id, "fl_1") }));
  expect(file).toMatchObject({ scan: "quarantined" });
  expect(await env.FILES.get("files/globex/fl_1")).toBeNull();
});

test("one package at a time, and the other workspace sees nothing of it", async () => {
  const a = await aTenant("acme");
  const zip = await packageOf(a);
  const b = await anEmptyTenant("globex");
  expect((await sendPackage(b.ctx, new Blob([zip]).stream())).ok).toBe(true);
  expect(await sendPackage(b.ctx, new Blob([zip]).stream())).toMatchObject({
    reason: "another-import-runs",
  });
  const [theirs] = await a.db.read(
    a.db.rows(schema.packages, { where: eq(schema.packages.kind, "import") }),
  );
  expect(theirs).toEqual([]);
});

/** The package as a stream that does something once it is read. */
const after = (first: () => Promise<unknown>, zip: Zip) =>
  new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await first();
        controller.enqueue(zip);
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );

test("of two packages that are sent at once one is taken, and the other leaves nothing", async () => {
  const zip = await packageOf(await aTenant("acme"));
  const b = await anEmptyTenant("globex");
  const begun: Awaited<ReturnType<typeof sendPackage>>[] = [];

  const second = await sendPackage(
    b.ctx,
    after(async () => begun.push(await sendPackage(b.ctx, new Blob([zip]).stream())), zip),
  );

  expect(second).toMatchObject({ ok: false, reason: "another-import-runs" });
  const [first] = begun;
  if (!first?.ok) throw new Error(first?.reason);
  const sent = await b.db.read(
    b.db.rows(schema.packages, { where: eq(schema.packages.kind, "import") }),
  );
  expect(sent[0].map(({ jobId }) => jobId)).toEqual([first.value.jobId]);
  const { objects } = await env.FILES.list({ prefix: "packages/globex/" });
  expect(objects.map(({ key }) => key)).toEqual([`packages/globex/${first.value.packageId}`]);
  expect(await runToEnd(b, first.value.jobId)).toMatchObject({ result: { state: "imported" } });
});

test("a package that an erasure forgot while it was coming is refused, and nothing of it stays", async () => {
  const zip = await packageOf(await aTenant("acme"));
  const b = await anEmptyTenant("globex");
  const forgotten = () =>
    b.db.commit(b.db.delete(schema.packages, eq(schema.packages.kind, "import")));

  const sent = await sendPackage(b.ctx, after(forgotten, zip));

  expect(sent).toEqual({ ok: false, reason: "package-gone" });
  expect((await env.FILES.list({ prefix: "packages/globex/" })).objects).toEqual([]);
  const [jobs] = await b.db.read(
    b.db.rows(schema.jobs, { where: eq(schema.jobs.type, "package.sent") }),
  );
  expect(jobs).toEqual([]);
});

test("a package whose row is gone when its turn comes is deleted too", async () => {
  const zip = await packageOf(await aTenant("acme"));
  const b = await anEmptyTenant("globex");
  const sent = await sendPackage(b.ctx, new Blob([zip]).stream());
  if (!sent.ok) throw new Error(sent.reason);
  await b.db.commit(b.db.delete(schema.packages, eq(schema.packages.kind, "import")));

  const job = await runToEnd(b, sent.value.jobId);

  expect(job?.result).toEqual({ state: "refused", fault: { reason: "package-gone" } });
  expect((await env.FILES.list({ prefix: "packages/globex/" })).objects).toEqual([]);
});

test("an owner and an author with a word of the language for an id are nobody here", async () => {
  const a = await aTenant("acme");
  await aWorkspaceWithEverything(a);
  const b = await anEmptyTenant("globex");
  await aMember(b, "us_ann", "ann@brokerage.example");
  const zip = await inFile("data/contacts.jsonl", (text) =>
    text
      .replace('"ownerId":"us_who_left"', '"ownerId":"constructor"')
      .replaceAll(/"updatedBy":"[^"]*"/g, '"updatedBy":"toString"'),
  )(await packageOf(a));

  expect(await takenIn(b, zip)).toMatchObject({ state: "imported", toPool: 1 });
  const [[left]] = await b.db.read(
    b.db.rows(schema.contacts, { where: eq(schema.contacts.id, "ct_left") }),
  );
  expect(left).toMatchObject({ ownerId: null, updatedBy: "toString" });
});

test("what comes twice is taken in once, and is not counted as taken", async () => {
  const a = await aTenant("acme");
  await aWorkspaceWithEverything(a);
  const b = await anEmptyTenant("globex");
  const zip = await rebuilt(await packageOf(a), (path, text) => {
    const [line = ""] = text.split("\n");
    if (path === "data/contacts.jsonl") return `${text}${line}\n`;
    if (path === "data/identities.jsonl") return `${text}${line}\n`;
    if (path === "data/deals.jsonl") return `${text}${line}\n`;
    // Another id, and the name that another system has for the first.
    return path === "data/leads.jsonl" ? `${text}${line.replace("ld_omar", "ld_twin")}\n` : text;
  });

  const result = await takenIn(b, zip);

  const counts = await b.db.read(
    ...[schema.contacts, schema.identities, schema.deals, schema.leads].map((table) =>
      b.db.count(table),
    ),
  );
  const { contacts, identities, deals, leads } = result.taken;
  expect([contacts, identities, deals, leads]).toEqual(counts);
  expect(result.leftOut).toEqual({ contacts: 1, identities: 1, deals: 1, leads: 1 });
  const [totals] = await b.db.read(
    b.db.rows(schema.pipelineTotals, { where: eq(schema.pipelineTotals.scope, "*") }),
  );
  expect(totals[0]?.totals).toMatchObject({ st_1: { n: 2 }, won: { n: 1 } });
  const twins = await env.DB.prepare("select 1 from long_texts where tenant = ? and record_id = ?")
    .bind("globex", "ld_twin")
    .all();
  expect(twins.results).toEqual([]);
});
