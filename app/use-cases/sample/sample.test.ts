import { env } from "cloudflare:workers";
import { eq, isNotNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { JobStore } from "~/db/job-store.server";
import * as schema from "~/db/schema";
import type { TenantTable } from "~/db/tenant-db.server";
import { newPipelines } from "~/domain/deals/stored-stage";
import { isSample } from "~/domain/sample/sample-mark";
import { utf8 } from "~/lib/bytes";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "~/lib/time";
import { aTenant, contactRow, dealRow, NOON } from "../../../tests/support/tenant";
import { handlers } from "../../../workers/queue/handlers";
import { runJob } from "../../../workers/queue/run-job";
import { walkTrail } from "../audit/walk-trail";
import { createDeal } from "../deals/create-deal.server";
import { addFile } from "../files/add-file.server";
import { cancelJob } from "../jobs/cancel-job.server";
import { sendMessage } from "../messages/send-message.server";
import { createNote } from "../notes/create-note.server";
import { requestAccess } from "../privacy/access/request-access.server";
import { openRequest } from "../privacy/desk/open-request.server";
import { requestErasure } from "../privacy/request-erasure.server";
import { FULL, searchEverything } from "../search/search-everything.server";
import { requestSummary } from "../summaries/request-summary.server";
import { createTask } from "../tasks/create-task.server";
import { createEndpoint } from "../webhooks/create-endpoint.server";
import { DEALS } from "./dubai/deals";
import { NOTES, TASKS } from "./dubai/diary";
import { ENQUIRIES } from "./dubai/enquiries";
import { COMPANIES, PEOPLE } from "./dubai/people";
import { loadSample } from "./load-sample.server";
import { removeSample } from "./remove-sample.server";

const OWNER = { name: "Hessa Al Marri", role: "owner", teamId: null, active: true };

/** A workspace as sign-up leaves it: pipelines, and nobody in them. */
async function anEmptyOne(name = "acme") {
  const tenant = await aTenant(name);
  const { db } = tenant;
  const all = isNotNull(schema.workspaceSettings.tenantId);
  await db.commit(
    db.delete(schema.deals, eq(schema.deals.id, "dl_1")),
    db.delete(schema.contacts, eq(schema.contacts.id, "ct_1")),
    db.delete(schema.pipelines, eq(schema.pipelines.id, "pl_1")),
    db.insertMany(schema.pipelines, newPipelines(NOON)),
    db.update(schema.workspaceSettings, { directory: { us_test: OWNER } }, all),
  );
  /** As somebody comes who reads the settings anew. */
  const someone = async () => {
    const [[settings]] = await db.read(db.rows(schema.workspaceSettings));
    const viewer = { userId: "us_test", teamId: null };
    return { ...tenant.ctx, viewer, settings: settings ?? tenant.ctx.settings };
  };
  return { ...tenant, someone };
}

type Tenant = Awaited<ReturnType<typeof anEmptyOne>>;

/** Its runner dies at a step: before its commit where the number is even, right after it where it is odd. */
class DyingStore extends JobStore {
  constructor(readonly diesAt: number) {
    super(env.DB);
  }

  override async take(...args: Parameters<JobStore["take"]>) {
    const dies = args[0].step >= this.diesAt;
    if (dies && this.diesAt % 2 === 0) throw new Error("killed");
    await super.take(...args);
    if (dies) throw new Error("killed");
  }
}

/** Runs a job to its end, or until its runner dies. */
async function run(tenant: Tenant, jobId: string, diesAt = Number.POSITIVE_INFINITY) {
  const { now, ring } = tenant.ctx;
  const store = new DyingStore(diesAt);
  await runJob(jobId, { store, now, ring, handlers, open: tenant.someone });
}

/** A runner dies at every step in turn, and the next goes on when its turn has come. */
async function runKilledAtEveryStep(tenant: Tenant, jobId: string) {
  for (let step = 0; step < 40; step++) {
    await run(tenant, jobId, step);
    tenant.clock.at += HOUR_MS;
  }
  await run(tenant, jobId);
}

async function loaded(tenant: Tenant) {
  const begun = await loadSample(await tenant.someone());
  if (!begun.ok) throw new Error(begun.reason);
  await run(tenant, begun.value.jobId);
  return begun.value.jobId;
}

async function removed(tenant: Tenant) {
  const begun = await removeSample(await tenant.someone());
  if (!begun.ok) throw new Error(begun.reason);
  await run(tenant, begun.value.jobId);
  return begun.value.jobId;
}

const stateOf = async ({ db }: Tenant, jobId: string) =>
  (await db.read(db.one(schema.jobs, jobId)))[0];

/** What is only ever added to: that something was done stays known, of nobody. */
const TRAILS = ["events", "jobs", "jobEffects"];

const tenantTables = Object.entries(schema).flatMap(([name, table]): [string, TenantTable][] =>
  typeof table === "object" && "tenantId" in table && !TRAILS.includes(name)
    ? [[name, table as unknown as TenantTable]]
    : [],
);

type Dump = Record<string, Record<string, unknown>[]>;

/** Every row of a workspace in every table, its words in search and its objects. */
async function dumpOf({ db }: Tenant): Promise<Dump> {
  const tables = await db.read(...tenantTables.map(([, table]) => db.rows(table, { limit: 5000 })));
  const words = await env.DB.prepare("select * from long_texts where tenant = ?")
    .bind(db.tenantId)
    .all();
  const { objects } = await env.FILES.list();
  const kept = objects.filter(({ key }) => key.includes(`/${db.tenantId}/`));
  return {
    ...Object.fromEntries(tenantTables.map(([name], i) => [name, tables[i] as Dump[string]])),
    words: words.results,
    objects: kept.map(({ key }) => ({ key })),
  };
}

const first = async ({ db }: Tenant) => {
  const [[contact]] = await db.read(db.rows(schema.contacts, { limit: 1 }));
  if (!contact) throw new Error("nobody was loaded");
  return contact;
};

test("a sample is a small brokerage: people, companies, enquiries, conversations, deals, notes and tasks, each marked", async () => {
  const acme = await anEmptyOne();
  const jobId = await loaded(acme);
  const { contacts, accounts, leads, deals, notes, tasks } = await dumpOf(acme);
  expect([contacts, accounts, leads, deals, notes, tasks].map((rows) => rows?.length)).toEqual(
    [PEOPLE, COMPANIES, ENQUIRIES, DEALS, NOTES, TASKS].map((rows) => rows.length),
  );
  for (const rows of [contacts, accounts, leads, deals]) expect(rows?.every(isSample)).toBe(true);
  const total = [PEOPLE, COMPANIES, ENQUIRIES, DEALS, NOTES, TASKS].flat().length;
  expect(await stateOf(acme, jobId)).toMatchObject({ state: "done", done: total, total });
});

test("its enquiries stand in every open state and in lost and converted, with clocks that run", async () => {
  const acme = await anEmptyOne();
  await loaded(acme);
  const [leads] = await acme.db.read(acme.db.rows(schema.leads));
  expect(new Set(leads.map(({ status }) => status))).toEqual(
    new Set(["new", "contacted", "qualified", "converted", "lost"]),
  );
  const waiting = leads.filter(({ answerDueAt }) => answerDueAt !== null);
  expect(waiting.length).toBeGreaterThan(4);
  expect(waiting.some(({ answerDueAt }) => (answerDueAt ?? 0) > NOON)).toBe(true);
  expect(waiting.some(({ answerDueAt }) => (answerDueAt ?? NOON) < NOON)).toBe(true);
  expect(leads.filter(({ ownerId }) => ownerId === null)).toHaveLength(1);
});

test("its tasks are late, due today and due later, and its deals are worth dirhams across the board", async () => {
  const acme = await anEmptyOne();
  await loaded(acme);
  const [tasks, deals, totals] = await acme.db.read(
    acme.db.rows(schema.tasks),
    acme.db.rows(schema.deals),
    acme.db.rows(schema.pipelineTotals),
  );
  const open = tasks.filter(({ doneAt }) => doneAt === null).map(({ dueAt }) => dueAt ?? 0);
  expect(open.some((due) => due < NOON)).toBe(true);
  expect(open.some((due) => due > NOON && due < NOON + 8 * HOUR_MS)).toBe(true);
  expect(open.some((due) => due > NOON + DAY_MS)).toBe(true);
  expect(new Set(deals.map(({ stageId }) => stageId)).size).toBeGreaterThan(10);
  expect(deals.every(({ currency, valueMinor }) => currency === "AED" && valueMinor)).toBe(true);
  const counted = totals
    .filter(({ scope }) => scope === "*")
    .flatMap((one) => Object.values(one.totals));
  expect(counted.reduce((sum, { n }) => sum + n, 0)).toBe(DEALS.length);
});

test("addresses and numbers of a sample are nobody's", async () => {
  const acme = await anEmptyOne();
  await loaded(acme);
  const [contacts] = await acme.db.read(acme.db.rows(schema.contacts));
  const numbers = contacts.flatMap(({ phones }) => phones.map(({ e164 }) => e164));
  expect(numbers.every((number) => number?.startsWith("+9715000000"))).toBe(true);
  expect(new Set(numbers).size).toBe(PEOPLE.length);
  expect(contacts.every(({ emails }) => emails[0]?.endsWith("@mail.example"))).toBe(true);
});

test("names, titles, notes and what was written are in the language of whoever loads it, but what one Londoner wrote", async () => {
  const acme = await anEmptyOne();
  const begun = await loadSample({ ...(await acme.someone()), locale: "ar" });
  await run(acme, begun.ok ? begun.value.jobId : "");
  const [contacts, deals, tasks, notes, messages] = await acme.db.read(
    acme.db.rows(schema.contacts),
    acme.db.rows(schema.deals),
    acme.db.rows(schema.tasks),
    acme.db.rows(schema.notes),
    acme.db.rows(schema.messages),
  );
  const isLatin = (text: string | null) => !/\p{Script=Arabic}/u.test(text ?? "");
  const titles = [...deals, ...tasks].map(({ title }) => title);
  const bodies = notes.map(({ body }) => body);
  expect([...titles, ...bodies, ...contacts.map(({ nameAr }) => nameAr)].filter(isLatin)).toEqual(
    [],
  );
  expect(messages.map(({ body }) => body).filter(isLatin)).toEqual([
    expect.stringContaining("move from London"),
  ]);
});

test("loading and removing leaves every table of the workspace, search and objects as they were", async () => {
  const acme = await anEmptyOne();
  const before = await dumpOf(acme);
  await loaded(acme);
  expect(await dumpOf(acme)).not.toEqual(before);
  const jobId = await removed(acme);
  expect(await dumpOf(acme)).toEqual(before);
  expect(await stateOf(acme, jobId)).toMatchObject({ state: "done", done: PEOPLE.length });
});

test("a runner that is killed at every step loads and removes neither less nor more", async () => {
  const acme = await anEmptyOne();
  const before = await dumpOf(acme);
  const begun = await loadSample(await acme.someone());
  await runKilledAtEveryStep(acme, begun.ok ? begun.value.jobId : "");
  const [contacts, leads] = await acme.db.read(
    acme.db.rows(schema.contacts),
    acme.db.rows(schema.leads),
  );
  expect([contacts.length, leads.length]).toEqual([PEOPLE.length, ENQUIRIES.length]);

  const ending = await removeSample(await acme.someone());
  await runKilledAtEveryStep(acme, ending.ok ? ending.value.jobId : "");
  expect(await dumpOf(acme)).toEqual(before);
});

test("what was added to sample people goes with them, out of search and of storage too", async () => {
  const acme = await anEmptyOne();
  const before = await dumpOf(acme);
  await loaded(acme);
  const about = { kind: "contact", id: (await first(acme)).id } as const;
  await createNote(acme.ctx, about, "Prefers the sea");
  await createTask(acme.ctx, { title: "Ring", dueAt: NOON + DAY_MS, about });
  await addFile(acme.ctx, about, { name: "plan.txt", bytes: utf8("Two bedrooms") });
  await createDeal(acme.ctx, { contactId: about.id, title: "One more", valueMinor: 100 });
  await removed(acme);
  expect(await dumpOf(acme)).toEqual(before);
});

async function firstPlace({ db }: Tenant) {
  const [[way]] = await db.read(db.rows(schema.pipelines, { limit: 1 }));
  return { pipelineId: way?.id ?? "", stageId: way?.stages[0]?.id ?? "" };
}

test("what the brokerage entered of its own stays, and another workspace's sample stays", async () => {
  const acme = await anEmptyOne("acme");
  const globex = await anEmptyOne("globex");
  await loaded(acme);
  await loaded(globex);
  const theirs = await dumpOf(globex);
  await acme.db.commit(
    acme.db.insert(schema.contacts, contactRow("ct_own")),
    acme.db.insert(schema.deals, {
      ...dealRow("dl_own", { contactId: "ct_own" }),
      ...(await firstPlace(acme)),
    }),
  );
  await removed(acme);
  const [contacts, deals] = await acme.db.read(
    acme.db.rows(schema.contacts),
    acme.db.rows(schema.deals),
  );
  expect(contacts.map(({ id }) => id)).toEqual(["ct_own"]);
  expect(deals.map(({ id }) => id)).toEqual(["dl_own"]);
  expect(await dumpOf(globex)).toEqual(theirs);
});

test("loading twice does nothing twice, and what is not there is not removed", async () => {
  const acme = await anEmptyOne();
  expect(await removeSample(await acme.someone())).toMatchObject({ reason: "no-sample-there" });
  const early = await acme.someone();
  await loaded(acme);
  expect(await loadSample(await acme.someone())).toMatchObject({ reason: "sample-is-there" });
  expect(await loadSample(early)).toMatchObject({ ok: false });
  expect((await dumpOf(acme)).contacts).toHaveLength(PEOPLE.length);
});

test("a workspace with contacts of its own gets no sample", async () => {
  const acme = await anEmptyOne();
  await acme.db.commit(acme.db.insert(schema.contacts, contactRow("ct_own")));
  expect(await loadSample(await acme.someone())).toMatchObject({ reason: "people-are-there" });
  const [jobs] = await acme.db.read(acme.db.rows(schema.jobs));
  expect(jobs).toEqual([]);
});

test("a loading can be stopped under way, and what it made until then is removed like the rest", async () => {
  const acme = await anEmptyOne();
  const before = await dumpOf(acme);
  const begun = await loadSample(await acme.someone());
  const jobId = begun.ok ? begun.value.jobId : "";
  await run(acme, jobId, 2);
  expect(await cancelJob(acme.ctx, jobId)).toMatchObject({ ok: true });
  acme.clock.at += HOUR_MS;
  await run(acme, jobId);
  expect((await stateOf(acme, jobId))?.state).toBe("cancelled");
  expect((await dumpOf(acme)).contacts).toHaveLength(PEOPLE.length);
  await removed(acme);
  expect(await dumpOf(acme)).toEqual(before);
});

test("sample people are found by search until they are removed", async () => {
  const acme = await anEmptyOne();
  await loaded(acme);
  const { nameEn } = await first(acme);
  expect(JSON.stringify(await searchEverything(acme.ctx, nameEn ?? "", FULL))).toContain("ct_");
  await removed(acme);
  expect(JSON.stringify(await searchEverything(acme.ctx, nameEn ?? "", FULL))).not.toContain("ct_");
});

test("the trail stays whole while a sample comes and goes, and says who did it", async () => {
  const acme = await anEmptyOne();
  await loaded(acme);
  expect(await walkTrail(acme.ctx)).toMatchObject({ checked: { fault: null } });
  const ending = await removeSample(await acme.someone());
  const jobId = ending.ok ? ending.value.jobId : "";
  await run(acme, jobId, 5);
  expect(await walkTrail(acme.ctx)).toMatchObject({ checked: { fault: null } });
  acme.clock.at += 10 * MINUTE_MS;
  await run(acme, jobId);
  expect(await walkTrail(acme.ctx)).toMatchObject({ checked: { fault: null } });

  const [events] = await acme.db.read(acme.db.rows(schema.events, { limit: 1000 }));
  const own = events.filter(({ type }) => type.startsWith("sample."));
  expect(own.map(({ type, actor }) => [type, actor])).toEqual([
    ["sample.loaded", "us_test"],
    ["sample.removed", "us_test"],
  ]);
  for (const { nameEn } of PEOPLE) expect(JSON.stringify(events)).not.toContain(nameEn);
});

const SAMPLE = { ok: false, reason: "contact-is-sample" };

test("nobody writes to sample people by mail, and no summary is made of their words", async () => {
  const acme = await anEmptyOne();
  await loaded(acme);
  const [[thread]] = await acme.db.read(acme.db.rows(schema.threads, { limit: 1 }));
  const id = thread?.id ?? "";
  expect(await sendMessage(acme.ctx, id, { body: "Hello" })).toMatchObject(SAMPLE);
  expect(await requestSummary(acme.ctx, id)).toMatchObject(SAMPLE);
  const jobs = (await acme.db.read(acme.db.rows(schema.jobs)))[0].map(({ type }) => type);
  expect(jobs).toEqual(["sample.loaded"]);
  expect([acme.mails, acme.calls]).toEqual([[], []]);
});

test("no webhook is told of sample data, neither as it comes nor as it is worked with nor as it goes", async () => {
  const acme = await anEmptyOne();
  const made = await createEndpoint(acme.ctx, ENDPOINT);
  expect(made.ok).toBe(true);
  await loaded(acme);
  const { id } = await first(acme);
  const [[deal]] = await acme.db.read(acme.db.rows(schema.deals, { limit: 1 }));
  const about = { kind: "deal", id: deal?.id ?? "" } as const;
  await createTask(acme.ctx, { title: "Ring", dueAt: NOON + DAY_MS, about });
  await createDeal(acme.ctx, { contactId: id, title: "One more" });
  await removed(acme);
  for (const jobId of acme.rung.splice(0)) await run(acme, jobId);
  const [deliveries] = await acme.db.read(acme.db.rows(schema.webhookDeliveries));
  expect(deliveries).toEqual([]);
});

const ENDPOINT = {
  url: "https://hooks.partner.example/closr",
  events: [],
  fields: [],
  recipient: null,
  country: null,
};

test("sample people have no rights to be answered: nothing of them comes to the desk, the ledger or the list of the erased", async () => {
  const acme = await anEmptyOne();
  await loaded(acme);
  const { id } = await first(acme);
  const asked = { type: "objection", contactId: id, door: "desk" } as const;
  expect(await openRequest(acme.ctx, asked)).toMatchObject(SAMPLE);
  expect(await requestAccess(acme.ctx, id)).toMatchObject(SAMPLE);
  expect(await requestErasure(acme.ctx, id)).toMatchObject(SAMPLE);
});
