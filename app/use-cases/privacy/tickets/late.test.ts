import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { authoritiesFor } from "~/config/authorities";
import { privacyRequestSteps, privacyRequests, workspaces } from "~/db/schema";
import { requestNumber } from "~/domain/privacy/request-number";
import { formatPlainDate } from "~/lib/format";
import { dayIn } from "~/lib/in-language";
import { LANGUAGES } from "~/lib/locale";
import { DAY_MS } from "~/lib/time";
import { lateAnswer } from "~/words/late-answer";
import { requestMails } from "~/words/request-mails";
import { requestPage } from "~/words/request-page";
import { say } from "~/words/words";
import {
  aDoor,
  asked,
  confirmed,
  type Door,
  EMAIL,
  partOf,
  ticketOf,
} from "../../../../tests/support/door";
import { toOfficer, withOfficer } from "../../../../tests/support/officer";
import { askOwnRequest, requestsHeld, viewOwnRequests } from "../account/own-requests.server";
import { actOnRequest } from "../desk/act-on-request.server";
import { viewDesk } from "../view-desk.server";
import { withdrawTicket } from "./confirm-ticket.server";
import { viewTicket } from "./view-ticket.server";
import { watchClocks } from "./watch-clock.server";

vi.setConfig({ testTimeout: 120_000 });

const CORRECTION = { type: "correction" as const };

/** So many days later, and all that the product does by itself until then. */
async function later(door: Door, days: number) {
  door.office.clock.at += days * DAY_MS;
  door.acme.clock.at = door.office.clock.at;
  await watchClocks(door.acme.ctx);
  await watchClocks(door.office.ctx);
  door.office.rung.push(...door.acme.rung.splice(0));
  await door.work();
}

async function extended(door: Door) {
  const done = await actOnRequest(door.acme.ctx, (await partOf(door)).id, {
    act: "extend",
    reason: "Many files.",
  });
  expect(done).toMatchObject({ ok: true });
}

const isLate = ({ subject }: { subject: string }) =>
  LANGUAGES.some((language) => subject === lateAnswer.subject[language]);
const lateMails = ({ office }: Door) => office.mails.filter(isLate);
/** What reaches our own desk by its address. */
const toUs = ({ office, acme }: Door) =>
  [...office.mails, ...acme.mails].filter(
    ({ to }) => to.address === office.ctx.services.company.privacyEmail,
  );

test("[P107] once the day is over the person's page says since when the answer is late, that its debtors were reminded, and whom to complain to", async () => {
  const door = await aDoor();
  const id = await confirmed(door, CORRECTION);
  expect(await viewTicket(door.ctx, id)).toMatchObject({ endsOn: "2026-07-01", late: null });
  await later(door, 30);
  expect(await viewTicket(door.ctx, id)).toMatchObject({ late: null });
  await later(door, 1);
  const { authority, alsoAuthority } = authoritiesFor(
    { ruleId: "EEA", ruleFoundBy: "country", country: "DE" },
    "AE",
  );
  expect(await viewTicket(door.ctx, id)).toMatchObject({
    late: { since: "2026-07-01", isReminded: true, authority, alsoAuthority },
  });
  await actOnRequest(door.acme.ctx, (await partOf(door)).id, { act: "finish", answer: "Mended." });
  expect(await viewTicket(door.ctx, id)).toMatchObject({ late: null });
});

test.each(LANGUAGES)(
  "[P107] whoever waits is written to once, in %s, that the answer is late and whom they can complain to",
  async (language) => {
    const door = await aDoor();
    Object.assign(door.ctx, { locale: language });
    await confirmed(door, CORRECTION);
    await later(door, 30);
    expect(lateMails(door)).toEqual([]);
    for (const days of [1, 1, 40]) await later(door, days);

    const t = say(language, lateAnswer);
    const [mail, ...more] = lateMails(door);
    expect(more).toEqual([]);
    expect(mail?.to.address).toBe(EMAIL);
    expect(mail?.subject).toBe(t("subject"));
    const text = mail?.text ?? "";
    expect(text).toContain(t("late", { date: dayIn(language, "2026-07-01") }));
    expect(text).toContain(t("reminded"));
    expect(text).toContain("https://www.edpb.europa.eu");
    expect(text).toContain("/privacy/request/pr_");
  },
);

