import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { consentRules, strictestRule } from "~/config/consent-rules/all-rules";
import { resolveRule } from "~/domain/consent/rule";
import { shownText } from "~/http/consent-text";
import { LANGUAGES, type Language } from "~/lib/locale";
import { sha256Hex } from "~/lib/secrets";
import { consent } from "~/words/consent";
import { get, post } from "../support/browser";
import { formNonce } from "../support/visitor";

const unknown = resolveRule({
  rules: consentRules,
  strictest: strictestRule,
  chosen: null,
  place: null,
});
const EXTRA = LANGUAGES.filter((language) => language !== "en" && language !== "ar");
const page = async (path: string, headers = {}) =>
  (await (await get(path, headers)).text()).replaceAll("<!-- -->", "");
const banner = (html: string) => /<section class="consent".*?<\/section>/s.exec(html)?.[0] ?? "";

test.each(EXTRA)(
  "[P114] a browser that asks for %s is asked in it, and only the question is",
  async (language) => {
    const html = await page("/", { "Accept-Language": `${language}-XX,en;q=0.5` });
    expect(html).toContain('<html lang="en" dir="ltr"');
    const asked = banner(html);
    expect(asked).toContain(`lang="${language === "zh" ? "zh-Hans" : language}"`);
    expect(asked).toContain(`dir="${language === "ur" ? "rtl" : "ltr"}"`);
    for (const key of ["title", "reject", "accept", "save", "byKind"] as const)
      expect(asked).toContain(consent[key][language]);

    const preferences = await page(`/cookies?language=${language}`);
    for (const key of ["nothingTicked", "noneInUse", "noChoice", "ruleUnknown"] as const)
      expect(preferences).toContain(consent[key][language]);
  },
);

test("[P114] the address comes before the browser's wish, and no cookie remembers either", async () => {
  expect(banner(await page("/ar", { "Accept-Language": "fr" }))).toContain(consent.title.ar);
  expect(banner(await page("/?language=de", { "Accept-Language": "fr" }))).toContain(
    consent.title.de,
  );
  expect(banner(await page("/", { "Accept-Language": "xx, ;q, fr;q=0, es;q=0.1" }))).toContain(
    consent.title.es,
  );
  const answer = await get("/?language=klingon", { "Accept-Language": "de" });
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect(banner(await answer.text())).toContain(consent.title.de);
});

test.each(LANGUAGES)(
  "[P114] the proof is of the exact text that stood there in %s",
  async (language: Language) => {
    const nonce = await formNonce(`/cookies?language=${language}`);
    const form = { choice: "accept", nonce, language, method: "preferences", rule: "place" };
    await post("/consent", form);
    const record = await env.DB.prepare(
      "select language, text_sha256 from consent_records",
    ).first();
    const text = shownText("preferences", language, unknown);
    expect(record).toEqual({ language, text_sha256: await sha256Hex(text) });

    const html = await page(`/cookies?language=${language}`);
    for (const sentence of text.split("\n"))
      expect(html).toContain(sentence.replaceAll("'", "&#x27;"));
  },
);

test("a form that is out of date comes back in its language", async () => {
  const answer = await post("/consent", { choice: "accept", nonce: "x.y", language: "hi" });
  expect(answer.headers.get("Location")).toBe("/cookies?because=form-expired&language=hi");
});
