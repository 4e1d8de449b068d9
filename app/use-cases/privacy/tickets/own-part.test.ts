import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { EnquiryDb } from "~/db/enquiry-db.server";
import { IdentityDb } from "~/db/identity-db.server";
import {
  contacts,
  mailSubscriptions,
  privacyRequestSteps,
  privacyRequests,
  surveyAnswers,
  surveyRefusals,
} from "~/db/schema";
import { aDoor, asked, confirmed, type Door, EMAIL } from "../../../../tests/support/door";
import { people } from "../../../../tests/support/office";
import { NOON } from "../../../../tests/support/tenant";
import { addressHashOf } from "../../address-hash";
import { actOnRequest } from "../desk/act-on-request.server";
import { confirmTicket } from "./confirm-ticket.server";
import { reportChild } from "./report-child.server";
import { codeOf } from "./ticket";
import { eraseAsked, viewAsked } from "./view-asked.server";
import { takeOwn, viewTicket } from "./view-ticket.server";

vi.setConfig({ testTimeout: 60_000 });

const OTHER = "omar@unknown.example";
const enquiryDb = new EnquiryDb(env.DB);

const enquiry = (id: string, email: string) => ({
  ...{ id, email, at: NOON, locale: "ar" as const, topic: "support" as const, dueAt: NOON },
  ...{ name: "Layla Haddad", message: "My son Karim is twelve." },
});
const idsOf = async (table: string) =>
  (await env.DB.prepare(`select id from ${table} order by id`).all()).results.map(({ id }) => id);
const sentKeys = async () =>
  (await env.DB.prepare("select key from sent_mails where key like 'mg_%'").all()).results.length;

/** Two people wrote to us and one of them reads our news. */
async function aDesk() {
  const door = await aDoor();
  for (const [id, email] of [
    ["eq_1", EMAIL],
    ["eq_2", EMAIL],
    ["eq_3", OTHER],
  ] as const)
    await enquiryDb.add(enquiry(id, email));
  const { db } = door.office;
  const agreed = { locale: "en", law: "AE", textVersion: "1", textSha256: "t" } as const;
  const row = { ...agreed, id: "ms_1", createdAt: NOON, awaitingSince: null, consentId: "mc_1" };
  const addressHash = await addressHashOf(door.office.ctx, EMAIL);
  const subscription = { ...row, email: EMAIL, addressHash, purpose: "sub-processors" as const };
  await db.commit(db.insert(mailSubscriptions, subscription));
  const sent = new IdentityDb(env.DB);
  for (const email of [EMAIL, OTHER]) {
    const key = `mg_1.${await addressHashOf(door.office.ctx, email)}`;
    await sent.commit(sent.recordSent(key, `${key}@closr.example`, NOON));
  }
  return door;
}

const requestOf = async ({ office: { db } }: Door, id: string) => {
  const [request] = await db.read(db.one(privacyRequests, id));
  if (!request) throw new Error("there is one");
  return request;
};

test("whoever asks for erasure with the address that they wrote from has it erased at once, and nobody else's is", async () => {
  const door = await aDesk();
  const id = await confirmed(door, { type: "erasure" });
  expect(await idsOf("enquiries")).toEqual(["eq_3"]);
  expect(await idsOf("mail_subscriptions")).toEqual([]);
  expect(await sentKeys()).toBe(1);
  expect((await requestOf(door, id)).counts).toEqual({
    ...{ enquiries: 2, mailSubscriptions: 1, sentMails: 1 },
  });
  expect(await viewTicket(door.ctx, id)).toMatchObject({ state: "forwarded", erased: 4 });
  const [steps] = await door.office.db.read(door.office.db.rows(privacyRequestSteps));
  expect(steps.map(({ act }) => act)).toContain("erase");
});

test("nothing is erased before the code is typed in, nor of a request for somebody else", async () => {
  const door = await aDesk();
  await asked(door, { type: "erasure" });
  expect(await idsOf("enquiries")).toHaveLength(3);
  const id = await confirmed(door, { type: "erasure", by: "representative" });
  expect(await idsOf("enquiries")).toHaveLength(3);

  const request = await requestOf(door, id);
  expect(request.state).toBe("accepted");
  expect(await viewAsked(door.office.ctx, request)).toMatchObject({
    ...{ email: EMAIL, by: "representative", enquiries: ["eq_1", "eq_2"] },
    counts: expect.arrayContaining([{ store: "enquiries", count: 2 }]),
  });
  expect(await eraseAsked(door.office.ctx, id)).toMatchObject({ ok: true });
  expect(await idsOf("enquiries")).toEqual(["eq_3"]);
  expect(await viewAsked(door.office.ctx, request)).toMatchObject({ enquiries: [], counts: [] });
});

test("[P120] whoever writes to us about a child is not taken for the child: the desk says whose the record is", async () => {
  const door = await aDesk();
  const { office, acme } = door;
  const reported = await reportChild(office.ctx, "eq_1");
  if (!reported.ok) throw new Error(reported.reason);
  await door.work();
  const code = await codeOf(door.ctx.services, reported.value, 1);
  expect(await confirmTicket(door.ctx, reported.value, code)).toMatchObject({ ok: true });
  await door.work();
  const [[part], parent] = await acme.db.read(
    acme.db.rows(privacyRequests),
    acme.db.one(contacts, "ct_2"),
  );
  expect(part).toMatchObject({ contactId: "ct_2", state: "identity-pending", purpose: "child" });
  expect(parent?.minorUntil).toBeNull();
});

