import { env } from "cloudflare:workers";
import { asc, isNotNull, sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { metered } from "~/db/metered.server";
import { contacts, deals, leads, messages, pipelines, tasks, threads } from "~/db/schema";
import { EVERYTHING, type Scope } from "~/db/scope";
import { TenantDb } from "~/db/tenant-db.server";
import { ANN, BOB, DIRECTORY, LEAD } from "../../../tests/support/contacts";
import { followedRow, leadRow, MINUTE, manyLeads } from "../../../tests/support/leads";
import { aTenant, contactRow, dealRow, NOON } from "../../../tests/support/tenant";
import { listLeads } from "../leads/list-leads.server";
import { dueTasks } from "../tasks/list-tasks.server";
import { SHOWN } from "./shown";
import { type Bare, type FollowUp, viewToday } from "./view-today.server";
import { waitingNow } from "./waiting-now.server";

type Tenant = Awaited<ReturnType<typeof aTenant>>;

/** What identity and permission cost before a page asks anything. */
const IDENTITY_ROWS = 6;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MINE = { ownerId: "us_ann", teamId: "tm_1" };

const seenBy = (tenant: Tenant, scope: Scope = ANN) => {
  const ctx = tenant.seenAs(scope, scope.kind === "all" ? "us_own" : scope.userId);
  const viewer = scope.kind === "all" ? { userId: "us_ann", teamId: null } : ctx.viewer;
  return { ...ctx, viewer, settings: { ...ctx.settings, directory: DIRECTORY } };
};

const taskRow = (id: string, dueAt: number | null, changes = {}) => ({
  createdAt: NOON,
  updatedAt: NOON,
  createdBy: "us_ann",
  updatedBy: "us_ann",
  id,
  title: id,
  dueAt,
  ...MINE,
  ...changes,
});

test("the day of an agent: who waits by the least time left, what is due and late, what has no next step, the deals that wait", async () => {
  const acme = await aTenant("acme");
  await acme.db.commit(
    acme.db.insertMany(leads, [
      leadRow("ld_soon", { ...MINE, answerDueAt: NOON + 2 * MINUTE }),
      leadRow("ld_late", { ...MINE, answerDueAt: NOON - MINUTE, nextFollowUpAt: NOON - DAY }),
      leadRow("ld_bob", { ownerId: "us_bob", answerDueAt: NOON - HOUR }),
      followedRow("ld_due", NOON - 2 * DAY, MINE),
      followedRow("ld_later", NOON + 3 * DAY, MINE),
      followedRow("ld_by_system", NOON + 2 * DAY, { ...MINE, followUpSetBy: "system" }),
    ]),
    acme.db.insertMany(tasks, [
      taskRow("tk_now", NOON + HOUR, { contactId: "ct_1" }),
      taskRow("tk_late", NOON - HOUR),
      taskRow("tk_tomorrow", NOON + DAY),
      taskRow("tk_done", NOON - DAY, { doneAt: NOON }),
    ]),
    acme.db.insertMany(deals, [
      dealRow("dl_bare", { ...MINE, stageSince: NOON - DAY }),
      dealRow("dl_old", { ...MINE, stageSince: NOON - 9 * DAY, nextStepAt: NOON + DAY }),
      dealRow("dl_late", { ...MINE, nextStepAt: NOON - DAY }),
      dealRow("dl_won", { ...MINE, status: "won", closedAt: NOON, nextStepAt: NOON + DAY }),
    ]),
  );
  const today = await viewToday(seenBy(acme), false);

  expect(today.pool).toBeNull();
  expect(today.waiting.ids).toEqual(["ld_late", "ld_soon"]);
  expect(today.waiting.items.map(({ lead }) => lead.id)).toEqual(["ld_late", "ld_soon"]);
  expect(today.followUps.items.map(idOf)).toEqual(["ld_due", "tk_late", "tk_now"]);
  expect(today.bare.items.map(idOf)).toEqual(["ld_by_system", "dl_bare"]);
  expect(today.deals.items.map(({ deal, stage }) => [deal.id, stage?.en])).toEqual([
    ["dl_late", "st_1"],
    ["dl_old", "st_1"],
  ]);
  expect(today.tasksToday.map(({ row }) => row.id)).toEqual(["tk_now"]);
  expect(today.next).toEqual({ at: NOON + DAY, title: "tk_tomorrow", name: null });
  expect(await waitingNow(seenBy(acme))).toEqual(today.waiting.ids);
});

const idOf = (item: FollowUp | Bare) => {
  if (item.kind === "task") return item.task.id;
  return item.kind === "deal" ? item.deal.id : item.lead.id;
};

test("a deal says the first check that is open before it leaves its stage, and none when all hold", async () => {
  const acme = await aTenant("acme");
  const checkOf = (key: string) => ({ key, nameEn: key, nameAr: `${key} ar` });
  const exitChecks = [checkOf("form-f"), checkOf("deposit")];
  const stages = [{ id: "st_1", key: "st_1", nameEn: "st_1", nameAr: "st_1", exitChecks }];
  const at = (hours: number, checks: string[] | null) => ({
    ...{ ...MINE, checks, nextStepAt: NOON + hours * HOUR },
  });
  await acme.db.commit(
    acme.db.update(pipelines, { stages }, isNotNull(pipelines.id)),
    acme.db.insertMany(deals, [
      dealRow("dl_a", at(1, null)),
      dealRow("dl_b", at(2, ["form-f", "of-another-stage"])),
      dealRow("dl_c", at(3, ["deposit", "form-f"])),
    ]),
  );
  const { deals: dealt } = await viewToday(seenBy(acme), false);
  expect(dealt.items.map(({ deal, gate }) => [deal.id, gate?.en, gate?.ar])).toEqual([
    ["dl_a", "form-f", "form-f ar"],
    ["dl_b", "deposit", "deposit ar"],
    ["dl_c", undefined, undefined],
  ]);
});

test("a day with nothing in it is clear: nobody waits, nothing is due, and it says what comes next", async () => {
  const acme = await aTenant("acme");
  await acme.db.commit(acme.db.insert(leads, followedRow("ld_1", NOON + DAY, MINE)));
  const today = await viewToday(seenBy(acme), false);
  expect(today.waiting.count).toBe(0);
  expect([today.followUps.count, today.bare.count]).toEqual([0, 0]);
  expect(today.next).toEqual({ at: NOON + DAY, title: null, name: "Ada Sample" });
});

test("whoever gives leads out sees those of nobody, a team lead the team's", async () => {
  const acme = await aTenant("acme");
  await acme.db.commit(
    acme.db.insertMany(leads, [
      leadRow("ld_1", { teamId: "tm_1" }),
      leadRow("ld_2", { teamId: "tm_2" }),
      leadRow("ld_3", { ...MINE }),
    ]),
  );
  const ids = async (scope: Scope) =>
    (await viewToday(seenBy(acme, scope), true)).pool?.leads.map(({ id }) => id);
  expect(await ids(EVERYTHING)).toEqual(["ld_1", "ld_2"]);
  expect(await ids(LEAD)).toEqual(["ld_1"]);
  expect(await ids(ANN)).toEqual([]);
});

test("nothing of another agent's or another tenant's day is on it, though ids are the same", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  for (const tenant of [acme, globex])
    await tenant.db.commit(
      tenant.db.insert(contacts, contactRow("ct_9", MINE)),
      tenant.db.insert(leads, leadRow("ld_1", { ...MINE, contactId: "ct_9" })),
      tenant.db.insert(leads, followedRow("ld_2", NOON - DAY, MINE)),
      tenant.db.insert(tasks, taskRow("tk_1", NOON)),
      tenant.db.insert(deals, dealRow("dl_9", MINE)),
    );
  await globex.db.commit(globex.db.insert(leads, leadRow("ld_3", MINE)));
  const { waiting, followUps, bare } = await viewToday(seenBy(acme), false);
  expect([waiting.ids, followUps.items.map(idOf)]).toEqual([["ld_1"], ["ld_2", "tk_1"]]);
  expect(bare.items.map(idOf)).toEqual(["dl_9"]);
  const bobs = await viewToday(seenBy(acme, BOB), false);
  expect([bobs.waiting.ids, bobs.followUps.items, bobs.deals.items]).toEqual([[], [], []]);
  expect(await waitingNow(seenBy(acme, BOB))).toEqual([]);
});

