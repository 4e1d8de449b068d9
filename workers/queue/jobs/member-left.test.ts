import { env } from "cloudflare:workers";
import { and, eq, isNotNull } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import type { Role } from "~/config/roles";
import { type JobRow, JobStore } from "~/db/job-store.server";
import { shiftTotals } from "~/db/queries/pipeline-totals";
import {
  contacts,
  deals,
  events,
  leads,
  memberships,
  pipelineTotals,
  searchTokens,
  tasks,
  workCounts,
} from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { assignLead } from "~/use-cases/leads/assign-lead.server";
import { removeMember } from "~/use-cases/members/change-member.server";
import { leaveWorkspace } from "~/use-cases/members/leave-workspace.server";
import { viewToday } from "~/use-cases/today/view-today.server";
import { followedRow, leadRow, MINUTE, manyLeads } from "../../../tests/support/leads";
import { aTenant, contactRow, dealRow, NOON } from "../../../tests/support/tenant";
import { handlers } from "../handlers";
import { runJob } from "../run-job";

vi.setConfig({ testTimeout: 60_000 });

const ANN = { ownerId: "us_ann", teamId: "tm_1" };
const store = new JobStore(env.DB);

/** A workspace of an owner and the agents Ann and Bob, one team; the directory names all of them. */
async function aBrokerage() {
  const tenant = await aTenant("ws_acme");
  for (const [id, role] of [
    ["us_own", "owner"],
    ["us_adm", "admin"],
    ["us_ann", "agent"],
    ["us_bob", "agent"],
  ] as const)
    await joined(tenant, id, role);
  const directory = Object.fromEntries(
    ["us_own", "us_adm", "us_bob"].map((id) => [
      id,
      { name: id, role: "agent", teamId: "tm_1", active: true },
    ]),
  );
  const settings = { ...tenant.ctx.settings, directory };
  const viewer = { userId: "us_adm", teamId: null };
  const admin = { ...tenant.ctx, settings, viewer, actor: "us_adm" };
  return { ...tenant, settings, admin };
}
type Brokerage = Awaited<ReturnType<typeof aBrokerage>>;

async function joined({ db }: Pick<Brokerage, "db">, id: string, role: Role) {
  await env.DB.prepare(
    "insert or ignore into users (id, created_at, updated_at, name, email, email_verified) values (?1, 0, 0, ?1, ?1 || '@marina.example', 1)",
  )
    .bind(id)
    .run();
  await db.commit(db.insert(memberships, { id: `mb_${id}`, createdAt: NOON, userId: id, role }));
}

const taskRow = (id: string, changes: Partial<typeof tasks.$inferInsert> = {}) => ({
  ...{ id, title: "Call back", createdAt: NOON, updatedAt: NOON },
  ...{ createdBy: "us_ann", updatedBy: "us_ann", ...ANN, ...changes },
});

/** Of Ann: leads that wait, are followed up and are closed, with their person; deals; tasks. Some are Bob's. */
async function theirWork({ db }: Brokerage) {
  const sold = dealRow("dl_won", { ...ANN, status: "won", closedAt: NOON });
  const open = dealRow("dl_ann", ANN);
  await db.commit(
    db.insertMany(contacts, [
      contactRow("ct_ann", ANN),
      contactRow("ct_bob", { ownerId: "us_bob" }),
    ]),
    db.insertMany(leads, [
      leadRow("ld_waits", { ...ANN, contactId: "ct_ann" }),
      followedRow("ld_answered", NOON, { ...ANN, contactId: "ct_ann" }),
      leadRow("ld_bob", { ownerId: "us_bob", teamId: "tm_1", contactId: "ct_bob" }),
      leadRow("ld_lost", {
        ...{ ...ANN, contactId: "ct_ann", status: "lost", answerDueAt: null },
        ...{ nextFollowUpAt: null, followUpSetBy: null, closedAt: NOON, closedReason: "budget" },
      }),
    ]),
    db.insertMany(deals, [open, sold, dealRow("dl_bob", { ownerId: "us_bob", teamId: "tm_1" })]),
    ...shiftTotals(
      [],
      [open, sold].map((deal) => ({ ...deal, ownerId: "us_ann", teamId: "tm_1" })) as never,
    ).map((write) => db.change(write)),
    db.insertMany(tasks, [
      taskRow("tk_open"),
      taskRow("tk_done", { doneAt: NOON }),
      taskRow("tk_lead", { leadId: "ld_waits", contactId: "ct_ann" }),
      taskRow("tk_bob", { ownerId: "us_bob" }),
    ]),
  );
}

