import { type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { OPERATOR_TENANT } from "~/config/operator";
import { ROLES } from "~/config/roles";
import {
  memberships,
  registerEntries,
  sessions,
  users,
  workCounts,
  workspaceSettings,
  workspaces,
} from "./schema";
import { aliased, byHand, decodeRow, type Raw } from "./statements";

const WHO = { session: sessions, user: users };
const WHERE = { workspace: workspaces, membership: memberships, settings: workspaceSettings };

const OFFICE = sql.raw(`'${OPERATOR_TENANT}'`);
/** What somebody is at the operator's, asked only of whoever has no place here. */
const OPERATORS_ROLE = sql`case when ${memberships.userId} is null then (select at.role from ${memberships} at
  where at.tenant_id = ${OFFICE} and at.user_id = ${sessions.userId}) end`;
/** The transfer of the business that everybody is told of: its index holds nothing else. */
const TRANSFER = sql`(select fields from ${registerEntries} where tenant_id = ${OFFICE}
  and register = 'business-transfers' and state = 'announced' limit 1)`;

const SEES_ALL = sql.raw(
  Object.entries(ROLES)
    .flatMap(([role, { sees }]) => (sees === "all" ? `'${role}'` : []))
    .join(),
);
/** How many wait for an answer of a member's, and among all that the role sees, which is a row that is kept. */
export const WAITING = sql`${memberships.waiting} as waits_for_me, case
    when ${memberships.role} in (${SEES_ALL}) then seen.waiting
    when ${memberships.role} = 'team-lead' and ${memberships.teamId} is not null then seen.waiting
    else ${memberships.waiting} end as waits_in_sight`;
/** @param wanted without it no row of the counts is read */
export const countsWhere = (wanted: SQL) => sql`left join ${workCounts} as seen
    on seen.tenant_id = ${memberships.tenantId} and seen.scope = case
      when not ${wanted} then null
      when ${memberships.role} in (${SEES_ALL}) then '*'
      when ${memberships.role} = 'team-lead' then 't:' || ${memberships.teamId} end`;

export const waitingIn = (raw: Raw) => ({
  mine: Number(raw.waits_for_me ?? 0),
  inSight: Number(raw.waits_in_sight ?? 0),
});

/** Every request asks it, so it is written once, and as what D1 tells the cost of. */
const WHO_IS = byHand(
  sql`select ${aliased({ ...WHO, ...WHERE })}, ${OPERATORS_ROLE} as operators_role, ${TRANSFER} as transfer, ${WAITING} from ${sessions}
    join ${users} on ${users.id} = ${sessions.userId}
    left join ${workspaces} on ${workspaces.slug} = ?
    left join ${memberships} on ${memberships.tenantId} = ${workspaces.tenantId} and ${memberships.userId} = ${sessions.userId}
    left join ${workspaceSettings} on ${workspaceSettings.tenantId} = ${memberships.tenantId}
    ${countsWhere(sql.raw("?"))}
    where ${sessions.token} = ? limit 1`,
).toSQL().sql;

type Of<Table extends SQLiteTable> = Table["$inferSelect"] | null;

/** The statement, with what it asks. @param counts without them no row of what waits is read. */
export const whoIsQuery = (token: string, slug: string, counts = true) => ({
  sql: WHO_IS,
  params: [slug, Number(counts), token],
});

/** What its row says. */
export const whoIsIn = (raw: Raw) => ({
  session: decodeRow(sessions, raw, "session$") as typeof sessions.$inferSelect,
  user: decodeRow(users, raw, "user$") as typeof users.$inferSelect,
  ...placeIn(raw),
  isOperators: raw.operators_role !== null,
  transfer: transferIn(raw.transfer),
  waiting: waitingIn(raw),
});

/** To whom the service passes, and on which day. */
function transferIn(fields: unknown): { successor: string; effectiveOn: string } | null {
  if (typeof fields !== "string") return null;
  const { successor, effectiveOn } = JSON.parse(fields) as Record<string, unknown>;
  return { successor: String(successor), effectiveOn: String(effectiveOn) };
}

/** Where somebody works; each part null where there is none. */
function placeIn(raw: Raw) {
  const of = (name: keyof typeof WHERE) =>
    raw[`${name}$tenant_id`] === null ? null : decodeRow(WHERE[name], raw, `${name}$`);
  return {
    workspace: of("workspace") as Of<typeof workspaces>,
    membership: of("membership") as Of<typeof memberships>,
    settings: of("settings") as Of<typeof workspaceSettings>,
  };
}
