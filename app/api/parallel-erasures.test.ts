import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { JobStore } from "~/db/job-store.server";
import { contacts, identities, incidents, jobs, privacyRequests } from "~/db/schema";
import { actOnRequest } from "~/use-cases/privacy/desk/act-on-request.server";
import { aProgram } from "../../tests/support/api";
import { aTenant, contactRow } from "../../tests/support/tenant";
import { handlers } from "../../workers/queue/handlers";
import { runJob } from "../../workers/queue/run-job";

vi.setConfig({ testTimeout: 120_000 });

const SIX = [1, 2, 3, 4, 5, 6];

async function aDesk() {
  const tenant = await aTenant("acme");
  const { db } = tenant;
  const email = (n: number) => `p${n}@buyer.example`;
  const created = SIX.flatMap((n) => [
    db.insert(
      contacts,
      contactRow(`ct_p${n}`, { nameEn: `Quorl Zandrap${n}`, emails: [email(n)] }),
    ),
    db.insert(identities, {
      kind: "email" as const,
      norm: email(n),
      contactId: `ct_p${n}`,
      createdAt: 1,
    }),
  ]);
  await db.commit(...created);
  return { tenant, owner: await aProgram(tenant) };
}

const ask = (id: string) => ({ type: "erasure", subject: { type: "contact", id } });
type Asked = { requestId: string };

async function work({ ctx, clock }: Awaited<ReturnType<typeof aTenant>>, atOnce: boolean) {
  const store = new JobStore(env.DB);
  const runner = {
    ...{ store, handlers, now: ctx.now, ring: ctx.ring },
    open: async (job: never) => ({ ...ctx, db: store.openDb(job), actor: "us_test" }),
  };
  for (let round = 0; round < 30; round++) {
    const ready = await store.ready(clock.at);
    if (atOnce) await Promise.all(ready.map((id) => runJob(id, runner as never)));
    else for (const id of ready) await runJob(id, runner as never);
    clock.at += 60_000;
  }
}

const each = (n: number) => `ct_p${n}`;
const same = () => "ct_p1";
test.each([
  ["one contact each", "at once", each],
  ["the same contact", "at once", same],
  ["one contact each", "in turn", each],
  ["the same contact", "in turn", same],
] as const)(
  "[P98] six erasures that are asked for at once, of %s, done %s, are all answered",
  async (_, how, contactOf) => {
    const { tenant, owner } = await aDesk();
    const { db } = tenant;
    const asked = await Promise.all(
      SIX.map((n) => owner.send("POST", "/privacy-requests", ask(contactOf(n)))),
    );
    await work(tenant, how === "at once");
    const [requests, failed] = await db.read(db.rows(privacyRequests), db.rows(incidents));
    expect(failed).toEqual([]);
    expect(requests.map(({ state }) => state)).toEqual(requests.map(() => "done"));
    const ids = await Promise.all(asked.map(async (one) => (await one.json<Asked>()).requestId));
    expect(new Set(ids)).toEqual(new Set(requests.map(({ id }) => id)));
  },
);

test("[P98] an erasure that waits behind another of the same person is answered by that one's certificate", async () => {
  const { tenant, owner } = await aDesk();
  const { db } = tenant;
  await owner.send("POST", "/privacy-requests", ask("ct_p1"));
  const [[first]] = await db.read(db.rows(privacyRequests));
  if (!first) throw new Error("it was asked");
  const { tenantId: _, ...row } = first;
  const job = { id: "jb_second", type: "erasure.requested", payload: { requestId: "pr_second" } };
  await db.commit(
    db.insert(privacyRequests, { ...row, id: "pr_second", jobId: job.id }),
    db.insert(jobs, {
      ...{ ...job, createdAt: row.createdAt, runAfter: row.createdAt + 1, contactId: "ct_p1" },
      ...{ actor: "us_test", scope: db.scope, state: "queued" as const },
    }),
  );
  await work(tenant, false);
  const [requests, failed] = await db.read(db.rows(privacyRequests), db.rows(incidents));
  expect(failed).toEqual([]);
  expect(new Set(requests.map(({ certificateId }) => certificateId)).size).toBe(1);
  expect(requests.map(({ state }) => state)).toEqual(["done", "done"]);
});

test("a request whose work was given up is tried again from the desk, or answered there", async () => {
  const { tenant, owner } = await aDesk();
  const { db, ctx } = tenant;
  const requestOf = async (contactId: string) =>
    (await (await owner.send("POST", "/privacy-requests", ask(contactId))).json<Asked>()).requestId;
  const [again, refused] = [await requestOf("ct_p1"), await requestOf("ct_p2")];
  expect(await actOnRequest(ctx, again, { act: "again" })).toMatchObject({
    reason: "nothing-to-retry",
  });
  const [all] = await db.read(db.rows(privacyRequests));
  for (const { jobId } of all)
    await db.commit(
      db.update(jobs, { state: "failed" }, eq(jobs.id, jobId ?? "")),
      db.insert(incidents, {
        ...{ id: `inc_${jobId}`, createdAt: 1, kind: "job-failed" as const, objectId: jobId ?? "" },
        ...{ summary: "it broke off", state: "open" as const },
      }),
    );
  expect(await actOnRequest(ctx, again, { act: "again" })).toMatchObject({ ok: true });
  const refusal = { act: "refuse" as const, reason: "Not theirs.", under: "PDPL" };
  expect(await actOnRequest(ctx, refused, refusal)).toMatchObject({ ok: true });
  await work(tenant, true);
  const [after, found] = await db.read(db.rows(privacyRequests), db.rows(incidents));
  expect(after.map(({ state }) => state).toSorted()).toEqual(["done", "refused"]);
  expect(found.map(({ state }) => state).toSorted()).toEqual(["open", "retried"]);
});
