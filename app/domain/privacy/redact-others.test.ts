import { expect, test } from "vitest";
import { redactOthers } from "./redact-others";
import { traitsOf } from "./traces";

const own = traitsOf(
  {
    id: "ct_1",
    nameEn: "Layla Khan",
    nameAr: null,
    emails: ["layla@mail.example"],
    phones: [{ raw: "0501112223", e164: "+971501112223" }],
  },
  [],
);
const redacted = (text: string) => redactOthers(text, own, ["omar haddad"]);

test("other people's addresses, numbers and names give way, and are counted", () =>
  expect(
    redacted("Omar Haddad (omar@mail.example, +971 50 999 8887) sold to layla@mail.example"),
  ).toEqual({
    text: "[another person] ([another person], [another person]) sold to layla@mail.example",
    redacted: 3,
  }));

test("the person's own are theirs to see, and money is no number of anybody", () =>
  expect(
    redacted("Layla Khan, 050 111 2223, AED 2450000 or 12,450,000 on 2026-06-01"),
  ).toMatchObject({
    redacted: 0,
  }));
