import { expect, test } from "vitest";
import assigned from "../../../tests/fixtures/pf_lead_assigned_project.json?raw";
import created from "../../../tests/fixtures/pf_lead_created.json?raw";
import action from "../../../tests/fixtures/pf_listing_action_trakheesi.json?raw";
import { propertyFinder } from "./property-finder";

const arrivedAt = Date.UTC(2026, 10, 22, 6);
const parse = (body: unknown) =>
  propertyFinder.parse({
    body: typeof body === "string" ? body : JSON.stringify(body),
    deliveryId: "msg_1",
    arrivedAt,
  });
const event = (changes: object, payload: object = {}) => ({
  id: "ev_1",
  type: "lead.created",
  timestamp: "2026-11-22T05:12:22Z",
  entity: { id: "ld_1", type: "lead" },
  ...changes,
  payload: { channel: "whatsapp", sender: {}, ...payload },
});

test("no more phones and e-mails are taken from one enquiry than a person may have", () => {
  const kinds = ["phone", "whatsapp", "mobile", "email"];
  const contacts = kinds.flatMap((type) =>
    Array.from({ length: 12 }, (_, i) => ({ type, value: `${type}-${i}` })),
  );
  const read = parse(event({}, { sender: { contacts } }));
  expect(read.outcome === "lead" && [read.person.phones.length, read.person.emails.length]).toEqual(
    [10, 10],
  );
});

test("an event that is dated ahead counts from when it arrived", () => {
  const read = parse(event({ timestamp: "2099-01-01T00:00:00Z" }));
  expect(read).toMatchObject({ outcome: "lead", eventAt: arrivedAt });
});

test("an enquiry about a listing is read whole", () => {
  expect(parse(created)).toEqual({
    outcome: "lead",
    eventId: "lead-created-90000001",
    eventType: "lead.created",
    eventAt: Date.UTC(2026, 10, 22, 5, 12, 22),
    externalId: "ld_0001",
    source: "property-finder",
    channel: "whatsapp",
    receivedAt: Date.UTC(2026, 10, 22, 5, 12, 22),
    person: {
      name: "Ahmed Sample",
      phones: ["050 000 0001"],
      emails: ["ahmed@buyer.example"],
      otherIds: [],
      preferredLanguage: null,
    },
    listingRef: "CLS-S-1042",
    listingPortalId: "01KA0000000000000000000001",
    projectRef: null,
    portalAgentId: "900001",
    message: null,
    responseLink: "https://portal.example/r/abc",
    portalStatus: "sent",
  });
});

test("a project's lead is a lead though only its assignment is ever told, empty objects and all", () => {
  expect(parse(assigned)).toMatchObject({
    outcome: "lead",
    externalId: "ld_0002",
    projectRef: "prj_88",
    listingRef: null,
    listingPortalId: null,
    person: { name: "Елена Примерова", phones: ["+44 7700 900123"], emails: [] },
  });
});

test("an action on a listing is kept and is no lead", () => {
  expect(parse(action)).toEqual({
    outcome: "ignored",
    reason: "listing-event",
    eventId: "action-created-90000003",
    eventType: "listing.action",
  });
});

test.each([
  ["user.created", "account-event"],
  ["publicProfile.verification.approved", "account-event"],
  ["listing.publishFailed", "listing-event"],
  ["something.new", "unknown-event-type"],
])("%s is kept as %s", (type, reason) => {
  expect(parse(event({ type }))).toMatchObject({ outcome: "ignored", reason, eventType: type });
});

test.each(["lead.created", "lead.updated", "lead.assigned"])("%s makes a lead", (type) => {
  expect(parse(event({ type }))).toMatchObject({ outcome: "lead", externalId: "ld_1" });
});

test("an answered call is replied, a voicemail delivered, an unknown status none", () => {
  const statusOf = (status: string) => parse(event({}, { channel: "call", status }));
  expect(statusOf("replied")).toMatchObject({ channel: "call", portalStatus: "replied" });
  expect(statusOf("delivered")).toMatchObject({ portalStatus: "delivered" });
  expect(statusOf("sparkling")).toMatchObject({ portalStatus: null });
});

test("odd shapes cost a field, never the lead", () => {
  const odd = event(
    { entity: { id: 77, type: "lead" }, timestamp: "yesterday" },
    {
      channel: "carrier-pigeon",
      listing: "CLS-1",
      project: null,
      responseLink: "javascript:alert(1)",
      sender: {
        name: 5,
        contacts: [null, { type: "PHONE", value: 971500000001 }, { type: "fax" }],
      },
    },
  );
  expect(parse(odd)).toMatchObject({
    outcome: "lead",
    externalId: "77",
    eventAt: arrivedAt,
    channel: "form",
    listingRef: null,
    responseLink: null,
    person: { name: "5", phones: ["971500000001"], emails: [] },
  });
});

test("a lead without a sender is a lead without a person, not a failure", () => {
  expect(parse(event({}, { sender: undefined }))).toMatchObject({
    outcome: "lead",
    person: { name: null, phones: [], emails: [] },
  });
});

test.each([
  ["{oops", [{ path: "", problem: "not-json" }]],
  [[], [{ path: "", problem: "invalid_type" }]],
  [{ type: "lead.created" }, [{ path: "id", problem: "invalid_union" }]],
  [event({ entity: {} }), [{ path: "entity.id", problem: "invalid_union" }]],
  [
    { id: "a", type: "lead.created" },
    expect.arrayContaining([{ path: "payload", problem: "invalid_type" }]),
  ],
])("%j cannot be read, and the fault names paths only", (body, problems) => {
  expect(parse(body)).toEqual({ outcome: "unreadable", problems });
});

test("a fault holds nothing of the input", () => {
  const secret = "ahmed@buyer.example";
  const outcome = parse({ id: { secret }, type: ["secret", secret], entity: secret });
  expect(outcome.outcome).toBe("unreadable");
  expect(JSON.stringify(outcome)).not.toContain(secret);
});
