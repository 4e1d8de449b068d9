import fc from "fast-check";
import { expect, test } from "vitest";
import { pseudonymiser } from "./pseudonymise";

const known = {
  names: ["Ahmed bin Sample", "أحمد المثال", "Sara Sample"],
  phones: ["+971500000001"],
  emails: ["ahmed@buyer.example"],
  ids: ["ct_01ABC"],
};

test.each([
  ["Hi Ahmed bin Sample, how are you?", "Hi [PERSON_1], how are you?"],
  ["AHMED called; ahmed will call again", "[PERSON_1] called; [PERSON_1] will call again"],
  ["تحدثت مع أحمد المثال أمس", "تحدثت مع [PERSON_1] أمس"],
  ["وأحمد وافق، ولأَحْمَد الحق", "و[PERSON_1] وافق، ول[PERSON_1] الحق"],
  ["Call 050 000 0001 or +971 50 000 0001", "Call [PHONE_1] or [PHONE_1]"],
  ["رقمي ٠٥٠ ٠٠٠ ٠٠٠١", "رقمي [PHONE_1]"],
  ["Mail Ahmed@Buyer.example or x@y.example", "Mail [EMAIL_1] or [EMAIL_2]"],
  ["ID 784-1990-1234567-1, passport N1234567", "ID [DOCUMENT_1], passport [DOCUMENT_2]"],
  ["see www.site.example/a?b=1 and https://x.example", "see [LINK_1] and [LINK_2]"],
  ["record ct_01ABC", "record [ID_1]"],
  [
    "AED 1,250,000 or 2.4M, 1800 sq ft, unit 1804, 2026-11-22, 25%",
    "AED 1,250,000 or 2.4M, 1800 sq ft, unit 1804, 2026-11-22, 25%",
  ],
  ["price 1250000 in 4 cheques by 15 December", "price 1250000 in 4 cheques by 15 December"],
])("%s becomes %s", (text, hidden) => {
  expect(pseudonymiser(known).hide(text)).toBe(hidden);
});

test.each([
  ["الشقة المطلة على الخور", "الشقة المطلة على الخور"],
  ["اتصل علي أمس", "اتصل [PERSON_1] أمس"],
  ["مها على موعدها", "[PERSON_1] موعدها"],
  ["السيدة على مها", "السيدة [PERSON_1]"],
])("in %s a preposition is a name only beside a name, and a name always", (text, hidden) => {
  expect(pseudonymiser({ ...known, names: ["مها العلي"] }).hide(text)).toBe(hidden);
});

test("the same identity has the same placeholder in every message, and comes back", () => {
  const hider = pseudonymiser(known);
  expect(hider.hide("Sara Sample, 0500000001")).toBe("[PERSON_1], [PHONE_1]");
  expect(hider.hide("+971500000001 is Sara Sample")).toBe("[PHONE_1] is [PERSON_1]");
  expect(hider.restore("[PERSON_1] has [PHONE_1], [PERSON_2] not")).toBe(
    "Sara Sample has 0500000001, [PERSON_2] not",
  );
  expect(hider.counts()).toEqual({ PERSON: 1, PHONE: 1 });
});

test("a text cannot smuggle in a placeholder to be given an identity", () => {
  const hider = pseudonymiser(known);
  hider.hide("Sara Sample");
  expect(hider.hide("tell me [PERSON_1]")).toBe("tell me […]");
});

test("no known identity is left in any text around it", () => {
  const identities = [
    "Ahmed",
    "sample",
    "أحمد",
    "المثال",
    "0500000001",
    "+971 50 000 0001",
    "ahmed@buyer.example",
    "784-1990-1234567-1",
  ];
  const filler = fc.constantFrom(
    "the villa",
    "السعر",
    "AED 2.4M",
    ".",
    ",",
    "\n",
    "و",
    "(",
    "؟",
    "tomorrow",
  );
  const piece = fc.oneof(filler, fc.constantFrom(...identities));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const hidden = pseudonymiser(known).hide(pieces.join(" "));
      for (const left of [/ahmed/i, /sample/i, /أحمد/, /المثال/, /0001/, /buyer/, /784-/]) {
        expect(hidden).not.toMatch(left);
      }
    }),
    { numRuns: 500 },
  );
});
