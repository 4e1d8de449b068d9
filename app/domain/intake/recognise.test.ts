import fc from "fast-check";
import { expect, test } from "vitest";
import { IDENTITY_KINDS, type RecognitionHit, recognise } from "./recognise";
import { repeatOf } from "./repeat-enquiry";

const hit = (contactId: string, kind: RecognitionHit["kind"], shared = false) => ({
  contactId,
  kind,
  shared,
});

test("nobody known is a new contact", () => {
  expect(recognise([])).toEqual({ contactId: null, by: null, mergeWith: [], maybe: [] });
});

test("the phone decides before the e-mail, and the two contacts are suggested for a merge", () => {
  expect(recognise([hit("ct_b", "email"), hit("ct_a", "phone")])).toEqual({
    contactId: "ct_a",
    by: "phone",
    mergeWith: ["ct_b"],
    maybe: [],
  });
});

test("a business-scoped id decides before all", () => {
  const hits = [hit("ct_a", "phone"), hit("ct_c", "whatsapp-id"), hit("ct_a", "email")];
  expect(recognise(hits)).toMatchObject({
    contactId: "ct_c",
    by: "whatsapp-id",
    mergeWith: ["ct_a"],
  });
});

test("a shared phone and a name suggest, and never decide", () => {
  expect(recognise([hit("ct_b", "name"), hit("ct_a", "phone", true)])).toEqual({
    contactId: null,
    by: null,
    mergeWith: [],
    maybe: ["ct_a", "ct_b"],
  });
});

test("whom an identity proves is not also a maybe", () => {
  const hits = [hit("ct_a", "phone", true), hit("ct_a", "email")];
  expect(recognise(hits)).toEqual({ contactId: "ct_a", by: "email", mergeWith: [], maybe: [] });
});

test("the order of the hits never matters, and no shared identity or name ever decides", () => {
  const hits = fc.array(
    fc.record({
      contactId: fc.constantFrom("ct_a", "ct_b", "ct_c"),
      kind: fc.constantFrom(...IDENTITY_KINDS, "name" as const),
      shared: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(hits, (list) => {
      const seen = recognise(list);
      expect(recognise(list.toReversed())).toEqual(seen);
      if (list.every(({ kind, shared }) => shared || kind === "name")) {
        expect(seen.contactId).toBeNull();
      }
    }),
  );
});

const DAY = 86_400_000;
const earlier = (id: string, listingRef: string | null, daysAgo: number) => ({
  id,
  listingRef,
  receivedAt: -daysAgo * DAY,
  assignedTo: `us_${id}`,
});
const again = { listingRef: "CLS-1", receivedAt: 0 };

test.each([
  ["the same listing, long ago", [earlier("1", "CLS-1", 200)], "1"],
  ["another listing within thirty days", [earlier("1", "CLS-2", 30)], "1"],
  ["another listing thirty-one days ago", [earlier("1", "CLS-2", 31)], undefined],
  [
    "the same listing before a newer one",
    [earlier("1", "CLS-1", 90), earlier("2", "CLS-2", 1)],
    "1",
  ],
  ["the newest of several", [earlier("1", null, 9), earlier("2", null, 2)], "2"],
  ["nothing open", [], undefined],
])("a repeat enquiry touches %s", (_, open, parent) => {
  expect(repeatOf(again, open)?.parentLeadId).toBe(parent);
});

test("it goes to the same agent", () => {
  expect(repeatOf(again, [earlier("1", "CLS-1", 2)])).toEqual({
    parentLeadId: "1",
    assignedTo: "us_1",
  });
});

test("two enquiries about no listing at all are not about the same one", () => {
  expect(repeatOf({ listingRef: null, receivedAt: 0 }, [earlier("1", null, 40)])).toBeNull();
});
