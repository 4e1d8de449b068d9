import { expect, test } from "vitest";
import { payloadOf, withoutFields } from "./payload";

test("of what was made ready before its person was withheld, ids and what is asked leave, and no field", () => {
  const request = { subject_request_type: "correction" };
  const told = {
    ...{ type: "contact.updated", at: 0, request, about: { contactId: "ct_1" } },
    ...{ object: { kind: "contact", id: "ct_1" }, record: { nameEn: "Omar", phones: ["1"] } },
  };
  const ready = payloadOf(told, ["nameEn", "phones"]);
  expect(ready).toContain("Omar");
  expect(withoutFields(ready)).toBe(payloadOf(told, []));
});
