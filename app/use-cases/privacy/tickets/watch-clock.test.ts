import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { contacts, privacyRequestSteps, privacyRequests } from "~/db/schema";
import { DAY_MS } from "~/lib/time";
import { askerMails } from "~/words/asker-mails";
import { aDoor, asked, confirmed } from "../../../../tests/support/door";
import { toOfficer, withOfficer } from "../../../../tests/support/officer";
import { aTenant, NOON } from "../../../../tests/support/tenant";
import { requestAccess } from "../access/request-access.server";
import { actOnRequest } from "../desk/act-on-request.server";
import { openRequest } from "../desk/open-request.server";
import { ruleChoices } from "../desk/rule-choices";
import { confirmTicket, withdrawTicket } from "./confirm-ticket.server";
import { codeOf } from "./ticket";
import { takeAnswer, viewTicket } from "./view-ticket.server";
import { watchClocks } from "./watch-clock.server";

vi.setConfig({ testTimeout: 120_000 });

const MANY = 620;
const open = (n: number) => ({
  ...{ id: `pr_${String(n).padStart(4, "0")}`, createdAt: NOON, type: "correction" as const },
  ...{ subjectHash: `h${n}`, state: "accepted" as const, dueOn: "2026-07-01", createdBy: "us" },
});

test("[P107] of more open requests than one page or one run holds, every clock is warned of, each once", async () => {
  const tenant = await aTenant("acme");
  await withOfficer(tenant);
  const { db, ctx, clock } = tenant;
  const rows = Array.from({ length: MANY }, (_, n) => db.insert(privacyRequests, open(n)));
  for (let n = 0; n < MANY; n += 90) await db.commit(...rows.slice(n, n + 90));
  const warned = async () => {
    const [all] = await db.read(db.rows(privacyRequests, { limit: 2 * MANY }));
    return all.filter(({ warned: of }) => of !== null).map(({ warned: of }) => of);
  };
  clock.at += 31 * DAY_MS;
  await watchClocks(ctx, 250);
  expect(await warned()).toHaveLength(250);
  await watchClocks(ctx);
  expect(await warned()).toEqual(Array(MANY).fill("over"));
  await watchClocks(ctx);
  expect(toOfficer(tenant)).toHaveLength(MANY);
});

test("[P107] a clock that cannot be told of holds up no other, and the run says that it failed", async () => {
  const tenant = await aTenant("acme");
  const { db, ctx, clock } = tenant;
  await db.commit(
    db.insert(privacyRequests, { ...open(1), state: "identity-pending", asked: "does not open" }),
    db.insert(privacyRequests, open(2)),
  );
  clock.at += 31 * DAY_MS;
  await expect(watchClocks(ctx)).rejects.toThrow();
  expect((await db.read(db.one(privacyRequests, "pr_0002")))[0]?.warned).toBe("over");
});

test("what the last workspace answered after its day was over is not forwarded for ever", async () => {
  const door = await aDoor();
  const id = await confirmed(door, { type: "correction" });
  door.office.clock.at = door.acme.clock.at += 32 * DAY_MS;
  await watchClocks(door.office.ctx);
  expect(await viewTicket(door.ctx, id)).toMatchObject({ state: "forwarded" });
  const [[part]] = await door.acme.db.read(door.acme.db.rows(privacyRequests));
  await actOnRequest(door.acme.ctx, part?.id ?? "", { act: "finish", answer: "Mended." });
  await watchClocks(door.office.ctx);
  expect(await viewTicket(door.ctx, id)).toMatchObject({ state: "done" });
});

test("an officer hears nothing of what nobody confirmed, whatever its clock says", async () => {
  const door = await aDoor();
  await withOfficer(door.office, "operator-privacy");
  await asked(door, { type: "withdrawal" });
  for (const type of ["access", "correction", "erasure"] as const) await asked(door, { type });
  for (let day = 0; day < 32; day++) {
    await watchClocks(door.office.ctx);
    door.office.clock.at += DAY_MS;
  }
  expect(toOfficer(door.office)).toEqual([]);
  const [all] = await door.office.db.read(door.office.db.rows(privacyRequests));
  expect(all.map(({ state }) => state)).toEqual(Array(4).fill("refused"));
});

