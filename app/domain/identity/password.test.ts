import { expect, test } from "vitest";
import { acceptPassword } from "./password";

const reason = (password: string, own?: string[]) => {
  const verdict = acceptPassword(password, own);
  return verdict.ok ? "accepted" : verdict.reason;
};

test.each([
  ["7 characters", "kz8wq!p", "password-too-short"],
  ["8 characters", "kz8wq!px", "accepted"],
  ["64 characters", "kz8wq!px".repeat(8).replace(/.$/, "Q").replace(/^./, "W"), "accepted"],
  ["128 characters", `${"correct horse battery ".repeat(6)}`.slice(0, 127).concat("9"), "accepted"],
  [
    "129 characters",
    `${"correct horse battery ".repeat(6)}`.slice(0, 128).concat("9"),
    "password-too-long",
  ],
  ["seven emoji", "🏠🏢🌴🐪🕌🌇🚪", "password-too-short"],
  ["eight emoji", "🏠🏢🌴🐪🕌🌇🚪🔑", "accepted"],
  ["a phrase with spaces", "two camels cross at dusk", "accepted"],
  ["a phrase in Arabic", "جملان يعبران الكثبان", "accepted"],
])("%s", (_, password, expected) => {
  expect(reason(password)).toBe(expected);
});

test.each([
  "password123",
  "closr2026",
  "dubai1234",
  "P@ssw0rd",
  "Qwerty123!",
  "12345678",
  "87654321",
  "aaaaaaaa",
  "abcabcabc",
  "asdfghjkl",
  "Iloveyou1",
  "Marina2026!",
  "20261122",
])("[P95] %s is one of those tried first", (password) => {
  expect(reason(password)).toBe("password-too-common");
});

test("[P95] what anyone knows of the person is no password", () => {
  expect(reason("layla.haddad", ["layla.haddad@marina.example"])).toBe("password-too-common");
  expect(reason("LaylaHaddad99", ["Layla", "laylahaddad@marina.example"])).toBe(
    "password-too-common",
  );
});
