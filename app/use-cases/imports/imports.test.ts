import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { JobStore } from "~/db/job-store.server";
import { metered } from "~/db/metered.server";
import {
  accounts,
  assignees,
  contacts,
  deals,
  identities,
  importRows,
  imports,
  jobs,
  leads,
  pipelines,
  pipelineTotals,
  searchTokens,
  suppressions,
  workspaceSettings,
} from "~/db/schema";
import { TenantDb } from "~/db/tenant-db.server";
import { stopsOf } from "~/domain/contacts/objections";
import type { ImportOptions } from "~/domain/imports/stored-import";
import { MINUTE_MS } from "~/lib/time";
import { leadRow } from "../../../tests/support/leads";
import { aTenant, dealRow, NOON } from "../../../tests/support/tenant";
import { handlers } from "../../../workers/queue/handlers";
import { runJob } from "../../../workers/queue/run-job";
import { openRequest } from "../privacy/desk/open-request.server";
import { suppressionHashes } from "../suppression";
import { startImport } from "./start-import.server";
import { undoImport } from "./undo-import.server";
import { type UploadChoices, uploadImport } from "./upload-import.server";

type Tenant = Awaited<ReturnType<typeof aTenant>>;

const csv = (...lines: string[]) => new File([`${lines.join("\n")}\n`], "people.csv");

interface Run {
  dieAfter?: number;
  /** What happens once the first step of an undo has read all that it reads, and has not committed. */
  between?: () => Promise<unknown>;
}

/** Runs one job to its end, or until it is to stop. */
async function run(
  tenant: Tenant,
  jobId: string,
  { dieAfter = Number.POSITIVE_INFINITY, between }: Run = {},
) {
  const store = new JobStore(env.DB);
  let steps = 0;
  const dying = {
    ...handlers,
    "import.started": async (...args: Parameters<(typeof handlers)["import.started"]>) => {
      if (steps++ >= dieAfter) await new Promise(() => {});
      return handlers["import.started"](...args);
    },
    "import.undone": async (...args: Parameters<(typeof handlers)["import.undone"]>) => {
      const step = await handlers["import.undone"](...args);
      if (steps++ === 0) await between?.();
      return step;
    },
  };
  const { settings } = tenant.ctx;
  const open = async () => {
    const [row] = await tenant.db.read(tenant.db.rows(workspaceSettings));
    return { ...tenant.ctx, settings: row[0] ?? settings };
  };
  const { now, ring } = tenant.ctx;
  const done = runJob(jobId, { store, now, ring, handlers: dying, open });
  if (dieAfter === Number.POSITIVE_INFINITY) await done;
  else await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 2000))]);
}

async function imported(tenant: Tenant, file: File, choices: UploadChoices = {}, dryRun = false) {
  const uploaded = await uploadImport(tenant.ctx, file, choices);
  if (!uploaded.ok) throw new Error(uploaded.reason);
  tenant.clock.at += 1000;
  const started = await startImport(tenant.ctx, uploaded.value.id, { dryRun });
  if (!started.ok) throw new Error(started.reason);
  await run(tenant, started.value.jobId);
  return stateOf(tenant, uploaded.value.id);
}

async function stateOf({ db }: Tenant, id: string) {
  const [imp, rows] = await db.read(
    db.one(imports, id),
    db.rows(importRows, { where: eq(importRows.importId, id), limit: 5000 }),
  );
  if (!imp) throw new Error("no such import");
  const [job] = await db.read(db.one(jobs, imp.jobId ?? ""));
  const { created, updated, skipped, failed, state } = imp;
  return { id, imp, rows, job, state, counts: [created, updated, skipped, failed] };
}

async function undone(tenant: Tenant, id: string, between?: Run["between"]) {
  tenant.clock.at += 1000;
  const outcome = await undoImport(tenant.ctx, id);
  if (!outcome.ok) throw new Error(outcome.reason);
  await run(tenant, outcome.value.jobId, { between });
  // A step that came too late is taken again.
  tenant.clock.at += 700_000;
  if (between) await run(tenant, outcome.value.jobId);
  return stateOf(tenant, id);
}

