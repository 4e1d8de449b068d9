import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { JobStore } from "~/db/job-store.server";
import { contacts, events, webhookDeliveries, webhookEndpoints } from "~/db/schema";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "~/lib/time";
import { aTenant } from "../../../tests/support/tenant";
import { handlers } from "../../../workers/queue/handlers";
import { runJob } from "../../../workers/queue/run-job";
import { commit } from "../commit";
import { record } from "../events";
import { openRequest } from "../privacy/desk/open-request.server";
import { createEndpoint } from "./create-endpoint.server";
import { deleteEndpoint } from "./delete-endpoint.server";
import { resendDelivery } from "./resend-delivery.server";
import { rotateSecret } from "./rotate-secret.server";
import { updateEndpoint } from "./update-endpoint.server";
import { viewDelivery } from "./view-endpoints.server";

const INPUT = {
  url: "https://hooks.partner.example/closr",
  events: [] as string[],
  fields: [] as string[],
  recipient: null,
  country: null,
};

/** A workspace with one endpoint; `happens` announces an event and runs what it rang for. */
async function anEndpoint(input: Partial<typeof INPUT> = {}, name = "acme") {
  const tenant = await aTenant(name);
  const made = await createEndpoint(tenant.ctx, { ...INPUT, ...input });
  if (!made.ok) throw new Error(made.reason);
  const store = new JobStore(env.DB);
  const runner = {
    store,
    handlers,
    open: async () => tenant.ctx,
    now: tenant.ctx.now,
    ring: tenant.ctx.ring,
  };
  const work = async () => {
    for (let id = tenant.rung.shift(); id; id = tenant.rung.shift()) await runJob(id, runner);
  };
  const sweep = async () => {
    for (const id of await store.ready(tenant.clock.at)) await runJob(id, runner);
  };
  const happens = async (type: "contact.updated" | "deal.created" = "contact.updated") => {
    const object: [string, string] = ["contact", "ct_1"];
    await commit(tenant.ctx, ...record(tenant.ctx, { type, object, about: { contactId: "ct_1" } }));
    await work();
  };
  const deliveries = async () => (await tenant.db.read(tenant.db.rows(webhookDeliveries)))[0];
  return { ...tenant, ...made.value, happens, sweep, work, deliveries };
}

test("[P77] an event is sent once to an endpoint, signed so that an independent library accepts it", async () => {
  const { happens, calls, secret, deliveries } = await anEndpoint();
  const realNow = Date.now();
  const endpoint = await anEndpoint({}, "globex");
  endpoint.clock.at = realNow;
  await endpoint.happens();
  await happens();

  const [call] = endpoint.calls;
  if (!call) throw new Error("nothing was sent");
  expect(() =>
    new Webhook(endpoint.secret).verify(call.body ?? "", { ...call.headers }),
  ).not.toThrow();
  expect(calls).toHaveLength(1);
  expect(secret).toMatch(/^whsec_/);
  expect(await deliveries()).toMatchObject([{ state: "delivered", attempts: 1 }]);
});

test("[P55][P77] the body is thin: ids, and only the fields that the endpoint was allowed", async () => {
  const thin = await anEndpoint();
  await thin.happens();
  expect(JSON.parse(thin.calls[0]?.body ?? "")).toEqual({
    type: "contact.updated",
    timestamp: "2026-06-01T12:00:00.000Z",
    data: { object: "contact", id: "ct_1", contactId: "ct_1" },
  });

  const wide = await anEndpoint({ fields: ["nameEn", "legalBasis", "ownerId"] }, "globex");
  await wide.happens();
  expect(JSON.parse(wide.calls[0]?.body ?? "").data).toMatchObject({ nameEn: "Ada Sample" });
  expect(wide.calls[0]?.body).not.toContain("legalBasis");
});

test("an endpoint is told only of the types it asked for, and a workspace without one makes no work", async () => {
  const { happens, calls } = await anEndpoint({ events: ["deal.created"] });
  await happens("contact.updated");
  expect(calls).toHaveLength(0);
  await happens("deal.created");
  expect(calls).toHaveLength(1);

  const none = await aTenant("globex");
  await commit(
    none.ctx,
    ...record(none.ctx, { type: "contact.updated", object: ["contact", "ct_1"] }),
  );
  expect(none.rung).toEqual([]);
});

test("[P77] a failed attempt is seen, tried again on the schedule under the same id, and then delivered", async () => {
  const { happens, calls, outside, clock, sweep, deliveries, ctx } = await anEndpoint();
  outside.answer = {
    outcome: "failed",
    reason: "not-2xx",
    status: 500,
    excerpt: "no",
    retryAfter: null,
  };
  await happens();
  expect(await deliveries()).toMatchObject([{ state: "pending", attempts: 1, lastStatus: 500 }]);

  clock.at += MINUTE_MS;
  outside.answer = { outcome: "delivered", status: 204, excerpt: "", retryAfter: null };
  await sweep();

  const [delivery] = await deliveries();
  expect(delivery).toMatchObject({ state: "delivered", attempts: 2 });
  expect(new Set(calls.map(({ headers }) => headers["webhook-id"]))).toEqual(
    new Set([delivery?.id]),
  );
  const seen = await viewDelivery(ctx, delivery?.id ?? "");
  expect(seen?.attempts.map(({ status }) => status)).toEqual([204, 500]);
});

