import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { OPERATOR_TENANT } from "~/config/operator";
import { AttemptsDb } from "~/db/attempts-db.server";
import { EnquiryDb } from "~/db/enquiry-db.server";
import { contacts, events, identities, privacyRequests } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { TenantDb } from "~/db/tenant-db.server";
import { Trail } from "~/db/trail.server";
import { dir, LANGUAGES, langTag } from "~/lib/locale";
import { DAY_MS, MINUTE_MS } from "~/lib/time";
import { instantFromLocal } from "~/lib/zoned-time";
import { askerMails } from "~/words/asker-mails";
import { say } from "~/words/words";
import { aDoor, asked, confirmed, type Door, EMAIL, FORM } from "../../../../tests/support/door";
import { updateContact } from "../../contacts/update-contact.server";
import { keepMailedEnquiry } from "../../enquiries/keep-mailed-enquiry.server";
import { actOnRequest } from "../desk/act-on-request.server";
import { openRequest } from "../desk/open-request.server";
import { setEstablishment } from "../set-establishment.server";
import { shownRequest } from "../shown-request";
import { viewRequest } from "../view-desk.server";
import { undoMinor } from "../withheld/mark-minor";
import { noteGuardian } from "../withheld/note-guardian.server";
import { confirmTicket, sendAgain, withdrawTicket } from "./confirm-ticket.server";
import { receiveMail } from "./receive-mail.server";
import { receiveTicket } from "./receive-ticket.server";
import { tellPerson } from "./tell-person.server";
import { codeOf, ticketBehind } from "./ticket";
import { viewBehalf } from "./view-behalf.server";
import { viewTicket } from "./view-ticket.server";
import { watchClocks } from "./watch-clock.server";

vi.setConfig({ testTimeout: 60_000 });

const partsOf = async ({ db }: Door["acme"]) => (await db.read(db.rows(privacyRequests)))[0];

test("[P105][P106] after the code the brokerage that knows the address has a task, the other has none, and the answer comes back", async () => {
  const door = await aDoor();
  const id = await confirmed(door);
  const [part] = await partsOf(door.acme);
  expect(part).toMatchObject({
    ...{ ticketId: id, contactId: "ct_2", state: "accepted", door: "forwarded" },
    ...{ ruleId: "EEA", dueOn: "2026-07-01" },
  });
  expect(await partsOf(door.globex)).toEqual([]);
  expect(await viewTicket(door.ctx, id)).toMatchObject({ state: "forwarded", answers: [] });

  const refusal = { act: "refuse" as const, reason: "No.", under: "GDPR, Article 12(5)" };
  await actOnRequest(door.acme.ctx, part?.id ?? "", refusal);
  expect(await viewTicket(door.ctx, id)).toMatchObject({
    answers: [
      { workspace: "acme Realty", state: "refused", authority: { url: expect.any(String) } },
    ],
  });
});

test("[P104] a refusal names the authority of whoever asked and that of the brokerage's place, or the latter alone where theirs is unknown", async () => {
  const door = await aDoor();
  await setEstablishment(door.acme.ctx, "AE-ADGM");
  const refusal = { act: "refuse" as const, reason: "No.", under: "Our own rule" };
  const namedFor = async (place: typeof door.ctx.place, type: "correction" | "complaint") => {
    door.ctx.place = place;
    const id = await confirmed(door, { type });
    const part = (await partsOf(door.acme)).find(({ ticketId }) => ticketId === id);
    await actOnRequest(door.acme.ctx, part?.id ?? "", refusal);
    const [answer] = (await viewTicket(door.ctx, id))?.answers ?? [];
    return [answer?.authority?.name.en, answer?.alsoAuthority?.name.en];
  };
  const ADGM = "ADGM Commissioner of Data Protection";
  expect(await namedFor({ country: "GB", region: null }, "correction")).toEqual([
    ...["Information Commissioner’s Office", ADGM],
  ]);
  expect(await namedFor(null, "complaint")).toEqual([ADGM, undefined]);
});