/** Everything that an import may have touched, as plain values. */
async function world({ db }: Tenant) {
  const all = { limit: 50_000 };
  const [people, companies, sales, ids, agents, ways, tokens, [settings], totals] = await db.read(
    db.rows(contacts, all),
    db.rows(accounts, all),
    db.rows(deals, all),
    db.rows(identities, all),
    db.rows(assignees, all),
    db.rows(pipelines, all),
    db.rows(searchTokens, all),
    db.rows(workspaceSettings, all),
    db.rows(pipelineTotals, all),
  );
  const counters = totals.flatMap(({ scope, totals: places }) =>
    Object.entries(places)
      .filter(([, { n }]) => n !== 0)
      .map(([place, { n, sums }]) => [scope, place, n, sums]),
  );
  const { directory } = settings ?? {};
  return {
    people,
    companies,
    sales,
    ids,
    agents,
    ways,
    tokens: tokens.length,
    directory,
    counters,
  };
}

const STAGES = ["Prospecting", "Engaging", "Won", "Lost"];
function saleLine(i: number): (string | number)[] {
  const stage = STAGES[(i * 7) % 4] ?? "Won";
  const closed = stage === "Won" || stage === "Lost";
  const value = stage === "Won" ? 100 + (i % 900) : 0;
  const account = i % 5 === 0 && !closed ? "" : `Company ${i % 40}`;
  const opened = stage === "Prospecting" ? "" : `${(i % 12) + 1}/${(i % 28) + 1}/2025`;
  const end = closed ? [`3/${(i % 28) + 1}/2026`, value] : ["", ""];
  return [`OP${i}`, `Agent Number${i % 12}`, "GTXPro", account, stage, opened, ...end];
}

/** A sales team's deals with invented values, in the shape in which such files are found. */
function salesFile(rows: number) {
  const header =
    "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value";
  const lines = Array.from({ length: rows }, (_, i) => saleLine(i).join(","));
  return new File([[header, ...lines].join("\n")], "sales.csv");
}

const usd: Partial<ImportOptions> = { currency: "USD" };

test("[P10] people come in with their source and basis, known and found by phone and e-mail, once", async () => {
  const acme = await aTenant("acme");
  const file = csv(
    "First name,Last name,Mobile,Email,Notes",
    "Layla,Haddad,050 123 4567,layla@mail.example,Two beds",
    "عمر,حداد,0501234567,,",
    ",,,nobody-at-all,",
    "Sara,Khan,,sara@mail.example,",
  );
  const first = await imported(acme, file);
  expect(first).toMatchObject({ state: "done", counts: [2, 0, 1, 1], job: { state: "done" } });
  const { people, ids, tokens } = await world(acme);
  expect(people.find(({ nameEn }) => nameEn === "Layla Haddad")).toMatchObject({
    sourceKind: "import",
    sourceDetail: "people.csv",
    legalBasis: "consent",
    phones: [{ raw: "050 123 4567", e164: "+971501234567" }],
    importId: first.id,
  });
  expect(ids.map(({ norm }) => norm).sort()).toEqual([
    "+971501234567",
    "layla@mail.example",
    "sara@mail.example",
  ]);
  expect(tokens).toBeGreaterThan(0);
  expect(first.rows.find(({ outcome }) => outcome === "failed")?.errors).toMatchObject([
    { column: "Email", code: "not-an-email" },
    { column: null, code: "no-name-phone-or-email" },
  ]);

  const second = await imported(acme, file);
  expect(second).toMatchObject({ counts: [0, 0, 3, 1] });
  expect((await world(acme)).people).toHaveLength(people.length);
});

test("[P10] the rows that failed come back as they were, with the reasons, to be mended and sent again", async () => {
  const acme = await aTenant("acme");
  const { imp } = await imported(
    acme,
    csv("Name,Email,City", "Ann One,not-an-email,Dubai", "Ann Two,two@mail.example,Dubai"),
  );
  const file = await env.FILES.get(`packages/acme/${imp.errorsId}`);
  const text = (await file?.text()) ?? "";
  expect(text.replace("\ufeff", "").trim().split("\r\n")).toEqual([
    "Name,Email,City,row,reasons",
    "Ann One,not-an-email,Dubai,1,Email: not-an-email",
  ]);
  const mended = text.replace("not-an-email,Dubai", "one@mail.example,Dubai");
  expect(await imported(acme, new File([mended], "mended.csv"))).toMatchObject({
    counts: [1, 0, 0, 0],
  });
});

