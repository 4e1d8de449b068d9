import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { metered } from "~/db/metered.server";
import { NoSuchCursor } from "~/db/paging";
import { contacts, privacyRequestSteps, privacyRequests } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Read } from "~/db/statements";
import { TenantDb } from "~/db/tenant-db.server";
import { addDays } from "~/lib/zoned-time";
import { aProgram } from "../../../../tests/support/api";
import { isCostly, planOf } from "../../../../tests/support/asking";
import { anOffice } from "../../../../tests/support/office";
import { aTenant, contactRow, NOON } from "../../../../tests/support/tenant";
import { showDesk } from "../show-desk.server";
import { viewDesk } from "../view-desk.server";

const TODAY = "2026-06-01";
const MANY = 130;

const requestRow = (n: number, changes: Partial<typeof privacyRequests.$inferInsert> = {}) => ({
  ...{ id: `pr_${String(n).padStart(4, "0")}`, createdAt: NOON + n, type: "correction" as const },
  ...{ subjectHash: `hash${n}`, state: "accepted" as const, createdBy: "us_test" },
  dueOn: addDays(TODAY, 10 + (n % 40)),
  ...changes,
});

/** The one that is due in two days is the oldest; one was extended past all; three are over, two are due this week. */
const open = () => [
  requestRow(0, { dueOn: addDays(TODAY, 2) }),
  requestRow(1, { dueOn: addDays(TODAY, 1), extendedTo: addDays(TODAY, 90) }),
  requestRow(2, { dueOn: addDays(TODAY, 7) }),
  ...[3, 4, 5].map((n) => requestRow(n, { dueOn: addDays(TODAY, -n) })),
  ...Array.from({ length: MANY - 6 }, (_, n) => requestRow(n + 6)),
];

const closed = (many: number) =>
  Array.from({ length: many }, (_, n) =>
    requestRow(5000 + n, { state: "done" as const, closedAt: NOON - n * 86_400_000 }),
  );

const fill = (db: TenantDb) =>
  db.commit(db.insertMany(privacyRequests, [...open(), ...closed(60)]));

type Tenant = Awaited<ReturnType<typeof aTenant>>;
type Reader = Parameters<typeof viewDesk>[0];

async function allOf(ctx: Reader, view: "open" | "closed", limit?: number) {
  const sizes: number[] = [];
  const rows: Awaited<ReturnType<typeof viewDesk>>["requests"] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof viewDesk>> = await viewDesk(ctx, { view, cursor, limit });
    sizes.push(page.requests.length);
    rows.push(...page.requests);
    cursor = page.nextCursor;
  } while (cursor);
  return { sizes, rows };
}

async function expectWholeDesk(ctx: Reader) {
  const { sizes, rows } = await allOf(ctx, "open");
  expect(sizes).toEqual([50, 50, 30]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(MANY);
  expect(rows.slice(0, 5).map(({ id }) => id)).toEqual([
    ...["pr_0005", "pr_0004", "pr_0003", "pr_0000", "pr_0002"],
  ]);
  expect(rows.at(-1)?.id).toBe("pr_0001");
  const ends = rows.map(({ extendedTo, dueOn }) => extendedTo ?? dueOn);
  expect(ends).toEqual(ends.toSorted());
}

test("with far more than a page open, every request is found, the most urgent first though it is the oldest", async () => {
  const { ctx, db } = await aTenant("acme");
  await aTenant("globex");
  await fill(db);
  await expectWholeDesk(ctx);
  const { sizes, rows } = await allOf(ctx, "closed", 25);
  expect(sizes).toEqual([25, 25, 10]);
  expect(rows.map(({ closedAt }) => closedAt)).toEqual(closed(60).map(({ closedAt }) => closedAt));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(60);
});

test("the operator's own desk loses none either", async () => {
  const office = await anOffice();
  await fill(office.db);
  await expectWholeDesk(office.as("us_officer"));
});

test("the desk's figures are counted out, and do not depend on the page that is shown", async () => {
  const { ctx, db } = await aTenant("acme");
  const other = await aTenant("globex");
  await fill(db);
  const counts = { open: MANY, overdue: 3, dueThisWeek: 2, closedThisMonth: 1 };
  const first = await showDesk(ctx, new URLSearchParams(), false);
  expect(first).toMatchObject({ view: "open", counts, cursor: null });
  expect(first.requests).toHaveLength(50);
  const shown = await showDesk(ctx, new URLSearchParams({ view: "closed" }), false);
  expect(shown).toMatchObject({ view: "closed", counts });
  expect(await showDesk(other.ctx, new URLSearchParams(), false)).toMatchObject({
    ...{ requests: [], nextCursor: null },
    counts: { open: 0, overdue: 0, dueThisWeek: 0, closedThisMonth: 0 },
  });
});

const stepRow = (n: number, requestId: string) => ({
  ...{ id: `ps_${n}`, createdAt: NOON + n, requestId, actor: "us_test" },
  ...{ act: n === 1 ? "receive" : "accept", to: "accepted" as const },
});

/** Three open requests of people, two closed ones, and two steps of the most urgent. */
async function aSmallDesk({ db }: Tenant, nameEn: string) {
  const ids = ["pr_a", "pr_b", "pr_c", "pr_d", "pr_e"];
  const people = ids.map((id) => contactRow(`ct_${id}`, { nameEn: `${nameEn} ${id}` }));
  const requests = ids.map((id, n) =>
    requestRow(n, {
      ...{ id, contactId: `ct_${id}`, dueOn: addDays(TODAY, 9 - n) },
      ...(n > 2 && { state: "done" as const, closedAt: NOON - n }),
    }),
  );
  const steps = [stepRow(1, "pr_c"), stepRow(2, "pr_c"), stepRow(3, "pr_a")];
  await db.commit(
    db.insertMany(contacts, people),
    db.insertMany(privacyRequests, requests),
    db.insertMany(privacyRequestSteps, steps),
  );
}

async function billedDesk({ ctx, db }: Tenant) {
  const { db: d1, bill } = metered(env.DB);
  const seen = { ...ctx, db: new TenantDb(d1, db.tenantId, EVERYTHING) };
  return { desk: await showDesk(seen, new URLSearchParams(), false), bill };
}

test("the desk with the most urgent request's steps and what was closed last is read in one round trip, and each row once", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  await aSmallDesk(acme, "Ada");
  await aSmallDesk(globex, "Bob");
  const { desk, bill } = await billedDesk(acme);
  expect(desk.requests.map(({ name }) => name)).toEqual(["Ada pr_c", "Ada pr_b", "Ada pr_a"]);
  expect(desk.urgent).toMatchObject({ id: "pr_c", state: "accepted" });
  expect(desk.urgent?.steps.map(({ id }) => id)).toEqual(["ps_1", "ps_2"]);
  expect(desk.closed.map(({ name }) => name)).toEqual(["Ada pr_d", "Ada pr_e"]);
  expect([bill.trips, bill.untold]).toEqual([1, 0]);
  expect(bill.rowsRead).toBeLessThanOrEqual(26);

  await fill(globex.db);
  expect((await billedDesk(acme)).bill.rowsRead).toBe(bill.rowsRead);
});