test("[P105] whoever asked reads where it stands: waiting, forwarded, answered, taken back, with nothing to take back once all answered", async () => {
  const door = await aDoor();
  const said = async (id: string) => {
    const seen = await viewTicket(door.ctx, id);
    return [seen?.standing, seen?.mayTakeBack ?? false];
  };
  const id = await asked(door, { type: "correction" });
  expect(await said(id)).toEqual(["waits", true]);
  await confirmTicket(door.ctx, id, await codeOf(door.ctx.services, id, 1));
  expect(await said(id)).toEqual(["inWork", true]);
  await door.work();
  expect(await said(id)).toEqual(["onItsWay", true]);

  const [part] = await partsOf(door.acme);
  await actOnRequest(door.acme.ctx, part?.id ?? "", { act: "finish", answer: "Mended." });
  expect(await said(id)).toEqual(["answered", false]);
  expect(await withdrawTicket(door.ctx, id)).toMatchObject({ reason: "already-answered" });

  const other = await confirmed(door, { type: "complaint" });
  await withdrawTicket(door.ctx, other);
  expect(await said(other)).toEqual(["withdrawn", false]);
});

test("[P106] an unknown address costs the same statements and leaves the same rows before the answer", async () => {
  const door = await aDoor();
  const counted = async (email: string) => {
    const { d1, statements } = counting(env.DB);
    const db = new TenantDb(d1, OPERATOR_TENANT, EVERYTHING, new Trail());
    await receiveTicket({ ...door.ctx, db, attempts: new AttemptsDb(d1) }, { ...FORM, email });
    return statements;
  };
  expect(await counted("nobody@unknown.example")).toEqual(await counted(EMAIL));
  const [first, second] = await partsOf(door.office);
  const shape = (row: object | undefined) => Object.keys(row ?? {});
  expect(shape(first)).toEqual(shape(second));
  expect([first?.asked?.includes("nobody"), second?.asked?.includes("layla")]).toEqual([
    false,
    false,
  ]);
});

test("[P106] whether anybody knows the person that somebody acts for or reports about costs nothing more before the answer, and shows nowhere", async () => {
  const door = await aDoor();
  const asks = async (by: "representative" | "child", personEmail: string) => {
    const { d1, statements } = counting(env.DB);
    const db = new TenantDb(d1, OPERATOR_TENANT, EVERYTHING, new Trail());
    const ctx = { ...door.ctx, db, attempts: new AttemptsDb(d1) };
    const email = `counsel.${personEmail}`;
    const form = { ...FORM, email, by, personName: "Layla", personEmail };
    const got = await receiveTicket(ctx, form);
    if (!got.ok) throw new Error(got.reason);
    await door.work();
    const id = (await ticketBehind(ctx.services, got.value)) ?? "";
    return { statements, seen: { ...(await viewTicket(door.ctx, id)), createdAt: 0, id: "" } };
  };
  for (const by of ["representative", "child"] as const)
    expect(await asks(by, "nobody@unknown.example")).toEqual(await asks(by, EMAIL));
  const [rows] = await door.office.db.read(door.office.db.rows(privacyRequests));
  expect(JSON.stringify(rows)).not.toMatch(/layla|nobody/i);
});

test("[P105] five wrong codes lock the request; the right one then says the same", async () => {
  const door = await aDoor();
  const id = await asked(door);
  const right = await codeOf(door.ctx.services, id, 1);
  const wrong = right === "000000" ? "000001" : "000000";
  const said = [];
  for (const code of [wrong, wrong, wrong, wrong, wrong, right])
    said.push(await confirmTicket(door.ctx, id, code));
  expect(said.map((one) => !one.ok && one.reason)).toEqual([
    ...["code-wrong", "code-wrong", "code-wrong", "code-wrong", "code-locked", "code-locked"],
  ]);
  expect(await sendAgain(door.ctx, id)).toMatchObject({ reason: "code-locked" });
});