const runner = ({ admin, clock }: Brokerage, changed: Partial<typeof handlers> = {}) => ({
  store,
  now: () => clock.at,
  handlers: { ...handlers, ...changed },
  ring: async () => {},
  open: async (job: JobRow) => ({
    ...admin,
    ...{ actor: job.actor, db: store.openDb(job), viewer: { userId: null, teamId: null } },
  }),
});

async function runDue(tenant: Brokerage, changed: Partial<typeof handlers> = {}) {
  for (let round = 0; round < 4; round++)
    for (const id of await store.ready(tenant.clock.at)) await runJob(id, runner(tenant, changed));
}

async function owners({ db }: Brokerage, table: typeof leads | typeof deals | typeof tasks) {
  const [rows] = await db.read(db.rows(table as typeof leads, { limit: 500 }));
  return Object.fromEntries(rows.map(({ id, ownerId, teamId }) => [id, [ownerId, teamId]]));
}

test("the open leads of whoever is removed go to their team's pool with their people, and the clock goes on", async () => {
  const acme = await aBrokerage();
  await theirWork(acme);
  expect(await removeMember(acme.admin, "owner", "us_ann")).toMatchObject({ ok: true });
  acme.clock.at += MINUTE;
  await runDue(acme);

  expect(await owners(acme, leads)).toEqual({
    ld_waits: [null, "tm_1"],
    ld_answered: [null, "tm_1"],
    ld_bob: ["us_bob", "tm_1"],
    ld_lost: ["us_ann", "tm_1"],
  });
  const [lead, person, task] = await acme.db.read(
    acme.db.one(leads, "ld_waits"),
    acme.db.one(contacts, "ct_ann"),
    acme.db.one(tasks, "tk_lead"),
  );
  expect(lead).toMatchObject({
    ...{ status: "new", responseDueAt: NOON + 15 * MINUTE, answerDueAt: NOON + 15 * MINUTE },
    ...{ ownerDueAt: null, firstResponseAt: null, updatedBy: "system" },
  });
  expect(lead?.nextFollowUpAt).not.toBeNull();
  expect(person).toMatchObject({ ownerId: null, teamId: "tm_1" });
  expect(task).toMatchObject({ ownerId: null, teamId: "tm_1" });
});

test("those who give leads out see them on Today, counted, and give one on with its person and its task", async () => {
  const acme = await aBrokerage();
  await theirWork(acme);
  await removeMember(acme.admin, "owner", "us_ann");
  await runDue(acme);

  const { pool } = await viewToday(acme.admin, true);
  expect(pool?.count).toBe(2);
  expect(pool?.leads.map(({ id }) => id).toSorted()).toEqual(["ld_answered", "ld_waits"]);
  const [counts] = await acme.db.read(acme.db.rows(workCounts, { limit: 20 }));
  expect(
    Object.fromEntries(counts.map(({ scope, unassigned }) => [scope, unassigned])),
  ).toMatchObject({ "*": 2, "t:tm_1": 2, "o:us_ann": 0 });
  expect(counts.find(({ scope }) => scope === "o:us_ann")).toMatchObject({
    waiting: 0,
    openLeads: 0,
  });

  expect(await assignLead(acme.admin, "ld_waits", "us_bob")).toMatchObject({
    value: { ownerId: "us_bob", ownerDueAt: NOON + 15 * MINUTE, responseDueAt: NOON + 15 * MINUTE },
  });
  const [person, task] = await acme.db.read(
    acme.db.one(contacts, "ct_ann"),
    acme.db.one(tasks, "tk_lead"),
  );
  expect([person?.ownerId, task?.ownerId]).toEqual(["us_bob", "us_bob"]);
});

test("open deals and tasks go to whoever removed them and stay in their team; what is over stays whose it was", async () => {
  const acme = await aBrokerage();
  await theirWork(acme);
  await removeMember(acme.admin, "owner", "us_ann");
  await runDue(acme);

  expect(await owners(acme, deals)).toMatchObject({
    dl_ann: ["us_adm", "tm_1"],
    dl_won: ["us_ann", "tm_1"],
    dl_bob: ["us_bob", "tm_1"],
  });
  expect(await owners(acme, tasks)).toMatchObject({
    tk_open: ["us_adm", "tm_1"],
    tk_done: ["us_ann", "tm_1"],
    tk_bob: ["us_bob", "tm_1"],
  });
  const [[totals]] = await acme.db.read(
    acme.db.rows(pipelineTotals, { where: eq(pipelineTotals.scope, "o:us_adm"), limit: 1 }),
  );
  expect(totals?.totals).toMatchObject({ st_1: { n: 1 } });
});

