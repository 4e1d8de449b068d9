import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { cookieRegistry } from "~/config/cookies";
import { PUBLIC_PATHS } from "~/config/public-paths";
import { RETENTION } from "~/config/retention";
import { inventory } from "~/db/inventory";
import { toHref } from "~/lib/locale";
import { sha256Hex } from "~/lib/secrets";
import { wholeYears } from "~/lib/time";
import { signDocument } from "~/services/signing/documents";
import { openSigner } from "~/services/signing/keys";
import { termsSections } from "~/words/terms";
import { get, post, send } from "../support/browser";
import { cookiesOfOwner, OWNERS_HOME } from "../support/owner";
import { choose, cookieOf, publicPages } from "../support/visitor";

const page = async (path: string) => (await get(path)).text();
const json = async (path: string) => (await get(path)).json<Record<string, never>>();
const rows = (html: string) => [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => row ?? "");

/** What a page is made of, in its order, without its words. */
const structureOf = (html: string) =>
  [...html.matchAll(/<(h[1-6]|section|form|input|button|a|table|tr|li|details|dt|dd|p)[\s>]/g)].map(
    ([, tag]) => tag,
  );

test.each(PUBLIC_PATHS)(
  "%s stands a second time in Arabic, made of the same parts",
  async (path) => {
    const [english, arabic] = [await page(path), await page(toHref("ar", path))];
    expect(english).toContain('<html lang="en" dir="ltr"');
    expect(arabic).toContain('<html lang="ar" dir="rtl"');
    expect(structureOf(arabic)).toEqual(structureOf(english));
    expect(english).toContain(`href="${toHref("ar", path)}" lang="ar" hrefLang="ar"`);
    expect(arabic).toContain(`href="${path}" lang="en" hrefLang="en"`);
  },
);