test("a complaint of a person that nobody holds waits for an officer, who hears of it, and is answered in words", async () => {
  const door = await aDoor();
  await withOfficer(door.office, "operator-privacy");
  const unknown = { type: "complaint", email: "nobody@unknown.example" } as const;
  const id = await asked(door, unknown);
  expect(toOfficer(door.office)).toEqual([]);
  await confirmTicket(door.ctx, id, await codeOf(door.ctx.services, id, 1));
  await door.work();
  expect(toOfficer(door.office)).toHaveLength(1);
  door.office.clock.at += 32 * DAY_MS;
  await watchClocks(door.office.ctx);
  expect(await viewTicket(door.ctx, id)).toMatchObject({ state: "accepted", answers: [] });

  const { ctx } = door.office;
  expect(await actOnRequest(ctx, id, { act: "finish" })).toMatchObject({
    reason: "answer-missing",
  });
  await actOnRequest(ctx, id, { act: "finish", answer: "We looked again." });
  expect(await viewTicket(door.ctx, id)).toMatchObject({
    answers: [{ workspace: "CLOSR", state: "done", answer: "We looked again." }],
  });
});

test("what ends because nobody owes an answer says so, on its page and by a mail", async () => {
  const door = await aDoor();
  const email = "nobody@unknown.example";
  const id = await confirmed(door, { type: "correction", email });
  door.office.clock.at += 32 * DAY_MS;
  await watchClocks(door.office.ctx);
  await door.work();
  const answer = askerMails.nobodyOwes.en;
  expect(await viewTicket(door.ctx, id)).toMatchObject({ state: "done", answers: [{ answer }] });
  expect(door.office.mails.filter(({ to }) => to.address === email).at(-1)?.subject).toBe(
    askerMails.newsSubject.en,
  );
});

test("[P106] of a phone alone a known number and an unknown one look the same on every day, and the brokerage's answer reaches the page once it called", async () => {
  const door = await aDoor();
  const ask = (phone: string) => asked(door, { type: "correction", email: undefined, phone });
  const [known, unknown] = [await ask("+971 50 000 0061"), await ask("+971 50 000 0099")];
  const seen = async (id: string) => {
    const page = await viewTicket(door.ctx, id);
    return { ...page, id: "", answers: page?.answers.map((one) => ({ ...one, id: "" })) };
  };
  for (const days of [0, 15, 16, 9, 40]) {
    door.office.clock.at = door.acme.clock.at += days * DAY_MS;
    await watchClocks(door.office.ctx);
    await watchClocks(door.acme.ctx);
    await door.work();
    expect(await seen(known)).toEqual(await seen(unknown));
  }
  expect(await seen(unknown)).toMatchObject({
    ...{ state: "done", isVerified: false, answers: [{ answer: askerMails.phoneEnds.en }] },
  });

  const [[part]] = await door.acme.db.read(door.acme.db.rows(privacyRequests));
  const id = part?.id ?? "";
  await actOnRequest(door.acme.ctx, id, { act: "accept" });
  expect(await seen(known)).toEqual(await seen(unknown));
  await actOnRequest(door.acme.ctx, id, { act: "finish", answer: "Mended." });
  expect((await viewTicket(door.ctx, known))?.answers).toMatchObject([
    {},
    { workspace: "acme Realty", answer: "Mended." },
  ]);
});

test("[P106] of a phone alone a refusal without a call tells the page nothing, and a package is given to whoever was called", async () => {
  const door = await aDoor();
  const phone = "+971 50 000 0061";
  const id = await asked(door, { type: "access", email: undefined, phone });
  const [[part]] = await door.acme.db.read(door.acme.db.rows(privacyRequests));
  const refusal = { act: "refuse" as const, reason: "Nobody answered the phone.", under: "Ours" };
  await actOnRequest(door.acme.ctx, part?.id ?? "", refusal);
  expect((await viewTicket(door.ctx, id))?.answers).toEqual([]);
  expect(await takeAnswer(door.ctx, id, part?.id ?? "")).toMatchObject({
    reason: "package-not-found",
  });

  const again = await asked(door, { type: "access", email: undefined, phone });
  const [waiting] = await door.acme.db.read(
    door.acme.db.rows(privacyRequests, { where: eq(privacyRequests.ticketId, again) }),
  );
  const seenId = waiting[0]?.id ?? "";
  const work = async () => {
    door.office.rung.push(...door.acme.rung.splice(0));
    await door.work();
  };
  // A package that the brokerage makes for itself is nobody's outside who was not called.
  expect(await requestAccess(door.acme.ctx, "ct_2")).toMatchObject({ value: { earlier: false } });
  await work();
  expect((await viewTicket(door.ctx, again))?.answers).toEqual([]);

  expect(await actOnRequest(door.acme.ctx, seenId, { act: "accept" })).toMatchObject({ ok: true });
  expect(await requestAccess(door.acme.ctx, "ct_2", { seenId })).toMatchObject({ ok: true });
  await work();
  expect((await viewTicket(door.ctx, again))?.answers).toMatchObject([{ hasPackage: true }]);

  // Once the package is over, no link leads to what is gone.
  door.office.clock.at += 15 * DAY_MS;
  expect((await viewTicket(door.ctx, again))?.answers).toMatchObject([{ hasPackage: false }]);
});

