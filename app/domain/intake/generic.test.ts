import { expect, test } from "vitest";
import { generic } from "./generic";

const arrivedAt = Date.UTC(2026, 10, 22, 6);
const parse = (body: unknown) =>
  generic.parse({
    body: typeof body === "string" ? body : JSON.stringify(body),
    deliveryId: "msg_1",
    arrivedAt,
  });

test("a whole enquiry is read", () => {
  const body = {
    externalId: "web-7",
    channel: "chat",
    source: "our-site",
    receivedAt: "2026-11-22T09:00:00+04:00",
    person: { name: "فاطمة مثال", phones: ["0500000004"], email: "fatima@buyer.example" },
    listingRef: "CLS-S-1042",
    message: "Is it still available?",
  };
  expect(parse(body)).toMatchObject({
    outcome: "lead",
    eventId: "msg_1",
    externalId: "web-7",
    source: "our-site",
    channel: "chat",
    receivedAt: Date.UTC(2026, 10, 22, 5),
    person: { name: "فاطمة مثال", phones: ["0500000004"], emails: ["fatima@buyer.example"] },
    listingRef: "CLS-S-1042",
    message: "Is it still available?",
  });
});

test("a flat body with a name and a phone is enough; the delivery's id is the enquiry's", () => {
  expect(parse({ name: "Priya Sample", phone: "0500000003" })).toMatchObject({
    outcome: "lead",
    externalId: "msg_1",
    source: "leads",
    channel: "form",
    receivedAt: arrivedAt,
    person: { name: "Priya Sample", phones: ["0500000003"], emails: [] },
  });
});

test("no more phones and e-mails are taken from one enquiry than a person may have", () => {
  const phones = Array.from({ length: 50 }, (_, i) => `05000000${10 + i}`);
  const emails = phones.map((_, i) => `buyer${i}@mail.example`);
  const read = parse({ name: "Priya Sample", phone: "0500000003", person: { phones, emails } });
  expect(read).toMatchObject({
    person: { phones: phones.slice(0, 10), emails: emails.slice(0, 10) },
  });
});

test("the envelope of Standard Webhooks is opened, and its time orders the events", () => {
  const data = { externalId: 9, email: "a@b.example" };
  const body = { type: "lead.updated", timestamp: "2026-11-22T05:00:00Z", data };
  expect(parse(body)).toMatchObject({
    eventType: "lead.updated",
    eventAt: Date.UTC(2026, 10, 22, 5),
    externalId: "9",
  });
});

test("an event of another kind is kept and is no lead", () => {
  expect(parse({ type: "ping", data: {} })).toMatchObject({
    outcome: "ignored",
    reason: "unknown-event-type",
  });
});

test("a phone that cannot be read does not refuse the enquiry", () => {
  expect(parse({ phone: "call me on 050" })).toMatchObject({
    outcome: "lead",
    person: { phones: ["call me on 050"] },
  });
});

test.each([
  ["nope", "", "not-json"],
  [{ message: "Hi" }, "person", "no-name-phone-or-email"],
  [{ name: "A", channel: "telegraph" }, "channel", "invalid_value"],
  [{ name: "A", source: "Sp aces" }, "source", "invalid_format"],
  [[1], "", "invalid_type"],
])("%j cannot be read at %s: %s", (body, path, problem) => {
  expect(parse(body)).toEqual({ outcome: "unreadable", problems: [{ path, problem }] });
});

test("an endless message is cut, not refused", () => {
  const read = parse({ name: "A", message: "x".repeat(100_000) });
  expect(read.outcome === "lead" && read.message?.length).toBe(20_000);
});
