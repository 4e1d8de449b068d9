import { type Grounds, USES, type UseId } from "~/config/uses";
import { retentionRegister } from "~/db/data-map";
import { sectionsInForce } from "~/db/queries/operator/sections-in-force";
import type { TenantDb } from "~/db/tenant-db.server";
import type { PublishedSection } from "~/domain/policy/published-section";
import { retentionInForce } from "~/domain/policy/retention-in-force";
import type { EpochMs } from "~/lib/time";
import type { FactsInForce } from "~/services/policy/facts-in-force";

/**
 * What the policy that is in force at `now` makes the product obey. One statement.
 * @param db the operator's own workspace.
 */
export async function factsInForce(db: TenantDb, now: EpochMs): Promise<FactsInForce> {
  const [sections] = await db.read(db.ask(sectionsInForce(now)));
  return {
    retention: retentionInForce(sections, retentionRegister()),
    grounds: groundsInForce(sections),
  };
}

const USE_IDS = Object.keys(USES) as UseId[];

/** Of a use that is new to the version, and of one that an older version kept as words alone, the build's. */
export function groundsInForce(sections: readonly PublishedSection[]): Grounds {
  const clauses = sections.flatMap((section) => section.clauses);
  const said = (use: UseId) => clauses.find(({ id }) => id === `purposes.${use}`)?.grounds;
  return Object.fromEntries(
    USE_IDS.map((use) => [use, said(use) ?? USES[use].grounds]),
  ) as unknown as Grounds;
}

/** Keeps with each row of a register what it says as data. */
export function withFacts(sections: readonly PublishedSection[]): PublishedSection[] {
  const kept = retentionRegister();
  const factOf = (id: string) => {
    const keeps = kept.find((one) => id === `retention.${one.class}`);
    const use = USE_IDS.find((one) => id === `purposes.${one}`);
    return { ...(keeps && { keeps }), ...(use && { grounds: USES[use].grounds }) };
  };
  return sections.map(({ clauses, ...section }) => ({
    ...section,
    clauses: clauses.map((clause) => ({ ...clause, ...factOf(clause.id) })),
  }));
}