test("what is not six digits is no try, and Arabic digits are digits [P105]", async () => {
  const door = await aDoor();
  const id = await asked(door);
  for (const code of ["", " ", "12", "abcdef", "1234567"])
    for (const _ of [1, 2])
      expect(await confirmTicket(door.ctx, id, code)).toMatchObject({ reason: "code-digits" });
  const right = await codeOf(door.ctx.services, id, 1);
  const arabic = right.replaceAll(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] ?? "");
  expect(await confirmTicket(door.ctx, id, arabic)).toMatchObject({ ok: true });
});

test("a request that is locked says so, and one whose codes of the day are used up says when there is another [P105]", async () => {
  const door = await aDoor();
  const id = await asked(door);
  for (const _ of [2, 3]) {
    expect(await sendAgain(door.ctx, id)).toMatchObject({ ok: true });
    await door.work();
  }
  expect(await sendAgain(door.ctx, id)).toMatchObject({ reason: "codes-used-up" });
  door.office.clock.at += DAY_MS + 1;
  expect(await sendAgain(door.ctx, id)).toMatchObject({ ok: true });

  const right = await codeOf(door.ctx.services, id, 3);
  const wrong = right === "000000" ? "000001" : "000000";
  for (const _ of [1, 2, 3, 4, 5]) await confirmTicket(door.ctx, id, wrong);
  expect(await viewTicket(door.ctx, id)).toMatchObject({ standing: "locked", isLocked: true });
});

test("the mail with the code of what came by mail says so, and not that the address was typed at our page [P105]", async () => {
  const door = await aDoor();
  await receiveMail(byMail(door).ctx, {
    address: EMAIL,
    subject: "My data",
    body: "Please erase it.",
  });
  await door.work();
  const [mail] = door.office.mails.filter(({ to }) => to.address === EMAIL);
  expect(mail?.text).toContain(say("en", askerMails)("codeBecauseMail"));
  expect(mail?.text).not.toContain(say("en", askerMails)("codeBecause"));
});

test("a code ends after ten minutes, and one address gets three in a day", async () => {
  const door = await aDoor();
  const id = await asked(door);
  door.office.clock.at += 11 * MINUTE_MS;
  expect(await confirmTicket(door.ctx, id, await codeOf(door.ctx.services, id, 1))).toMatchObject({
    reason: "code-old",
  });
  for (const _ of [1, 2, 3, 4]) await asked(door);
  const [tickets] = await door.office.db.read(door.office.db.rows(privacyRequests));
  expect(tickets.reduce((sum, { codesSent }) => sum + codesSent, 0)).toBe(3);
});

test("a second request for the same is joined to the first that was verified", async () => {
  const door = await aDoor();
  const first = await confirmed(door);
  const second = await confirmed(door);
  const [tickets] = await door.office.db.read(door.office.db.rows(privacyRequests));
  expect(tickets.find(({ id }) => id === second)).toMatchObject({
    ...{ state: "duplicate", joinedTo: first },
  });
  expect(await partsOf(door.acme)).toHaveLength(1);
});

test.each(["access", "erasure"] as const)(
  "[P105] requests of %s that a representative makes for different people are not joined",
  async (type) => {
    const door = await aDoor();
    const ask = (details: string) => confirmed(door, { type, by: "representative", details });
    const ids = [await ask("For Omar."), await ask("For Sara."), await ask("For  Omar.")];
    const joinedTo = async (id: string) =>
      (await door.office.db.read(door.office.db.one(privacyRequests, id)))[0]?.joinedTo;
    expect(await Promise.all(ids.map(joinedTo))).toEqual([null, null, ids[0]]);
    expect((await partsOf(door.acme)).map(({ details }) => details?.slice(-9)).toSorted()).toEqual([
      ...["For Omar.", "For Sara."],
    ]);
    const own = await asked(door, { type, details: "For Omar.", phone: "+971 50 000 0061" });
    expect(await joinedTo(own)).toBeNull();
  },
);

