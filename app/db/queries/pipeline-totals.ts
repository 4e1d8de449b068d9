import { sql } from "drizzle-orm";
import { pipelineTotals } from "../schema";
import type { StageTotals } from "../schema/pipeline-totals";
import { scopesOf } from "../scope";
import { type ScopedWrite, scopedWrite } from "../scoped";
import { byHand } from "../statements";

/** What of a deal is counted. */
export interface Counted {
  pipelineId: string;
  stageId: string;
  status: "open" | "won" | "lost";
  ownerId: string | null;
  teamId: string | null;
  valueMinor: number | null;
  currency: string;
}

/** Where a deal is counted: under its stage while it is open, under its end once it is closed. */
export const countedUnder = ({ status, stageId }: Pick<Counted, "status" | "stageId">) =>
  status === "open" ? stageId : status;

/**
 * Moves counts and sums from where deals were to where they are: one statement for each pipeline
 * and scope that they touch, to be committed with the change of the deals. A new deal was nowhere,
 * a deleted one is nowhere.
 */
export function shiftTotals(before: readonly Counted[], after: readonly Counted[]): ScopedWrite[] {
  const shifts = new Map<string, Shift>();
  for (const deal of before) add(shifts, deal, -1);
  for (const deal of after) add(shifts, deal, 1);

  return [...shifts.values()].flatMap((shift) => {
    const deltas = [...shift.deltas].filter(([, by]) => by !== 0);
    return deltas.length > 0 ? [shifted(shift, deltas)] : [];
  });
}

interface Shift {
  pipelineId: string;
  scope: string;
  /** By the path of a number in the document. */
  deltas: Map<string, number>;
}

function add(shifts: Map<string, Shift>, deal: Counted, sign: 1 | -1) {
  const { pipelineId, currency, valueMinor } = deal;
  const at = `$."${countedUnder(deal)}"`;
  for (const scope of scopesOf(deal)) {
    const key = `${pipelineId} ${scope}`;
    const shift = shifts.get(key) ?? { pipelineId, scope, deltas: new Map() };
    shifts.set(key, shift);
    increase(shift.deltas, `${at}.n`, sign);
    increase(shift.deltas, `${at}.sums."${currency}"`, sign * (valueMinor ?? 0));
  }
}

const increase = (deltas: Map<string, number>, path: string, by: number) =>
  deltas.set(path, (deltas.get(path) ?? 0) + by);

function shifted({ pipelineId, scope }: Shift, deltas: [path: string, by: number][]): ScopedWrite {
  return scopedWrite(({ tenantId }) => {
    const changes = deltas.map(
      ([path, by]) => sql`, ${path}, coalesce(json_extract(totals, ${path}), 0) + ${by}`,
    );
    const fresh = deltas.map(([path, by]) => sql`, ${path}, ${by}`);
    return {
      statement: byHand(
        sql`insert into ${pipelineTotals} (tenant_id, pipeline_id, scope, totals)
          values (${tenantId}, ${pipelineId}, ${scope}, json_set('{}'${sql.join(fresh)}))
          on conflict (tenant_id, pipeline_id, scope)
          do update set totals = json_set(totals${sql.join(changes)})`,
      ),
    };
  });
}

/** Adds up the totals of several stages, or of all of them. */
export function sumOf(totals: StageTotals, under: readonly string[]) {
  const sums: Record<string, number> = {};
  let n = 0;
  for (const key of under) {
    const { n: count = 0, sums: money = {} } = totals[key] ?? {};
    n += count;
    for (const [currency, minor] of Object.entries(money))
      sums[currency] = (sums[currency] ?? 0) + minor;
  }
  return { n, sums };
}
