import { expect, test } from "vitest";
import { askedByMail } from "./mailed-request";

const marketing = { type: "objection", purpose: "marketing" };

test.each([
  ["Please erase my data", "", { type: "erasure" }],
  ["Hello", "I would like a copy of my data.", { type: "access" }],
  ["حذف بياناتي", "أرجو حذف كل بياناتي", { type: "erasure" }],
  [null, "أريد نسخة من بياناتي", { type: "access" }],
  ["Wrong number", "Please correct my phone number.", { type: "correction" }],
  ["I object to marketing", "", marketing],
  [null, "أعترض على التسويق", marketing],
  ["Stop", "Do not send me any more ads, please.", marketing],
  ["Unsubscribe", "No newsletters, thank you.", marketing],
  [null, "لا أريد إعلانات منكم", marketing],
  ["I object to profiling", "", { type: "objection", purpose: "profiling" }],
  ["I object", "to any use of my data", { type: "objection", purpose: "any" }],
  // About data, and not plain: a person reads it.
  ["Do not delete my data", "", { type: "complaint" }],
  ["Data", "Send me a copy of my data, then delete it.", { type: "complaint" }],
  ["A complaint", "You called me at night.", { type: "complaint" }],
  [null, "لدي شكوى", { type: "complaint" }],
] as const)("[P105] %s %s is taken for %o", (subject, body, asked) => {
  expect(askedByMail(subject, body)).toEqual(asked);
});

test.each([
  ["A question", "Where is your office?"],
  [null, "What is the weather?"],
  ["سؤال", "كيف الطقس اليوم؟"],
] as const)("[P105] %s %s asks for no right", (subject, body) => {
  expect(askedByMail(subject, body)).toBeNull();
});