test("what is asked in other words, or once the first was answered, is a request of its own [P105]", async () => {
  const door = await aDoor();
  const ask = (details: string) => confirmed(door, { type: "objection", details });
  const ids = [await ask("No profiling."), await ask("No marketing."), await ask("No  profiling.")];
  const [tickets] = await door.office.db.read(door.office.db.rows(privacyRequests));
  const joined = ids.map((id) => tickets.find((one) => one.id === id)?.joinedTo);
  expect(joined).toEqual([null, null, ids[0]]);
  const parts = await partsOf(door.acme);
  expect(parts.map(({ details }) => details).toSorted()).toEqual([
    "No marketing.",
    "No profiling.",
  ]);

  for (const { id } of parts) await actOnRequest(door.acme.ctx, id, { act: "finish" });
  door.office.clock.at += DAY_MS;
  await ask("No profiling.");
  expect(await partsOf(door.acme)).toHaveLength(3);
});

test("what the desk wrote down in the same words by the same law is answered for both, by the clock that began first; all else is a request of its own [P105]", async () => {
  const door = await aDoor();
  const written = { type: "correction" as const, contactId: "ct_2", door: "desk" as const };
  door.acme.clock.at += DAY_MS;
  const phoned = await openRequest(door.acme.ctx, { ...written, ruleId: "EEA", details: "MINE." });
  if (!phoned.ok) throw new Error(phoned.reason);
  const id = await confirmed(door, { type: "correction", details: " MINE. " });
  const [ticket] = await door.office.db.read(door.office.db.one(privacyRequests, id));
  expect(await partsOf(door.acme)).toMatchObject([
    {
      id: phoned.value.requestId,
      ticketId: id,
      dueOn: ticket?.dueOn,
      createdAt: ticket?.createdAt,
    },
  ]);

  await confirmed(door, { type: "correction", details: "OTHER." });
  await asked(door, { type: "correction", email: undefined, phone: "+971 50 000 0061" });
  expect(await partsOf(door.acme)).toHaveLength(3);
});

test("the desk is told that somebody asks for another, and takes nobody's identity for known by that [P105]", async () => {
  const door = await aDoor();
  await confirmed(door, { type: "access", by: "representative", details: "A power of attorney." });
  const [part] = await partsOf(door.acme);
  expect(part).toMatchObject({ state: "identity-pending" });
  expect(part?.details).toBe("A power of attorney.");
  expect(await viewBehalf(door.acme.ctx, { ticketId: part?.ticketId ?? "" })).toMatchObject({
    by: "representative",
  });
});

test("of a phone alone, the brokerage is to call it before it answers", async () => {
  const door = await aDoor();
  const id = await asked(door, { email: undefined, phone: "+971 50 000 0061" });
  expect(await partsOf(door.acme)).toMatchObject([{ state: "identity-pending" }]);
  // Whoever asked is told that, and not to wait for a code that nobody sends.
  expect(await viewTicket(door.ctx, id)).toMatchObject({ hasCode: false, standing: "onItsWay" });
  const mailed = await asked(door, { type: "correction" });
  expect(await viewTicket(door.ctx, mailed)).toMatchObject({ hasCode: true, standing: "waits" });
});

test("[P105][P106] of a phone alone, the officer reads to call it first, and whoever asked can take it back without a code", async () => {
  const door = await aDoor();
  const id = await asked(door, { email: undefined, phone: "+971 50 000 0061" });
  const [part] = await partsOf(door.acme);
  const shown = async () => {
    const request = await viewRequest(door.acme.ctx, part?.id ?? "");
    return request && shownRequest(door.acme.ctx, request, true);
  };
  expect(await shown()).toMatchObject({ isToBeCalled: true });
  expect(await viewTicket(door.ctx, id)).toMatchObject({ mayTakeBack: true, answers: [] });

  expect(await withdrawTicket(door.ctx, id)).toMatchObject({ ok: true });
  await door.work();
  expect(await viewTicket(door.ctx, id)).toMatchObject({ standing: "withdrawn" });
  expect(await partsOf(door.acme)).toMatchObject([{ state: "withdrawn" }]);
  expect(await shown()).toMatchObject({ isToBeCalled: false });
});