test("a desk at which nothing is open has no steps to show", async () => {
  const { desk, bill } = await billedDesk(await aTenant("acme"));
  expect(desk).toMatchObject({ urgent: undefined, closed: [] });
  expect(bill.trips).toBe(1);
});

test("no place in one list is one in the other", async () => {
  const { ctx, db } = await aTenant("acme");
  await fill(db);
  const { nextCursor } = await viewDesk(ctx, { view: "open" });
  await expect(viewDesk(ctx, { view: "closed", cursor: nextCursor })).rejects.toThrow(NoSuchCursor);
});

test("a page deep in the desk reads the rows that it shows, and sorts nothing", async () => {
  const { ctx, db } = await aTenant("acme");
  await fill(db);
  const statements: string[] = [];
  const seen = new Proxy(ctx.db, {
    get: (of, name) =>
      name === "read"
        ? (...reads: Read<unknown>[]) => {
            statements.push(...reads.map(({ statement }) => statement.toSQL().sql));
            return of.read(...reads);
          }
        : (Reflect.get(of, name).bind?.(of) ?? Reflect.get(of, name)),
  });
  const { nextCursor } = await viewDesk({ ...ctx, db: seen }, { view: "open" });
  await viewDesk({ ...ctx, db: seen }, { view: "open", cursor: nextCursor });
  await showDesk({ ...ctx, db: seen }, new URLSearchParams({ view: "closed" }), false);
  const plans = await Promise.all(statements.map(planOf));
  expect(plans.flat().filter(isCostly)).toEqual([]);
  expect(plans.flat().join("\n")).toMatch(/privacy_requests_by_end \(tenant_id=\? AND <expr>>\?\)/);
});

test("a program reads the desk page by page, as every list: limit, cursor, nextCursor", async () => {
  const tenant = await aTenant("acme");
  await fill(tenant.db);
  const owner = await aProgram(tenant);
  const page = async (query: string) =>
    (await owner.get(`/privacy-requests?${query}`)).json<{
      data: { id: string; state: string }[];
      nextCursor: string | null;
    }>();

  const first = await page("limit=7");
  expect(first.data).toHaveLength(7);
  expect(first.data.map(({ id }) => id).slice(0, 4)).toContain("pr_0000");
  const second = await page(`limit=200&cursor=${first.nextCursor}`);
  expect(second.data).toHaveLength(MANY - 7);
  expect(second.nextCursor).toBeNull();
  const answered = await page("view=closed&limit=50");
  expect(answered.data.every(({ state }) => state === "done")).toBe(true);
  expect(answered.nextCursor).not.toBeNull();
  expect((await owner.get("/privacy-requests?view=lost")).status).toBe(422);
  expect((await owner.get("/privacy-requests?limit=0")).status).toBe(422);
});