test("of whoever leaves by themselves, or whose remover left too, the workspace's owner gets them", async () => {
  const acme = await aBrokerage();
  await theirWork(acme);
  await leaveWorkspace(
    { ...acme.admin, db: acme.db.as({ kind: "own", userId: "us_ann" }) },
    "us_ann",
  );
  await runDue(acme);
  expect(await owners(acme, deals)).toMatchObject({ dl_ann: ["us_own", "tm_1"] });
  expect(await owners(acme, leads)).toMatchObject({ ld_waits: [null, "tm_1"] });

  await removeMember(acme.admin, "owner", "us_bob");
  await removeMember(
    { ...acme.admin, viewer: { userId: "us_own", teamId: null } },
    "owner",
    "us_adm",
  );
  await runDue(acme);
  expect(await owners(acme, deals)).toMatchObject({ dl_bob: ["us_own", "tm_1"] });
});

test("each change is written down, by the system, and the account's erasure comes to the same", async () => {
  const acme = await aBrokerage();
  await theirWork(acme);
  await acme.db.commit(acme.db.delete(memberships, eq(memberships.userId, "us_ann")));
  const run = { id: "jb_0", step: 0, attempt: 0, contactId: null, ctx: acme.admin };
  const { writes = [] } = await handlers["member.forgotten"](run, { userId: "us_ann" }, null);
  await acme.db.commit(...writes);
  await runDue(acme);

  const [told] = await acme.db.read(
    acme.db.rows(events, {
      where: and(eq(events.actor, "system"), isNotNull(events.changes)),
      limit: 50,
    }),
  );
  const moved = told.map(({ type, objectId, changes, reason }) => [
    ...[type, objectId, changes?.ownerId?.from, changes?.ownerId?.to, reason],
  ]);
  expect(moved.toSorted()).toEqual([
    ["contact.updated", "ct_ann", "us_ann", null, null],
    ["deal.updated", "dl_ann", "us_ann", "us_own", "member-left"],
    ["lead.assigned", "ld_answered", "us_ann", null, "member-left"],
    ["lead.assigned", "ld_waits", "us_ann", null, "member-left"],
    ["task.updated", "tk_open", "us_ann", "us_own", null],
  ]);
});

test("killed in the middle, or with more than one step holds, it goes on and does nothing twice", async () => {
  const acme = await aBrokerage();
  await manyLeads(acme.db, 45, ANN);
  await removeMember(acme.admin, "owner", "us_ann");
  let steps = 0;
  const mortal: (typeof handlers)["member.left"] = async (...given) => {
    const step = await handlers["member.left"](...given);
    steps += 1;
    if (steps % 2 === 0) throw new Error("killed");
    return step;
  };
  for (let tried = 0; tried < 12; tried++) {
    await runDue(acme, { "member.left": mortal });
    acme.clock.at += 700_000;
  }

  const own = (where: ReturnType<typeof eq>) =>
    acme.db.read(
      acme.db.count(leads, { where }),
      acme.db.count(contacts, { where: eq(contacts.ownerId, "us_ann") }),
    );
  expect(await own(eq(leads.ownerId, "us_ann"))).toEqual([0, 0]);
  const [given] = await acme.db.read(
    acme.db.count(events, { where: eq(events.type, "lead.assigned") }),
  );
  expect(given).toBe(45);
});

test("whoever is back before it begins keeps what is theirs", async () => {
  const acme = await aBrokerage();
  await theirWork(acme);
  await removeMember(acme.admin, "owner", "us_ann");
  await joined(acme, "us_ann", "agent");
  await runDue(acme);
  expect(await owners(acme, leads)).toMatchObject({ ld_waits: ["us_ann", "tm_1"] });
  expect(await owners(acme, deals)).toMatchObject({ dl_ann: ["us_ann", "tm_1"] });
});

