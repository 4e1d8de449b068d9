import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { AttemptsDb } from "~/db/attempts-db.server";
import { EnquiryDb } from "~/db/enquiry-db.server";
import { answerDue } from "~/domain/enquiries/answer-due";
import { HOUR_MS, MINUTE_MS } from "~/lib/time";
import { type Mail, RecipientRefused } from "~/services/mail/mailer";
import { postOffice } from "~/services/mail/post";
import { testServices } from "../../../tests/support/services";
import { NOON } from "../../../tests/support/tenant";
import type { EnquiryCtx } from "./enquiry-ctx";
import { keepMailedEnquiry } from "./keep-mailed-enquiry.server";
import { receiveEnquiry } from "./receive-enquiry.server";
import { sendReceipts } from "./send-receipts.server";

const FORM = {
  topic: "sales",
  name: "Layla Haddad",
  email: "layla@marina.example",
  message: "BUY NOW at https://bad.example",
} as const;

/** A desk whose mails can be looked at, and fail while `works.mail` is false. */
function aDesk(at = NOON) {
  const sent: Mail[] = [];
  const keys = new Set<string>();
  const works: { mail: boolean; not: string; failure: Error } = {
    mail: true,
    not: "nobody",
    failure: new Error("nobody takes it"),
  };
  const waiting: Promise<unknown>[] = [];
  const mailer = {
    async send(mail: Mail) {
      if (!works.mail || mail.to.address.startsWith(works.not)) throw works.failure;
      sent.push(mail);
    },
  };
  const remembered = {
    has: async (key: string) => keys.has(key),
    add: async (key: string) => void keys.add(key),
  };
  const clock = { at };
  const now = () => clock.at;
  const ctx: EnquiryCtx = {
    db: new EnquiryDb(env.DB),
    attempts: new AttemptsDb(env.DB),
    mail: postOffice(mailer, remembered, "hello@closr.example", now),
    now,
    deskEmail: "support@closr.example",
    inForce: testServices(now).services.inForce,
    locale: "en",
    addressHash: "an-address",
    hashOf: async (_, text) => `hash of ${text}`,
    later: (work) => void waiting.push(work().catch(() => {})),
  };
  return { ctx, sent, works, clock, settled: () => Promise.all(waiting) };
}

test("[P40] what somebody writes is kept with its due time, and receipt and desk each get one mail", async () => {
  const { ctx, sent, settled } = aDesk();
  const outcome = await receiveEnquiry(ctx, FORM);
  await settled();
  if (!outcome.ok) throw new Error(outcome.reason);

  const kept = await ctx.db.receiptOf(outcome.value);
  expect(kept?.dueAt).toBe(answerDue(NOON));
  expect(sent.map(({ to, replyTo }) => [to.address, replyTo?.address])).toEqual([
    ["support@closr.example", "layla@marina.example"],
    ["layla@marina.example", undefined],
  ]);
  expect(sent[0]?.text).toContain(FORM.message);
  expect(sent[1]?.text).toContain(outcome.value);
});

test("a receipt repeats nothing that was typed, so that nobody can have us send their words", async () => {
  const { ctx, sent, settled } = aDesk();
  await receiveEnquiry(ctx, FORM);
  await settled();
  const receipt = JSON.stringify(sent[1]);
  expect(receipt).not.toContain("bad.example");
  expect(receipt).not.toContain("Layla Haddad");
});

test("a receipt that could not leave goes by the schedule, once", async () => {
  const { ctx, sent, works, clock, settled } = aDesk();
  works.mail = false;
  await receiveEnquiry(ctx, FORM);
  await settled();
  expect(sent).toEqual([]);

  works.mail = true;
  await sendReceipts(ctx);
  expect(sent).toEqual([]);
  clock.at += 2 * MINUTE_MS;
  await sendReceipts(ctx);
  await sendReceipts(ctx);
  expect(sent).toHaveLength(2);
});

