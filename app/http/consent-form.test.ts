import { expect, test } from "vitest";
import { FORM_LASTS_MS, formNonceHolds, issueFormNonce } from "./consent-form";

const SECRET = ["a-secret-that-only-the-tests-know"] as const;
const NOW = Date.UTC(2026, 10, 24);
const shown = { locale: "en", bannerVersion: 1, rule: "AE", answeredAt: 0 } as const;

test("a nonce holds for two hours and no longer", async () => {
  const nonce = await issueFormNonce(shown, NOW, SECRET);
  expect(await formNonceHolds(nonce, shown, NOW + FORM_LASTS_MS - 1, SECRET)).toBe(true);
  expect(await formNonceHolds(nonce, shown, NOW + FORM_LASTS_MS, SECRET)).toBe(false);
  expect(await formNonceHolds(nonce, shown, NOW - 1, SECRET)).toBe(false);
});

test("a nonce is bound to the language, the version, the rule, what held before, and our secret", async () => {
  const nonce = await issueFormNonce(shown, NOW, SECRET);
  const others = [
    { locale: "ar" },
    { bannerVersion: 2 },
    { rule: "EEA" },
    { answeredAt: NOW },
  ] as const;
  for (const other of others)
    expect(await formNonceHolds(nonce, { ...shown, ...other }, NOW, SECRET)).toBe(false);
  expect(await formNonceHolds(nonce, shown, NOW, ["another"])).toBe(false);
});

test("a nonce whose time was changed, or none at all, does not hold", async () => {
  const [, signature] = (await issueFormNonce(shown, NOW, SECRET)).split(".");
  const later = `${btoa(String(NOW + 1)).replaceAll("=", "")}.${signature}`;
  expect(await formNonceHolds(later, shown, NOW + 1, SECRET)).toBe(false);
  for (const nonce of ["", ".", "x", `.${signature}`])
    expect(await formNonceHolds(nonce, shown, NOW, SECRET)).toBe(false);
});
