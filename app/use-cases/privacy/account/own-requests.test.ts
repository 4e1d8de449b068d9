import { expect, test } from "vitest";
import { mailSubscriptions, mailSuppressions, privacyRequests } from "~/db/schema";
import { mailingPurposes } from "~/domain/mailings/purposes";
import { OWN_TYPES } from "~/domain/privacy/own-request";
import { ownRequestForm } from "~/domain/privacy/own-request.form";
import { askerMails } from "~/words/asker-mails";
import { say } from "~/words/words";
import { aDoor, type Door, EMAIL } from "../../../../tests/support/door";
import { toOfficer, withOfficer } from "../../../../tests/support/officer";
import { actOnRequest } from "../desk/act-on-request.server";
import { withdrawTicket } from "../tickets/confirm-ticket.server";
import { tellPerson } from "../tickets/tell-person.server";
import { ticketBehind } from "../tickets/ticket";
import { askOwnRequest, requestsHeld, viewOwnRequests } from "./own-requests.server";

const LAYLA = { userId: "us_layla", name: "Layla", email: EMAIL, locale: "en" as const };

async function asked(door: Door, form: Parameters<typeof askOwnRequest>[2]) {
  const got = await askOwnRequest(door.ctx, LAYLA, form);
  if (!got.ok) throw new Error(got.reason);
  await door.work();
  return got.value;
}

test("[P105] from an account everything can be asked without a code; it is on our own desk at once, whose officers hear of it, and on nobody else's", async () => {
  const door = await aDoor();
  await withOfficer(door.office, "operator-privacy");
  for (const type of OWN_TYPES) await asked(door, { type, details: `About ${type}.` });
  const { db } = door.office;
  const [all] = await db.read(db.rows(privacyRequests));
  expect(all.map(({ type }) => type).toSorted()).toEqual([...OWN_TYPES].toSorted());
  for (const one of all) expect(one).toMatchObject({ state: "accepted", door: "account" });
  expect(JSON.stringify(all)).not.toContain(EMAIL);
  expect(toOfficer(door.office)).toHaveLength(OWN_TYPES.length);
  expect((await door.acme.db.read(door.acme.db.rows(privacyRequests)))[0]).toEqual([]);
});

test("[P105] one's own page says of each request when an answer comes, where it stands and what was answered, to nobody else", async () => {
  const door = await aDoor();
  const id = await asked(door, { type: "complaint", details: "You wrote to me twice." });
  const seen = async (userId = LAYLA.userId) => viewOwnRequests(door.ctx, userId);
  expect(await seen()).toMatchObject([
    { id, type: "complaint", standing: "inWork", dueOn: "2026-07-01", answer: null },
  ]);
  await actOnRequest(door.office.ctx, id, { act: "finish", answer: "We are sorry." });
  await door.work();
  expect(await seen()).toMatchObject([{ standing: "done", answer: "We are sorry." }]);
  expect(door.office.mails.at(-1)?.to.address).toBe(EMAIL);
  const [{ token = "" } = {}] = await seen();
  expect(await ticketBehind(door.ctx.services, token)).toBe(id);
  expect(await seen("us_other")).toEqual([]);
});

test("what was asked from an account goes along with its data, in its words and without the way to its page [P105]", async () => {
  const door = await aDoor();
  await asked(door, { type: "complaint", details: "You wrote to me twice." });
  const [held] = await requestsHeld(door.ctx, LAYLA.userId);
  expect(held).toMatchObject({ type: "complaint", details: "You wrote to me twice." });
  expect(held).not.toHaveProperty("token");
});

test("[P105] the same in the same words is not asked for twice while it is open, and can be taken back", async () => {
  const door = await aDoor();
  const form = { type: "correction" as const, details: "My name is Leila." };
  const id = await asked(door, form);
  expect(await asked(door, { ...form, details: " My name is  Leila. " })).toBe(id);
  expect(await asked(door, { ...form, details: "My name is Laila." })).not.toBe(id);
  expect(await withdrawTicket(door.ctx, id)).toMatchObject({ ok: true });
  const [, first] = await viewOwnRequests(door.ctx, LAYLA.userId);
  expect(first).toMatchObject({ id, standing: "withdrawn" });
});

test("[P105] a consent that is taken back from an account ends our own news at once", async () => {
  const door = await aDoor();
  await asked(door, { type: "withdrawal" });
  const { db } = door.office;
  const [noes, subscribed] = await db.read(db.rows(mailSuppressions), db.rows(mailSubscriptions));
  expect([noes.length, subscribed.length]).toEqual([mailingPurposes.length, 0]);
});

test("what is to be put right, and a complaint, say what they are about", () => {
  const fault = (form: object) => ownRequestForm.safeParse(form).error?.issues[0]?.message;
  expect(fault({ type: "complaint" })).toBe("details-missing");
  expect(fault({ type: "restriction" })).toBeUndefined();
  expect(fault({ type: "erasure" })).toBe("choose-one");
});

test("one account that asks without end is made to wait", async () => {
  const door = await aDoor();
  const said = [];
  for (let n = 0; n < 7; n++)
    said.push((await askOwnRequest(door.ctx, LAYLA, { type: "complaint", details: `${n}` })).ok);
  expect(said).toEqual([true, true, true, true, true, false, false]);
});

test("the mail that there is news of what an account asked says that the account asked, and not that its address was typed at our page [P105]", async () => {
  const door = await aDoor();
  const got = await askOwnRequest(door.ctx, LAYLA, { type: "correction", details: "My name." });
  await tellPerson(door.office.ctx, got.ok ? got.value : "", "jb_told");
  const [mail] = door.office.mails.filter(({ to }) => to.address === LAYLA.email);
  expect(mail?.text).toContain(say("en", askerMails)("becauseAccount"));
  expect(mail?.text).not.toContain(say("en", askerMails)("codeBecause"));
});