test("[P84] an erased person's row is refused, and tells no more than that", async () => {
  const acme = await aTenant("acme");
  const hashes = await suppressionHashes(acme.ctx, [{ kind: "email", norm: "gone@mail.example" }]);
  const rows = hashes.map((hash) => ({ hash, createdAt: NOON, requestId: "pr_1" }));
  await acme.db.commit(acme.db.insertMany(suppressions, rows));
  const done = await imported(
    acme,
    csv("Name,Email", "Gone Person,gone@mail.example", "New,new@mail.example"),
  );
  expect(done.counts).toEqual([1, 0, 0, 1]);
  expect(done.rows[0]).toMatchObject({
    errors: [{ column: null, code: "suppressed" }],
    objectId: null,
  });
  const file = await env.FILES.get(`packages/acme/${done.imp.errorsId}`);
  const [, line] = ((await file?.text()) ?? "").trim().split("\r\n");
  expect(line).toMatch(/^,,1,.*suppressed$/);
});

test("[P84] a row does not give somebody who is here the address of somebody who was erased", async () => {
  const acme = await aTenant("acme");
  await imported(acme, csv("Name,Phone", "Keep Er,+971501113333"));
  const hashes = await suppressionHashes(acme.ctx, [{ kind: "email", norm: "gone@mail.example" }]);
  const rows = hashes.map((hash) => ({ hash, createdAt: NOON, requestId: "pr_1" }));
  await acme.db.commit(acme.db.insertMany(suppressions, rows));
  for (const duplicates of ["update", "skip"] as const) {
    const file = csv("Name,Email,Phone", `Keep Er ${duplicates},gone@mail.example,+971501113333`);
    const done = await imported(acme, file, { options: { duplicates } });
    expect(done.rows[0]).toMatchObject({ outcome: "failed", errors: [{ code: "suppressed" }] });
  }
});

test("somebody without phone and e-mail who was erased does not come back with the same file", async () => {
  const acme = await aTenant("acme");
  const file = csv("Record id,Name,Notes", "77,Only A Name,x");
  const first = await imported(acme, file, { kind: "contacts" });
  const contactId = first.rows[0]?.contactId ?? "";
  const cleared = { objectId: null, contactId: null, before: null };
  await acme.db.commit(
    acme.db.delete(contacts, eq(contacts.id, contactId)),
    acme.db.update(importRows, cleared, eq(importRows.contactId, contactId)),
  );
  expect(first.rows[0]?.key).toMatch(/^[0-9a-f]{64}$/);
  const again = await imported(acme, file, { kind: "contacts" });
  expect(again.rows[0]).toMatchObject({ outcome: "failed", errors: [{ code: "suppressed" }] });
});

test("Arabic in the Windows character set stays Arabic", async () => {
  const acme = await aTenant("acme");
  // "الاسم,البريد" and "ليلى,l@m.example" in Windows-1256.
  const header = [0xc7, 0xe1, 0xc7, 0xd3, 0xe3, 0x2c, 0xc7, 0xe1, 0xc8, 0xd1, 0xed, 0xcf];
  const name = [0xe1, 0xed, 0xe1, 0xec];
  const rest = new TextEncoder().encode(",l@m.example\n");
  const file = new File([new Uint8Array([...header, 10, ...name]), rest], "عملاء.csv");
  const done = await imported(acme, file, { kind: "contacts", mapping: ["name", "email"] });
  expect(done.counts).toEqual([1, 0, 0, 0]);
  const { people } = await world(acme);
  expect(people.map(({ nameAr }) => nameAr)).toContain("ليلى");
});

test("companies know their parents, wherever those stand in the file", async () => {
  const acme = await aTenant("acme");
  const done = await imported(
    acme,
    csv(
      "account,sector,year_established,revenue,employees,office_location,subsidiary_of",
      "Child Co,technolgy,1996,1100.04,2822,Kenya,Parent Co",
      "Parent Co,medical,1999,251.41,495,Kenya,",
      "Orphan Co,medical,1999,1,4,Kenya,Nobody Knows",
    ),
  );
  expect(done).toMatchObject({
    counts: [3, 0, 0, 0],
    imp: { warnings: { "parent-not-found": 1 } },
  });
  const { companies } = await world(acme);
  const [child, parent] = ["Child Co", "Parent Co"].map((name) =>
    companies.find(({ nameEn }) => nameEn === name),
  );
  expect(child).toMatchObject({
    parentId: parent?.id,
    yearEstablished: 1996,
    extra: { revenue: "1100.04" },
  });
  const before = (await world(acme)).companies.length;
  expect((await undone(acme, done.id)).state).toBe("undone");
  expect((await world(acme)).companies).toHaveLength(before - 3);
});

