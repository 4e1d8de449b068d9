import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { GuardAlerts } from "./guard-alerts.server";
import { PageViews } from "./page-views.server";

const DAY = 86_400_000;
const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 28, 12);
const view = (at: number, analyticsId: string) => ({ analyticsId, at, path: "/", referrer: null });
const count = async (table: string) =>
  (await env.DB.prepare(`select count(*) n from ${table}`).first<{ n: number }>())?.n;

test("a browser adds at most two hundred events a day, and what comes again is one", async () => {
  const views = new PageViews(env.DB);
  for (let n = 0; n < 203; n++) await views.add(view(NOW + n, "an_1"));
  await views.add(view(NOW, "an_2"));
  await views.add(view(NOW, "an_2"));
  expect((await views.of("an_1")).count).toBe(200);
  expect((await views.of("an_1")).latest).toHaveLength(50);
  expect((await views.of("an_2")).count).toBe(1);
  await views.add(view(NOW + DAY + 300, "an_1"));
  expect((await views.of("an_1")).count).toBe(201);

  await views.erase("an_1");
  expect(await count("page_views")).toBe(1);
});

test("an alert has one row a day for each name with its count, and invented names are not without end", async () => {
  const alerts = new GuardAlerts(env.DB);
  const alert = { kind: "cookie.unregistered", at: NOW } as const;
  for (const day of ["2026-11-28", "2026-11-28", "2026-11-29"])
    await alerts.report({ ...alert, day, name: "_ga" });
  expect(await count("guard_alerts")).toBe(2);
  for (let n = 0; n < 60; n++) await alerts.report({ ...alert, day: "2026-11-28", name: `x${n}` });
  expect(await count("guard_alerts")).toBe(51);
  await alerts.report({ ...alert, kind: "policy.violated", day: "2026-11-28", name: "_ga" });
  expect(await count("guard_alerts")).toBe(52);

  const lately = { ...alert, day: "2026-11-28", name: "_ga", at: NOW + MINUTE };
  await alerts.report(lately);
  await alerts.report(lately);
  const counted = env.DB.prepare("select count from guard_alerts where day = ? and name = ?");
  expect(await counted.bind("2026-11-28", "_ga").first("count")).toBe(3);
  await alerts.report({ ...lately, at: NOW + 2 * MINUTE });
  expect(await counted.bind("2026-11-28", "_ga").first("count")).toBe(5);
  expect(await alerts.latest(1)).toMatchObject([{ at: NOW }]);
});
