import { expect, test } from "vitest";
import { readCompany } from "~/config/company.server";
import { firstVersions, policyVersion } from "~/config/policy-version";
import { RETENTION, type RetentionClass } from "~/config/retention";
import { USES } from "~/config/uses";
import { LOCALES } from "~/lib/locale";
import { policy } from "~/words/policy";
import { publishedPeriod, retentionClasses } from "~/words/policy-page";
import { policySections } from "~/words/policy-sections";
import { builtEdition } from "./built-edition";
import { currentPolicy } from "./policy-text";

const company = readCompany({ LOCAL_TOOLS: "on" });
const clauses = policySections.flatMap((section) => section.clauses);

test.each(LOCALES)("the words in %s are those of the version in force", async (locale) => {
  expect((await currentPolicy(locale, company)).sha256).toBe(policyVersion.sample[locale]);
});

test.each(LOCALES)("the words of the terms in %s are those of their version", async (locale) => {
  const { sample, ...stamp } = firstVersions.terms;
  const { sha256, content } = await builtEdition(locale, company, stamp, "terms");
  expect(sha256).toBe(sample[locale]);
  expect(content).toContain(company.names[locale].legalName);
  expect(content).not.toMatch(/[{}<>[\]]|yourcompany|undefined/);
});

test("every word of the policy is in it, once", () => {
  const said = [...clauses.map(({ says }) => says), ...policySections.map(({ title }) => title)];
  expect(said.toSorted()).toEqual(Object.keys(policy).toSorted());
});

test("[P2] no sentence is left with an empty place", async () => {
  for (const locale of LOCALES) {
    const { text } = await currentPolicy(locale, company);
    expect(text).toContain(company.names[locale].legalName);
    expect(text).not.toMatch(/[{}<>[\]]|yourcompany|undefined/);
  }
});

test("[P80] how long each class is kept and what each use rests on is of the version, not only of the page", async () => {
  const { text } = await currentPolicy("en", company);
  for (const [name, { days }] of Object.entries(RETENTION))
    expect(text).toContain(
      `${retentionClasses[name as RetentionClass].en} | ${publishedPeriod("en", days)} | `,
    );
  expect(text).toContain("Messages from the contact page | 1 year | ");
  expect(text).toContain("Page views, of people who agreed | 396 days | ");
  for (const { title } of Object.values(USES)) expect(text).toContain(`${title.en} | the UAE: `);
});
