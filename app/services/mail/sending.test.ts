import PostalMime from "postal-mime";
import { expect, inject, test } from "vitest";
import type { HandedOver } from "../../../tests/doubles/mail-servers";
import { noLedger, type OutboundCall } from "../net/outbound";
import { httpMailer } from "./http-mailer";
import type { Mail } from "./mailer";
import { postAtOnce, postOffice } from "./post";
import { smtpMailer } from "./smtp-mailer";

const ports = inject("mailServers");
const NOON = Date.UTC(2026, 5, 1, 12);
let mails = 0;

const aMail = (changes: Partial<Mail> = {}): Mail => ({
  from: { name: "CLOSR", address: "hello@closr.example" },
  to: { name: "ليلى حداد", address: "layla@marina.example" },
  subject: "تأكيد بريدك الإلكتروني",
  text: "Good morning\n.\n..two dots\n",
  html: "<p>Good morning</p>",
  messageId: `ml_${mails++}@closr.example`,
  sentAt: NOON,
  automatic: true,
  ...changes,
});

const smtp = (changes = {}) =>
  smtpMailer({
    host: "127.0.0.1",
    port: ports.smtp,
    security: "off",
    clientName: "closr.example",
    ...changes,
  });

const handedOver = async (messageId: string) => {
  const all = await (await fetch(`http://127.0.0.1:${ports.http}/smtp`)).json<HandedOver[]>();
  return all.filter(({ raw }) => raw.includes(messageId));
};

test("a mail goes through a real SMTP server as it was written, dots and Arabic too", async () => {
  const mail = aMail();
  await smtp().send(mail, "key");

  const [got] = await handedOver(mail.messageId);
  expect(got).toMatchObject({ from: "hello@closr.example", to: ["layla@marina.example"] });
  const read = await PostalMime.parse(got?.raw ?? "");
  expect(read).toMatchObject({ subject: mail.subject, to: [{ name: "ليلى حداد" }] });
  expect(read.text?.replaceAll("\r", "")).toContain("Good morning\n.\n..two dots");
});

test("it signs in where the server asks for it", async () => {
  const mail = aMail();
  await smtp({ user: "closr", password: "a password of the tests" }).send(mail, "key");
  expect(await handedOver(mail.messageId)).toMatchObject([{ user: "closr" }]);
  await expect(smtp({ user: "closr", password: "wrong" }).send(aMail(), "key")).rejects.toThrow(
    "refused the login",
  );
});

test("a server that offers no encryption gets neither password nor mail", async () => {
  const mail = aMail();
  const strict = smtp({ security: "starttls", user: "closr", password: "a password of the tests" });
  await expect(strict.send(mail, "key")).rejects.toThrow("offers no encryption");
  expect(await handedOver(mail.messageId)).toEqual([]);
});

test("an address that the server does not know is an error that names no address", async () => {
  const sent = smtp().send(aMail({ to: { address: "nobody@marina.example" } }), "key");
  await expect(sent).rejects.toThrow(/^the mail server refused the recipient with 550$/);
});

test("an address cannot carry a second command", async () => {
  const mail = aMail({ to: { address: "l@marina.example>\r\nRCPT TO:<v@evil.example" } });
  await expect(smtp().send(mail, "key")).rejects.toThrow();
  expect(await handedOver(mail.messageId)).toEqual([]);
});

test("a provider is told by JSON, once for each key, and the call is written down without its secret", async () => {
  const calls: OutboundCall[] = [];
  const ledger = { record: async (call: OutboundCall) => void calls.push(call) };
  const outside = { fetch, ledger, now: () => NOON, permit: async () => null };
  const provider = httpMailer(
    { endpoint: `http://127.0.0.1:${ports.http}/emails`, apiKey: "a-secret-key" },
    outside,
  );
  const mail = aMail();
  await provider.send(mail, "jb_1");

  const got = await (await fetch(`http://127.0.0.1:${ports.http}/http`)).json<
    { headers: Record<string, string>; body: object }[]
  >();
  expect(got.at(-1)).toMatchObject({
    headers: { authorization: "Bearer a-secret-key", "idempotency-key": "jb_1" },
    body: {
      to: ["layla@marina.example"],
      subject: mail.subject,
      headers: { "Message-ID": `<${mail.messageId}>`, "Auto-Submitted": "auto-generated" },
    },
  });
  expect(calls).toMatchObject([{ purpose: "mail", subProcessor: "mail", status: 200 }]);
  expect(JSON.stringify(calls)).not.toContain("a-secret-key");
});

test("a provider that refuses is an error, so that the mail is sent again", async () => {
  const outside = { fetch, ledger: noLedger, now: () => NOON, permit: async () => null };
  const provider = httpMailer(
    { endpoint: `http://127.0.0.1:${ports.http}/emails`, apiKey: "x" },
    outside,
  );
  await expect(
    provider.send(aMail({ to: { address: "nobody@marina.example" } }), "k"),
  ).rejects.toThrow("answered 422");
});

test("the same key goes out once, and what failed before it was sent goes out after all", async () => {
  const sent: string[] = [];
  const remembered = new Set<string>();
  let failing = true;
  const post = postOffice(
    {
      send: async (mail) => {
        if (failing) throw new Error("not now");
        sent.push(mail.messageId);
      },
    },
    { has: async (key) => remembered.has(key), add: async (key) => void remembered.add(key) },
    "hello@closr.example",
    () => NOON,
  );
  const letter = {
    to: { address: "l@marina.example" },
    locale: "en" as const,
    subject: "s",
    paragraphs: ["p"],
    because: "b",
  };
  await expect(post.post(letter, "jb_1")).rejects.toThrow("not now");
  failing = false;
  await post.post(letter, "jb_1");
  await post.post(letter, "jb_1");
  expect(sent).toEqual(["jb_1@closr.example"]);

  failing = true;
  setTimeout(() => {
    failing = false;
  }, 200);
  await postAtOnce(post, letter, () => NOON);
  expect(sent).toHaveLength(2);
});
