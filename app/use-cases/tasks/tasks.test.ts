import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { metered } from "~/db/metered.server";
import {
  accounts,
  contacts,
  deals,
  events,
  jobs,
  leads,
  memberships,
  tasks,
  workspaces,
} from "~/db/schema";
import type { Scope } from "~/db/scope";
import { TenantDb } from "~/db/tenant-db.server";
import type { Letter } from "~/services/mail/letter";
import { leadRow } from "../../../tests/support/leads";
import { aTenant, NOON } from "../../../tests/support/tenant";
import { createTask } from "./create-task.server";
import { deleteTask } from "./delete-task.server";
import { finishTask } from "./finish-task.server";
import { getTask } from "./get-task.server";
import { dueTasks, listTasks, tasksOf } from "./list-tasks.server";
import { remind } from "./remind.server";
import { reopenTask } from "./reopen-task.server";
import { updateTask } from "./update-task.server";

const HOUR = 3_600_000;
const ann: Scope = { kind: "own", userId: "us_ann" };
const bob: Scope = { kind: "own", userId: "us_bob" };
const onDeal = { kind: "deal", id: "dl_1" } as const;

type Tenant = Awaited<ReturnType<typeof aTenant>>;

async function made(ctx: Tenant["ctx"], wish: Parameters<typeof createTask>[1]) {
  const task = await createTask(ctx, wish);
  if (!task.ok) throw new Error(task.reason);
  return task.value;
}

test("a task about a deal stands on the deal's timeline, and its time is the deal's next step", async () => {
  const { ctx, db } = await aTenant("acme");
  const late = await made(ctx, { title: "Later", about: onDeal, dueAt: NOON + 9 * HOUR });
  const soon = await made(ctx, { title: "Soon", about: onDeal, dueAt: NOON + HOUR });
  const nextStep = async () => (await db.read(db.one(deals, "dl_1")))[0]?.nextStepAt;

  expect(soon).toMatchObject({ dealId: "dl_1", contactId: "ct_1" });
  expect(await nextStep()).toBe(NOON + HOUR);
  await finishTask(ctx, soon.id);
  expect(await nextStep()).toBe(NOON + 9 * HOUR);
  await reopenTask(ctx, soon.id);
  expect(await nextStep()).toBe(NOON + HOUR);
  await deleteTask(ctx, soon.id);
  await deleteTask(ctx, late.id);
  expect(await nextStep()).toBeNull();

  const [told] = await db.read(db.rows(events, { within: { column: events.dealId, id: "dl_1" } }));
  expect(told.map(({ type }) => type)).toEqual([
    "task.created",
    "task.created",
    "task.done",
    "task.reopened",
    "task.deleted",
    "task.deleted",
  ]);
});

test("an agent neither sees nor changes another's task, nor does another workspace; nor is one put on what they do not see", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  const task = await made(acme.seenAs(ann, "us_ann"), { title: "Mine", dueAt: NOON + HOUR });
  const missing = { ok: false, reason: "task-not-found" };

  for (const ctx of [acme.seenAs(bob), globex.ctx]) {
    expect(await getTask(ctx, task.id)).toEqual(missing);
    expect(await updateTask(ctx, task.id, { title: "Taken" })).toEqual(missing);
    expect(await finishTask(ctx, task.id)).toEqual(missing);
    expect(await reopenTask(ctx, task.id)).toEqual(missing);
    expect(await deleteTask(ctx, task.id)).toEqual(missing);
    expect(await remind(ctx, task.id, "jb_1")).toEqual([]);
    expect((await listTasks(ctx, {})).rows).toEqual([]);
    expect((await dueTasks(ctx, {})).rows).toEqual([]);
  }
  expect(await createTask(acme.seenAs(bob), { title: "x", about: onDeal })).toMatchObject({
    reason: "deal-not-found",
  });
  expect(await tasksOf(acme.seenAs(bob), onDeal, { limit: 10 })).toMatchObject({
    reason: "deal-not-found",
  });
  expect(await getTask(acme.ctx, task.id)).toMatchObject({ value: { title: "Mine" } });
});