test("3,000 deals come in with stages, people, dates and money; a second time nothing does; undo takes all back", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  const before = await world(acme);
  const other = await world(globex);
  const done = await imported(acme, salesFile(3000), { options: usd });
  expect(done).toMatchObject({ state: "done", counts: [3000, 0, 0, 0] });

  const now = await world(acme);
  expect(now.agents).toHaveLength(12);
  expect(now.companies).toHaveLength(36);
  expect(Object.keys(now.directory ?? {})).toHaveLength(12);
  const sales = now.sales.filter(({ importId }) => importId === done.id);
  const won = sales.filter(({ status }) => status === "won");
  expect([won.length, sales.filter(({ status }) => status === "lost").length]).toEqual([750, 750]);
  expect(won[0]).toMatchObject({
    currency: "USD",
    title: expect.stringContaining("GTXPro · Company"),
  });
  expect(won[0]?.closedAt).toBe(Date.parse(`${won[0]?.closedOn}T08:00:00Z`));

  const scope = `o:${now.agents.find(({ name }) => name === "Agent Number6")?.id}`;
  const own = won.filter(({ ownerId }) => scope === `o:${ownerId}`);
  const sum = own.reduce((total, { valueMinor }) => total + (valueMinor ?? 0), 0);
  expect(own.length).toBeGreaterThan(0);
  expect(now.counters).toContainEqual([scope, "won", own.length, { USD: sum }]);

  const again = await imported(acme, salesFile(3000), { options: usd });
  expect(again.counts).toEqual([0, 0, 3000, 0]);
  expect(await world(acme)).toEqual(now);
  expect((await undone(acme, done.id)).job?.result).toMatchObject({ takenBack: 3000, kept: 0 });
  expect(await world(acme)).toEqual(before);
  await undone(acme, again.id);
  expect(await world(acme)).toEqual(before);
  expect(await world(globex)).toEqual(other);
}, 60_000);

test("an import whose runner dies between its steps is finished by another, nothing twice", async () => {
  const acme = await aTenant("acme");
  const uploaded = await uploadImport(acme.ctx, salesFile(2700), { options: usd });
  if (!uploaded.ok) throw new Error(uploaded.reason);
  const started = await startImport(acme.ctx, uploaded.value.id, { dryRun: false });
  const jobId = started.ok ? started.value.jobId : "";
  await run(acme, jobId, { dieAfter: 3 });
  const half = await stateOf(acme, uploaded.value.id);
  expect(half).toMatchObject({ counts: [2000, 0, 0, 0], job: { state: "running", step: 3 } });

  acme.clock.at += 2 * MINUTE_MS;
  await run(acme, jobId);
  const whole = await stateOf(acme, uploaded.value.id);
  expect(whole).toMatchObject({
    state: "done",
    counts: [2700, 0, 0, 0],
    job: { state: "done", done: 2700 },
  });
  const { sales, counters } = await world(acme);
  expect(new Set(sales.map(({ externalId }) => externalId)).size).toBe(2701);
  const counted = counters.filter(([scope]) => scope === "*").map(([, , n]) => Number(n));
  expect(counted.reduce((total, n) => total + n, 0)).toBe(2700);
}, 60_000);

