import type { Tallied } from "~/db/queries/import-tally";
import type { pipelines } from "~/db/schema";
import type { Directory } from "~/db/schema/workspace-settings";

type Pipeline = typeof pipelines.$inferSelect;

export interface SumsOfDeals {
  /** Open deals by stage in the pipeline's order, then those won and lost. */
  stages: { stage: { nameEn: string; nameAr: string } | "won" | "lost"; deals: number }[];
  /** What each agent won, most first, by currency in minor units. */
  won: {
    ownerId: string | null;
    name: string | null;
    deals: number;
    sums: Record<string, number>;
  }[];
}

/** The numbers that a spreadsheet gives for the same file: deals by stage, and money won by agent. */
export function sumsOf(
  tally: readonly Tallied[],
  ways: readonly Pipeline[],
  directory: Directory,
): SumsOfDeals {
  const count = (matching: (one: Tallied) => boolean) =>
    tally.filter(matching).reduce((sum, { n }) => sum + n, 0);
  const open = ways
    .flatMap(({ stages }) => stages)
    .map((stage) => ({
      stage: { nameEn: stage.nameEn, nameAr: stage.nameAr },
      deals: count(({ stageId, status }) => status === "open" && stageId === stage.id),
    }));
  const ends = (["won", "lost"] as const).map((end) => ({
    stage: end,
    deals: count(({ status }) => status === end),
  }));

  return {
    stages: [...open, ...ends].filter(({ deals }) => deals > 0),
    won: wonBy(tally, directory).toSorted((one, other) => totalOf(other) - totalOf(one)),
  };
}

function wonBy(tally: readonly Tallied[], directory: Directory): SumsOfDeals["won"] {
  const byOwner = new Map<string | null, SumsOfDeals["won"][number]>();
  for (const { ownerId, status, currency, n, minor } of tally) {
    if (status !== "won") continue;
    const name = (ownerId && directory[ownerId]?.name) || null;
    const own = byOwner.get(ownerId) ?? { ownerId, name, deals: 0, sums: {} };
    own.deals += n;
    own.sums[currency] = (own.sums[currency] ?? 0) + minor;
    byOwner.set(ownerId, own);
  }
  return [...byOwner.values()];
}

const totalOf = ({ sums }: SumsOfDeals["won"][number]) =>
  Object.values(sums).reduce((total, minor) => total + minor, 0);
