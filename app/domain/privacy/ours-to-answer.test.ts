import { expect, test } from "vitest";
import { actsOfDesk, isOursToAnswer } from "./ours-to-answer";

const FORM = { door: "form", type: "correction", purpose: null, state: "forwarded" } as const;

test("what was handed to the brokerages is theirs to answer: our own desk only hears that it is taken back [P106]", () => {
  expect(actsOfDesk(FORM)).toEqual(["withdraw"]);
  expect(actsOfDesk({ ...FORM, state: "identity-pending" })).toEqual(["accept", "withdraw"]);
});

test("what we hold ourselves, a complaint and a report about a child are ours to answer, and a brokerage's part is its own [P105][P106]", () => {
  expect(isOursToAnswer({ ...FORM, state: "accepted" })).toBe(true);
  expect(isOursToAnswer({ ...FORM, type: "complaint" })).toBe(true);
  expect(isOursToAnswer({ ...FORM, purpose: "child" })).toBe(true);
  expect(isOursToAnswer({ ...FORM, door: "forwarded", state: "identity-pending" })).toBe(true);
});
