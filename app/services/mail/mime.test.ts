import PostalMime from "postal-mime";
import { expect, test } from "vitest";
import type { Mail } from "./mailer";
import { mimeOf } from "./mime";

const aMail = (changes: Partial<Mail> = {}): Mail => ({
  from: { name: "CLOSR", address: "hello@closr.example" },
  to: { name: "Layla Haddad", address: "layla@marina.example" },
  subject: "Confirm your address",
  text: "Good morning\nLayla",
  html: "<p>Good morning</p>",
  messageId: "01J@closr.example",
  sentAt: Date.UTC(2026, 5, 1, 12),
  automatic: true,
  ...changes,
});
const parsed = (mail: Mail) => PostalMime.parse(mimeOf(mail));

test("a mail arrives as it was written, in text and in HTML", async () => {
  const mail = await parsed(aMail());
  expect(mail).toMatchObject({
    subject: "Confirm your address",
    from: { name: "CLOSR", address: "hello@closr.example" },
    to: [{ name: "Layla Haddad", address: "layla@marina.example" }],
    messageId: "<01J@closr.example>",
    date: "2026-06-01T12:00:00.000Z",
  });
  expect(mail.text?.replaceAll("\r", "")).toContain("Good morning\nLayla");
  expect(mail.html).toContain("<p>Good morning</p>");
});

test("Arabic and long subjects arrive whole", async () => {
  const subject = "دعوة للانضمام إلى مساحة عمل مارينا كرست العقارية في دبي، من ليلى حداد 🏠";
  const mail = await parsed(
    aMail({ subject, to: { name: "ليلى حداد", address: "l@marina.example" } }),
  );
  expect(mail.subject).toBe(subject);
  expect(mail.to?.[0]?.name).toBe("ليلى حداد");
  expect(
    mimeOf(aMail({ subject }))
      .split("\r\n")
      .every((line) => line.length <= 78),
  ).toBe(true);
});

test.each([
  ["a subject", { subject: "Hello\r\nBcc: v@evil.example" }],
  ["a name", { to: { name: "Layla\r\nBcc: v@evil.example", address: "l@marina.example" } }],
  ["a lone line feed", { subject: "Hello\nBcc: v@evil.example" }],
  [
    "a lone carriage return",
    { from: { name: "x\rBcc: v@evil.example", address: "h@closr.example" } },
  ],
  ["a line separator", { subject: "Hello\u2028Bcc: v@evil.example" }],
] as [string, Partial<Mail>][])("%s cannot split the headers", async (_, changes) => {
  const mail = await parsed(aMail(changes));
  expect(mail.bcc).toBeUndefined();
  expect(mail.headers.filter(({ key }) => key === "bcc")).toEqual([]);
  expect(mail.to).toHaveLength(1);
});

test.each([
  ["l@marina.example\r\nBcc: v@evil.example"],
  ["a@b.example, v@evil.example"],
  ["l@marina"],
])("%s is no address to write to", (address) => {
  expect(() => mimeOf(aMail({ to: { address } }))).toThrow();
});

test("what no person wrote says so, so that nothing answers it", async () => {
  const headers = async (automatic: boolean) =>
    (await parsed(aMail({ automatic }))).headers.find(({ key }) => key === "auto-submitted")?.value;
  expect([await headers(true), await headers(false)]).toEqual(["auto-generated", undefined]);
});
