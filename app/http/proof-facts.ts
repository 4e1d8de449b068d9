import type { Company } from "~/config/company.server";
import { checkIdOf, promiseList } from "~/config/promises";
import type { Promised } from "~/config/promises/promise";
import { SELF_CHECKS } from "~/config/self-checks";
import { SUITES } from "~/config/suites";
import {
  type CheckResult,
  type Standing,
  type SuiteRun,
  standingOf,
  suiteEnd,
} from "~/domain/promises/standing";
import type { EpochMs } from "~/lib/time";

export type Standings = Readonly<Record<number, Standing>>;

type Read = (keys?: readonly string[]) => Promise<CheckResult[]>;

/** The promise that is kept as soon as the company has said who it is. */
const WHO_WE_ARE = 125;

const SELF_PREFIX = "self:";
const SELF = Object.entries(SELF_CHECKS).map(([id, { promises }]) => ({
  key: SELF_PREFIX + id,
  promises: promises as readonly number[],
}));
const checksOf = (number: number) =>
  SELF.filter(({ promises }) => promises.includes(number)).map(({ key }) => key);

interface Facts {
  company: Pick<Company, "isSample">;
  now: EpochMs;
}

/** How promises stand, by their numbers: what was built, what their tests said, what the product found. */
export async function standingsFrom(
  read: Read,
  facts: Facts,
  numbers: readonly number[] = promiseList.map(({ number }) => number),
): Promise<Standings> {
  const keys = numbers.flatMap((number) => [checkIdOf(number), ...checksOf(number)]);
  return standingsIn(await read([...new Set(keys)]), facts, numbers);
}

/** How every promise stands, and what the product found when it last checked itself, by the check's id. */
export async function proofsFrom(read: Read, facts: Facts) {
  const results = await read();
  const own = results.filter(({ key }) => key.startsWith(SELF_PREFIX));
  return {
    standings: standingsIn(results, facts),
    selfChecks: Object.fromEntries(
      own.map((result) => [result.key.slice(SELF_PREFIX.length), result]),
    ),
  };
}

function standingsIn(results: readonly CheckResult[], facts: Facts, numbers?: readonly number[]) {
  const byKey = new Map(results.map((result) => [result.key, result]));
  const asked = promiseList.filter(({ number }) => !numbers || numbers.includes(number));
  return Object.fromEntries(
    asked.map(({ number, state }) => {
      const found = checksOf(number).flatMap((key) => byKey.get(key) ?? []);
      const built = stateNow(number, state, facts.company);
      return [number, standingOf(built, byKey.get(checkIdOf(number)), found, facts.now)];
    }),
  );
}

const stateNow = (
  number: number,
  state: Promised["state"],
  { isSample }: Pick<Company, "isSample">,
): Promised["state"] => (number === WHO_WE_ARE && !isSample ? "kept" : state);

/** How the suites of tests last ended. One that is too old is overdue, not passed. */
export async function suitesFrom(read: Read, now: EpochMs): Promise<SuiteRun[]> {
  const results = await read(SUITES.map(({ id }) => `suite:${id}`));
  return SUITES.map(({ id, title }) => {
    const last = results.find(({ key }) => key === `suite:${id}`) ?? null;
    return { id, title, is: suiteEnd(last, now), last };
  });
}