test("what is due comes soonest first with the name of what it is about; what is done or has no time does not", async () => {
  const { ctx } = await aTenant("acme");
  await made(ctx, {
    title: "Second",
    dueAt: NOON + 2 * HOUR,
    about: { kind: "contact", id: "ct_1" },
  });
  await made(ctx, { title: "First", dueAt: NOON - HOUR, about: onDeal });
  await made(ctx, { title: "Some day" });
  const done = await made(ctx, { title: "Done", dueAt: NOON });
  await finishTask(ctx, done.id);

  const { rows } = await dueTasks(ctx, {});
  expect(rows.map(({ title, about }) => [title, about?.name])).toEqual([
    ["First", "Marina Gate 2, 1904"],
    ["Second", "Ada Sample"],
  ]);
  expect((await listTasks(ctx, {})).rows).toHaveLength(4);
  expect((await listTasks(ctx, { due: true })).rows).toHaveLength(2);
  expect(await tasksOf(ctx, onDeal, { limit: 10 })).toMatchObject({
    value: { rows: [{ title: "First" }] },
  });
});

test("a reader of Arabic sees whom each task is about by the Arabic name", async () => {
  const { ctx, db } = await aTenant("acme");
  const company = { id: "ac_1", kind: "other", nameKey: "harbour", sourceKind: "other" } as const;
  const stamps = { createdAt: NOON, updatedAt: NOON, createdBy: "us_ann", updatedBy: "us_ann" };
  const names = { contactName: "Ada Sample", contactNameAr: "عائدة" };
  await db.commit(
    db.update(contacts, { nameAr: "عائدة" }, eq(contacts.id, "ct_1")),
    db.update(deals, { title: null, ...names }, eq(deals.id, "dl_1")),
    db.insert(leads, leadRow("ld_1", names)),
    db.insert(accounts, { ...stamps, ...company, nameEn: "Harbour", nameAr: "المرفأ" }),
  );
  const about = [
    ["deal", "dl_1"],
    ["lead", "ld_1"],
    ["contact", "ct_1"],
    ["account", "ac_1"],
  ] as const;
  for (const [kind, id] of about) await made(ctx, { title: id, dueAt: NOON, about: { kind, id } });

  const called = async (locale: "en" | "ar") =>
    Object.fromEntries(
      (await dueTasks({ ...ctx, locale }, {})).rows.map(({ title, about }) => [title, about?.name]),
    );
  const arabic = { dl_1: "عائدة", ld_1: "عائدة", ct_1: "عائدة", ac_1: "المرفأ" };
  const latin = { dl_1: "Ada Sample", ld_1: "Ada Sample", ct_1: "Ada Sample", ac_1: "Harbour" };
  expect(await called("ar")).toEqual(arabic);
  expect(await called("en")).toEqual(latin);
});

test("a page of tasks with names reads fifty-one rows, and the next goes on where it ended", async () => {
  const { ctx, db } = await aTenant("acme");
  const row = (i: number) => ({
    id: `tk_${String(i).padStart(3, "0")}`,
    title: `${i}`,
    dueAt: NOON + i,
    contactId: "ct_1",
    ownerId: i < 90 ? "us_ann" : "us_zoe",
    createdAt: NOON,
    updatedAt: NOON,
    createdBy: "us_ann",
    updatedBy: "us_ann",
  });
  const rows = Array.from({ length: 91 }, (_, i) => row(i));
  await db.commit(db.insertMany(tasks, rows as never));
  const { db: d1, bill } = metered(env.DB);
  const viewer = { ...ctx, db: new TenantDb(d1, db.tenantId) };

  const first = await dueTasks(viewer, { ownerId: "us_ann" });
  expect(bill.rowsRead).toBeLessThanOrEqual(52);
  const next = await dueTasks(viewer, { ownerId: "us_ann", cursor: first.nextCursor });
  expect([first.rows.at(-1)?.title, next.rows[0]?.title]).toEqual(["24", "25"]);
});

