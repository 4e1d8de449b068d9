import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { contacts, events, identities, packages, privacyRequests } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { type Stop, stopsOf } from "~/domain/contacts/objections";
import { OBJECTIONS } from "~/domain/privacy/objection";
import { arrivingPerson } from "~/use-cases/arriving-person";
import { commit } from "~/use-cases/commit";
import { createContact } from "~/use-cases/contacts/create-contact.server";
import { updateContact } from "~/use-cases/contacts/update-contact.server";
import { sendMessage } from "~/use-cases/messages/send-message.server";
import { requestSummary } from "~/use-cases/summaries/request-summary.server";
import { startThread } from "~/use-cases/threads/start-thread.server";
import { aConversation } from "../../../../tests/support/talk";
import { aTenant, contactRow, NOON } from "../../../../tests/support/tenant";
import { actOnRequest } from "../desk/act-on-request.server";
import { openRequest } from "../desk/open-request.server";
import { listStopped } from "./list-stopped.server";
import { resumeUse } from "./resume-uses.server";

type Asked = Partial<Parameters<typeof openRequest>[1]>;

const EMAIL = { kind: "email" as const, norm: "omar@buyer.example", tail: null };

async function aTalk(name = "acme") {
  const tenant = await aTenant(name);
  await aConversation(tenant);
  const { ctx, db } = tenant;
  const asked = async (more: Asked = {}) => {
    const base = { type: "objection" as const, contactId: "ct_talk", door: "desk" as const };
    const opened = await openRequest(ctx, { ...base, ...more });
    if (!opened.ok) throw new Error(opened.reason);
    return opened.value.requestId;
  };
  const stopsOfRecord = async (id = "ct_talk") => {
    const all = db.as(EVERYTHING);
    const [contact] = await all.read(all.one(contacts, id));
    return contact && stopsOf(contact);
  };
  const stop = async (...stops: Stop[]) => {
    const objections = Object.fromEntries(stops.map((one) => [one, { at: NOON, by: "pr_x" }]));
    await db.commit(db.update(contacts, { objections }, eq(contacts.id, "ct_talk")));
  };
  return { ...tenant, asked, stopsOfRecord, stop };
}

test("[P100] an objection is a state of the record from the moment it is known whose it is, and tells which use", async () => {
  const tenant = await aTalk();
  const id = await tenant.asked({ purpose: "marketing", isKnown: false });
  expect(await tenant.stopsOfRecord()).toEqual([]);
  expect(await actOnRequest(tenant.ctx, id, { act: "accept" })).toMatchObject({ ok: true });
  expect(await tenant.stopsOfRecord()).toEqual(["marketing"]);
  await tenant.asked({ purpose: "profiling" });
  expect(await tenant.stopsOfRecord()).toEqual(["marketing", "profiling"]);
  const [told] = await tenant.db.read(
    tenant.db.rows(events, { where: eq(events.type, "contact.consent.withdrawn") }),
  );
  expect(told.map(({ reason, changes }) => [reason, changes?.objections?.to])).toEqual([
    [id, ["marketing"]],
    [expect.stringMatching(/^pr_/), ["marketing", "profiling"]],
  ]);
});

test("[P100] a consent taken back stops marketing and AI, and all use where nothing else is there to rest on", async () => {
  const onConsent = await aTalk();
  await onConsent.asked({ type: "withdrawal" });
  expect(await onConsent.stopsOfRecord()).toEqual(["consent", "any"]);
  const other = await aTalk("globex");
  await other.db.commit(
    other.db.update(contacts, { legalBasis: "contract" }, eq(contacts.id, "ct_talk")),
  );
  await other.asked({ type: "withdrawal" });
  expect(await other.stopsOfRecord()).toEqual(["consent"]);
});