test("nobody hears that an answer is late who took the request back, has the answer, or is told that nobody owes one", async () => {
  const door = await aDoor();
  const back = await confirmed(door, { type: "portability" });
  await confirmed(door, { type: "correction" });
  await actOnRequest(door.acme.ctx, (await lastPart(door)).id, {
    act: "finish",
    answer: "Mended.",
  });
  await confirmed(door, { type: "restriction", email: "nobody@unknown.example" });
  const phone = { ...CORRECTION, email: undefined, phone: "+971 50 000 0061" };
  const ofPhone = await asked(door, phone);
  await withdrawTicket(door.ctx, back);
  await later(door, 40);
  expect(lateMails(door)).toEqual([]);
  expect(await viewTicket(door.ctx, ofPhone)).toMatchObject({ late: null });
});

test("where the use has stopped, the mail that the answer is late says so, and to nobody else", async () => {
  const door = await aDoor();
  const stopped = say("en", requestPage)("stoppedAlready");
  await confirmed(door, { type: "withdrawal" });
  await confirmed(door, CORRECTION);
  await later(door, 40);
  const told = lateMails(door).map(({ text }) => text.includes(stopped));
  expect(told.toSorted()).toEqual([false, true]);
});

const lastPart = async ({ acme: { db } }: Door) => {
  const [parts] = await db.read(
    db.rows(privacyRequests, { where: eq(privacyRequests.type, "correction") }),
  );
  const part = parts[0];
  if (!part) throw new Error("acme has a part");
  return part;
};

test("[P107] one's own page says the same of what was asked from an account, and the copy of one's data is as before", async () => {
  const door = await aDoor();
  const me = { userId: "us_1", name: "Layla", email: EMAIL, locale: "ar" as const };
  await askOwnRequest(door.ctx, me, { type: "correction", details: "My name." } as never);
  expect(await viewOwnRequests(door.ctx, "us_1")).toMatchObject([{ late: null }]);
  await later(door, 138);
  expect(await viewOwnRequests(door.ctx, "us_1")).toMatchObject([
    { late: { since: "2026-07-01", isReminded: true, authority: { name: expect.anything() } } },
  ]);
  expect(lateMails(door).map(({ subject }) => subject)).toEqual([lateAnswer.subject.ar]);
  const [held] = await requestsHeld(door.ctx, "us_1");
  expect(held).not.toHaveProperty("late");
});

test("[P107] after an extension one date holds, with its reason, on the person's page, at our own desk and for the clock", async () => {
  const door = await aDoor();
  const id = await confirmed(door, CORRECTION);
  await later(door, 20);
  await extended(door);
  const { extendedTo } = await partOf(door);
  expect(await viewTicket(door.ctx, id)).toMatchObject({
    ...{ dueOn: "2026-07-01", endsOn: extendedTo },
    answers: [{ workspace: "acme Realty", extendedTo, why: "Many files." }],
  });
  await later(door, 20);
  expect(await viewTicket(door.ctx, id)).toMatchObject({
    ...{ endsOn: extendedTo, late: null },
    answers: [{ workspace: "acme Realty" }],
  });
  expect(await ticketOf(door, id)).toMatchObject({ extendedTo, warned: null });
  const { requests } = await viewDesk(door.office.ctx, { view: "open" });
  expect(requests).toMatchObject([{ id, endsOn: extendedTo }]);
  expect([...lateMails(door), ...toUs(door)]).toEqual([]);

  await later(door, 60);
  expect(await viewTicket(door.ctx, id)).toMatchObject({ late: { since: extendedTo } });
  expect(lateMails(door)).toHaveLength(1);
});