test("an address that takes no mail keeps what was written from nobody: the desk has it, and it is done", async () => {
  const { ctx, sent, works, clock, settled } = aDesk();
  works.not = "layla";
  await receiveEnquiry(ctx, FORM);
  await settled();
  expect(sent.map(({ to }) => to.address)).toEqual(["support@closr.example"]);
  clock.at += 2 * MINUTE_MS;
  expect(await ctx.db.withoutReceipt(0, clock.at, 5)).toHaveLength(1);

  works.failure = new RecipientRefused("550 no such mailbox");
  await sendReceipts(ctx);
  expect(await ctx.db.withoutReceipt(0, clock.at + HOUR_MS, 5)).toEqual([]);
  expect(sent).toHaveLength(1);
});

test("a desk that takes no mail keeps no receipt from the visitor, and is tried again", async () => {
  const { ctx, sent, works, clock, settled } = aDesk();
  works.not = "support";
  await receiveEnquiry(ctx, FORM);
  await settled();
  expect(sent.map(({ to }) => to.address)).toEqual(["layla@marina.example"]);
  works.not = "nobody";
  clock.at += 2 * MINUTE_MS;
  await sendReceipts(ctx);
  expect(sent.map(({ to }) => to.address)).toEqual([
    "layla@marina.example",
    "support@closr.example",
  ]);
});

test("twenty that cannot leave starve none that came after them, and each waits longer", async () => {
  const { ctx, sent, works, clock } = aDesk();
  works.not = "dead";
  const kept = (n: number, email: string) => ({
    ...FORM,
    ...{ id: `eq_${n}`, at: NOON + n, email, locale: "en" as const, dueAt: NOON, receiptAt: null },
    ...{ tries: 0, nextTryAt: NOON + n },
  });
  for (const n of Array.from({ length: 20 }, (_, place) => place))
    await ctx.db.add(kept(n, `dead${n}@marina.example`));
  await ctx.db.add(kept(20, "layla@marina.example"));

  clock.at = NOON + MINUTE_MS;
  await sendReceipts(ctx);
  await sendReceipts(ctx);
  expect(sent.map(({ to }) => to.address)).toContain("layla@marina.example");
  const [first] = await ctx.db.withoutReceipt(0, NOON + HOUR_MS, 1);
  expect(first).toMatchObject({ tries: 1, nextTryAt: NOON + 3 * MINUTE_MS });
});

test("too many from one place, or to one address, have to wait, and nothing of theirs is kept", async () => {
  const { ctx, clock } = aDesk();
  for (const _ of [1, 2, 3, 4]) expect(await receiveEnquiry(ctx, FORM)).toMatchObject({ ok: true });
  expect(await receiveEnquiry(ctx, FORM)).toMatchObject({ reason: "too-many-attempts" });
  const count = () => env.DB.prepare("select count(*) n from enquiries").first("n");
  expect(await count()).toBe(4);

  clock.at += 2 * HOUR_MS;
  for (const n of Array.from({ length: 10 }, (_, place) => place))
    await receiveEnquiry(ctx, { ...FORM, email: `someone${n}@marina.example` });
  expect(await receiveEnquiry(ctx, { ...FORM, email: "more@marina.example" })).toMatchObject({
    ok: false,
    retryAfterS: expect.any(Number),
  });
});

test("the receipt of a mail to the privacy address says that it was a mail, and that of the page says the page", async () => {
  const { ctx, sent, settled } = aDesk();
  const written = { email: "omar@known.example", message: "Do you sell data?", locale: "en" };
  await keepMailedEnquiry(ctx, { ...written, locale: "en" });
  await sendReceipts(ctx);
  await receiveEnquiry(ctx, { ...FORM, topic: "privacy" });
  await settled();
  const because = (to: string) => sent.find((mail) => mail.to.address === to)?.text ?? "";
  expect(because(written.email)).toContain("wrote to our privacy address");
  expect(because(written.email)).not.toContain("contact page");
  expect(because(FORM.email)).toContain("contact page");
});
