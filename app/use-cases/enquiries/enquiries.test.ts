import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { AttemptsDb } from "~/db/attempts-db.server";
import { EnquiryDb } from "~/db/enquiry-db.server";
import { answerDue } from "~/domain/enquiries/answer-due";
import { HOUR_MS, MINUTE_MS } from "~/lib/time";
import type { Mail } from "~/services/mail/mailer";
import { postOffice } from "~/services/mail/post";
import { NOON } from "../../../tests/support/tenant";
import type { EnquiryCtx } from "./enquiry-ctx";
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
  const works = { mail: true };
  const waiting: Promise<unknown>[] = [];
  const mailer = {
    async send(mail: Mail) {
      if (!works.mail) throw new Error("nobody takes it");
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
    ["layla@marina.example", undefined],
    ["support@closr.example", "layla@marina.example"],
  ]);
  expect(sent[0]?.text).toContain(outcome.value);
  expect(sent[1]?.text).toContain(FORM.message);
});

test("a receipt repeats nothing that was typed, so that nobody can have us send their words", async () => {
  const { ctx, sent, settled } = aDesk();
  await receiveEnquiry(ctx, FORM);
  await settled();
  const receipt = JSON.stringify(sent[0]);
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
