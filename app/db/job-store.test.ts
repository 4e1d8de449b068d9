import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { newJob } from "~/use-cases/jobs";
import { isCostly, planOf } from "../../tests/support/asking";
import { aTenant, NOON } from "../../tests/support/tenant";
import { JobStore } from "./job-store.server";

/** A store that notes down what it asks. */
function noted() {
  const asked: string[] = [];
  const prepare = (text: string) => {
    asked.push(text);
    return env.DB.prepare(text);
  };
  return { asked, store: new JobStore({ prepare } as D1Database) };
}

test("what is asked every few minutes reads the open jobs by their index, and sorts nothing", async () => {
  const { asked, store } = noted();
  await store.ready(NOON);
  await store.oldestReady(NOON);
  await store.unsettled(NOON);
  await store.retrying(["mail.queued", "message.queued"], 5);
  expect(asked).toHaveLength(4);
  for (const statement of asked) {
    const plan = await planOf(statement);
    expect(plan.filter((step) => step.includes("jobs_ready"))).not.toEqual([]);
    const withoutIndex = (step: string) =>
      isCostly(step) && !step.includes("USING INDEX jobs_ready");
    expect(plan.filter(withoutIndex)).toEqual([]);
  }
});

test("mails that failed and wait are counted, and no further than is asked", async () => {
  const { ctx, db } = await aTenant("acme");
  const mails = [1, 2, 3].map((n) => newJob(ctx, "mail.queued", { mailId: `ml_${n}` }));
  await db.commit(...mails.map(({ write }) => write));
  const { store } = noted();
  const [first] = mails;
  expect(await store.retrying(["mail.queued"], 5)).toBe(0);

  const again = "update jobs set attempt = 1 where id = ?";
  await env.DB.prepare(again).bind(first?.id).run();
  expect(await store.retrying(["mail.queued"], 5)).toBe(1);
  expect(await store.retrying(["task.due"], 5)).toBe(0);

  await env.DB.prepare("update jobs set attempt = 4").run();
  expect(await store.retrying(["mail.queued"], 2)).toBe(2);
});
