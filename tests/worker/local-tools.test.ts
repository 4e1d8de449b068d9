import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { PlatformDb } from "~/db/platform-db.server";
import { jobs } from "~/db/schema";
import { DAY_MS } from "~/lib/time";
import { commit } from "~/use-cases/commit";
import { newJob } from "~/use-cases/jobs";
import { get, post, send } from "../support/browser";
import { mailTo } from "../support/inbox";
import { aTenant } from "../support/tenant";

const setClock = (move: object) => send("POST", "/dev/clock", move);
const runCron = async () => (await send("POST", "/dev/cron")).json();

test("the clock stands where it was put, moves by a span, and goes back to real time", async () => {
  const set = await setClock({ now: "2026-12-22T05:00:00Z" });
  expect(await set.json()).toMatchObject({ now: expect.stringMatching(/^2026-12-22T05:00:0/) });

  const moved = await setClock({ advance: "P1DT2H" });
  expect(await moved.json()).toMatchObject({ now: expect.stringMatching(/^2026-12-23T07:00:0/) });

  expect(await (await setClock({})).json()).toMatchObject({ offsetMs: 0 });
});

test.each([{ advance: "a month" }, { now: "tomorrow" }, { other: 1 }, { advance: "P" }])(
  "the clock refuses %o",
  async (move) => {
    expect((await setClock(move)).status).toBe(422);
  },
);

test("[P86] the schedule obeys the clock: what may be kept thirty days is gone after thirty-one", async () => {
  await setClock({});
  await new PlatformDb(env.DB).bury({ id: "dead_1", queue: "q", body: "{}", buriedAt: Date.now() });
  const letters = () => env.DB.prepare("select count(*) as n from dead_letters").first("n");
  await runCron();
  expect(await letters()).toBe(1);

  await setClock({ advance: "P31D" });
  expect(await runCron()).toMatchObject({ idle: true });
  expect(await letters()).toBe(0);
});

test("a job that is due tomorrow comes to its end tomorrow, and not before", async () => {
  await setClock({});
  const { ctx, db } = await aTenant("acme");
  const here = { ...ctx, now: () => Date.now(), ring: async () => {} };
  const { id, write } = newJob(
    here,
    "task.due",
    { taskId: "tk_unknown" },
    { runAfter: Date.now() + DAY_MS },
  );
  await commit(here, write);
  const state = async () => (await db.read(db.one(jobs, id)))[0]?.state;

  expect(await runCron()).toMatchObject({ jobs: [], idle: true });
  expect(await state()).toBe("queued");

  await setClock({ advance: "P1DT1M" });
  expect(await runCron()).toMatchObject({ jobs: [{ type: "task.due", jobs: 1 }], idle: true });
  expect(await state()).not.toBe("queued");
});

test("a page of another site cannot move the clock", async () => {
  const forged = await send("POST", "/dev/clock", {}, { Origin: "https://evil.test" });
  expect(forged.status).toBe(403);
});

test("every answer tells what it asked of the database", async () => {
  const answer = await get("/forgot-password");
  expect(JSON.parse(answer.headers.get("X-Closr-D1") ?? "")).toMatchObject({ trips: 0 });
});

test("the Worker is well without asking a store", async () => {
  const answer = await get("/healthz");
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ status: "ok" });
  expect(JSON.parse(answer.headers.get("X-Closr-D1") ?? "")).toMatchObject({ statements: 0 });
});

test("the mailbox shows what was sent, and can be emptied", async () => {
  const form = { name: "Hessa", email: "hessa@marina.example", workspace: "Marina" };
  await post("/sign-up", {
    ...form,
    password: "two camels cross at dusk",
    birthYear: "1985",
    acknowledged: "on",
  });
  await mailTo("hessa@marina.example");

  expect((await send("DELETE", "/dev/mail.json")).status).toBe(204);
  expect(await (await get("/dev/mail.json")).json()).toEqual([]);
});