test("whoever works a lead of another agent's person sees the lead, and nothing of the person", async () => {
  const acme = await aTenant("acme");
  await acme.db.commit(
    acme.db.insert(contacts, contactRow("ct_9", { ownerId: "us_bob" })),
    acme.db.insert(leads, leadRow("ld_1", { ...MINE, contactId: "ct_9" })),
  );
  const { waiting } = await viewToday(seenBy(acme), false);
  expect(waiting.items).toMatchObject([{ lead: { id: "ld_1" }, contact: null }]);
});

/** All who wait wrote again since they were answered. */
async function wroteAgain({ db }: Tenant) {
  const nearest = { orderBy: [asc(leads.answerDueAt)], where: isNotNull(leads.answerDueAt) };
  const [waiting] = await db.read(db.rows(leads, { ...nearest, limit: 10 }));
  await db.commit(
    db.insert(threads, {
      ...{ id: "th_1", contactId: "ct_1", channel: "whatsapp" },
      ...{ createdAt: NOON, lastMessageAt: NOON },
    }),
    db.insertMany(
      messages,
      waiting.map(({ id, contactId }) => ({
        ...{ id: `msg_${id}`, threadId: "th_1", contactId, channel: "whatsapp", body: "And now?" },
        ...{ createdAt: NOON, sentAt: NOON, direction: "in" as const, status: "received" as const },
      })),
    ),
    db.update(leads, { waitingMessageId: sql`'msg_' || id` }, isNotNull(leads.answerDueAt)),
  );
}