test.each([
  ...OBJECTIONS.map((purpose) => ({ type: "objection" as const, purpose })),
  { type: "withdrawal" as const },
])("[P100] $type $purpose is not called done while the record does not show it", async (what) => {
  const tenant = await aTalk();
  const { ctx, db } = tenant;
  const id = await tenant.asked(what);
  await db.commit(db.update(contacts, { objections: null }, eq(contacts.id, "ct_talk")));
  for (const act of ["finish", "finish-with-exceptions"] as const)
    expect(await actOnRequest(ctx, id, { act, reason: "Soon." })).toMatchObject({
      reason: "not-stopped",
    });
  expect(await actOnRequest(ctx, id, { act: "stop" })).toMatchObject({ ok: true });
  expect(await tenant.stopsOfRecord()).not.toEqual([]);
  const [request] = await db.read(db.one(privacyRequests, id));
  expect(request?.state).toBe("done");
});

test.each(["access", "portability"] as const)(
  "[P96] %s is not called done without a package, unless it is said how else it was given",
  async (type) => {
    const { ctx, db, asked } = await aTalk();
    const id = await asked({ type });
    const done = { act: "finish" as const, answer: "Here." };
    expect(await actOnRequest(ctx, id, done)).toMatchObject({ reason: "not-given" });
    const row = { id: "pk_1", createdAt: NOON, kind: "access" as const, r2Key: "k", jobId: "jb_1" };
    await db.commit(db.update(privacyRequests, { packageId: "pk_1" }, eq(privacyRequests.id, id)));
    expect(await actOnRequest(ctx, id, done)).toMatchObject({ reason: "not-given" });
    await db.commit(
      db.insert(packages, { ...row, bytes: 1, sha256: "", createdBy: "us_1", expiresAt: NOON + 1 }),
    );
    expect(await actOnRequest(ctx, id, done)).toMatchObject({ ok: true });
    const other = await asked({ type });
    const said = { act: "finish-with-exceptions" as const, reason: "Read out on the phone." };
    expect(await actOnRequest(ctx, other, said)).toMatchObject({ ok: true });
  },
);

test("[P100] what is stopped is stopped where the product acts, and the rest goes on", async () => {
  const { ctx, stop } = await aTalk();
  const tried = async () => {
    const sent = await sendMessage(ctx, "th_talk", { body: "Hello" });
    const asked = { contactId: "ct_talk", channel: "email", subject: null, leadId: null };
    const begun = await startThread(ctx, asked);
    const made = await requestSummary(ctx, "th_talk");
    return [sent, begun, made].map((outcome) => (outcome.ok ? "done" : outcome.reason));
  };
  await stop("marketing");
  expect(await tried()).toEqual(["done", "done", "done"]);
  await stop("profiling");
  expect(await tried()).toEqual(["done", "done", "contact-objects-to-ai"]);
  await stop("any");
  expect(await tried()).toEqual(["contact-objects", "contact-objects", "contact-objects-to-ai"]);
});

test("[P100] it holds for every record of the person: those that are there, and those that come", async () => {
  const tenant = await aTalk();
  const { ctx, db } = tenant;
  await db.commit(
    db.insert(contacts, contactRow("ct_twin")),
    db.insert(identities, { ...EMAIL, contactId: "ct_twin", createdAt: NOON, shared: false }),
  );
  await tenant.asked({ purpose: "marketing" });
  expect(await tenant.stopsOfRecord("ct_twin")).toEqual(["marketing"]);

  const person = {
    ...{ nameEn: "Omar", nameAr: null, phones: ["0509990001"], emails: [EMAIL.norm] },
    ...{ preferredLanguage: null, birthYear: null, sourceKind: "referral" as const },
    ...{ sourceDetail: null, sourceUrl: null, legalBasis: "consent" as const, collectedOn: null },
  };
  const made = await createContact(ctx, person, { known: "keep" });
  if (!made.ok) throw new Error(made.reason);
  expect(stopsOf(made.value.contact)).toEqual(["marketing"]);
  expect(await tenant.stopsOfRecord(made.value.id)).toEqual(["marketing"]);

  await db.commit(db.insert(contacts, contactRow("ct_late")));
  const late = { ...person, nameEn: "Late", phones: [], emails: [EMAIL.norm] };
  expect(await updateContact(ctx, "ct_late", late)).toMatchObject({ ok: true });
  expect(await tenant.stopsOfRecord("ct_late")).toEqual(["marketing"]);

  const by = { kind: "web-form" as const, detail: "form" };
  const arriving = { name: "O", phones: ["0509990001", "0509990002"], emails: [] };
  const nobody = { ownerId: null, teamId: null };
  const came = await arrivingPerson(ctx, { ...arriving, preferredLanguage: null }, by, nobody);
  await commit(ctx, ...(came?.writes ?? []));
  expect(await tenant.stopsOfRecord(came?.contactId)).toEqual(["marketing"]);
});