/** Ann is a member with a mailbox, and what is mailed is kept. */
async function withMailbox() {
  const tenant = await aTenant("acme");
  const letters: Letter[] = [];
  const { db } = tenant;
  await env.DB.prepare(
    "insert into users (id, name, email, created_at, updated_at) values ('us_ann', 'Ann', 'ann@marina.example', 0, 0)",
  ).run();
  await db.commit(
    db.insert(workspaces, { id: "ws_1", createdAt: NOON, name: "Acme", slug: "acme" }),
    db.insert(memberships, { id: "mb_1", createdAt: NOON, userId: "us_ann", role: "agent" }),
  );
  const mail = {
    ...tenant.ctx.services.mail,
    post: async (letter: Letter) => void letters.push(letter),
  };
  const directory = { us_ann: { name: "Ann", role: "agent", teamId: null, active: true } };
  const ctx = {
    ...tenant.ctx,
    settings: { ...tenant.ctx.settings, directory },
    services: { ...tenant.ctx.services, mail },
  };
  return { ...tenant, ctx, letters };
}
test("a reminder waits for its time, then tells and mails once; one that was moved or is done does nothing", async () => {
  const { ctx, db, clock, letters } = await withMailbox();
  const task = await made(ctx, {
    title: "Call Omar",
    dueAt: NOON + 2 * HOUR,
    remindMinutes: 60,
    ownerId: "us_ann",
  });
  const [queued] = await db.read(db.rows(jobs));
  expect(queued).toMatchObject([{ type: "task.due", runAfter: NOON + HOUR, state: "queued" }]);

  expect(await remind(ctx, task.id, "jb_1")).toEqual([]);
  clock.at = NOON + HOUR;
  const writes = await remind(ctx, task.id, "jb_1");
  await db.commit(...writes);
  expect(letters).toMatchObject([
    { to: { address: "ann@marina.example" }, subject: "Due: Call Omar" },
  ]);
  expect(await remind(ctx, task.id, "jb_1")).toEqual([]);
  const [told] = await db.read(db.rows(events, { where: eq(events.type, "task.due") }));
  expect(told).toHaveLength(1);

  await updateTask(ctx, task.id, { dueAt: NOON + 9 * HOUR, remindMinutes: 15 });
  const [both] = await db.read(db.rows(jobs));
  expect(both).toHaveLength(2);
  await finishTask(ctx, task.id);
  clock.at = NOON + 9 * HOUR;
  expect(await remind(ctx, task.id, "jb_2")).toEqual([]);
});

test("of two who finish a task at once one is refused, and it is told once", async () => {
  const { ctx, db } = await aTenant("acme");
  const task = await made(ctx, { title: "Once" });
  const outcomes = await Promise.all([finishTask(ctx, task.id), finishTask(ctx, task.id)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const [told] = await db.read(db.rows(events, { where: eq(events.type, "task.done") }));
  expect(told).toHaveLength(1);
});

test("a change that was made from an older version of a task is not written over a newer one", async () => {
  const { ctx, clock } = await aTenant("acme");
  const task = await made(ctx, { title: "As it was" });
  const version = task.updatedAt;
  clock.at += 1;
  await updateTask(ctx, task.id, { title: "First tab", version });

  const late = await updateTask(ctx, task.id, { title: "Second tab", version });
  expect(late).toMatchObject({
    reason: "task-changed-meanwhile",
    details: { version: clock.at, differing: [{ field: "title", from: "First tab" }] },
  });
  expect(await getTask(ctx, task.id)).toMatchObject({ value: { title: "First tab" } });
});