test.each(publicPages)(
  "%s names both of its languages, is titled, and is well formed",
  async (path) => {
    const html = await page(path);
    for (const language of ["en", "ar", "x-default"])
      expect(html).toMatch(new RegExp(`<link rel="alternate" hrefLang="${language}"`, "i"));
    expect(html).toMatch(/<title>[^<]{4,}<\/title>/);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toMatch(/undefined|\[object|\{[a-z]\w*\}|yourcompany|Company Legal Name/);
    expect(html).toMatch(/^<!DOCTYPE html>/);
    expect(html).not.toContain("\0");
  },
);

test("[P1] every link of every public page leads somewhere", async () => {
  const links = new Set<string>();
  for (const path of publicPages)
    for (const [, href = ""] of (await page(path)).matchAll(/<a [^>]*href="(\/[^"#]*)/g))
      links.add(href);
  for (const href of links) {
    const { status, headers } = await get(href);
    const asksToSignIn = status === 302 && headers.get("Location")?.startsWith("/sign-in");
    expect(status === 200 || asksToSignIn, `${href} answers ${status}`).toBe(true);
  }
}, 60_000);

test("[P123] the policy's date is the same on the page, in the file and in the header", async () => {
  const answer = await get("/privacy");
  const { lastUpdated, version } = (await json("/privacy.json")) as Record<string, unknown>;
  expect(answer.headers.get("Last-Modified")).toBe(new Date(String(lastUpdated)).toUTCString());
  expect(await answer.text()).toContain(`Last updated 1 Dec 2026. Version ${version}.`);
  expect(lastUpdated).toBe("2026-12-01");
});

test.each(["en", "ar"] as const)(
  "[P121] the text of the version in %s hashes to what the policy says",
  async (locale) => {
    const text = await page(toHref(locale, "/privacy/v/1"));
    const { sha256 } = (await json("/privacy.json")) as unknown as {
      sha256: Record<string, string>;
    };
    expect(await sha256Hex(text)).toBe(sha256[locale]);
    expect(await page(toHref(locale, "/privacy"))).toContain(sha256[locale]);
    expect((await get(toHref(locale, "/privacy/v/2"))).status).toBe(404);
  },
);

test.each(["en", "ar"] as const)(
  "[P121] the terms in %s say their version, whose text hashes to what they say, and lead to all versions",
  async (locale) => {
    const text = await page(toHref(locale, "/terms/v/1"));
    const file: Record<string, unknown> = await json("/terms.json");
    expect(file).toMatchObject({ version: 1, sha256: { [locale]: await sha256Hex(text) } });

    const answer = await get(toHref(locale, "/terms"));
    expect(answer.headers.get("Last-Modified")).toBe(
      new Date(String(file.lastUpdated)).toUTCString(),
    );
    const html = await answer.text();
    expect(html).toContain(await sha256Hex(text));
    for (const link of ["/terms/versions", "/terms/v/1/text"])
      expect(html).toContain(`href="${toHref(locale, link)}"`);
    expect(html).toContain('href="/terms.json"');
    expect(await page(toHref(locale, "/terms/versions"))).toContain(toHref(locale, "/terms/v/1"));
    const version = await get(toHref(locale, "/terms/v/1"), { Accept: "text/html" });
    expect(await version.text()).toContain(await sha256Hex(text));
    for (const none of ["/terms/v/2", "/terms/diff/1..2", "/cookies/versions", "/cookies/v/1"])
      expect((await get(toHref(locale, none))).status, none).toBe(404);
  },
);

test("[P121] the terms' file names every clause in both languages, with what stands behind it", async () => {
  const { sections } = (await json("/terms.json")) as unknown as {
    sections: { id: string; clauses: { text: object; promiseIds: string[] }[] }[];
  };
  expect(sections.map(({ id }) => id)).toEqual(termsSections.map(({ title }) => title));
  const ending = sections.find(({ id }) => id === "ending");
  expect(ending?.clauses.at(-1)).toMatchObject({
    text: { en: expect.stringContaining("30 days ahead"), ar: expect.stringContaining("بثلاثين") },
    promiseIds: ["P121", "P122"],
  });
});

test("[P30] the page, the file and the register name the same cookies, in four categories", async () => {
  const { entries, categories } = (await json("/cookies.json")) as unknown as {
    entries: { name: string }[];
    categories: { id: string; inUse: boolean }[];
  };
  expect(entries).toEqual(JSON.parse(JSON.stringify(cookieRegistry)));
  expect(categories.map(({ id }) => id)).toEqual([
    "necessary",
    "functional",
    "analytics",
    "marketing",
  ]);
  for (const path of ["/cookies", "/ar/cookies"]) {
    const named = [...(await page(path)).matchAll(/<code class="nowrap">([^<]+)</g)];
    expect(named.map(([, name]) => name)).toEqual(entries.map(({ name }) => name));
  }
});

test("[P112] a category that is not in use says so and has no switch", async () => {
  const html = await page("/cookies");
  expect(html).not.toMatch(/name="marketing"/);
  expect(html.match(/None in use/g)).toHaveLength(1);
});

test("[P80] the retention table of the policy equals the file, and every table has its class", async () => {
  const register = (await json("/retention.json")) as unknown as {
    class: string;
    days: number;
    tables: { table: string }[];
  }[];
  const html = await page("/privacy");
  const shown = rows(html).filter((row) => /<span class="nowrap">[^<]*<\/span><\/td>/.test(row));
  expect(shown).toHaveLength(Object.keys(RETENTION).length);
  for (const [place, { days }] of register.entries()) {
    const years = wholeYears(days);
    const period = years === null ? `${days.toLocaleString("en")} day` : `${years} year`;
    expect(shown[place]).toContain(days === 0 ? "at once" : period);
  }
  expect(register.flatMap(({ tables }) => tables.map(({ table }) => table)).sort()).toEqual(
    Object.keys(inventory).sort(),
  );
});

test.each([
  [null, "elsewhere"],
  ["AE", "uae"],
  ["DE", "europe"],
] as const)(
  "[P47][P49] the grounds shown to a visitor from %s are those of the file",
  async (country, law) => {
    const geo = country && (await send("POST", "/dev/geo", { country, region: null }));
    const html = await (await get("/privacy", geo ? { Cookie: cookieOf(geo) } : {})).text();
    expect(html).toContain(`data-jurisdiction="${law}"`);

    const { rows: all, bases } = (await json("/legal-bases.json")) as unknown as LegalBases;
    const section = /<section id="use">.*?<\/section>/s.exec(html)?.[0] ?? "";
    const shown = rows(section).slice(1);
    const asked = all.filter(({ jurisdiction }) => jurisdiction === law);
    expect(shown).toHaveLength(asked.length);
    for (const [place, row] of asked.entries()) {
      expect(shown[place]).toContain(row.title.en);
      expect(shown[place]).toContain(bases[row.basis]?.en);
      expect(shown[place]).toContain(row.citation ?? row.balance?.en ?? "");
    }
  },
);

interface LegalBases {
  bases: Record<string, { en: string }>;
  rows: {
    jurisdiction: string;
    title: { en: string };
    basis: string;
    citation?: string;
    balance?: { en: string };
  }[];
}

test("[P78] the transfers on the policy are those of the file, one for each sub-processor", async () => {
  const { transfers } = (await json("/transfers.json")) as unknown as {
    transfers: { id: string; name: string }[];
  };
  const { subProcessors } = (await json("/subprocessors.json")) as unknown as {
    subProcessors: { id: string }[];
  };
  expect(transfers.map(({ id }) => id)).toEqual(subProcessors.map(({ id }) => id));
  const section = /<section id="place">.*?<\/section>/s.exec(await page("/privacy"))?.[0] ?? "";
  const shown = rows(section).slice(1);
  expect(shown).toHaveLength(transfers.length);
  for (const [place, { name }] of transfers.entries()) expect(shown[place]).toContain(name);
});

test.each([
  ["en", "no choice", "Cloudflare R2"],
  ["ar", "غير متاح", "Cloudflare R2"],
] as const)(
  "[P78] the settings say in %s where each store of the workspace lies, and name everybody of the file",
  async (locale, noChoice, store) => {
    const Cookie = await cookiesOfOwner();
    await post("/me/preferences", { locale }, { Cookie });
    const answer = await get(`${OWNERS_HOME}/settings/places`, { Cookie });
    const html = (await answer.text()).replaceAll("<!-- -->", "");
    const { transfers, stores } = (await json("/transfers.json")) as unknown as {
      transfers: { name: string }[];
      stores: { choice: boolean }[];
    };
    for (const { name } of transfers) expect(html).toContain(name);
    expect(html).toContain(store);
    expect(html.split(`>${noChoice}<`)).toHaveLength(stores.length + 1);
  },
);

test("the data map names every table of the inventory", async () => {
  const { tables } = (await json("/data-map.json")) as unknown as { tables: object };
  expect(Object.keys(tables).sort()).toEqual(Object.keys(inventory).sort());
});

test("[P53][P61] the page of sub-processors and its file name the same", async () => {
  const { subProcessors } = (await json("/subprocessors.json")) as unknown as {
    subProcessors: { name: string }[];
  };
  const html = await page("/subprocessors");
  for (const { name } of subProcessors) expect(html).toContain(name);
  expect(subProcessors.length).toBeGreaterThan(0);
});

test("the local product says that its company is a sample, and leaves that promise open", async () => {
  const html = await page("/privacy");
  expect(html).toContain("(sample)");
  expect(html).toMatch(/class="mark unset"[^>]*>(?:(?!<\/a>).)*P125/s);
});

test("[P52] Global Privacy Control is declared as the specification says", async () => {
  const answer = await get("/.well-known/gpc.json");
  expect(answer.headers.get("Content-Type")).toBe("application/json");
  expect(await answer.json()).toEqual({ gpc: true, lastUpdate: "2026-11-22" });
});

test("[P94] the security file names a contact and has not expired", async () => {
  const text = await page("/.well-known/security.txt");
  const [, expires = ""] = /^Expires: (.+)$/m.exec(text) ?? [];
  const days = (Date.parse(expires) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(30);
  expect(days).toBeLessThan(366);
  expect(text).toMatch(/^Contact: mailto:\S+@\S+$/m);
});

test("the sitemap names every public page, and robots are kept out of workspaces", async () => {
  const map = await page("/sitemap.xml");
  for (const path of publicPages) expect(map).toContain(`<loc>https://closr.test${path}</loc>`);
  expect(await page("/robots.txt")).toMatch(/^Disallow: \/w\/$/m);
});

test.each([
  ["", "This is not a certificate we can read"],
  ["{}", "This is not a certificate we can read"],
  [
    JSON.stringify({
      kind: "erasure-certificate",
      proof: {
        type: "Ed25519",
        canonicalization: "RFC8785",
        keyId: "unknown",
        signedAt: "2026-11-22T19:00:00.000Z",
        signature: "x".repeat(86),
      },
    }),
    "The signature does not hold",
  ],
])("what nobody of us signed does not verify: %#", async (document, says) => {
  const answer = await post("/privacy/verify", { document });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(says);
});

test.each([
  ["", "The document is too large.", "256 kB"],
  ["/ar", "الوثيقة أكبر من الحدّ.", "256 كيلوبايت"],
])(
  "a document that is too large is told so, with the limit, and no fault of ours: %s",
  async (at, says, limit) => {
    const answer = await post(`${at}/privacy/verify`, { document: "x".repeat(300_000) });
    expect(answer.status).toBe(413);
    const page = await answer.text();
    for (const words of [says, limit]) expect(page).toContain(words);
  },
);

test("[P98] a certificate of ours verifies, pasted or as a file, and one changed character fails", async () => {
  const signer = await openSigner(env.SIGNING_KEY);
  const signed = await signDocument({ kind: "erasure-certificate", number: 7 }, signer, 0);
  const text = JSON.stringify(signed, null, 2);

  const pasted = await post("/ar/privacy/verify", { document: text });
  expect(pasted.status).toBe(200);
  expect(await pasted.text()).toContain("التوقيع صحيح");

  const form = new FormData();
  form.set("file", new File([text], "certificate.json", { type: "application/json" }));
  const uploaded = await post("/privacy/verify", form);
  expect(await uploaded.text()).toContain("The signature holds");

  const changed = await post("/privacy/verify", { document: text.replace("7", "8") });
  expect(changed.status).toBe(422);
  expect(await changed.text()).toContain("The signature does not hold");
});

test.each(["account-erasure-certificate", "workspace-erasure-certificate"])(
  "[P98] a %s that verifies is shown as a sheet in both languages besides",
  async (kind) => {
    const at = "2026-12-07T00:21:02.011Z";
    const document = {
      ...{ kind, version: 1, id: "cert_1", workspace: "Marina Crest Realty", doneAt: at },
      erased: [{ store: "memberships", count: 3, action: "deleted" }],
      secondLook: { found: 0, at },
      kept: [{ store: "agreements", count: 1, rule: "a law", until: "end-of-contract" }],
      ledger: { number: 2, hash: "a".repeat(64), previous: "b".repeat(64), intended: 1 },
      history: { days: 30, until: "2027-01-06" },
      lines: { en: ["What cannot be shortened."], ar: ["ما لا يمكن تقصيره."] },
    };
    const signed = await signDocument(document, await openSigner(env.SIGNING_KEY), 0);
    const answer = await post("/privacy/verify", { document: JSON.stringify(signed) });
    expect(answer.status).toBe(200);
    const page = await answer.text();
    for (const words of ["Certificate of erasure", "شهادة محو بيانات", "ledger entry 2", "cert_1"])
      expect(page).toContain(words);
    expect(page).not.toContain(">memberships<");
  },
);

test("the keys that certificates verify under are published", async () => {
  const { keys } = (await json("/.well-known/closr-keys.json")) as unknown as { keys: object[] };
  expect(keys).toEqual([(await openSigner(env.SIGNING_KEY)).publicKey]);
  expect(JSON.stringify(keys)).not.toContain('"d"');
});

const footerOf = (html: string) => /<footer class="pub-f">.*?<\/footer>/s.exec(html)?.[0] ?? "";

test.each(["en", "ar"] as const)(
  "[P2] an address in %s at which nothing is has the foot of every page, and the company's lines in it",
  async (locale) => {
    const foot = footerOf(await page(toHref(locale, "/")));
    expect(foot).toContain(locale === "ar" ? "1 شارع النموذج" : "1 Sample Street");
    // A workspace's address says no language: with one it is none.
    const inArabic = locale === "ar" ? ["/w/nothing/today"] : [];
    for (const path of ["/nothing-here", "/privacy/v/99", "/help/nothing", ...inArabic]) {
      const answer = await get(toHref(locale, path), { Accept: "text/html" });
      const html = await answer.text();
      expect(answer.status, path).toBe(404);
      expect(footerOf(html), path).toBe(foot);
    }
  },
);

test("whoever is not signed in is asked to, whether there is such a workspace or not", async () => {
  await cookiesOfOwner();
  for (const path of ["/w/nothing/today", `${OWNERS_HOME}/today`]) {
    const answer = await get(path, { Accept: "text/html" });
    expect([path, answer.status]).toEqual([path, 302]);
    expect(answer.headers.get("Location")).toMatch(/^\/sign-in/);
  }
});

test.each(["en", "ar"] as const)(
  "the page in %s lists every rule by its law in that language, with the address, which the file names too",
  async (locale) => {
    const html = await page(toHref(locale, "/cookies"));
    const { rules } = (await json("/cookies.json")) as unknown as {
      rules: { id: string; source: string | null; checkedOn: string }[];
    };
    const ofLaw = new RegExp(`<a href="(https:[^"]+)" lang="${locale}"[^>]*>([^<]+)<`, "g");
    const linked = [...html.matchAll(ofLaw)];
    expect(linked.map(([, href]) => href?.replaceAll("&amp;", "&"))).toEqual(
      rules.flatMap(({ source }) => source ?? []),
    );
    const options = [...html.matchAll(/<option value="[A-Z][^"]*"[^>]*>([^<]+)</g)];
    expect(options.length).toBeGreaterThan(5);
    if (locale === "en") return;

    expect(linked.filter(([, , law]) => !/\p{Script=Arabic}/u.test(law ?? ""))).toEqual([]);
    expect(options.filter(([, label]) => /[A-Za-z]/.test(label ?? ""))).toEqual([]);
  },
);

test("a browser of which nothing is kept is told so in a sentence", async () => {
  expect(await page("/cookies")).toContain("Nothing is kept of this browser");
  expect(await page("/cookies?language=de")).toContain("ist nichts gespeichert");
  expect(await page("/ar/cookies")).toContain("لا شيء محفوظ من هذا المتصفّح");
});

test.each(["/privacy", "/terms", "/security", "/privacy/proof"])(
  "nothing that %s has to say stands above its heading",
  async (path) => {
    const [above] = (await page(path)).split("<h1");
    expect(above).not.toContain('class="notice');
  },
);

/** The pictures that a page offers, each with what it is for. */
const picturesOn = (html: string) =>
  [...(/<picture>.*?<\/picture>/s.exec(html)?.[0] ?? "").matchAll(/<(?:source|img)[^>]*>/g)].map(
    ([tag]) => [/media="([^"]+)"/.exec(tag)?.[1], /(?:srcSet|src)="([^"]+)"/.exec(tag)?.[1]],
  );

test("a picture of the product is as large as the screen and as dark as the page", async () => {
  expect(picturesOn(await page("/ar/help/today"))).toEqual([
    ["(max-width: 36rem) and (prefers-color-scheme: dark)", "/help/today-ar-phone-dark.webp"],
    ["(prefers-color-scheme: dark)", "/help/today-ar-dark.webp"],
    ["(max-width: 36rem)", "/help/today-ar-phone.webp"],
    [undefined, "/help/today-ar.webp"],
  ]);
  const Cookie = `${cookieOf(await choose("accept"))}; theme=dark`;
  expect(picturesOn(await (await get("/help/today", { Cookie })).text())).toEqual([
    ["(max-width: 36rem)", "/help/today-en-phone-dark.webp"],
    [undefined, "/help/today-en-dark.webp"],
  ]);
});