test("whoever is back while a step is taken keeps what they were given since", async () => {
  const acme = await aBrokerage();
  await theirWork(acme);
  await removeMember(acme.admin, "owner", "us_ann");
  // A step has read that they are gone, and they are back with a new lead before it commits.
  const slow: (typeof handlers)["member.left"] = async (...given) => {
    const step = await handlers["member.left"](...given);
    await joined(acme, "us_ann", "agent");
    await acme.db.commit(acme.db.insert(leads, leadRow("ld_new", { ...ANN, contactId: "ct_ann" })));
    return step;
  };
  const [id = ""] = await store.ready(acme.clock.at);
  await runJob(id, runner(acme, { "member.left": slow }));
  acme.clock.at += 700_000;
  await runDue(acme);
  const kept = ["us_ann", "tm_1"];
  expect(await owners(acme, leads)).toMatchObject({ ld_new: kept, ld_waits: kept });
  expect((await acme.db.read(acme.db.one(contacts, "ct_ann")))[0]?.ownerId).toBe("us_ann");
});

test("people without an open lead go to the team as the leads do, also those whom nobody sees, found by search as before", async () => {
  const acme = await aBrokerage();
  await acme.db.commit(
    acme.db.insertMany(contacts, [
      contactRow("ct_quiet", ANN),
      contactRow("ct_hidden", { ...ANN, restrictedAt: NOON }),
      contactRow("ct_bobs", { ownerId: "us_bob", teamId: "tm_1" }),
    ]),
  );
  await removeMember(acme.admin, "owner", "us_ann");
  await runDue(acme);
  const [people] = await acme.db.read(acme.db.rows(contacts));
  const ownerOf = Object.fromEntries(
    people.map(({ id, ownerId, teamId }) => [id, [ownerId, teamId]]),
  );
  expect(ownerOf).toMatchObject({
    ct_quiet: [null, "tm_1"],
    ct_hidden: [null, "tm_1"],
    ct_bobs: ["us_bob", "tm_1"],
  });
  const [told] = await acme.db.read(
    acme.db.rows(events, {
      where: and(eq(events.objectId, "ct_quiet"), isNotNull(events.changes)),
    }),
  );
  expect(told).toMatchObject([{ type: "contact.updated", actor: "system", reason: "member-left" }]);
});

test.each([
  ["given to somebody else", { ownerId: "us_bob" }, { ownerId: "us_bob", teamId: "tm_1" }],
  ["restricted", { restrictedAt: NOON }, { ownerId: null, restrictedAt: NOON }],
])(
  "a person who is %s while a step is taken stays so, and the others go to the team",
  async (_, meanwhile, kept) => {
    const acme = await aBrokerage();
    await acme.db.commit(
      acme.db.insertMany(contacts, [contactRow("ct_one", ANN), contactRow("ct_two", ANN)]),
    );
    await removeMember(acme.admin, "owner", "us_ann");
    let isDone = false;
    const slow: (typeof handlers)["member.left"] = async (...given) => {
      const step = await handlers["member.left"](...given);
      const isTheirs = (given[2] as { at?: string } | null)?.at === "contacts";
      if (isTheirs && !isDone)
        await acme.db.commit(acme.db.update(contacts, meanwhile, eq(contacts.id, "ct_one")));
      isDone ||= isTheirs;
      return step;
    };
    for (let tried = 0; tried < 3; tried++) {
      await runDue(acme, { "member.left": slow });
      acme.clock.at += 700_000;
    }
    const [one, two, [places]] = await acme.db.read(
      acme.db.one(contacts, "ct_one"),
      acme.db.one(contacts, "ct_two"),
      acme.db.rows(searchTokens, { where: eq(searchTokens.recordId, "ct_one") }),
    );
    expect(isDone).toBe(true);
    expect(one).toMatchObject(kept);
    expect(two).toMatchObject({ ownerId: null, teamId: "tm_1" });
    if ("restrictedAt" in kept) expect(places).toBeUndefined();
  },
);

test("another workspace's records of the same member stay theirs", async () => {
  const acme = await aBrokerage();
  const globex = await aTenant("ws_globex");
  await globex.db.commit(globex.db.insert(leads, leadRow("ld_there", ANN)));
  await theirWork(acme);
  await removeMember(acme.admin, "owner", "us_ann");
  await runDue(acme);
  const [there] = await globex.db.as(EVERYTHING).read(globex.db.one(leads, "ld_there"));
  expect(there?.ownerId).toBe("us_ann");
});