test("[P99] a row that makes a restricted person again makes them restricted, says only who decides, and undo takes it back", async () => {
  const acme = await aTenant("acme");
  const file = csv("Name,Email", "One,one@mail.example", "Two,two@mail.example");
  const first = await imported(acme, file);
  const idOf = (row: number) => first.rows.find((one) => one.row === row)?.objectId ?? "";
  await acme.db.commit(acme.db.update(contacts, { restrictedAt: 1 }, eq(contacts.id, idOf(1))));
  const again = csv("Name,Email", "Uno,one@mail.example", "Dos,two@mail.example");
  const done = await imported(acme, again, { options: { duplicates: "create" } });
  expect(done).toMatchObject({ counts: [2, 0, 0, 0], imp: { warnings: { "kept-for-desk": 1 } } });
  const { people } = await world(acme);
  const restricted = people.filter(({ restrictedAt }) => restrictedAt !== null);
  expect(restricted.map(({ nameEn }) => nameEn).sort()).toEqual(["One", "Uno"]);
  expect((await undone(acme, done.id)).state).toBe("undone");
  expect((await world(acme)).people).toHaveLength(3);
});

test("[P96] undo keeps somebody whose request waits at the privacy desk, also if it came in this moment", async () => {
  const acme = await aTenant("acme");
  const done = await imported(
    acme,
    csv("Name,Email", "One,one@mail.example", "Two,two@mail.example"),
  );
  const idOf = (row: number) => done.rows.find((one) => one.row === row)?.objectId ?? "";
  await openRequest(acme.ctx, { type: "erasure", contactId: idOf(2), door: "desk" });
  const { rows } = await undone(acme, done.id);
  expect(rows.map(({ undone: verdict }) => verdict)).toEqual(["taken-back", "kept-in-use"]);

  const other = await imported(
    acme,
    csv("Name,Email", "Ann,ann@mail.example", "Ben,ben@mail.example"),
  );
  const ben = other.rows.find((one) => one.row === 2)?.objectId ?? "";
  const late = await undone(acme, other.id, () =>
    openRequest(acme.ctx, { type: "erasure", contactId: ben, door: "desk" }),
  );
  expect(late.state).toBe("undone");
  expect(late.rows.map(({ undone: verdict }) => verdict)).toEqual(["taken-back", "kept-in-use"]);
  expect((await world(acme)).people.map(({ nameEn }) => nameEn)).toContain("Ben");
});

test("what was changed or used since is named and kept, the rest goes", async () => {
  const acme = await aTenant("acme");
  const file = csv(
    "Name,Email",
    "One,one@mail.example",
    "Two,two@mail.example",
    "Three,three@mail.example",
  );
  const done = await imported(acme, file);
  const idOf = (row: number) => done.rows.find((one) => one.row === row)?.objectId ?? "";
  acme.clock.at += 1000;
  await acme.db.commit(
    acme.db.update(
      contacts,
      { nameEn: "Two, changed", updatedAt: acme.clock.at },
      eq(contacts.id, idOf(2)),
    ),
    acme.db.update(deals, { contactId: idOf(3) }, eq(deals.id, "dl_1")),
  );
  const { rows, job } = await undone(acme, done.id);
  expect(rows.map(({ undone: verdict }) => verdict)).toEqual([
    "taken-back",
    "kept-changed",
    "kept-in-use",
  ]);
  expect(job?.result).toMatchObject({ takenBack: 1, kept: 2 });
  const { people } = await world(acme);
  expect(people.map(({ nameEn }) => nameEn).sort()).toEqual([
    "Ada Sample",
    "Three",
    "Two, changed",
  ]);
});

test("an update adds what is new, and undo puts back the exact earlier version", async () => {
  const acme = await aTenant("acme");
  await imported(acme, csv("Name,Email", "Layla,layla@mail.example"));
  const before = await world(acme);
  const file = csv("Name,Email,Mobile", "Layla Haddad,layla@mail.example,0501234567");
  const done = await imported(acme, file, { options: { duplicates: "update" } });
  expect(done.counts).toEqual([0, 1, 0, 0]);
  const { people, ids } = await world(acme);
  expect(people.find(({ nameEn }) => nameEn === "Layla Haddad")?.phones).toHaveLength(1);
  expect(ids.map(({ norm }) => norm)).toContain("+971501234567");
  await undone(acme, done.id);
  expect(await world(acme)).toEqual(before);
});