/** A world that fills every block beyond its bound. */
async function aFullDay(tenant: Tenant, count: number) {
  await manyLeads(tenant.db, count, MINE);
  await wroteAgain(tenant);
  const numbers = Array.from({ length: 60 }, (_, n) => n);
  const of = (tenant.db.tenantId as string).slice(0, 2);
  await tenant.db.commit(
    tenant.db.insertMany(
      tasks,
      numbers.map((n) => taskRow(`tk_${of}_${n}`, NOON - (n - 30) * HOUR, { contactId: "ct_1" })),
    ),
    tenant.db.insertMany(
      deals,
      numbers.map((n) =>
        dealRow(`dl_${of}_${n}`, { ...MINE, nextStepAt: n % 2 ? NOON + n * HOUR : null }),
      ),
    ),
    tenant.db.insertMany(
      leads,
      numbers.map((n) => leadRow(`ld_pool_${n}`, { teamId: "tm_1" })),
    ),
    tenant.db.insertMany(
      pipelines,
      numbers.slice(0, 7).map((n) => ({
        id: `pl_more_${n}`,
        createdAt: NOON,
        key: `more-${n}`,
        nameEn: "More",
        nameAr: "المزيد",
        position: n + 2,
        stages: [],
      })),
    ),
  );
}

async function billOf(tenant: Tenant, scope: Scope) {
  const { db: d1, bill } = metered(env.DB);
  const ctx = { ...seenBy(tenant, scope), db: new TenantDb(d1, tenant.db.tenantId, scope) };
  const { waiting } = await viewToday(ctx, scope.kind !== "own", "ld_many_000000");
  if (scope.kind !== "team")
    expect(waiting.items.map(({ words }) => words)).toEqual(Array(6).fill("And now?"));
  return { rows: bill.rowsRead + IDENTITY_ROWS, trips: bill.trips, untold: bill.untold };
}

test.each([1000, 20_000])(
  "a full day among %i leads reads at most 80 rows in one trip, whoever looks and however large another tenant grows",
  async (count) => {
    const acme = await aTenant("acme");
    const globex = await aTenant("globex");
    await aFullDay(acme, count);
    const bills = [];
    for (const scope of [ANN, LEAD, EVERYTHING]) {
      const { rows, trips, untold } = await billOf(acme, scope);
      expect(rows, scope.kind).toBeLessThanOrEqual(80);
      expect([trips, untold]).toEqual([1, 0]);
      bills.push(rows);
    }
    await aFullDay(globex, 1000);
    for (const [i, scope] of [ANN, LEAD, EVERYTHING].entries())
      expect((await billOf(acme, scope)).rows).toBe(bills[i]);
  },
  120_000,
);

