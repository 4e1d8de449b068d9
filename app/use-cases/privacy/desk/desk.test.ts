import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  contacts,
  events,
  privacyRequestSteps,
  privacyRequests,
  workspaceSettings,
} from "~/db/schema";
import { DAY_MS } from "~/lib/time";
import { aTenant, contactRow } from "../../../../tests/support/tenant";
import { requestAccess } from "../access/request-access.server";
import { requestErasure } from "../request-erasure.server";
import { setEstablishment } from "../set-establishment.server";
import { shownRequest } from "../shown-request";
import { viewRequest } from "../view-desk.server";
import { actOnRequest } from "./act-on-request.server";
import { openRequest } from "./open-request.server";
import { viewSteps } from "./view-steps.server";

type Tenant = Awaited<ReturnType<typeof aTenant>>;
type Asked = Parameters<typeof openRequest>[1];

async function asked({ ctx }: Tenant, more: Partial<Asked> = {}) {
  const base = { type: "correction" as const, contactId: "ct_1", door: "desk" as const };
  const opened = await openRequest(ctx, { ...base, ...more });
  if (!opened.ok) throw new Error(opened.reason);
  return opened.value.requestId;
}

const acts = async ({ ctx }: Tenant, id: string) =>
  (await viewSteps(ctx, id)).map(({ act }) => act);

