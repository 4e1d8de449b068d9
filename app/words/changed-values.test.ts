import { expect, test } from "vitest";
import { changedValue } from "./changed-values";

test.each([
  ["lead.status", "qualified", "Qualified", "مؤهَّل"],
  ["lead.status", "lost", "Lost", "مفقود"],
  ["deal.status", "lost", "Lost", "لم تتم"],
  ["deal.lostReason", "no-response", "No response", "لا يرد"],
  ["lead.closedReason", "financing", "Financing", "التمويل"],
  ["contact.sourceKind", "portal", "Property portal", "بوابة عقارية"],
  ["contact.legalBasis", "consent", "Consent", "موافقة"],
  ["contact.preferredLanguage", "ru", "Russian", "الروسية"],
  ["account.kind", "developer", "Developer", "مطوّر"],
  ["contact.collectedOn", "2026-06-01", "1 Jun 2026", "1 يونيو 2026"],
  ["contact.phones", "+971500000016", "+971 50 000 0016", "+971 50 000 0016"],
] as const)("%s %s is said in the reader's words", (of, value, en, ar) => {
  expect(changedValue(of, value, "en")).toBe(en);
  expect(changedValue(of, value, "ar")).toBe(ar);
});

test("what has no words of its own is said as it is", () => {
  expect(changedValue("deal.lostReason", "Sold to a neighbour", "ar")).toBe("Sold to a neighbour");
  expect(changedValue("contact.nameEn", "consent", "ar")).toBe("consent");
  expect(changedValue("lead.status", "toString", "en")).toBe("toString");
});