test("no question of Today scans a table or sorts what it read", async () => {
  const acme = await aTenant("acme");
  await aFullDay(acme, 1000);
  const plans: string[] = [];
  const { db: d1 } = metered(env.DB);
  const spying = {
    ...d1,
    prepare: (sql: string) => {
      plans.push(sql);
      return d1.prepare(sql);
    },
  } as D1Database;
  for (const scope of [ANN, LEAD, EVERYTHING])
    await viewToday(
      { ...seenBy(acme, scope), db: new TenantDb(spying, acme.db.tenantId, scope) },
      true,
    );
  for (const sql of plans) {
    const params = Array.from({ length: (sql.match(/\?/g) ?? []).length }, () => "x");
    const { results } = await env.DB.prepare(`explain query plan ${sql}`)
      .bind(...params)
      .all<{ detail: string }>();
    const steps = results.map(({ detail }) => detail).join("\n");
    expect(steps, sql).not.toMatch(/TEMP B-TREE|SCAN (?!CONSTANT)/);
  }
}, 60_000);

const someLeads = fc.array(
  fc.record({
    mine: fc.boolean(),
    waits: fc.boolean(),
    due: fc.integer({ min: -5, max: 5 }),
    bySystem: fc.boolean(),
  }),
  { maxLength: 30 },
);

test("counts equal lists: what Today counts is what the list of the same shows", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(someLeads, async (some) => {
      run += 1;
      const acme = await aTenant(`acme${run}`);
      const rows = some.map(({ mine, waits, due, bySystem }, n) => {
        const changes = {
          ...(mine ? MINE : { ownerId: "us_bob" }),
          followUpSetBy: bySystem ? ("system" as const) : ("person" as const),
        };
        return waits
          ? leadRow(`ld_${n}`, { ...changes, answerDueAt: NOON + due })
          : followedRow(`ld_${n}`, NOON + due * DAY, changes);
      });
      await acme.db.commit(acme.db.insertMany(leads, rows));

      const { waiting, followUps, bare } = await viewToday(seenBy(acme), false);
      const clock = await listLeads(seenBy(acme), { order: "clock", limit: 200 });
      expect(waiting.ids).toEqual(clock.rows.slice(0, SHOWN.waiting).map(({ id }) => id));
      expect(waiting.count).toBe(clock.rows.length);
      expect(waiting.items).toHaveLength(Math.min(waiting.count, SHOWN.waiting));
      const answered = some.filter(({ mine, waits }) => mine && !waits);
      const dated = answered.filter(({ due }) => due <= 0).length;
      const unset = answered.filter(({ due, bySystem }) => due > 0 && bySystem).length;
      expect([followUps.count, bare.count]).toEqual([
        dated > SHOWN.followUps ? null : dated,
        unset > SHOWN.bare ? null : unset,
      ]);
      const due = await listLeads(seenBy(acme), { order: "due", limit: 200 });
      const listed = new Set(due.rows.map(({ id }) => id));
      expect([...followUps.items, ...bare.items].map(idOf).every((id) => listed.has(id))).toBe(
        true,
      );
    }),
    { numRuns: 15 },
  );
}, 60_000);

test("that a task was done is told to whoever did it, and of no other task", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  await acme.db.commit(
    acme.db.insertMany(tasks, [
      taskRow("tk_mine", NOON, { doneAt: NOON }),
      taskRow("tk_open", NOON),
      taskRow("tk_by_bob", NOON, { doneAt: NOON, updatedBy: "us_bob" }),
      taskRow("tk_of_bob", NOON, { doneAt: NOON, ownerId: "us_bob", teamId: "tm_2" }),
    ]),
  );
  await globex.db.commit(globex.db.insert(tasks, taskRow("tk_elsewhere", NOON, { doneAt: NOON })));

  const asked = ["tk_mine", "tk_open", "tk_by_bob", "tk_of_bob", "tk_elsewhere", "tk_none"];
  for (const id of asked) {
    const told = id === "tk_mine" ? id : null;
    const ctx = seenBy(acme);
    const [today, list] = [
      await viewToday(ctx, false, null, id),
      await dueTasks(ctx, { ownerId: "us_ann", doneId: id }),
    ];
    expect([id, today.done, list.done]).toEqual([id, told, told]);
  }
});
