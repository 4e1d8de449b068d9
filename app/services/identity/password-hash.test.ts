import { scryptSync } from "node:crypto";
import { expect, test } from "vitest";
import { hashPassword, isOutdated, passwordMatches } from "./password-hash";

test("[P14] the hash names its algorithm and parameters, and is salted", async () => {
  const [one, other] = await Promise.all([hashPassword("two camels"), hashPassword("two camels")]);
  expect(one).toMatch(/^scrypt\$N=16384,r=16,p=1\$[0-9a-f]{32}\$[0-9a-f]{64}$/);
  expect(one).not.toBe(other);
});

test("two passwords of a hundred characters that differ at the ninetieth differ", async () => {
  const long = "x1".repeat(50);
  const hash = await hashPassword(long);
  expect(await passwordMatches(long, hash)).toBe(true);
  expect(await passwordMatches(`${long.slice(0, 89)}#${long.slice(90)}`, hash)).toBe(false);
});

test("a password is the same whichever keyboard composed its letters", async () => {
  const hash = await hashPassword("café au lait".normalize("NFC"));
  expect(await passwordMatches("café au lait".normalize("NFD"), hash)).toBe(true);
});

test("an older hash still opens, and says that it is old", async () => {
  const salt = Buffer.from("00112233445566778899aabbccddeeff", "hex");
  const key = scryptSync("two camels", salt, 32, { N: 1024, r: 8, p: 1 });
  const old = `scrypt$N=1024,r=8,p=1$${salt.toString("hex")}$${key.toString("hex")}`;

  expect(await passwordMatches("two camels", old)).toBe(true);
  expect(isOutdated(old)).toBe(true);
  expect(isOutdated(await hashPassword("two camels"))).toBe(false);
});

test("a hash that is none opens nothing", async () => {
  expect(await passwordMatches("", "")).toBe(false);
  expect(await passwordMatches("x", "scrypt$N=1024,r=8,p=1$$")).toBe(false);
});
