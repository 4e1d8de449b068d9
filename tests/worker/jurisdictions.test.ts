import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { consentRules } from "~/config/consent-rules/all-rules";
import { get, post, send } from "../support/browser";
import { cookieOf, formNonce } from "../support/visitor";

interface Shown {
  place: [country: string | null, region?: string];
  rule: string;
  says: string;
}

/** What a visitor of each place is told. What is done is the same for all: nothing before a yes. */
const TABLE: readonly Shown[] = [
  { place: ["AE"], rule: "AE", says: "is in the United Arab Emirates (Federal Decree-Law 45/2021" },
  { place: ["DE"], rule: "EEA", says: "is in Germany (Directive 2002/58/EC" },
  { place: ["GB"], rule: "GB", says: "is in the United Kingdom (Privacy and Electronic" },
  { place: ["FR"], rule: "EEA", says: "is in France (Directive 2002/58/EC" },
  { place: ["CH"], rule: "CH", says: "is in Switzerland; whatever its law asks" },
  { place: ["BR"], rule: "BR", says: "is in Brazil (Lei Geral" },
  { place: ["CA", "QC"], rule: "CA-QC", says: "is in Québec (Act respecting" },
  { place: ["SA"], rule: "SA", says: "is in Saudi Arabia (Personal Data Protection Law" },
  { place: ["IN"], rule: "IN", says: "is in India (Digital Personal Data" },
  {
    place: ["US", "CA"],
    rule: "US-CA",
    says: "is in California, where the law (California Consumer",
  },
  { place: ["US", "TX"], rule: "US-TX", says: "is in Texas, where the law (Texas Data Privacy" },
  { place: ["US", "FL"], rule: "US", says: "is in the United States; whatever its law asks" },
  { place: ["JP"], rule: "JP", says: "is in Japan; whatever its law asks" },
  { place: [null], rule: "strictest", says: "we cannot tell where your connection is" },
];

const comeFrom = async ([country, region]: Shown["place"]) =>
  cookieOf(await send("POST", "/dev/geo", { country, region }));

test.each(TABLE)(
  "from $place the rule is $rule, nothing is on, and the proof says so [P107]",
  async (shown) => {
    const Cookie = await comeFrom(shown.place);
    const banner = await get("/", { Cookie });
    const html = (await banner.text()).replaceAll("<!-- -->", "");
    expect(html).toContain(shown.says);
    expect(html).not.toMatch(/<input[^>]*\schecked/);
    expect(banner.headers.getSetCookie()).toEqual([]);
    expect(banner.headers.get("Content-Security-Policy")).not.toMatch(/https?:|unsafe|\*/);
    expect(await (await get("/cookies", { Cookie })).text()).toContain(shown.says);

    const json = (await (await get("/cookies.json", { Cookie })).json()) as {
      rule: object;
      rules: unknown;
    };
    expect(json.rule).toMatchObject({
      mode: "opt-in",
      signal: "honoured",
      jurisdiction: shown.rule,
    });
    expect(json.rules).toEqual(JSON.parse(JSON.stringify(consentRules)));

    const nonce = await formNonce("/", { Cookie });
    const accepted = await post(
      "/consent",
      { choice: "accept", nonce, language: "en", method: "banner" },
      { Cookie },
    );
    expect(accepted.headers.getSetCookie()).toHaveLength(2);
    const record = await env.DB.prepare("select jurisdiction from consent_records").first();
    expect(record).toEqual({ jurisdiction: shown.rule });
  },
);

test("[P52] Global Privacy Control is honoured wherever one is", async () => {
  for (const { place } of TABLE) {
    const html = await (await get("/", { Cookie: await comeFrom(place), "Sec-GPC": "1" })).text();
    expect(html).toContain("Global Privacy Control). Honoured");
    expect(html).not.toContain('name="choice"');
  }
});

test("[P107] a stricter rule is asked for in the address, kept with the choice, and a looser one is not had", async () => {
  const Cookie = await comeFrom(["AE"]);
  const asked = await get("/cookies?rule=AE-DIFC", { Cookie });
  expect(asked.headers.getSetCookie()).toEqual([]);
  expect(await asked.text()).toContain("because you chose the rule of DIFC");
  expect(await (await get("/cookies?rule=US-CA", { Cookie })).text()).toContain(
    "United Arab Emirates (",
  );

  const nonce = await formNonce("/cookies?rule=AE-DIFC", { Cookie });
  const form = { choice: "accept", nonce, language: "en", method: "preferences" };
  const other = await post("/consent", { ...form, rule: "EEA" }, { Cookie });
  expect(other.headers.get("Location")).toBe("/cookies?because=form-expired");

  const kept = await post("/consent", { ...form, rule: "AE-DIFC" }, { Cookie });
  const record = await env.DB.prepare("select * from consent_records").first();
  expect(record).toMatchObject({ jurisdiction: "AE-DIFC", jurisdiction_found_by: "chosen" });
  const later = await get("/cookies", { Cookie: `${Cookie}; ${cookieOf(kept)}` });
  expect(await later.text()).toContain("because you chose the rule of DIFC");
});

test("[P109] what is planted does not leave, and an alert says so", async () => {
  const planted = await get("/dev/plant");
  expect(planted.headers.getSetCookie()).toEqual([]);
  expect(planted.headers.get("Content-Security-Policy")).toMatch(
    /^default-src 'none'; script-src 'nonce-/,
  );
  for (let again = 0; again < 3; again++) await get("/dev/plant");
  const alerts = (await (await get("/dev/alerts.json")).json()) as object[];
  expect(alerts).toMatchObject([{ kind: "cookie.unregistered", name: "planted" }]);
});
