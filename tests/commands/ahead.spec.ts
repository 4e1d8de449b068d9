import { expect, test } from "@playwright/test";
import { aheadOfPublished } from "../../scripts/lib/ahead.mjs";
import { loadModules } from "../../scripts/lib/modules.mjs";

const NOON = Date.UTC(2026, 11, 1, 8);

interface Clause {
  id: string;
  text: string;
  promises: number[];
  keeps?: { class: string; days: number };
  grounds?: object;
}

/** A database in which this build's policy is in force, otherwise in what `change` changes of a version's clauses. */
async function published(change: (clause: Clause, version: number) => Clause, versions = [1]) {
  const [{ retentionRegister }] = await loadModules(["/app/db/data-map.ts"]);
  const kept = retentionRegister() as NonNullable<Clause["keeps"]>[];
  const rows = kept.map((keeps) => ({
    ...{ id: `retention.${keeps.class}`, text: "", promises: [], keeps },
  }));
  const history = {
    ...{ id: "keepHistory", promises: [] },
    text: "The database’s own history goes after 30 days.",
  };
  const clausesOf = (version: number) =>
    [...rows, history].map((clause) => change(clause, version));
  return (statement: string) => {
    if (statement.includes("from terms_")) return [];
    const [, version] = /version = (\d+)$/.exec(statement) ?? [];
    if (version)
      return [{ sections: JSON.stringify([{ id: "keep", clauses: clausesOf(Number(version)) }]) }];
    return versions.map((one) => ({
      ...{ version: one, state: one === 1 ? "published" : "announced" },
      effectiveOn: one === 1 ? "2026-12-01" : "2027-01-05",
      effectiveAt: NOON + (one - 1) * 35 * 86_400_000,
    }));
  };
}

const saysOfLetters = (days: number) => (clause: Clause) =>
  clause.keeps?.class === "enquiries" ? { ...clause, keeps: { ...clause.keeps, days } } : clause;

test("a deploy of a build that is as published says nothing, nor does the first one", async () => {
  const nothing = { waits: [], broken: [] };
  const asPublished = await published((clause) => clause);
  expect(await aheadOfPublished(asPublished, NOON)).toEqual(nothing);
  expect(await aheadOfPublished(() => [], NOON)).toEqual(nothing);
});

test("a deploy of a build that is ahead says which period is obeyed instead, and until when [P122]", async () => {
  const before = await published(saysOfLetters(100));
  expect((await aheadOfPublished(before, NOON)).waits).toEqual([
    "enquiries: 100 days (delete), as version 1 of the policy says, and not 365 days (delete), until a version that says so is in force",
  ]);
  const told = (clause: Clause, version: number) =>
    version === 1 ? saysOfLetters(100)(clause) : clause;
  expect((await aheadOfPublished(await published(told, [2, 1]), NOON)).waits).toEqual([
    "enquiries: 100 days (delete), as version 1 of the policy says, and not 365 days (delete), until 2027-01-05, when version 2 takes effect",
  ]);
});

test("a deploy says which uses of data rest on something else than is published, and which are new [P122]", async () => {
  const database = await published((clause) =>
    clause.id === "keepHistory"
      ? { ...clause, id: "purposes.marketing", grounds: { uae: [] } }
      : clause,
  );
  const { waits } = await aheadOfPublished(database, NOON);
  expect(waits).toContain("marketing: the grounds as published, and not those of this build");
  expect(waits).toContain(
    "support: a new use of data that nobody was told of; nothing may rest on it yet",
  );
});

test("a deploy is refused while a sentence in force names a number that the build cannot wait with [P122]", async () => {
  const of = (text: string) => (clause: Clause) =>
    clause.id === "keepHistory" ? { ...clause, text } : clause;
  const other = await published(of("The database’s own history goes after 7 days."));
  const { broken } = await aheadOfPublished(other, NOON);
  expect(broken).toHaveLength(1);
  expect(broken[0]).toContain("app/config/history.ts#HISTORY_DAYS of this build is 30 days");
  const reworded = await published(of("Its own history lasts for 30 days."));
  expect((await aheadOfPublished(reworded, NOON)).broken).toEqual([]);
});