test("what a brokerage that had more time answered leaves the day of those that had not", async () => {
  const door = await aDoor();
  const id = await confirmed(door, CORRECTION);
  await extended(door);
  await later(door, 1);
  await door.globex.db.commit(
    door.globex.db.insert(privacyRequests, {
      ...{ id: "pr_globex", createdAt: 1, type: "correction", subjectHash: "h", ticketId: id },
      ...{ state: "accepted", dueOn: "2026-07-01", createdBy: "us", door: "forwarded" },
    }),
  );
  await actOnRequest(door.acme.ctx, (await partOf(door)).id, { act: "finish", answer: "Mended." });
  await later(door, 31);
  expect(await ticketOf(door, id)).toMatchObject({ extendedTo: null, warned: "over" });
  expect(await viewTicket(door.ctx, id)).toMatchObject({ late: { since: "2026-07-01" } });
});

test("a request of a phone alone shows no day by which a known number could be told from an unknown one", async () => {
  const door = await aDoor();
  const id = await asked(door, { ...CORRECTION, email: undefined, phone: "+971 50 000 0061" });
  await extended(door);
  await later(door, 1);
  expect(await viewTicket(door.ctx, id)).toMatchObject({ endsOn: "2026-07-01", extendedTo: null });
});

test("[P107] our own desk hears of what brokerages owe once, when their time is over, by the number of our own request, and who owes it", async () => {
  const door = await aDoor();
  await withOfficer(door.office, "operator-privacy");
  const id = await confirmed(door, CORRECTION);
  for (let day = 0; day < 31; day++) await later(door, 1);
  expect(toOfficer(door.office)).toEqual([]);
  const [mail, ...more] = toUs(door);
  expect(more).toEqual([]);
  const facts = {
    ...{ workspace: "acme Realty", number: requestNumber(id) },
    when: formatPlainDate("2026-07-01", "en"),
  };
  expect(mail?.text).toContain(say("en", requestMails)("theirsOver", facts));
  expect(mail?.text).toContain(`/w/closr/privacy/requests/${id}`);
  expect(mail?.text).not.toContain((await partOf(door)).id);
  await later(door, 20);
  expect(toUs(door)).toHaveLength(1);
  const steps = await door.office.db.read(
    door.office.db.rows(privacyRequestSteps, { where: eq(privacyRequestSteps.act, "warn") }),
  );
  expect(steps[0]?.map(({ reason }) => reason)).toEqual(["over"]);
});

test("[P107] what is ours to answer our own desk is reminded of as before, with the number and the way to it", async () => {
  const door = await aDoor();
  await withOfficer(door.office, "operator-privacy");
  const workspace = { id: door.office.db.tenantId, createdAt: 1, name: "CLOSR", slug: "closr" };
  await door.office.db.commit(door.office.db.insert(workspaces, workspace));
  const id = await confirmed(door, { type: "complaint" });
  await later(door, 24);
  await later(door, 10);
  const mails = toOfficer(door.office);
  expect(mails).toHaveLength(3);
  for (const { text } of mails) expect(text).toContain(`/w/closr/privacy/requests/${id}`);
  for (const { text } of mails.slice(1)) {
    expect(text).toContain(requestNumber(id));
    expect(text.replaceAll(`requests/${id}`, "")).not.toContain(id);
  }
});

test("a brokerage's officer is led to the request by every mail", async () => {
  const door = await aDoor();
  await withOfficer(door.acme);
  await confirmed(door, CORRECTION);
  await later(door, 31);
  const { id } = await partOf(door);
  const mails = toOfficer(door.acme).concat(toOfficer(door.office));
  expect(mails.length).toBeGreaterThan(1);
  for (const { text } of mails) expect(text).toContain(`/w/acme/privacy/requests/${id}`);
});
