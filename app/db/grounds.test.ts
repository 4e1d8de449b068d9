import { expect, test } from "vitest";
import { PERMISSIONS, PURPOSE_OF } from "~/config/permissions";
import { PURPOSES } from "~/config/purposes";
import { JURISDICTIONS, jurisdictionOf, USES } from "~/config/uses";
import { groundsInForce } from "~/use-cases/policy/facts-in-force.server";
import { groundsFor, legalBases, purposeRegister } from "./grounds";
import { declarations } from "./inventory";

const BUILT = groundsInForce([]);

test("[P37] there are ten uses, each with its grounds, and with the data that its tables hold", () => {
  const uses = purposeRegister(BUILT);
  expect(uses).toHaveLength(10);
  for (const { bases, inUse, dataClasses, purposes } of uses) {
    for (const grounds of Object.values(bases)) expect(grounds.length).toBeGreaterThan(0);
    expect(inUse || dataClasses.length === 0).toBe(true);
    expect(inUse ? purposes.length : 1).toBeGreaterThan(0);
  }
  expect(uses.find(({ use }) => use === "provide")?.dataClasses).toContain("user.contact.email");
});

test("[P37] every permission to read, and every table, names a purpose of the list", () => {
  for (const permission of PERMISSIONS) expect(PURPOSES).toHaveProperty(PURPOSE_OF[permission]);
  for (const [, { purpose }] of declarations) expect(PURPOSES).toHaveProperty(purpose);
});

test("[P49] in the UAE, and where nobody knows the country, nothing rests on legitimate interests", () => {
  for (const country of ["AE", "US", null])
    for (const { ground } of groundsFor(BUILT, country).rows)
      expect(ground.basis).not.toBe("legitimate-interests");
  for (const use of ["improve", "abuse", "marketing"] as const)
    for (const { basis } of USES[use].grounds.uae) expect(["consent", "contract"]).toContain(basis);
});

test("[P49] where a use does rest on them, the balance is told in both languages", () => {
  const interests = legalBases(BUILT).rows.filter(({ basis }) => basis === "legitimate-interests");
  expect(interests.map(({ use, jurisdiction }) => [use, jurisdiction])).toEqual([
    ["abuse", "europe"],
  ]);
  for (const row of interests) expect(row).toHaveProperty("balance.ar");
});

test("[P51] no ground is called a legal duty without its law", () => {
  const duties = legalBases(BUILT).rows.filter(({ basis }) => basis === "legal-duty");
  expect(duties.length).toBeGreaterThan(0);
  for (const duty of duties)
    expect(duty).toHaveProperty("citation", expect.stringMatching(/Art\. /));
});

test("[P37] where a use stands on two grounds, each is of other people's data", () => {
  for (const { use, jurisdiction } of legalBases(BUILT).rows) {
    const same = legalBases(BUILT).rows.filter(
      (row) => row.use === use && row.jurisdiction === jurisdiction,
    );
    expect(new Set(same.map(({ of }) => of)).size, use).toBe(same.length);
  }
});

test("what a table rests on is a ground of its use somewhere", () => {
  for (const [name, { purpose, basis }] of declarations) {
    const grounds = Object.values(USES[PURPOSES[purpose].use].grounds).flat();
    expect(
      grounds.map((ground) => ground.basis),
      name,
    ).toContain(basis);
  }
});

test.each([
  ["AE", "uae"],
  ["DE", "europe"],
  ["GB", "europe"],
  ["US", "elsewhere"],
  [null, "elsewhere"],
] as const)("a visitor from %s is shown the grounds of %s", (country, jurisdiction) => {
  expect(jurisdictionOf(country)).toBe(jurisdiction);
  expect(Object.keys(JURISDICTIONS)).toContain(groundsFor(BUILT, country).jurisdiction);
});
