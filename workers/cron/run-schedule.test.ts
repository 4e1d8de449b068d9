import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { PlatformDb } from "~/db/platform-db.server";
import { MINUTE_MS } from "~/lib/time";
import { runSchedule } from "./run-schedule";

const NOON = Date.UTC(2026, 0, 5, 12);
const part = (name: string, run: () => Promise<unknown> = async () => {}) => ({
  name,
  everyMs: MINUTE_MS,
  run,
});
const breaks = async () => {
  throw new Error("it broke");
};
const at = (now: number, ...parts: Parameters<typeof runSchedule>[0]) =>
  runSchedule(parts, new PlatformDb(env.DB), () => now);

test("a part of the schedule runs once in its time, however often the schedule is called", async () => {
  expect(await at(NOON, part("sweep"))).toEqual({ ran: ["sweep"], failed: [] });
  expect(await at(NOON + 1, part("sweep"))).toEqual({ ran: [], failed: [] });
  expect(await at(NOON + MINUTE_MS, part("sweep"))).toEqual({ ran: ["sweep"], failed: [] });
});

test("a part that fails holds up none after it", async () => {
  const outcome = await at(NOON, part("first", breaks), part("second"));
  expect(outcome).toEqual({ ran: ["second"], failed: ["first"] });
});

test("a part that failed has its turn again, without those that did not", async () => {
  await at(NOON, part("first", breaks), part("second"));
  expect(await at(NOON + 1, part("first"), part("second"))).toEqual({ ran: ["first"], failed: [] });
});
