import { sql } from "drizzle-orm";
import { OPERATOR_TENANT } from "~/config/operator";
import type { SupportScope } from "~/domain/support/scopes";
import type { EpochMs } from "~/lib/time";
import { jobs, supportGrants, workspaces } from "../../schema";
import { scopedRead, scopedWrite } from "../../scoped";
import { byHand, decodeRow } from "../../statements";
import { onlyTheOperator } from "./only-the-operator";

interface Asked {
  id: string;
  at: EpochMs;
  workspace: string;
  operatorId: string;
  operatorName: string;
  reason: string;
  scope: SupportScope;
}

/** A request in the workspace of that address; nothing where there is none. It opens nothing. */
export const acrossTenantsAsk = ({ workspace, ...asked }: Asked) =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(
        sql`insert into ${supportGrants} (tenant_id, id, created_at, operator_id, operator_name, reason, scope, state)
          select tenant_id, ${asked.id}, ${asked.at}, ${asked.operatorId}, ${asked.operatorName}, ${asked.reason}, ${asked.scope}, 'asked'
          from ${workspaces} where ${workspaces.slug} = ${workspace} and ${workspaces.tenantId} <> ${OPERATOR_TENANT}`,
      ),
    };
  });

/** The job, in the workspace that was asked, that tells those who decide. It follows `acrossTenantsAsk`. */
export const acrossTenantsTellAsked = (jobId: string, { id, at }: Pick<Asked, "id" | "at">) =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    return {
      ring: jobId,
      statement: byHand(
        sql`insert into ${jobs} (tenant_id, id, created_at, type, payload, actor, scope, state, run_after)
          select tenant_id, ${jobId}, ${at}, 'support.asked', json_object('grantId', ${id}), 'system', '{"kind":"all"}', 'queued', ${at}
          from ${supportGrants} where ${supportGrants.id} = ${id}`,
      ),
    };
  });

const MOST = 100;

/** What the operator's staff asked for, wherever, the newest first: that they asked, nothing of what is there. */
export const acrossTenantsAsked = () =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(
        sql`select ${supportGrants}.*, w.slug as slug, w.name as workspace_name
          from ${supportGrants} join ${workspaces} w on w.tenant_id = ${supportGrants.tenantId}
          order by ${supportGrants.createdAt} desc limit ${MOST}`,
      ),
      decode: (rows) =>
        rows.map((raw) => ({
          ...(decodeRow(supportGrants, raw) as typeof supportGrants.$inferSelect),
          slug: String(raw.slug),
          workspaceName: String(raw.workspace_name),
        })),
    };
  });