test("an Arabic name that a file tells of somebody or of a company is carried to their enquiries and deals", async () => {
  const acme = await aTenant("acme");
  await imported(acme, csv("Name,Email", "Layla Haddad,layla@mail.example"));
  await imported(acme, csv("account,sector", "Harbour,Hotels"), { kind: "accounts" });
  const { people, companies: made } = await world(acme);
  const contactId = people.find(({ nameEn }) => nameEn === "Layla Haddad")?.id ?? "";
  const accountId = made[0]?.id ?? "";
  const named = { contactId, contactName: "Layla Haddad" };
  const lead = leadRow("ld_1", named);
  const deal = dealRow("dl_9", { ...named, accountId, accountName: "Harbour" });
  await acme.db.commit(acme.db.insert(leads, lead), acme.db.insert(deals, deal));

  const update = { duplicates: "update" } as const;
  await imported(acme, csv("Name,Email,Arabic name", "Layla Haddad,layla@mail.example,ليلى"), {
    options: update,
  });
  await imported(acme, csv("account,sector,arabic name", "Harbour,Hotels,المرفأ"), {
    kind: "accounts",
    options: update,
  });
  const [enquiry, sale] = await acme.db.read(
    acme.db.one(leads, "ld_1"),
    acme.db.one(deals, "dl_9"),
  );
  const person = { contactName: "Layla Haddad", contactNameAr: "ليلى" };
  expect(enquiry).toMatchObject(person);
  expect(sale).toMatchObject({ ...person, accountName: "Harbour", accountNameAr: "المرفأ" });
});

test("an update of deals moves their counters, and undo moves them back", async () => {
  const acme = await aTenant("acme");
  const header = "Deal ID,Stage,Value,Close date,Agent";
  await imported(
    acme,
    csv(header, "D1,Negotiation,500,,Ann Agent", "D2,Won,10,2026-01-02,Ann Agent"),
    { options: usd },
  );
  const before = await world(acme);
  const [{ id: pipelineId, stages } = { id: "", stages: [] }] = before.ways.filter(
    ({ importId }) => importId,
  );
  const options = {
    ...usd,
    duplicates: "update" as const,
    pipelineId,
    stages: { Won: "won", Negotiation: stages[0]?.id ?? "" },
  };
  const done = await imported(
    acme,
    csv(header, "D1,Won,700,2026-02-03,Ben Agent", "D2,Won,10,2026-01-02,Ann Agent"),
    { options },
  );
  expect(done.counts).toEqual([0, 1, 1, 0]);
  const { counters } = await world(acme);
  expect(counters).toContainEqual(["*", "won", 2, { USD: 71_000 }]);
  await undone(acme, done.id);
  expect(await world(acme)).toEqual(before);
});

test("a dry run says what would happen and makes nothing", async () => {
  const acme = await aTenant("acme");
  const before = await world(acme);
  const file = csv("Deal ID,Stage,Agent", "D1,New,Ann", "D1,New,Ann", "D2,,Ann");
  const tried = await imported(acme, file, {}, true);
  expect(tried).toMatchObject({ state: "done", counts: [1, 0, 1, 1] });
  expect(await world(acme)).toEqual(before);
  const started = await startImport(acme.ctx, tried.id, { dryRun: false });
  await run(acme, started.ok ? started.value.jobId : "");
  expect(await stateOf(acme, tried.id)).toMatchObject({
    counts: [1, 0, 1, 1],
    imp: { dryRun: false },
  });
});

test("people to assign to are known by name, members before others", async () => {
  const acme = await aTenant("acme");
  const directory = { us_ann: { name: "Ann Member", role: "agent", teamId: "tm_1", active: true } };
  await acme.db.commit(
    acme.db.update(workspaceSettings, { directory }, eq(workspaceSettings.tenantId, "acme")),
  );
  const file = csv(
    "sales_agent,manager,regional_office",
    "ann member,Boss,East",
    "Ben New,Boss,West",
  );
  const done = await imported(acme, file);
  expect(done).toMatchObject({ imp: { kind: "agents" }, counts: [1, 0, 1, 0] });
  await imported(acme, csv("Deal ID,Stage,Agent", "D1,New,ANN MEMBER", "D2,New,Ben  New"));
  const { sales, agents } = await world(acme);
  expect(agents).toMatchObject([{ name: "Ben New", manager: "Boss", office: "West" }]);
  expect(sales.map(({ ownerId, teamId }) => [ownerId, teamId]).sort()).toEqual(
    [
      [agents[0]?.id, null],
      [null, null],
      ["us_ann", "tm_1"],
    ].sort(),
  );
  const { rows } = await undone(acme, done.id);
  expect(rows.map(({ undone: verdict }) => verdict)).toContain("kept-in-use");
});