test("[P105] of a number that nobody here knows it is taken back just so", async () => {
  const door = await aDoor();
  const id = await asked(door, { email: undefined, phone: "+971 50 999 9999" });
  expect(await viewTicket(door.ctx, id)).toMatchObject({ mayTakeBack: true });
  expect(await withdrawTicket(door.ctx, id)).toMatchObject({ ok: true });
  expect(await viewTicket(door.ctx, id)).toMatchObject({ standing: "withdrawn" });
});

test("[P120] a report about a child is due in three days, as an erasure", async () => {
  const door = await aDoor();
  const id = await asked(door, { by: "child" });
  expect(await viewTicket(door.ctx, id)).toMatchObject({ type: "erasure", dueOn: "2026-06-04" });
});

test("[P120] a report about a child needs no code to be answered, and does not end without an answer", async () => {
  const door = await aDoor();
  const id = await asked(door, { by: "child" });
  door.office.clock.at += 10 * DAY_MS;
  await watchClocks(door.office.ctx);
  expect(await viewTicket(door.ctx, id)).toMatchObject({ state: "identity-pending" });
  expect((await partsOf(door.office))[0]).toMatchObject({ warned: "over" });

  expect(await actOnRequest(door.office.ctx, id, { act: "accept" })).toMatchObject({ ok: true });
  const code = await codeOf(door.ctx.services, id, 1);
  expect(await confirmTicket(door.ctx, id, code)).toMatchObject({ reason: "code-old" });
  await sendAgain(door.ctx, id);
  await door.work();
  const next = await codeOf(door.ctx.services, id, 2);
  expect(await confirmTicket(door.ctx, id, next)).toMatchObject({ ok: true });
  await door.work();
  expect(await viewTicket(door.ctx, id)).toMatchObject({ state: "accepted", isVerified: true });
});

test("[P120] a report about a child hides whom it is about as soon as the address is known, until a guardian agrees or the officer undoes it with a reason", async () => {
  const door = await aDoor();
  const { ctx, db } = door.acme;
  const minor = async () => (await db.read(db.one(contacts, "ct_2")))[0]?.minorUntil ?? null;
  await asked(door, { by: "child" });
  expect(await minor()).toBeNull();
  await confirmed(door, { by: "child" });
  expect(await minor()).toBe(Date.UTC(2045, 0, 1));
  const seen = door.acme.seenAs({ kind: "own", userId: "us_ann" }, "us_ann");
  expect((await seen.db.read(seen.db.one(contacts, "ct_2")))[0]).toBeUndefined();

  const guardian = { guardian: "parent@mail.example", reason: "She called." };
  const own = { kind: "email" as const, norm: guardian.guardian, createdAt: 1 };
  await db.commit(db.insert(identities, { ...own, contactId: "ct_1" }));
  expect(await noteGuardian(ctx, "ct_2", guardian)).toMatchObject({ ok: true });

  expect(await undoMinor(ctx, "ct_2", { reason: null })).toMatchObject({
    reason: "reason-missing",
  });
  expect(await undoMinor(ctx, "ct_2", { reason: "He is forty." })).toMatchObject({ ok: true });
  expect(await minor()).toBeNull();
  const [told] = await db.read(db.rows(events, { where: eq(events.objectId, "ct_2") }));
  expect(told.map(({ type, reason }) => [type, reason])).toContainEqual([
    ...["contact.unrestricted", "He is forty."],
  ]);
});

