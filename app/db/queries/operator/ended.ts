import { eq, sql } from "drizzle-orm";
import { OPERATOR_TENANT } from "~/config/operator";
import { lifeOf } from "~/domain/lifecycle/lifecycle";
import type { EpochMs } from "~/lib/time";
import {
  apiKeys,
  dpaAcceptances,
  endedWorkspaces,
  formerDoors,
  formerMembers,
  integrations,
  memberships,
  users,
  workspaces,
} from "../../schema";
import { type ScopedWrite, scopedRead, scopedWrite } from "../../scoped";
import { byHand, decodeRow, type Statement } from "../../statements";
import { onlyTheOperator } from "./only-the-operator";

/** Where the subscription of another workspace stands; undefined when it is not there. */
export const acrossTenantsLife = (workspaceId: string) =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(
        sql`select ${workspaces}.* from ${workspaces} where ${eq(workspaces.tenantId, workspaceId)} limit 1`,
      ),
      decode: ([raw]) => {
        if (!raw) return undefined;
        const row = decodeRow(workspaces, raw) as typeof workspaces.$inferSelect;
        return { life: lifeOf(row), timeZone: row.timeZone };
      },
    };
  });

interface Remembered {
  workspaceId: string;
  at: EpochMs;
  endedAt: EpochMs;
  keptUntil: EpochMs;
}

const ofTheOperator = (statement: Statement): ScopedWrite =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    return { statement };
  });

/** Keeps what outlives a workspace: the contract's record, who belonged to it, and which doors are shut. */
export const acrossTenantsRemember = (ended: Remembered): ScopedWrite[] =>
  [theContract(ended), thePeople(ended), theDoors(ended)].map((text) =>
    ofTheOperator(byHand(text)),
  );

const theContract = ({ workspaceId, at, endedAt, keptUntil }: Remembered) => sql`
  insert into ${endedWorkspaces}
    (tenant_id, id, created_at, slug, name, time_zone, started_at, ended_at, agreements, kept_until)
  select ${OPERATOR_TENANT}, w.tenant_id, ${at}, w.slug, w.name, w.time_zone, w.created_at, ${endedAt},
    (select json_group_array(json_object('version', version, 'locale', locale, 'acceptedAt', created_at,
        'signerName', signer_name, 'companyName', company_name, 'sha256', sha256, 'content', content))
      from ${dpaAcceptances} where tenant_id = w.tenant_id), ${keptUntil}
  from ${workspaces} w where w.tenant_id = ${workspaceId}
  on conflict do nothing`;

const thePeople = ({ workspaceId, endedAt }: Remembered) => sql`
  insert into ${formerMembers} (tenant_id, workspace_id, user_id, role, ended_at)
  select ${OPERATOR_TENANT}, tenant_id, user_id, role, ${endedAt} from ${memberships}
  where tenant_id = ${workspaceId}
  on conflict do nothing`;

const theDoors = ({ workspaceId, endedAt }: Remembered) => sql`
  insert into ${formerDoors} (tenant_id, token_hash, ended_at)
  select ${OPERATOR_TENANT}, token_hash, ${endedAt} from ${apiKeys}
    where tenant_id = ${workspaceId} and revoked_at is null
  union
  select ${OPERATOR_TENANT}, token_hash, ${endedAt} from ${integrations}
    where tenant_id = ${workspaceId} and disconnected_at is null
  on conflict do nothing`;

/** Where the mail of those goes who owned a workspace that is no more. */
export const acrossTenantsFormerOwners = (workspaceId: string) =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(
        sql`select u.id, u.name, u.email, u.locale from ${formerMembers} m
          join ${users} u on u.id = m.user_id
          where m.tenant_id = ${OPERATOR_TENANT} and m.workspace_id = ${workspaceId} and m.role = 'owner'
          order by u.id limit 100`,
      ),
      decode: (rows) =>
        rows.map((row) => ({
          userId: String(row.id),
          name: String(row.name),
          address: String(row.email),
          locale: (row.locale === "ar" ? "ar" : "en") as "en" | "ar",
        })),
    };
  });
