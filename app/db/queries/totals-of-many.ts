import { sql } from "drizzle-orm";
import { pipelineTotals } from "../schema";
import { scopesOf } from "../scope";
import { type ScopedWrite, scopedWrite } from "../scoped";
import { byHand } from "../statements";
import { type Counted, countedUnder } from "./pipeline-totals";

/** What is added in one place: how many deals, and their money in minor units. */
type Delta = [place: string, currency: string, n: number, minor: number];

/**
 * The counters of `shiftTotals` for a batch of deals, whoever owns them: two statements for each
 * pipeline, however many people and stages the batch touches.
 */
export function shiftTotalsOfMany(
  before: readonly Counted[],
  after: readonly Counted[],
): ScopedWrite[] {
  const pipelineIds = new Set([...before, ...after].map(({ pipelineId }) => pipelineId));
  return [...pipelineIds].flatMap((id) => {
    const own = ({ pipelineId }: Counted) => pipelineId === id;
    return addedTo(id, deltasOf(before.filter(own), after.filter(own)));
  });
}

function deltasOf(before: readonly Counted[], after: readonly Counted[]) {
  const scopes = new Map<string, Map<string, Delta>>();
  const add = (deal: Counted, sign: 1 | -1) => {
    for (const scope of scopesOf(deal)) {
      const places = scopes.get(scope) ?? new Map<string, Delta>();
      scopes.set(scope, places);
      const key = `${countedUnder(deal)} ${deal.currency}`;
      const [, , n, minor] = places.get(key) ?? ["", "", 0, 0];
      const sum = minor + sign * (deal.valueMinor ?? 0);
      places.set(key, [countedUnder(deal), deal.currency, n + sign, sum]);
    }
  };
  for (const deal of before) add(deal, -1);
  for (const deal of after) add(deal, 1);

  return Object.fromEntries([...scopes].map(([scope, places]) => [scope, [...places.values()]]));
}

function addedTo(pipelineId: string, deltas: Record<string, Delta[]>): ScopedWrite[] {
  const scopes = JSON.stringify(Object.keys(deltas));
  const begun = scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`insert or ignore into ${pipelineTotals} (tenant_id, pipeline_id, scope, totals)
        select ${tenantId}, ${pipelineId}, value, '{}' from json_each(${scopes})`,
    ),
  }));
  const added = scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`update ${pipelineTotals} as kept set totals = (
          select json_group_object(place, json_object('n', n, 'sums', json(sums))) from (
            select place, sum(n) as n,
              json_group_object(currency, minor) filter (where currency is not null) as sums
            from (
              select place, currency, sum(n) as n, sum(minor) as minor from (
                select key as place, null as currency, json_extract(value, '$.n') as n, 0 as minor
                  from json_each(kept.totals)
                union all
                select stage.key, money.key, 0, money.value
                  from json_each(kept.totals) as stage, json_each(stage.value, '$.sums') as money
                union all
                select json_extract(value, '$[0]'), null, json_extract(value, '$[2]'), 0
                  from json_each(${JSON.stringify(deltas)}, '$."' || kept.scope || '"')
                union all
                select json_extract(value, '$[0]'), json_extract(value, '$[1]'), 0, json_extract(value, '$[3]')
                  from json_each(${JSON.stringify(deltas)}, '$."' || kept.scope || '"')
              ) group by place, currency
            ) group by place
          )
        ) where kept.tenant_id = ${tenantId} and kept.pipeline_id = ${pipelineId}
          and kept.scope in (select value from json_each(${scopes}))`,
    ),
  }));

  return [begun, added];
}