test.each(["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"])(
  "a code typed in the digits %s is the same code",
  async (digits) => {
    const door = await aDoor();
    const id = await asked(door);
    const code = await codeOf(door.ctx.services, id, 1);
    const typed = code.replaceAll(/[0-9]/g, (digit) => digits[Number(digit)] ?? "");
    expect(await confirmTicket(door.ctx, id, ` ${typed} `)).toMatchObject({ ok: true });
  },
);

test("what nobody confirmed is taken back at its page, which says so, and no code confirms it any more", async () => {
  const door = await aDoor();
  const id = await asked(door);
  expect(await viewTicket(door.ctx, id)).toMatchObject({ mayTakeBack: true });
  expect(await withdrawTicket(door.ctx, id)).toMatchObject({ ok: true });
  expect(await viewTicket(door.ctx, id)).toMatchObject({ standing: "withdrawn", isClosed: true });
  await confirmTicket(door.ctx, id, await codeOf(door.ctx.services, id, 1));
  await door.work();
  expect(await viewTicket(door.ctx, id)).toMatchObject({ standing: "withdrawn" });
  expect((await door.acme.db.read(door.acme.db.rows(privacyRequests)))[0]).toEqual([]);
});

test.each([
  ["en", "acme Realty: your privacy request takes longer"],
  ["ar", "acme Realty: يحتاج طلب الخصوصية إلى وقت أطول"],
] as const)(
  "[P107] whoever asked at the desk itself is written to in their language (%s) that it takes longer, until when and why",
  async (language, subject) => {
    const door = await aDoor();
    const { ctx, db } = door.acme;
    const address = { emails: ["layla@known.example"], preferredLanguage: language };
    await db.commit(db.update(contacts, address, eq(contacts.id, "ct_2")));
    const opened = await openRequest(ctx, {
      ...{ type: "correction", contactId: "ct_2", door: "desk", ruleId: "EEA" },
    });
    if (!opened.ok) throw new Error(opened.reason);
    const reason = "We look for the file.";
    await actOnRequest(ctx, opened.value.requestId, { act: "extend", reason });
    door.office.rung.push(...door.acme.rung.splice(0));
    await door.work();
    const told = [...door.office.mails, ...door.acme.mails];
    expect(told.map((mail) => mail.subject)).toEqual([subject]);
    expect(told[0]?.text).toContain(reason);
    expect(told[0]?.text).toContain("2026");
  },
);

test("the rules that a desk chooses from are named in Arabic on an Arabic page, each and by its law", () => {
  for (const { value, label } of ruleChoices("ar"))
    expect(label, value).toMatch(/\p{Script=Arabic}/u);
  const names = ruleChoices("ar").map(({ label }) => label);
  for (const english of ["GDPR, Article", "DIFC:", "ADGM", "California"])
    expect(names.join()).not.toContain(english);
});

test("[P107] what is due on the day it came is warned of as due today, and what is due tomorrow as having one day", async () => {
  const tenant = await aTenant("acme");
  const { db, ctx } = tenant;
  await db.commit(
    db.insert(privacyRequests, { ...open(1), dueOn: "2026-06-01" }),
    db.insert(privacyRequests, { ...open(2), dueOn: "2026-06-02" }),
  );
  await watchClocks(ctx);
  const [steps] = await db.read(db.rows(privacyRequestSteps));
  const said = steps.map(({ requestId, act, reason }) => [requestId, act, reason]).sort();
  expect(said).toEqual([
    ["pr_0001", "warn", "today"],
    ["pr_0002", "warn", "1"],
  ]);
});