test.each([
  ["the address is shared by several", { shared: true }, "ct_2"],
  ["another record has it as well", { contactId: "ct_1" }, "ct_1"],
] as const)(
  "[P120] a report about a child hides nobody where %s, until the desk says whose the record is",
  async (_, changes, contactId) => {
    const door = await aDoor();
    const { ctx, db } = door.acme;
    const known = { kind: "email" as const, norm: EMAIL, contactId: "ct_2", createdAt: 1 };
    await db.commit(
      ...("shared" in changes ? [db.delete(identities, eq(identities.norm, EMAIL))] : []),
      db.insert(identities, { ...known, ...changes }),
    );
    await confirmed(door, { by: "child" });
    const hidden = async () => {
      const [people] = await db.read(db.rows(contacts));
      return people.filter(({ minorUntil }) => minorUntil !== null).map(({ id }) => id);
    };
    expect(await hidden()).toEqual([]);
    const parts = await partsOf(door.acme);
    expect(parts.map(({ state }) => state)).toEqual(parts.map(() => "identity-pending"));

    const part = parts.find((one) => one.contactId === contactId);
    await actOnRequest(ctx, part?.id ?? "", { act: "accept" });
    expect(await hidden()).toEqual([contactId]);
  },
);

test("[P120] of a report with a phone alone, the desk's word that it is the child's hides the record", async () => {
  const door = await aDoor();
  await asked(door, { by: "child", email: undefined, phone: "+971 50 000 0061" });
  const [part] = await partsOf(door.acme);
  const { db } = door.acme;
  const minor = async () => (await db.read(db.one(contacts, "ct_2")))[0]?.minorUntil ?? null;
  expect(await minor()).toBeNull();
  await actOnRequest(door.acme.ctx, part?.id ?? "", { act: "accept" });
  expect(await minor()).not.toBeNull();
  const { value: contact } = (await updateContact(
    door.acme.ctx,
    "ct_2",
    (one) =>
      ({
        ...one,
        phones: ["+971500000061"],
        nameEn: "Karim",
      }) as never,
  )) as { value: { minorUntil: number | null } };
  expect(contact.minorUntil).not.toBeNull();
});

test.each(LANGUAGES)(
  "[P105] the mails about a request are in %s, and lead to its page in it",
  async (language) => {
    const door = await aDoor();
    door.ctx.locale = language;
    const id = await confirmed(door, { type: "correction" });
    const [part] = await partsOf(door.acme);
    await actOnRequest(door.acme.ctx, part?.id ?? "", { act: "finish", answer: "Done." });
    await tellPerson(door.office.ctx, id, "jb_told");

    const t = say(language, askerMails);
    const mails = door.office.mails.filter(({ to }) => to.address === EMAIL);
    expect(mails.map(({ subject }) => subject)).toEqual([
      t("codeSubject", { code: await codeOf(door.ctx.services, id, 1) }),
      t("newsSubject"),
    ]);
    for (const { text, html } of mails) {
      expect(text).toContain(t("codeBecause"));
      expect(html).toContain(`<html lang="${langTag(language)}" dir="${dir(language)}">`);
      expect(text).toContain(language === "ar" ? "/ar/privacy/request/" : `?language=${language}`);
    }
  },
);

test("no clock ends in silence: a desk is warned, what was never confirmed is closed, what nobody owes is done", async () => {
  const door = await aDoor();
  const never = await asked(door);
  const nobodys = await confirmed(door, { email: "nobody@unknown.example" });
  await confirmed(door, { type: "correction" });
  door.office.clock.at += 40 * DAY_MS;
  door.acme.clock.at += 40 * DAY_MS;
  await watchClocks(door.office.ctx);
  await watchClocks(door.acme.ctx);
  expect(await partsOf(door.acme)).toMatchObject([{ state: "accepted", warned: "over" }]);
  expect(await viewTicket(door.ctx, never)).toMatchObject({ state: "refused" });
  expect(await viewTicket(door.ctx, nobodys)).toMatchObject({ state: "done" });
});

