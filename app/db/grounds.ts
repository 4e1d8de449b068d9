import { BASES, PURPOSES, type Purpose } from "~/config/purposes";
import {
  type Ground,
  type Grounds,
  JURISDICTIONS,
  type Jurisdiction,
  jurisdictionOf,
  USES,
  type UseId,
  WHOSE,
} from "~/config/uses";
import { declarations } from "./inventory";
import type { DataCategory } from "./inventory/declaration";

const JURISDICTION_IDS = Object.keys(JURISDICTIONS) as Jurisdiction[];
const USE_IDS = Object.keys(USES) as UseId[];

const purposesOf = (use: UseId) =>
  (Object.keys(PURPOSES) as Purpose[]).filter((purpose) => PURPOSES[purpose].use === use);
const tablesOf = (use: UseId) =>
  declarations.filter(([, { purpose }]) => PURPOSES[purpose].use === use);

/** The kinds of personal data that a use works with, as its tables declare them. */
function dataClassesOf(use: UseId): DataCategory[] {
  const categories = tablesOf(use).flatMap(([, { columns }]) => Object.values(columns));
  return [...new Set(categories)].filter((category) => category.startsWith("user.")).sort();
}

/** One line for each use and ground. Those of one jurisdiction are the table on the policy's page. */
export interface GroundRow {
  use: UseId;
  jurisdiction: Jurisdiction;
  ground: Ground;
  /** Whether any data is held for it now. */
  inUse: boolean;
}

const rowsOf = (grounds: Grounds, jurisdiction: Jurisdiction): GroundRow[] =>
  USE_IDS.flatMap((use) =>
    grounds[use][jurisdiction].map((ground) => ({
      ...{ use, jurisdiction, ground },
      inUse: tablesOf(use).length > 0,
    })),
  );

/** The table that a visitor from `country` is shown, and whose law it follows. */
export function groundsFor(grounds: Grounds, country: string | null) {
  const jurisdiction = jurisdictionOf(country);
  return { jurisdiction, rows: rowsOf(grounds, jurisdiction) };
}

/** The grounds of every use in every jurisdiction: /legal-bases.json. */
export const legalBases = (grounds: Grounds) => ({
  jurisdictions: JURISDICTIONS,
  bases: BASES,
  people: WHOSE,
  rows: JURISDICTION_IDS.flatMap((one) => rowsOf(grounds, one)).map(({ ground, use, ...row }) => ({
    ...{ use, title: USES[use].title },
    ...row,
    ...ground,
  })),
});

/** The ten uses, with the purposes that code names, their grounds and the data they work with: /purposes.json. */
export const purposeRegister = (grounds: Grounds) =>
  USE_IDS.map((use) => {
    return {
      ...{ use, title: USES[use].title, inUse: tablesOf(use).length > 0 },
      purposes: purposesOf(use),
      bases: grounds[use],
      dataClasses: dataClassesOf(use),
    };
  });