test("[P100] an edit that says consent does not end it; a new consent with its proof does, and so does a reason", async () => {
  const tenant = await aTalk();
  const { ctx, db } = tenant;
  await tenant.asked({ purpose: "marketing" });
  await tenant.asked({ purpose: "profiling" });
  await updateContact(ctx, "ct_talk", (contact) => ({
    ...contact,
    phones: [],
    sourceKind: "web-form",
    legalBasis: "consent",
  }));
  expect(await tenant.stopsOfRecord()).toEqual(["marketing", "profiling"]);

  const anew = { stop: "marketing" as const, how: "new-consent" as const };
  expect(await resumeUse(ctx, "ct_talk", { ...anew, reason: null })).toMatchObject({
    reason: "reason-missing",
  });
  const reason = "Signed form of 1 June, file 12";
  expect(await resumeUse(ctx, "ct_talk", { ...anew, reason })).toMatchObject({ ok: true });
  expect(await tenant.stopsOfRecord()).toEqual(["profiling"]);
  expect(await resumeUse(ctx, "ct_talk", { ...anew, reason })).toMatchObject({
    reason: "not-stopped",
  });
  const rest = { stop: "all" as const, how: "other" as const, reason: "Was somebody else" };
  await resumeUse(ctx, "ct_talk", rest);
  expect(await listStopped(ctx)).toEqual([]);
  const [told] = await db.read(
    db.rows(events, {
      where: and(eq(events.contactId, "ct_talk"), eq(events.type, "contact.consent-renewed")),
    }),
  );
  expect(told).toMatchObject([{ reason, actor: "us_test" }]);
});

test("an objection that is refused, or taken back, stops nothing any more; one that another request made stays", async () => {
  const tenant = await aTalk();
  await tenant.asked({ purpose: "surveys" });
  const id = await tenant.asked({ purpose: "profiling" });
  const refusal = { act: "refuse" as const, reason: "We make none.", under: "Article 21" };
  expect(await actOnRequest(tenant.ctx, id, refusal)).toMatchObject({ ok: true });
  expect(await tenant.stopsOfRecord()).toEqual(["surveys"]);
});

const refusal = { act: "refuse" as const, reason: "We make none.", under: "Article 21" };
const takenBack = { act: "withdraw" as const, reason: "They called." };

test.each([refusal, takenBack])(
  "[P100] a stop that another request demands as well goes on after the first comes to nothing ($act), until that one does",
  async (ends) => {
    const tenant = await aTalk();
    const act = async (id: string, form: Parameters<typeof actOnRequest>[2]) =>
      expect(await actOnRequest(tenant.ctx, id, form)).toMatchObject({ ok: true });
    const first = await tenant.asked({ purpose: "marketing", details: "No calls." });
    const second = await tenant.asked({ purpose: "marketing", details: "No letters." });
    const third = await tenant.asked({ purpose: "marketing", details: "Nothing." });
    await act(third, { act: "finish" });
    await act(first, ends);
    await act(second, ends);
    expect(await tenant.stopsOfRecord()).toEqual(["marketing"]);
    const [ended] = await tenant.db.read(
      tenant.db.rows(events, { where: eq(events.type, "contact.objection-ended") }),
    );
    expect(ended).toEqual([]);
  },
);

