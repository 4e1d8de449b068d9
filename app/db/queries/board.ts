import { type SQL, sql } from "drizzle-orm";
import { MOST_STAGES } from "~/domain/deals/pipeline-edit";
import { contacts, deals, pipelines, pipelineTotals } from "../schema";
import type { StageTotals } from "../schema/pipeline-totals";
import { ownScope, type Scope, scopeKey } from "../scope";
import { scopedRead } from "../scoped";
import { byHand, decodeRow, type Raw } from "../statements";
import { IS_HIDDEN, ofNobodyHidden, titleOf } from "../visibility";

/** What a card shows of a deal. */
type Card = Pick<
  typeof deals.$inferSelect,
  | "id"
  | "stageId"
  | "title"
  | "contactName"
  | "contactNameAr"
  | "accountName"
  | "accountNameAr"
  | "listingRef"
  | "valueMinor"
  | "currency"
  | "stageSince"
  | "nextStepAt"
  | "ownerId"
>;

type Pipeline = typeof pipelines.$inferSelect;

export interface BoardRows {
  pipelines: Pipeline[];
  /** The one that is shown; undefined when there is none of that id. */
  pipeline: Pipeline | undefined;
  totals: StageTotals;
  /** By stage, newest in the stage first. */
  cards: Record<string, Card[]>;
  /** Nothing was ever on it, and the workspace has nobody. */
  isNew: boolean;
}

interface Question {
  /** The one in the first place, when none is named. */
  pipelineId?: string;
  /** Only this person's deals, of those that the viewer sees. */
  ownerId?: string;
  /** Cards of each stage. */
  limit: number;
}

/**
 * Every pipeline's row, and for one of them its totals and the newest cards of each stage, in one
 * statement: the stages are in the pipeline's row, so asking for them first would cost a round trip.
 * Pipelines are read backwards: the row that a read ends at counts as well, and backwards that is an
 * older workspace's, so that no newer one adds to it. Each stage has its own subquery by its place,
 * because rows of `json_each` count as rows read.
 */
export const boardOf = ({ pipelineId, ownerId, limit }: Question) =>
  scopedRead(({ tenantId, scope }) => {
    const { index, mine, totalsOf } = sightOf(scope, ownerId);
    const title = titleOf({ title: sql`title`, keptTitle: sql`kept_title` }, scope);
    const cardsAt = (place: number) => sql`(select json_group_array(json_object(
        'id', id, 'stageId', stage_id, 'title', ${title}, 'contactName', contact_name,
        'contactNameAr', contact_name_ar, 'accountName', account_name,
        'accountNameAr', account_name_ar, 'listingRef', listing_ref, 'valueMinor', value_minor,
        'currency', currency, 'stageSince', stage_since, 'nextStepAt', next_step_at,
        'ownerId', owner_id))
      from (select * from ${deals} indexed by ${sql.identifier(index)}
        where tenant_id = pipeline.tenant_id and status = 'open' and ${mine} and ${ofNobodyHidden(deals)}
          and stage_id = json_extract(pipeline.stages, ${sql.raw(`'$[${place}].id'`)})
        order by stage_since desc, id desc limit ${sql.raw(String(Math.trunc(limit)))}))`;
    // Kept totals count everybody's deals: those of the few who are hidden are taken off. Backwards, so that the row at which a read ends is none of a newer workspace.
    const hidden = sql`(select json_group_array(json_array(case status when 'open' then stage_id else status end, currency, value_minor))
      from (select d.stage_id, d.status, d.currency, d.value_minor
        from (select tenant_id as theirs, id as person from ${contacts} indexed by contacts_withheld
          where tenant_id = pipeline.tenant_id and ${IS_HIDDEN} order by id desc)
        join ${deals} as d indexed by deals_by_contact on d.tenant_id = theirs and d.contact_id = person
        where d.pipeline_id = pipeline.id and ${mine}))`;
    const places = Array.from({ length: MOST_STAGES }, (_, place) => cardsAt(place));
    const chosen = pipelineId ? sql`id = ${pipelineId}` : sql`position = 0 and archived_at is null`;
    const statement = byHand(
      sql`select pipeline.*,
          case when ${chosen} then json_array(json(counted.totals), json(${hidden}), ${sql.join(places, sql`, `)}) end as board,
          case when ${chosen} and coalesce(counted.totals, '{}') = '{}'
            then not exists (select 1 from ${contacts} where ${contacts.tenantId} = pipeline.tenant_id) end as is_new
        from ${pipelines} as pipeline
        left join ${pipelineTotals} as counted on ${chosen} and counted.tenant_id = pipeline.tenant_id
          and counted.pipeline_id = pipeline.id and counted.scope = ${totalsOf}
        where pipeline.tenant_id = ${tenantId} order by pipeline.id desc`,
    );
    return { statement, decode: decoded };
  });

/** The index, the condition and the counters that fit what the viewer wants and may see. */
function sightOf(scope: Scope, ownerId: string | undefined) {
  if (scope.kind === "own" || (scope.kind === "all" && ownerId)) {
    const whose = scope.kind === "own" ? scope.userId : (ownerId ?? "");
    return seen("deals_on_board_by_owner", sql`owner_id = ${whose}`, ownScope(whose));
  }
  if (scope.kind === "team") {
    return seen("deals_on_board_by_team", sql`team_id = ${scope.teamId}`, scopeKey(scope));
  }
  return seen("deals_on_board", sql`1`, scopeKey(scope));
}

const seen = (index: string, mine: SQL, totalsOf: string) => ({ index, mine, totalsOf });

function decoded(rows: Raw[]): BoardRows {
  const chosen = rows.find(({ board }) => board !== null);
  const [totals, hidden, ...columns]: [StageTotals | null, HiddenDeal[], ...Card[][]] = chosen
    ? JSON.parse(String(chosen.board))
    : [null, []];
  const all = rows.map((row) => decodeRow(pipelines, row) as Pipeline);
  return {
    pipelines: all,
    pipeline: all.find(({ id }) => id === chosen?.id),
    totals: withoutHidden(totals ?? {}, hidden),
    isNew: chosen?.is_new === 1,
    cards: Object.fromEntries(
      columns.flatMap((cards) => (cards[0] ? [[cards[0].stageId, cards]] : [])),
    ),
  };
}

type HiddenDeal = [under: string, currency: string, valueMinor: number | null];

/** What is counted of those whom nobody sees but who decides about them. */
function withoutHidden(totals: StageTotals, hidden: readonly HiddenDeal[]): StageTotals {
  const left = structuredClone(totals);
  for (const [under, currency, minor] of hidden) {
    const stage = left[under];
    if (!stage) continue;
    stage.n -= 1;
    if (stage.sums) stage.sums[currency] = (stage.sums[currency] ?? 0) - (minor ?? 0);
  }
  return left;
}
