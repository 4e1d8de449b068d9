import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { JobStore } from "~/db/job-store.server";
import { contacts, webhookDeliveries, webhookEndpoints } from "~/db/schema";
import { TenantDb } from "~/db/tenant-db.server";
import { actOnRequest } from "~/use-cases/privacy/desk/act-on-request.server";
import { openRequest } from "~/use-cases/privacy/desk/open-request.server";
import { requestErasure } from "~/use-cases/privacy/request-erasure.server";
import { viewRecipients } from "~/use-cases/privacy/view-recipients.server";
import { aPersonEverywhere, OMAR } from "../../tests/support/person";
import { runRung } from "../../tests/support/talk";
import { aTenant } from "../../tests/support/tenant";
import { handlers } from "../../workers/queue/handlers";
import { runJob } from "../../workers/queue/run-job";
import { answerAcknowledgement } from "./answer-acknowledgement";

/** A recipient that calls an address of ours. */
const senderOf =
  ({ services, ctx }: Awaited<ReturnType<typeof aTenant>>) =>
  (address: string, method = "POST") =>
    answerAcknowledgement(new Request(address, { method }), () => ({
      openTenant: (id: TenantDb["tenantId"]) => new TenantDb(env.DB, id),
      isKnown: async (id: string) => id === "acme",
      seals: services.seals,
      now: ctx.now,
    }));

/** Somebody was erased, and a recipient has the notice. */
async function aNotice() {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant);
  const asked = await requestErasure(tenant.ctx, OMAR.id);
  if (!asked.ok) throw new Error(asked.reason);
  const store = new JobStore(env.DB);
  const runner = { store, now: tenant.ctx.now, handlers, ring: tenant.ctx.ring };
  const open = async (job: Parameters<typeof store.openDb>[0]) => ({
    ...tenant.ctx,
    db: store.openDb(job),
  });
  await runJob(asked.value.jobId ?? "", { ...runner, open });
  const [[told]] = await tenant.db.read(
    tenant.db.rows(webhookDeliveries, { where: eq(webhookDeliveries.type, "contact.erased") }),
  );
  const send = senderOf(tenant);
  return { ...tenant, requestId: asked.value.requestId, body: JSON.parse(told?.body ?? ""), send };
}

test("[P97][P98] a notice of an erasure is a request of OpenDSR that names nobody but by the recipient's own id", async () => {
  const { body } = await aNotice();
  expect(body.data).toEqual({
    id: OMAR.id,
    request: {
      api_version: "2.0",
      regulation: "uae-pdpl",
      subject_request_id: expect.stringMatching(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      ),
      subject_request_type: "erasure",
      submitted_time: "2026-06-01T12:00:00.000Z",
      subject_identities: [
        {
          identity_type: "controller_customer_id",
          identity_value: OMAR.id,
          identity_format: "raw",
        },
      ],
      status_callback_urls: [
        expect.stringMatching(/^https:\/\/closr\.test\/hooks\/acknowledgements\/acme\/wd_/),
      ],
    },
  });
});

test("[P97] a recipient's acknowledgement stands on the request's page, the first one, and a forged one nowhere", async () => {
  const { ctx, clock, body, requestId, send } = await aNotice();
  const [address = ""] = body.data.request.status_callback_urls;
  expect(await viewRecipients(ctx, requestId)).toMatchObject([
    { name: "Mailer", country: "DE", acknowledgedAt: null },
  ]);
  expect(await send(address, "GET")).toBeNull();
  expect(
    await send(address.replace(/.$/, (last: string) => (last === "0" ? "1" : "0"))),
  ).toBeNull();
  expect(await send(address.replace("/acme/", "/globex/"))).toBeNull();

  clock.at += 60_000;
  const at = clock.at;
  expect((await send(address))?.status).toBe(204);
  clock.at += 60_000;
  expect((await send(address))?.status).toBe(204);
  expect(await viewRecipients(ctx, requestId)).toMatchObject([{ acknowledgedAt: at }]);
});

/** Omar asked, and the desk did it; whoever ever received him is told, also who wants to hear of nothing else. */
async function aDecision(
  type: "correction" | "restriction",
  act: "finish" | "restrict",
  person: { restrictedAt: number | null } = { restrictedAt: null },
) {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant);
  await tenant.db.commit(tenant.db.update(contacts, person, eq(contacts.id, OMAR.id)));
  await tenant.db.commit(
    tenant.db.update(
      webhookEndpoints,
      { events: ["deal.closed"] },
      eq(webhookEndpoints.id, "we_all"),
    ),
  );
  const asked = await openRequest(tenant.ctx, { type, contactId: OMAR.id, door: "desk" });
  if (!asked.ok) throw new Error(asked.reason);
  const { requestId } = asked.value;
  await actOnRequest(tenant.ctx, requestId, { act });
  await runRung(tenant);
  const deliveries = await tenant.db.read(
    tenant.db.rows(webhookDeliveries, { where: eq(webhookDeliveries.requestId, requestId) }),
  );
  const bodies = deliveries[0].map(({ body }) => JSON.parse(body ?? "{}"));
  const states = deliveries[0].map(({ state }) => state);
  return { ...tenant, requestId, bodies, states, send: senderOf(tenant) };
}

test("[P97][P99] a correction of somebody who is restricted is told to whoever received them, by the id alone", async () => {
  const { bodies, states } = await aDecision("correction", "finish", { restrictedAt: 1 });
  expect(bodies).toMatchObject([
    {
      type: "contact.updated",
      data: { id: OMAR.id, request: { subject_request_type: "correction" } },
    },
  ]);
  expect(states).not.toContain("blocked");
  expect(JSON.stringify(bodies)).not.toContain(OMAR.nameEn);
});

test.each([
  ["correction", "finish", "contact.updated"],
  ["restriction", "restrict", "contact.restricted"],
] as const)(
  "[P97][P99] a %s is told to whoever ever received the person, and their acknowledgement stands on the request's page",
  async (type, act, event) => {
    const { ctx, clock, bodies, requestId, send } = await aDecision(type, act);
    expect(bodies).toMatchObject([
      { type: event, data: { id: OMAR.id, request: { subject_request_type: type } } },
    ]);
    expect(JSON.stringify(bodies)).not.toContain(OMAR.nameEn);

    clock.at += 60_000;
    const [address = ""] = bodies[0].data.request.status_callback_urls;
    expect((await send(address))?.status).toBe(204);
    expect(await viewRecipients(ctx, requestId)).toMatchObject([
      { name: "Mailer", acknowledgedAt: clock.at },
    ]);
  },
);