test("[P77] after ten failed attempts the delivery has failed; a person may send it again", async () => {
  const { happens, outside, clock, sweep, deliveries, ctx, work } = await anEndpoint();
  outside.answer = { outcome: "failed", reason: "timed-out", status: null };
  await happens();
  for (let i = 0; i < 9; i++) {
    clock.at += 30 * HOUR_MS;
    await ctx.db.commit(ctx.db.update(webhookEndpoints, { failingSince: null }, undefined));
    await sweep();
  }
  const [failed] = await deliveries();
  expect(failed).toMatchObject({ state: "failed", attempts: 10 });

  outside.answer = { outcome: "delivered", status: 200, excerpt: "", retryAfter: null };
  expect((await resendDelivery(ctx, failed?.id ?? "")).ok).toBe(true);
  await work();
  expect(await deliveries()).toMatchObject([{ state: "delivered" }]);
});

test("an endpoint that fails for 120 hours is switched off, with a notice", async () => {
  const { happens, outside, clock, sweep, db, id } = await anEndpoint();
  outside.answer = { outcome: "failed", reason: "unreachable", status: null };
  await happens();
  clock.at += 121 * HOUR_MS;
  await sweep();

  const [endpoint, told] = await db.read(
    db.one(webhookEndpoints, id),
    db.rows(events, { where: eq(events.type, "endpoint.disabled") }),
  );
  expect(endpoint).toMatchObject({ disabledReason: "failed-for-long", disabledAt: clock.at });
  expect(told).toHaveLength(1);
});

test("410 switches an endpoint off at once", async () => {
  const { happens, outside, db, id } = await anEndpoint();
  outside.answer = {
    outcome: "failed",
    reason: "not-2xx",
    status: 410,
    excerpt: "",
    retryAfter: null,
  };
  await happens();
  const [endpoint] = await db.read(db.one(webhookEndpoints, id));
  expect(endpoint?.disabledReason).toBe("gone");
});

test("[P77] after a rotation both secrets sign for a day, and then only the new one", async () => {
  const { happens, calls, ctx, clock, id, secret: old } = await anEndpoint();
  clock.at = Date.now();
  const rotated = await rotateSecret(ctx, id);
  if (!rotated.ok) throw new Error(rotated.reason);
  const accepts = (secret: string) => {
    const call = calls.at(-1);
    try {
      new Webhook(secret).verify(call?.body ?? "", { ...call?.headers });
      return true;
    } catch {
      return false;
    }
  };

  await happens();
  expect([accepts(old), accepts(rotated.value.secret)]).toEqual([true, true]);
  clock.at += DAY_MS;
  await happens();
  expect(calls.at(-1)?.headers["webhook-signature"]?.split(" ")).toHaveLength(1);
});

test("[P99] a restricted person is not told of", async () => {
  const { happens, calls, ctx, clock } = await anEndpoint();
  await ctx.db.commit(ctx.db.update(contacts, { restrictedAt: clock.at }, eq(contacts.id, "ct_1")));
  await happens();
  expect(calls).toHaveLength(0);
});

test.each(["http://127.0.0.1", "https://localhost", "https://[::1]", "https://closr.test/x"])(
  "[P77][P87] an address that may not be called is refused at save: %s",
  async (url) => {
    const { ctx } = await aTenant("acme");
    expect((await createEndpoint(ctx, { ...INPUT, url })).ok).toBe(false);
  },
);

test("the signing secret lies sealed, and another workspace can neither see nor change the endpoint", async () => {
  const { id, secret, db } = await anEndpoint();
  const globex = await aTenant("globex");
  const [row] = await db.read(db.one(webhookEndpoints, id));
  expect(JSON.stringify(row)).not.toContain(secret.slice(6));
  expect(await rotateSecret(globex.ctx, id)).toEqual({ ok: false, reason: "endpoint-not-found" });
});

test("what is done to an endpoint that is not there, or changes nothing, leaves no event", async () => {
  const { ctx, db, id } = await anEndpoint();
  const before = (await db.read(db.rows(events)))[0];

  const refused = { ok: false, reason: "endpoint-not-found" };
  expect(await deleteEndpoint(ctx, "we_nobodys")).toEqual(refused);
  expect(await updateEndpoint(ctx, "we_nobodys", { enabled: false })).toEqual(refused);
  expect(await updateEndpoint(ctx, id, {})).toEqual({ ok: true, value: id });
  expect((await db.read(db.rows(events)))[0]).toEqual(before);
});

test("[P100] of whoever objects to any use nothing leaves but that they do, and which uses", async () => {
  const endpoint = await anEndpoint({ fields: ["nameEn"] });
  const { ctx, db, calls, work, happens } = endpoint;
  await happens();
  const asked = { type: "objection" as const, contactId: "ct_1", door: "desk" as const };
  calls.length = 0;
  await openRequest(ctx, { ...asked, purpose: "any" });
  await work();
  await happens("deal.created");
  const told = calls.map(({ body }) => JSON.parse(body ?? ""));
  expect(told.map(({ type }) => type)).toEqual(["contact.consent.withdrawn"]);
  const said = told.find(({ type }) => type === "contact.consent.withdrawn");
  expect(said.data).toMatchObject({ id: "ct_1", uses: ["any"] });
  expect(said.data.request).toMatchObject({ subject_request_type: "objection" });
  expect(JSON.stringify(told)).not.toContain("Ada");
  expect((await db.read(db.rows(webhookDeliveries)))[0].length).toBeGreaterThan(0);
});
