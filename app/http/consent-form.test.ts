import { expect, test } from "vitest";
import { FORM_LASTS_MS, issueFormNonce, lineOfForm } from "./consent-form";

const SECRET = ["a-secret-that-only-the-tests-know"] as const;
const NOW = Date.UTC(2026, 10, 24);
const shown = { locale: "en", bannerVersion: 1, rule: "AE", answeredAt: 0 } as const;

const lineAt = (nonce: string, now: number, as: object = {}, secret: string = SECRET[0]) =>
  lineOfForm(nonce, { ...shown, ...as }, now, [secret]);

test("a nonce holds for two hours and no longer", async () => {
  const nonce = await issueFormNonce(shown, NOW, SECRET);
  expect(await lineAt(nonce, NOW + FORM_LASTS_MS - 1)).toMatch(/^cn_[0-9A-Z]{26}$/);
  expect(await lineAt(nonce, NOW + FORM_LASTS_MS)).toBeNull();
  expect(await lineAt(nonce, NOW - 1)).toBeNull();
});

test("a form always writes the same line, and no two forms do, though rendered at one moment", async () => {
  const [one = "", other = ""] = await Promise.all(
    [1, 2].map(() => issueFormNonce(shown, NOW, SECRET)),
  );
  expect(await lineAt(one, NOW)).toBe(await lineAt(one, NOW + 1));
  expect(await lineAt(one, NOW)).not.toBe(await lineAt(other, NOW));
});

test("a nonce is bound to the language, the version, the rule, what held before, and our secret", async () => {
  const nonce = await issueFormNonce(shown, NOW, SECRET);
  const others = [{ locale: "ar" }, { bannerVersion: 2 }, { rule: "EEA" }, { answeredAt: NOW }];
  for (const other of others) expect(await lineAt(nonce, NOW, other)).toBeNull();
  expect(await lineAt(nonce, NOW, {}, "another")).toBeNull();
});

test("a nonce whose time was changed, or none at all, does not hold", async () => {
  const [body = "", signature] = (await issueFormNonce(shown, NOW, SECRET)).split(".");
  const later = btoa(atob(body).replace(String(NOW), String(NOW + 1))).replaceAll("=", "");
  expect(await lineAt(`${later}.${signature}`, NOW + 1)).toBeNull();
  for (const nonce of ["", ".", "x", `.${signature}`]) expect(await lineAt(nonce, NOW)).toBeNull();
});