test.each([
  ["withdrawal", undefined],
  ["objection", "marketing"],
] as const)(
  "a request of %s that is asked five minutes before midnight lives as long as its code, and no longer",
  async (type, purpose) => {
    const door = await aDoor();
    const { clock, ctx } = door.office;
    clock.at = door.acme.clock.at = instantFromLocal("2026-06-01T23:55", "Asia/Dubai") ?? 0;
    const [id, never] = [
      await asked(door, { type, purpose }),
      await asked(door, { type, purpose }),
    ];
    clock.at += 9 * MINUTE_MS;
    await watchClocks(ctx);
    const code = await codeOf(door.ctx.services, id, 1);
    expect(await confirmTicket(door.ctx, id, code)).toMatchObject({ ok: true });
    await door.work();
    expect(await partsOf(door.acme)).toMatchObject([{ ticketId: id, closedAt: null }]);

    clock.at += 2 * MINUTE_MS;
    await watchClocks(ctx);
    expect(await viewTicket(door.ctx, never)).toMatchObject({ state: "refused" });
    expect(await viewTicket(door.ctx, id)).toMatchObject({ state: "forwarded" });
  },
);

/** A database that counts the statements that it is asked. */
function counting(d1: D1Database) {
  const statements: string[] = [];
  const counted = new Proxy(d1, {
    get(target, name) {
      if (name !== "prepare") return Reflect.get(target, name).bind(target);
      return (sql: string) => {
        statements.push(sql);
        return target.prepare(sql);
      };
    },
  });
  return { d1: counted, statements };
}

/** What came by mail is taken in; what asks for no right is noted. */
function byMail(door: Door) {
  const enquiries: object[] = [];
  const enquire = async (written: object) => void enquiries.push(written);
  return { ctx: { ...door.ctx, enquire }, enquiries };
}

test("[P105] a mail makes a request that waits for its code, with the strictest clock; the sixth of an address in a day makes none", async () => {
  const door = await aDoor();
  const { ctx } = byMail(door);
  const mail = { address: EMAIL, subject: "My data", body: "Please erase my data." };
  expect(await receiveMail(ctx, mail)).toBe(true);
  const [made] = await partsOf(door.office);
  expect(made).toMatchObject({
    type: "erasure",
    door: "mail",
    state: "received",
    verifiedAt: null,
  });
  expect(made?.asked).not.toContain("layla");
  expect(await partsOf(door.acme)).toEqual([]);

  const more: boolean[] = [];
  for (let n = 0; n < 6; n++) more.push(await receiveMail(ctx, mail));
  expect(more).toEqual([true, true, true, true, false, false]);
  expect(await receiveMail(ctx, { ...mail, address: "no address" })).toBe(false);
});

test.each([
  ["I object to marketing", "en"],
  ["أعترض على التسويق", "ar"],
])(
  "[P105][P98] «%s» by mail is an objection to marketing, due and done at once as by the form",
  async (body) => {
    const door = await aDoor();
    const { ctx, enquiries } = byMail(door);
    expect(await receiveMail(ctx, { address: EMAIL, subject: null, body })).toBe(true);
    const [made] = await partsOf(door.office);
    expect(made).toMatchObject({ type: "objection", purpose: "marketing", dueOn: "2026-06-01" });
    expect(enquiries).toEqual([]);
  },
);

test("[P105] a mail that asks for no right is no complaint at anybody's desk, but an enquiry at the operator's", async () => {
  const door = await aDoor();
  const { ctx, enquiries } = byMail(door);
  const mail = { address: EMAIL, subject: "Hello", body: "What is the weather?" };
  expect(await receiveMail(ctx, mail)).toBe(false);
  expect(await partsOf(door.office)).toEqual([]);
  expect(enquiries).toEqual([
    { email: EMAIL, message: "Hello\n\nWhat is the weather?", locale: "en" },
  ]);
  await keepMailedEnquiry(
    { db: new EnquiryDb(env.DB), now: door.ctx.now },
    { email: EMAIL, message: "What is the weather?", locale: "en" },
  );
  const { results } = await env.DB.prepare("select topic, email, state from enquiries").all();
  expect(results).toEqual([{ topic: "privacy", email: EMAIL, state: "open" }]);
});
