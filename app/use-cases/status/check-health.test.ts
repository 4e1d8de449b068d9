import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { Grounds } from "~/config/uses";
import { retentionRegister } from "~/db/data-map";
import { HealthDb } from "~/db/health-db.server";
import { DAY_MS, MINUTE_MS } from "~/lib/time";
import { NOON } from "../../../tests/support/tenant";
import { checkHealth, type HealthCtx } from "./check-health.server";
import { healthNow } from "./health-now.server";
import { viewHealth } from "./view-health.server";

const db = () => new HealthDb(env.DB);
const aService = (at: number, parts: Partial<HealthCtx> = {}): HealthCtx => ({
  db: db(),
  now: () => at,
  stopwatch: () => 0,
  lagOfJobs: async () => 0,
  mail: async () => ({ hasWay: true, retrying: 0 }),
  files: async () => null,
  ...parts,
});
const keptFor = (days: number) => async () => ({
  grounds: {} as Grounds,
  retention: retentionRegister().map((one) =>
    one.class === "service-history" ? { ...one, days } : one,
  ),
});
const seen = (at: number, days = 90) =>
  viewHealth({ db: db(), now: () => at, inForce: keptFor(days) });
const broken = async () => {
  throw new Error("no answer");
};

test("before the first check nothing is claimed", async () => {
  const health = await seen(NOON);
  expect(health).toMatchObject({ state: "unknown", lastAt: null, changes: [] });
  expect(health?.parts.map(({ share, days }) => [share, days.length])).toEqual(
    Array.from({ length: 4 }, () => [null, 90]),
  );
});

test("a part that does not answer is down, is noted once, and comes back", async () => {
  await checkHealth(aService(NOON));
  for (const minute of [5, 10])
    await checkHealth(aService(NOON + minute * MINUTE_MS, { files: broken }));
  const during = await seen(NOON + 10 * MINUTE_MS);
  expect(during?.state).toBe("down");
  expect(during?.parts.map(({ state }) => state)).toEqual(["ok", "ok", "ok", "down"]);
  expect(during?.changes.map(({ part, state }) => [part, state])).toEqual([["files", "down"]]);

  await checkHealth(aService(NOON + 15 * MINUTE_MS));
  const after = await seen(NOON + 15 * MINUTE_MS);
  expect(after?.state).toBe("ok");
  expect(after?.changes.map(({ state }) => state)).toEqual(["ok", "down"]);
  expect(after?.parts[3]?.share).toBe(0.5);
});

test("a day's checks are one row, and the next day begins anew in Dubai", async () => {
  const lateEvening = Date.parse("2026-11-22T19:55:00Z");
  await checkHealth(aService(lateEvening));
  await checkHealth(aService(lateEvening + 5 * MINUTE_MS));
  const { results } = await env.DB.prepare(
    "select day, ok from health_days where part = 'mail'",
  ).all();
  expect(results).toEqual([
    { day: "2026-11-22", ok: 1 },
    { day: "2026-11-23", ok: 1 },
  ]);
});

test("as many days are shown as the policy in force keeps, and no more than there is room for", async () => {
  for (const [kept, shown] of [
    [30, 30],
    [90, 90],
    [365, 90],
  ] as const) {
    const health = await seen(NOON, kept);
    expect(health?.shownDays).toBe(shown);
    expect(health?.parts[0]?.days).toHaveLength(shown);
  }
});

test("when nobody has looked for long, that is what is shown", async () => {
  await checkHealth(aService(NOON));
  expect((await seen(NOON + DAY_MS))?.state).toBe("overdue");
});

test("a line on another page says of the whole service what its own page says", async () => {
  const line = (at: number) => healthNow(db(), at);
  expect(await line(NOON)).toBe("unknown");
  await checkHealth(aService(NOON));
  expect(await line(NOON)).toBe("ok");
  await checkHealth(aService(NOON + 5 * MINUTE_MS, { files: broken }));
  expect(await line(NOON + 5 * MINUTE_MS)).toBe("down");
  expect(await line(NOON + DAY_MS)).toBe("overdue");
  const dead = { prepare: () => {} } as unknown as D1Database;
  expect(await healthNow(new HealthDb(dead), NOON)).toBeNull();
});

test("where the database does not answer, the page still can say so", async () => {
  const dead = { prepare: () => {} } as unknown as D1Database;
  expect(
    await viewHealth({ db: new HealthDb(dead), now: () => NOON, inForce: keptFor(90) }),
  ).toBeNull();
});
