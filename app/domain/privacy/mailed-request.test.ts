import { expect, test } from "vitest";
import { typeOfMail } from "./mailed-request";

test.each([
  ["Please erase my data", "", "erasure"],
  ["Hello", "I would like a copy of my data.", "access"],
  ["حذف بياناتي", "أرجو حذف كل بياناتي", "erasure"],
  [null, "أريد نسخة من بياناتي", "access"],
  ["Wrong number", "Please correct my phone number.", "correction"],
  ["I object to marketing", "", "objection"],
  // Not plain: a person reads it.
  ["Do not delete my data", "", "complaint"],
  ["A question", "Where is your office?", "complaint"],
  ["Data", "Send me a copy of my data, then delete it.", "complaint"],
] as const)("[P105] %s %s is taken for %s", (subject, body, type) => {
  expect(typeOfMail(subject, body)).toBe(type);
});
