import { sql } from "drizzle-orm";
import type { EpochMs } from "~/lib/time";
import {
  accounts,
  certificates,
  holds,
  privacyRequests,
  workspaceSettings,
  workspaces,
} from "../../schema";
import { scopedRead, scopedWrite } from "../../scoped";
import { byHand } from "../../statements";
import { counted, type Purgeable } from "../purgeables";
import { onlyTheOperator } from "./only-the-operator";

/** How many rows of a workspace are there, counting no further than `atMost`. */
export const acrossTenantsCount = ({ rowsOf }: Purgeable, workspaceId: string, atMost: number) =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    return counted(rowsOf(workspaceId, atMost));
  });

/** Takes at most `limit` rows of a workspace. */
export const acrossTenantsRemove = ({ remove }: Purgeable, workspaceId: string, limit: number) =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    return { statement: byHand(remove(workspaceId, limit)) };
  });

/** Companies that belong to one another let go first: neither could be the first to go. */
export const acrossTenantsLoosen = (workspaceId: string) =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(
        sql`update ${accounts} set parent_id = null where ${accounts.tenantId} = ${workspaceId} and parent_id is not null`,
      ),
    };
  });

/** Whether a file of the workspace is kept for a matter. */
export const acrossTenantsHeld = (workspaceId: string) =>
  scopedRead<boolean>((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(
        sql`select 1 as one from ${holds} where ${holds.tenantId} = ${workspaceId} and file_id is not null limit 1`,
      ),
      decode: (rows) => rows.length > 0,
    };
  });

const FACTS =
  sql.raw(`'id', r.id, 'workspaceId', r.tenant_id, 'workspace', w.name, 'establishment', s.establishment,
  'state', r.state, 'answer', r.answer, 'refusedUnder', r.refused_under, 'extendedTo', r.extended_to,
  'closedAt', r.closed_at, 'verifiedAt', r.verified_at, 'ruleId', r.rule_id, 'ruleFoundBy', r.rule_found_by,
  'country', r.country, 'certificate', c.document`);

/**
 * Puts what a workspace told those who asked from outside, and what it still owed them, into their own requests: the
 * workspace's records of it go with it. Done again it comes to the same.
 */
export const acrossTenantsKeepAnswers = (workspaceId: string, at: EpochMs) =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    const parts = sql`select json_object(${FACTS}, 'goneAt', ${at}) as kept from ${privacyRequests} as r
      join ${workspaces} as w on w.tenant_id = r.tenant_id
      join ${workspaceSettings} as s on s.tenant_id = r.tenant_id
      left join ${certificates} as c on c.tenant_id = r.tenant_id and c.id = r.certificate_id
      where r.ticket_id = ${privacyRequests}.id and r.tenant_id = ${workspaceId}`;
    return {
      statement:
        byHand(sql`update ${privacyRequests} set kept_answers = (select json_group_array(json(kept)) from (
          select value as kept from json_each(coalesce(${privacyRequests}.kept_answers, '[]'))
            where value ->> 'workspaceId' <> ${workspaceId}
          union all ${parts}))
        where tenant_id = ${viewer.tenantId} and id in (select ticket_id from ${privacyRequests}
          where tenant_id = ${workspaceId} and ticket_id is not null)`),
    };
  });

interface OpenRequest {
  type: string;
  /** Of the request from outside that it is a part of. */
  ticketId: string | null;
}

/** The requests about people's data that wait for the workspace's answer. */
export const acrossTenantsOpenRequests = (workspaceId: string) =>
  scopedRead<OpenRequest[]>((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(
        sql`select type, ticket_id as ticketId from ${privacyRequests}
          where ${privacyRequests.tenantId} = ${workspaceId} and closed_at is null order by id limit 1000`,
      ),
      decode: (rows) => rows as never,
    };
  });
