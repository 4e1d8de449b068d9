import fc from "fast-check";
import { expect, test } from "vitest";
import { changedFields, type MergedLead, mergeLead } from "./merge-lead";
import { LEAD_CHANNELS, type ParsedLead, PORTAL_STATUSES } from "./parsed-event";

const base: ParsedLead = {
  outcome: "lead",
  eventId: "ev_1",
  eventType: "lead.created",
  eventAt: 1_000,
  externalId: "ld_1",
  source: "property-finder",
  channel: "whatsapp",
  receivedAt: 1_000,
  person: {
    name: "Ahmed",
    phones: ["050 000 0001"],
    emails: [],
    otherIds: [],
    preferredLanguage: null,
  },
  listingRef: "CLS-S-1042",
  listingPortalId: null,
  projectRef: null,
  portalAgentId: null,
  message: null,
  responseLink: null,
  portalStatus: "sent",
};
const all = (events: ParsedLead[]) =>
  events.reduce<MergedLead | null>((known, event) => mergeLead(known, event), null);

test("an update that comes before its creation is not undone by it", () => {
  const updated: ParsedLead = {
    ...base,
    eventId: "ev_2",
    eventAt: 2_000,
    receivedAt: 2_000,
    message: "Tomorrow?",
    portalStatus: "replied",
    person: { ...base.person, name: "Ahmed Sample" },
  };
  const state = all([updated, base]);
  expect(state).toMatchObject({
    name: "Ahmed Sample",
    message: "Tomorrow?",
    portalStatus: "replied",
    repliedOnPortalAt: 2_000,
    receivedAt: 1_000,
    listingRef: "CLS-S-1042",
  });
  expect(all([base, updated])).toEqual(state);
});

test("an event that does not mention a value does not take it away", () => {
  const silent = { ...base, eventId: "ev_2", eventAt: 9_000, listingRef: null };
  expect(all([base, silent])?.listingRef).toBe("CLS-S-1042");
});

test("one phone in two spellings is one phone", () => {
  const again = {
    ...base,
    eventId: "ev_2",
    eventAt: 2_000,
    person: { ...base.person, phones: ["+971500000001", "0500000002"] },
  };
  expect(all([base, again])?.phones).toHaveLength(2);
});

test("the log names what changed, without values", () => {
  const before = all([base]);
  const after = mergeLead(before, { ...base, eventId: "ev_2", eventAt: 2_000, message: "Hi" });
  expect(changedFields(before, after)).toEqual(["message"]);
  expect(changedFields(before, mergeLead(before, base))).toEqual([]);
});

const events: fc.Arbitrary<ParsedLead> = fc
  .record({
    eventId: fc.constantFrom("ev_1", "ev_2", "ev_3", "ev_4", "ev_5"),
    name: fc.option(fc.constantFrom("Ahmed", "Ahmed Sample", "A. Sample")),
    message: fc.option(fc.string({ maxLength: 5 })),
    listingRef: fc.option(fc.constantFrom("CLS-1", "CLS-2")),
    channel: fc.constantFrom(...LEAD_CHANNELS),
    portalStatus: fc.option(fc.constantFrom(...PORTAL_STATUSES)),
    phones: fc.subarray(["0500000001", "+971500000001", "0500000001 / 0500000002", "junk", ""]),
    emails: fc.subarray(["a@b.example", "A@B.example", "c@d.example", "junk"]),
  })
  .map(({ name, phones, emails, ...said }) => ({
    ...base,
    ...said,
    // An id names one event, which happened once: two of them may share an instant.
    eventAt: 1_000 + Math.floor(Number(said.eventId.slice(3)) / 2),
    receivedAt: 1_000 + Math.floor(Number(said.eventId.slice(3)) / 2),
    person: { ...base.person, name, phones, emails },
  }));

test("the same events end in the same state in every order, however often each comes", () => {
  const someEvents = fc.uniqueArray(events, { selector: ({ eventId }) => eventId, minLength: 1 });
  const twoOrders = someEvents.chain((list) =>
    fc.tuple(
      fc.shuffledSubarray(list, { minLength: list.length }),
      fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 }),
    ),
  );
  fc.assert(
    fc.property(twoOrders, ([once, often]) => {
      expect(all(often)).toEqual(all(once));
    }),
    { numRuns: 500 },
  );
});