test("every transition is kept with who, when and why, and two desks never answer the same request", async () => {
  const tenant = await aTenant("acme");
  const id = await asked(tenant, { isKnown: false });
  expect((await viewRequest(tenant.ctx, id))?.state).toBe("identity-pending");

  expect(await actOnRequest(tenant.ctx, id, { act: "finish" })).toMatchObject({
    reason: "not-from-here",
  });
  expect(await actOnRequest(tenant.ctx, id, { act: "accept" })).toMatchObject({ ok: true });
  const both = await Promise.all([
    actOnRequest(tenant.ctx, id, { act: "finish", answer: "Your name is mended." }),
    actOnRequest(tenant.ctx, id, { act: "withdraw", reason: "called back" }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await acts(tenant, id)).toHaveLength(4);
  const [steps] = await tenant.db.read(tenant.db.rows(privacyRequestSteps));
  expect(steps.every(({ actor, createdAt }) => actor === "us_test" && createdAt > 0)).toBe(true);
});

test("[P104] a refusal says why, by which law, and names the authority of the request's own place", async () => {
  const tenant = await aTenant("acme");
  const id = await asked(tenant, { ruleId: "GB" });
  const refusal = { act: "refuse" as const, reason: "It is not yours." };
  expect(await actOnRequest(tenant.ctx, id, refusal)).toMatchObject({ reason: "law-missing" });
  await actOnRequest(tenant.ctx, id, { ...refusal, under: "UK GDPR, Article 12(5)" });

  const request = await viewRequest(tenant.ctx, id);
  if (!request) throw new Error("it was asked");
  expect(shownRequest(tenant.ctx, request, true)).toMatchObject({
    state: "refused",
    answer: "It is not yours.",
    refusedUnder: "UK GDPR, Article 12(5)",
    authority: {
      name: { en: "Information Commissioner’s Office" },
      url: "https://ico.org.uk/make-a-complaint/",
      knownOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    },
  });
});

test("[P107] the date is by the rule of the request, is extended once with a reason, and only in time", async () => {
  const tenant = await aTenant("acme");
  const id = await asked(tenant, { ruleId: "EEA" });
  expect(await viewRequest(tenant.ctx, id)).toMatchObject({ dueOn: "2026-07-01" });
  const longer = { act: "extend" as const, reason: "Twelve people are concerned." };
  expect(await actOnRequest(tenant.ctx, id, { ...longer, reason: "" })).toMatchObject({
    ok: false,
  });
  expect(await actOnRequest(tenant.ctx, id, longer)).toMatchObject({ ok: true });
  expect(await viewRequest(tenant.ctx, id)).toMatchObject({ extendedTo: "2026-09-01" });
  expect(await actOnRequest(tenant.ctx, id, longer)).toMatchObject({ reason: "already-extended" });

  const late = await asked(tenant, { type: "objection", purpose: "profiling", ruleId: "EEA" });
  tenant.clock.at += 31 * DAY_MS;
  expect(await actOnRequest(tenant.ctx, late, longer)).toMatchObject({ reason: "too-late" });
});

test("a request is written down by a rule that there is; by any other nothing is kept", async () => {
  const { ctx, db } = await aTenant("acme");
  const base = { type: "correction" as const, contactId: "ct_1", door: "desk" as const };
  for (const ruleId of ["XX", "eea", "__proto__"])
    expect(await openRequest(ctx, { ...base, ruleId })).toMatchObject({ reason: "rule-unknown" });
  expect(await db.read(db.rows(privacyRequests))).toEqual([[]]);
  expect(await openRequest(ctx, { ...base, ruleId: "EEA" })).toMatchObject({ ok: true });
});

test("what is done at once is due today, and while something is open it is not asked for twice", async () => {
  const tenant = await aTenant("acme");
  const id = await asked(tenant, { type: "objection", purpose: "marketing" });
  expect(await viewRequest(tenant.ctx, id)).toMatchObject({ dueOn: "2026-06-01" });
  expect(await asked(tenant, { type: "objection", purpose: "marketing" })).toBe(id);
});

test("a restriction takes the person out of sight in the same commit, and answers the request", async () => {
  const tenant = await aTenant("acme");
  const id = await asked(tenant, { type: "restriction" });
  await actOnRequest(tenant.ctx, id, { act: "restrict" });
  const [[contact], told] = await tenant.db.read(
    tenant.db.rows(contacts, { where: eq(contacts.id, "ct_1") }),
    tenant.db.rows(events, { where: eq(events.type, "contact.restricted") }),
  );
  expect(contact?.restrictedAt).toBe(tenant.clock.at);
  expect(told).toHaveLength(1);
  expect((await viewRequest(tenant.ctx, id))?.state).toBe("done");
});

test("[P96] a package and an erasure take up what waits at the desk: one request, one answer", async () => {
  const tenant = await aTenant("acme");
  const access = await asked(tenant, { type: "access", isKnown: false });
  expect(await requestAccess(tenant.ctx, "ct_1")).toMatchObject({ value: { requestId: access } });
  expect(await acts(tenant, access)).toEqual(["receive", "ask-identity", "accept", "begin"]);
  const erasure = await asked(tenant, { type: "erasure" });
  expect(await requestErasure(tenant.ctx, "ct_1")).toMatchObject({ value: { requestId: erasure } });
});

test("[P96] a package answers the request from whose page it was pressed, and not an older one of the same person", async () => {
  const tenant = await aTenant("acme");
  const { ctx, db } = tenant;
  const [older, newer] = [
    await asked(tenant, { type: "access", details: "All of it." }),
    await asked(tenant, { type: "access", details: "Where from?" }),
  ];
  expect(newer).not.toBe(older);
  const pressed = await requestAccess(ctx, "ct_1", { seenId: newer });
  expect(pressed).toMatchObject({ value: { requestId: newer, earlier: false } });
  expect((await viewRequest(ctx, older))?.state).toBe("accepted");

  await db.commit(db.insert(contacts, contactRow("ct_9")));
  const other = await asked(tenant, { type: "access", contactId: "ct_9" });
  const wrong = { ok: false, reason: "request-not-found" };
  for (const seenId of [other, "pr_never"])
    expect(await requestAccess(ctx, "ct_1", { seenId })).toEqual(wrong);
  const globex = await aTenant("globex");
  expect(await requestAccess(globex.ctx, "ct_1", { seenId: older })).toEqual(wrong);
  const correction = await asked(tenant);
  expect(await requestAccess(ctx, "ct_1", { seenId: correction })).toMatchObject({
    reason: "request-changed",
  });
});

test("[P96] a second press on a package, whenever it comes, leads to the request that the first one answered", async () => {
  const tenant = await aTenant("acme");
  const { ctx, db } = tenant;
  const seenId = await asked(tenant, { type: "access" });
  const first = await requestAccess(ctx, "ct_1", { seenId });
  if (!first.ok) throw new Error(first.reason);
  const again = { ok: true, value: { ...first.value, earlier: true } };
  expect(await requestAccess(ctx, "ct_1", { seenId })).toEqual(again);

  const answered = { state: "done" as const, closedAt: ctx.now() };
  await db.commit(db.update(privacyRequests, answered, eq(privacyRequests.id, seenId)));
  expect(await requestAccess(ctx, "ct_1", { seenId })).toEqual(again);
});

test("another workspace's request is not found, though its id is the same", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  const id = await asked(acme);
  expect(await actOnRequest(globex.ctx, id, { act: "finish" })).toMatchObject({
    reason: "privacy-request-not-found",
  });
  expect(await viewSteps(globex.ctx, id)).toEqual([]);
});

test.each([
  ["erasure", "not-erased"],
  ["restriction", "not-restricted"],
] as const)(
  "a request of %s is not called done as asked while the records do not show it",
  async (type, reason) => {
    const tenant = await aTenant("acme");
    const id = await asked(tenant, { type, ruleId: "EEA", contactId: "ct_1" });
    for (const act of ["finish", "finish-with-exceptions"] as const) {
      const done = { act, answer: "Done as you asked.", reason: "For now." };
      expect(await actOnRequest(tenant.ctx, id, done)).toMatchObject({ ok: false, reason });
    }
    expect(await viewRequest(tenant.ctx, id)).toMatchObject({ closedAt: null, answer: null });
  },
);

test("[P104] where nobody knows where the person is, the authority is of the place where the brokerage is established, and each workspace says its own", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  expect(await setEstablishment(acme.ctx, "AE-DIFC")).toMatchObject({ ok: true });
  const settingsOf = async ({ db }: Tenant) => (await db.read(db.rows(workspaceSettings)))[0][0];
  const [settings, others] = [await settingsOf(acme), await settingsOf(globex)];
  expect([settings?.establishment, others?.establishment]).toEqual(["AE-DIFC", "AE"]);

  const id = await asked(acme);
  await acme.db.commit(
    acme.db.update(
      privacyRequests,
      { ruleId: "KR", ruleFoundBy: "unknown" },
      eq(privacyRequests.id, id),
    ),
  );
  await actOnRequest(acme.ctx, id, { act: "refuse", reason: "No.", under: "Our own rule" });
  const request = await viewRequest(acme.ctx, id);
  if (!request || !settings) throw new Error("it was asked");
  expect(shownRequest({ ...acme.ctx, settings }, request, true)).toMatchObject({
    authority: { name: { en: "DIFC Commissioner of Data Protection" } },
    alsoAuthority: null,
  });
});
