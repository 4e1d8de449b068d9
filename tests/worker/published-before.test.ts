import { env } from "cloudflare:workers";
import { and, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { currentConsent } from "~/config/consent-versions";
import { OPERATOR_TENANT } from "~/config/operator";
import { POLICY_REPORTS } from "~/config/policy-reports";
import { DOCUMENTS, type DocumentName } from "~/config/policy-version";
import { DOCUMENT_TABLES } from "~/db/published-documents";
import { TenantDb } from "~/db/tenant-db.server";
import { LANGUAGES } from "~/lib/locale";
import { builtFingerprint } from "~/services/consent/built-fingerprint";
import { get } from "../support/browser";
import { cookiesOfOwner } from "../support/owner";
import { runNight } from "../support/staff";

const db = new TenantDb(env.DB, OPERATOR_TENANT);
const text = async (path: string) => (await get(path)).text();
const json = async <Shape>(path: string) => (await get(path)).json<Shape>();
/** Days. */
const BEFORE: Readonly<Record<string, number>> = {
  enquiries: 100,
  "page-views": 101,
  "guard-alerts": 103,
};
const TITLES = { en: "What was promised", ar: "ما وُعد به" };

/** The first version of a document as a build before this one published it: under another title, for other days. */
async function publishedBefore(of: DocumentName) {
  const { versions, texts } = DOCUMENT_TABLES[of];
  const [kept] = await db.read(db.rows(texts, { where: eq(texts.version, 1) }));
  for (const { locale, content, sections } of kept) {
    const its = and(eq(texts.version, 1), eq(texts.locale, locale));
    const [, ...rest] = content.split("\n\n");
    await db.commit(
      db.update(
        texts,
        {
          content: [TITLES[locale], ...rest].join("\n\n"),
          sections: sections.map((section) => ({
            ...section,
            clauses: section.clauses.map((clause) =>
              clause.keeps && clause.keeps.class in BEFORE
                ? {
                    ...clause,
                    text: clause.text
                      .replace(/\| (?:[\d,]+ days|1 year)/, "| 100 days")
                      .replace("سنة واحدة", "100 يوم"),
                    keeps: { ...clause.keeps, days: BEFORE[clause.keeps.class] ?? 0 },
                  }
                : clause,
            ),
          })),
        },
        its,
      ),
    );
  }
  const other = { sha256En: "of other words", sha256Ar: "of other words" };
  await db.commit(db.update(versions, other, eq(versions.version, 1)));
}

beforeEach(async () => {
  await runNight();
  for (const of of DOCUMENTS) await publishedBefore(of);
});

test.each(
  DOCUMENTS.flatMap((of) => [
    [`/${of}`, TITLES.en],
    [`/ar/${of}`, TITLES.ar],
  ]),
)(
  "%s bears the title of the version in force in its heading, its tab and wherever it is shared, and not the build's [P121]",
  async (path, title) => {
    const html = await text(path);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toContain(`<title>${title} · closr</title>`);
    expect(html).toContain(`<meta property="og:title" content="${title} · closr"/>`);
    expect(html).toContain(`<meta property="og:image:alt" content="${title} · closr"/>`);
  },
);

test("what the policy's page, its file, the file of periods and every other page say of a period is the same while the build has another [P80][P122]", async () => {
  const register = await json<{ class: string; days: number }[]>("/retention.json");
  expect(register.find((one) => one.class === "enquiries")).toMatchObject({ days: 100 });
  expect(await text("/privacy")).toContain("Messages from the contact page | 100 days |");
  const { sections } = await json<{
    sections: { clauses: Record<string, unknown>[] }[];
  }>("/privacy.json");
  const clause = sections
    .flatMap(({ clauses }) => clauses)
    .find(({ id }) => id === "retention.enquiries");
  expect(clause).toMatchObject({ text: { en: expect.stringContaining("| 100 days |") } });
  expect(clause).not.toHaveProperty("keeps");
  for (const path of ["/contact", "/careers"]) {
    const html = await text(path);
    expect(html, path).toMatch(/100\s(?:<!-- -->)?days/);
    expect(html, path).not.toMatch(/1\syear/);
  }
});

test("[P80] what is counted of a browser, and what browsers report, is said with the period in force in every language", async () => {
  for (const language of LANGUAGES) {
    const html = await text(`/cookies?language=${language}`);
    expect(html, language).toMatch(/(?<!\d)101(?!\d)/);
    expect(html, language).toMatch(/(?<!\d)103(?!\d)/);
    expect(html.replace(/<[^>]*>/g, " "), language).not.toMatch(/(?<!\d)(?:396|90)(?!\d)/);
  }
  const { entries, fingerprint } = await json<{
    entries: { name: string; lifetime: unknown }[];
    fingerprint: string;
  }>("/cookies.json");
  expect(entries.find(({ name }) => name === POLICY_REPORTS)?.lifetime).toEqual({ days: 103 });
  expect(fingerprint).toBe(await builtFingerprint());
  expect(fingerprint).toBe(currentConsent.fingerprint);
});

test("[P80] one’s own page says how long page views are kept as the policy in force does", async () => {
  const html = await (await get("/me/privacy", { Cookie: await cookiesOfOwner() })).text();
  expect(html).toMatch(/Kept (?:<!-- -->)?101 days/);
});