test("[P100] what nobody made sure of, what asks for another use and what came to nothing keep no stop", async () => {
  const tenant = await aTalk();
  const first = await tenant.asked({ purpose: "marketing" });
  await tenant.asked({ purpose: "marketing", details: "Whoever.", isKnown: false });
  await tenant.asked({ purpose: "surveys" });
  const refused = await tenant.asked({ purpose: "marketing", details: "Refused." });
  await actOnRequest(tenant.ctx, refused, refusal);
  await actOnRequest(tenant.ctx, first, refusal);
  expect(await tenant.stopsOfRecord()).toEqual(["surveys"]);
});

test("[P100] an objection to any use and a consent taken back each keep what the other stopped", async () => {
  const consentFirst = await aTalk();
  const consent = await consentFirst.asked({ type: "withdrawal" });
  await consentFirst.asked({ purpose: "any" });
  await actOnRequest(consentFirst.ctx, consent, refusal);
  expect(await consentFirst.stopsOfRecord()).toEqual(["any"]);

  const anyFirst = await aTalk("globex");
  const any = await anyFirst.asked({ purpose: "any" });
  const other = await anyFirst.asked({ type: "withdrawal" });
  await actOnRequest(anyFirst.ctx, any, refusal);
  expect(await anyFirst.stopsOfRecord()).toEqual(["consent", "any"]);
  await actOnRequest(anyFirst.ctx, other, refusal);
  expect(await anyFirst.stopsOfRecord()).toEqual([]);
});

test("[P100] a request of another record of the person keeps the stop in both", async () => {
  const tenant = await aTalk();
  const { ctx, db } = tenant;
  await db.commit(
    db.insert(contacts, contactRow("ct_twin")),
    db.insert(identities, { ...EMAIL, contactId: "ct_twin", createdAt: NOON, shared: false }),
  );
  const first = await tenant.asked({ purpose: "marketing" });
  await tenant.asked({ purpose: "marketing", contactId: "ct_twin" });
  await actOnRequest(ctx, first, refusal);
  for (const id of ["ct_talk", "ct_twin"])
    expect(await tenant.stopsOfRecord(id)).toEqual(["marketing"]);
});

test("[P100] what was answered before the person said yes anew demands nothing after it", async () => {
  const tenant = await aTalk();
  const first = await tenant.asked({ purpose: "marketing" });
  await actOnRequest(tenant.ctx, first, { act: "finish" });
  tenant.clock.at += 1000;
  const anew = { stop: "marketing" as const, how: "new-consent" as const, reason: "File 12" };
  await resumeUse(tenant.ctx, "ct_talk", anew);
  tenant.clock.at += 1000;
  const second = await tenant.asked({ purpose: "marketing" });
  expect(await tenant.stopsOfRecord()).toEqual(["marketing"]);
  await actOnRequest(tenant.ctx, second, refusal);
  expect(await tenant.stopsOfRecord()).toEqual([]);
});

test("[P100] of two requests that come to nothing in the same moment none leaves the stop behind", async () => {
  const tenant = await aTalk();
  const ids = [
    await tenant.asked({ purpose: "marketing" }),
    await tenant.asked({ purpose: "marketing", details: "Again." }),
  ];
  await Promise.all(ids.map((id) => actOnRequest(tenant.ctx, id, refusal)));
  for (const id of ids) await actOnRequest(tenant.ctx, id, refusal);
  expect(await tenant.stopsOfRecord()).toEqual([]);
});

test("another workspace's record of the same person is left as it is", async () => {
  const acme = await aTalk();
  const globex = await aTalk("globex");
  await acme.asked({ purpose: "any" });
  expect(await globex.stopsOfRecord()).toEqual([]);
  const reason = "Not ours to end";
  expect(
    await resumeUse(globex.ctx, "ct_talk", { stop: "all", how: "other", reason }),
  ).toMatchObject({ reason: "not-stopped" });
  expect(await acme.stopsOfRecord()).toEqual(["any"]);
});
