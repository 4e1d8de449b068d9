import { expect, test } from "vitest";
import { FORM_LASTS_MS, formNonceHolds, issueFormNonce } from "./consent-form";

const SECRET = "a-secret-that-only-the-tests-know";
const NOW = Date.UTC(2026, 10, 24);
const shown = { locale: "en", bannerVersion: 1 } as const;

test("a nonce holds for two hours and no longer", async () => {
  const nonce = await issueFormNonce(shown, NOW, SECRET);
  expect(await formNonceHolds(nonce, shown, NOW + FORM_LASTS_MS - 1, SECRET)).toBe(true);
  expect(await formNonceHolds(nonce, shown, NOW + FORM_LASTS_MS, SECRET)).toBe(false);
  expect(await formNonceHolds(nonce, shown, NOW - 1, SECRET)).toBe(false);
});

test("a nonce is bound to the language, the version and our secret", async () => {
  const nonce = await issueFormNonce(shown, NOW, SECRET);
  expect(await formNonceHolds(nonce, { ...shown, locale: "ar" }, NOW, SECRET)).toBe(false);
  expect(await formNonceHolds(nonce, { ...shown, bannerVersion: 2 }, NOW, SECRET)).toBe(false);
  expect(await formNonceHolds(nonce, shown, NOW, `${SECRET}!`)).toBe(false);
});

test("a nonce with a later time, or none at all, does not hold", async () => {
  const [, mac] = (await issueFormNonce(shown, NOW, SECRET)).split(".");
  expect(await formNonceHolds(`${(NOW + 1).toString(36)}.${mac}`, shown, NOW + 1, SECRET)).toBe(
    false,
  );
  for (const nonce of ["", ".", "x", `${NOW.toString(36)}.`])
    expect(await formNonceHolds(nonce, shown, NOW, SECRET)).toBe(false);
});