test("another tenant's import is not found, and its records are not recognised", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  const file = csv("Name,Email", "One,one@mail.example");
  const done = await imported(acme, file);
  expect(await imported(globex, file)).toMatchObject({ counts: [1, 0, 0, 0] });
  expect(await startImport(globex.ctx, done.id, { dryRun: false })).toMatchObject({
    reason: "import-not-found",
  });
  expect(await undoImport(globex.ctx, done.id)).toMatchObject({ reason: "import-not-found" });
});

test("one import runs at a time, and an old one can no longer be taken back", async () => {
  const acme = await aTenant("acme");
  const done = await imported(acme, csv("Name,Email", "One,one@mail.example"));
  const ids = await Promise.all(
    [2, 3].map(async (n) => {
      const uploaded = await uploadImport(acme.ctx, csv("Name,Email", `N${n},n${n}@mail.example`));
      return uploaded.ok ? uploaded.value.id : "";
    }),
  );
  await startImport(acme.ctx, ids[0] ?? "", { dryRun: false });
  expect(await startImport(acme.ctx, ids[1] ?? "", { dryRun: false })).toMatchObject({
    reason: "another-import-runs",
  });
  expect(await undoImport(acme.ctx, done.id)).toMatchObject({ reason: "another-import-runs" });
  const [open] = await acme.db.read(acme.db.rows(jobs, { where: eq(jobs.state, "queued") }));
  await run(acme, open[0]?.id ?? "");
  acme.clock.at += 31 * 24 * 60 * MINUTE_MS;
  expect(await undoImport(acme.ctx, done.id)).toMatchObject({ reason: "undo-is-over" });
});

test("20,000 people come in at a steady cost for each row, whatever is there already", async () => {
  const acme = await aTenant("acme");
  const person = (i: number) =>
    `Person${i} Family${i % 500},05${10_000_000 + i * 7},p${i}@mail.example,12/3/2025`;
  const lines = Array.from({ length: 20_000 }, (_, i) => person(i));
  const { db: d1, bill } = metered(env.DB);
  const measured = { ...acme, ctx: { ...acme.ctx, db: new TenantDb(d1, acme.db.tenantId) } };

  const from = performance.now();
  const uploaded = await uploadImport(measured.ctx, csv("Name,Mobile,Email,Created", ...lines));
  const id = uploaded.ok ? uploaded.value.id : "";
  const started = await startImport(measured.ctx, id, { dryRun: false });
  await run(measured, started.ok ? started.value.jobId : "");
  const seconds = (performance.now() - from) / 1000;

  const done = await stateOf(acme, id);
  expect(done).toMatchObject({ state: "done", counts: [20_000, 0, 0, 0] });
  const reads = bill.rowsRead / 20_000;
  process.stdout.write(
    `20,000 rows: ${seconds.toFixed(1)} s, ${reads.toFixed(1)} rows read a row, ${bill.trips} trips to look up\n`,
  );
  expect(reads).toBeLessThan(5);
  expect(bill.trips).toBeLessThan(3 * 41 + 10);
}, 180_000);

test("[P100] an import that says yes does not end an objection, in the record that it changes or a new one", async () => {
  const acme = await aTenant("acme");
  const head = "First name,Mobile,Email";
  await imported(acme, csv(head, "Omar,050 123 4567,"));
  const { people } = await world(acme);
  const omar = people.find(({ nameEn }) => nameEn === "Omar")?.id ?? "";
  const asked = { type: "objection" as const, contactId: omar, door: "desk" as const };
  await openRequest(acme.ctx, { ...asked, purpose: "marketing" });
  const yes = {
    source: { kind: "web-form" as const, detail: null },
    legalBasis: "consent" as const,
  };
  const again = csv(head, "Omar F,050 123 4567,omar@mail.example");
  await imported(acme, again, { options: { ...yes, duplicates: "update" } });
  await imported(acme, again, { options: { ...yes, duplicates: "create" } });
  const after = (await world(acme)).people.filter(({ nameEn }) => nameEn?.startsWith("Omar"));
  expect(after.length).toBeGreaterThan(1);
  expect(after.map(stopsOf)).toEqual(after.map(() => ["marketing"]));
});
