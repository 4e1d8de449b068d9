import { expect, test } from "vitest";
import type { Choice } from "~/domain/consent/consent";
import { parseChoice, serializeChoice } from "./consent-cookie";

const SECRET = ["a-secret-that-only-the-tests-know"] as const;
const choice: Choice = {
  consentId: "cn_01JDF2M8QK0000000000000000",
  at: Date.UTC(2026, 10, 24),
  bannerVersion: 1,
  grants: { functional: true, analytics: false, marketing: false },
  underSignal: true,
  rule: null,
};

const sentBack = (value: string) =>
  new Request("https://closr.test/", { headers: { Cookie: `other=1; closr_consent=${value}` } });
const keptIn = (setCookie: string) => /closr_consent=([^;]*)/.exec(setCookie)?.[1] ?? "";

test("a choice comes back as it was kept", async () => {
  const value = keptIn(await serializeChoice(choice, SECRET));
  expect(await parseChoice(sentBack(value), SECRET)).toEqual(choice);
  const chosen = { ...choice, rule: "AE-DIFC" };
  const other = keptIn(await serializeChoice(chosen, SECRET));
  expect(await parseChoice(sentBack(other), SECRET)).toEqual(chosen);
  const opted = { ...choice, underSignal: false, bySignal: true };
  const taken = keptIn(await serializeChoice(opted, SECRET));
  expect(await parseChoice(sentBack(taken), SECRET)).toEqual(opted);
});

test("no script and no other site can read it, and it lasts 182 days", async () => {
  const cookie = await serializeChoice(choice, SECRET);
  for (const attribute of ["HttpOnly", "Secure", "SameSite=Lax", "Path=/", "Max-Age=15724800"])
    expect(cookie).toContain(attribute);
  expect(cookie).not.toContain("Domain");
});

test("any changed character is no choice, and so is another secret's", async () => {
  const value = keptIn(await serializeChoice(choice, SECRET));
  expect(await parseChoice(sentBack(value), ["another-secret"])).toBeNull();
  for (const place of value.slice(0, -1).split("").keys()) {
    const other = value[place] === "1" ? "0" : "1";
    const forged = value.slice(0, place) + other + value.slice(place + 1);
    expect(await parseChoice(sentBack(forged), SECRET), forged).toBeNull();
  }
});

test.each(["", "accept", "1.1111.x.cn_1.", "a.b"])("%j is no choice", async (value) => {
  expect(await parseChoice(sentBack(value), SECRET)).toBeNull();
});