test("what our staff erase for whoever never typed a code in is not counted to them", async () => {
  const door = await aDesk();
  const id = await asked(door, { type: "erasure" });
  expect(await eraseAsked(door.office.ctx, id)).toMatchObject({ ok: true });
  expect(await idsOf("enquiries")).toEqual(["eq_3"]);
  expect(await viewTicket(door.ctx, id)).toMatchObject({ isVerified: false, erased: 0 });
});

test("whoever asks for access takes what they wrote to us, without our secrets and without anybody else's", async () => {
  const door = await aDesk();
  const id = await confirmed(door, { type: "access" });
  expect(await viewTicket(door.ctx, id)).toMatchObject({ isOursReady: true, erased: 0 });
  const taken = await takeOwn(door.ctx, id);
  if (!taken.ok) throw new Error(taken.reason);
  expect(taken.value.records.enquiries).toHaveLength(2);
  const text = JSON.stringify(taken.value);
  expect(text).toContain("My son Karim is twelve.");
  expect(text).not.toContain("a secret");
  expect(text).not.toContain(OTHER);

  const unconfirmed = await asked(door, { type: "access" });
  expect(await takeOwn(door.ctx, unconfirmed)).toMatchObject({ reason: "package-not-found" });
  const erasure = await confirmed(door, { type: "correction", email: OTHER });
  expect(await takeOwn(door.ctx, erasure)).toMatchObject({ reason: "package-not-found" });
  expect(await viewTicket(door.ctx, erasure)).toMatchObject({ state: "accepted" });
});

test("of an address that we do not know nothing is done, and the brokerages answer", async () => {
  const door = await aDesk();
  const id = await confirmed(door, { type: "erasure", email: "nobody@unknown.example" });
  expect(await viewTicket(door.ctx, id)).toMatchObject({ state: "forwarded", erased: 0 });
  expect(await idsOf("enquiries")).toHaveLength(3);
});

test("[P120] what came as an enquiry and is about a child becomes a request of 72 hours from when it was written", async () => {
  const door = await aDesk();
  door.office.clock.at = NOON + 86_400_000;
  const made = await reportChild(door.office.ctx, "eq_1");
  if (!made.ok) throw new Error(made.reason);
  await door.work();
  const request = await requestOf(door, made.value);
  expect(request).toMatchObject({ type: "erasure", purpose: "child", dueOn: "2026-06-04" });
  expect(await viewAsked(door.office.ctx, request)).toMatchObject({
    ...{ email: EMAIL, by: "child", details: expect.stringContaining("Karim") },
  });
  expect(await idsOf("enquiries")).toEqual(["eq_2", "eq_3"]);
  expect(await reportChild(door.office.ctx, "eq_1")).toMatchObject({
    reason: "enquiry-not-found",
  });
});

const surveyed = async ({ office: { db } }: Door, userId: string) => {
  const [answers, refusals] = await db.read(db.rows(surveyAnswers), db.rows(surveyRefusals));
  const isOf = (row: { userId: string }) => row.userId === userId;
  return { answers: answers.filter(isOf).length, refusal: refusals.find(isOf)?.requestId };
};

test.each([
  { type: "objection", purpose: "surveys", stops: true },
  { type: "objection", purpose: "any", stops: true },
  { type: "withdrawal", purpose: undefined, stops: true },
  { type: "objection", purpose: "marketing", stops: false },
  { type: "correction", purpose: undefined, stops: false },
] as const)(
  "[P28][P100] the account of whoever asks $type $purpose is asked in surveys no more: $stops",
  async ({ type, purpose, stops }) => {
    const door = await aDesk();
    await people(["noor", "other"]);
    const { db } = door.office;
    const agreed = { locale: "en", textVersion: "1", textSha256: "t" } as const;
    const answer = { ...agreed, surveyId: "sy_1", createdAt: NOON, endsAt: NOON, answers: [1] };
    await db.commit(
      db.insert(surveyAnswers, { ...answer, userId: "us_noor" }),
      db.insert(surveyAnswers, { ...answer, userId: "us_other" }),
    );
    const form = { type, purpose, email: "Noor@marina.example" };
    await asked(door, form);
    expect(await surveyed(door, "us_noor")).toEqual({ answers: 1, refusal: undefined });
    const id = await confirmed(door, form);
    expect(await surveyed(door, "us_noor")).toEqual(
      stops ? { answers: 0, refusal: id } : { answers: 1, refusal: undefined },
    );
    expect(await surveyed(door, "us_other")).toEqual({ answers: 1, refusal: undefined });
  },
);

test("[P28][P100] our desk does not call an objection to surveys done while the account is still asked", async () => {
  const door = await aDesk();
  await people(["noor"]);
  const form = { type: "objection", purpose: "surveys", email: "noor@marina.example" } as const;
  const id = await confirmed(door, { ...form, by: "representative" });
  const desk = door.office.ctx;
  await door.office.db.commit(
    door.office.db.update(privacyRequests, { state: "accepted" }, eq(privacyRequests.id, id)),
  );
  const done = { act: "finish" as const };
  expect(await actOnRequest(desk, id, done)).toMatchObject({ reason: "not-stopped" });
  expect(await actOnRequest(desk, id, { act: "stop" })).toMatchObject({ ok: true });
  expect(await surveyed(door, "us_noor")).toEqual({ answers: 0, refusal: id });
});
