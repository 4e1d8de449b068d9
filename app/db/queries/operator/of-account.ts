import { sql } from "drizzle-orm";
import type { EpochMs } from "~/lib/time";
import type { MemberTable } from "../../member-tables";
import {
  apiKeys,
  consentRecords,
  dpaAcceptances,
  endedWorkspaces,
  formerMembers,
  jobs,
  memberships,
  supportGrants,
  supportViews,
  users,
  workspaceSettings,
  workspaces,
} from "../../schema";
import { type ScopedWrite, scopedRead, scopedWrite } from "../../scoped";
import { byHand, type Statement } from "../../statements";
import { onlyTheOperator } from "./only-the-operator";

/** Whose account it is: by its random id, and by its address. */
interface KnownAccount {
  userId: string;
  email: string;
}

const asked = <T>(statement: Statement, decode: (rows: Record<string, unknown>[]) => T) =>
  scopedRead<T>((viewer) => {
    onlyTheOperator(viewer);
    return { statement, decode };
  });

const done = (statement: Statement, ring?: string): ScopedWrite =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    return ring ? { statement, ring } : { statement };
  });

const numberOf = ([row]: Record<string, unknown>[]) => Number(row?.n ?? 0);
const whose = ({ key, knownBy }: MemberTable, { userId, email }: KnownAccount) =>
  sql`${key} = ${knownBy === "id" ? userId : email}`;

/** How many rows of a table belong to an account. */
export const acrossTenantsCountOf = (of: MemberTable, account: KnownAccount) =>
  asked(byHand(sql`select count(*) as n from ${of.table} where ${whose(of, account)}`), numberOf);

/** Takes them away, in whichever workspace they are. */
export const acrossTenantsEraseOf = (of: MemberTable, account: KnownAccount) =>
  done(byHand(sql`delete from ${of.table} where ${whose(of, account)}`));

const ownedAlone = (userId: string) => sql`from ${memberships} m
  join ${workspaces} w on w.tenant_id = m.tenant_id
  where m.user_id = ${userId} and m.role = 'owner' and w.lifecycle <> 'cancelled' and not exists (
    select 1 from ${memberships} other
    where other.tenant_id = m.tenant_id and other.role = 'owner' and other.user_id <> ${userId})`;

/** Open workspaces that nobody would own without this account. */
export const acrossTenantsOwnedAlone = (userId: string) =>
  asked(byHand(sql`select w.slug, w.name ${ownedAlone(userId)} order by w.name limit 50`), (rows) =>
    rows.map(({ slug, name }) => ({ slug: String(slug), name: String(name) })),
  );

/**
 * Aborts the whole commit while one of those is open, as two owners may leave at the same time: a role may not
 * be null, which is what it becomes then. Put it before what takes the memberships away.
 */
export const acrossTenantsUnlessOwnedAlone = (userId: string) =>
  done(
    byHand(sql`update ${memberships} set role = null
      where user_id = ${userId} and tenant_id in (select m.tenant_id ${ownedAlone(userId)})`),
  );

/** The next workspaces by id, and of each whether its directory names the account. */
export const acrossTenantsNaming = (userId: string, after: string, limit: number) =>
  asked(
    byHand(sql`select tenant_id as tenantId, json_type(directory, ${`$."${userId}"`}) is not null as names
      from ${workspaceSettings} where tenant_id > ${after} order by tenant_id limit ${limit}`),
    (rows) => rows.map((row) => ({ tenantId: String(row.tenantId), names: Boolean(row.names) })),
  );

/** Of one workspace: the name leaves the directory, and the keys of the account stop working. */
export const acrossTenantsForgetMember = (tenantId: string, userId: string, at: EpochMs) => [
  done(
    byHand(sql`update ${workspaceSettings} set directory = json_remove(directory, ${`$."${userId}"`})
      where tenant_id = ${tenantId}`),
  ),
  done(
    byHand(sql`update ${apiKeys} set revoked_at = coalesce(revoked_at, ${at}), name = ''
      where tenant_id = ${tenantId} and member_id = ${userId}`),
  ),
];

/** The keys of an account, in every workspace, stop working. */
export const acrossTenantsRevokeKeys = (userId: string, at: EpochMs) =>
  done(
    byHand(sql`update ${apiKeys} set revoked_at = ${at}
      where revoked_at is null and (tenant_id, member_id) in (
        select tenant_id, user_id from ${memberships} where user_id = ${userId})`),
  );

interface Told {
  id: string;
  tenantId: string;
  userId: string;
  at: EpochMs;
}

/** Has a workspace write into its own trail that somebody left. */
export const acrossTenantsTellOfLeaving = ({ id, tenantId, userId, at }: Told) =>
  done(
    byHand(sql`insert into ${jobs}
      (tenant_id, id, created_at, type, payload, dedupe_key, actor, scope, state, run_after)
      values (${tenantId}, ${id}, ${at}, 'member.forgotten', json_object('userId', ${userId}), ${`forgotten.${userId}`},
        'system', '{"kind":"all"}', 'queued', ${at}) on conflict do nothing`),
    id,
  );

/** Under which random ids the next cookie choices of an account lie in the copies, and how many rows tell of each. */
export const acrossTenantsChoicesOf = (userId: string, limit: number) =>
  asked(
    byHand(sql`select consent_id as id, count(*) as n from ${consentRecords}
      where subject_key = ${userId} group by consent_id limit ${limit}`),
    (rows) => rows.map(({ id, n }) => ({ id: String(id), n: Number(n) })),
  );

/** Takes away the rows that tell of these choices of an account. */
export const acrossTenantsEraseChoices = (userId: string, ids: readonly string[]) =>
  done(
    byHand(sql`delete from ${consentRecords} where subject_key = ${userId}
      and consent_id in (select value from json_each(${JSON.stringify(ids)}))`),
  );

/** The agreements that an account signed for a workspace, of workspaces that are gone too. */
export const acrossTenantsSigned = ({ userId }: KnownAccount, name: string) =>
  asked(
    byHand(sql`select (select count(*) from ${dpaAcceptances} where signer_id = ${userId})
      + (select count(*) from ${formerMembers} f
          join ${endedWorkspaces} e on e.tenant_id = f.tenant_id and e.id = f.workspace_id,
          json_each(e.agreements) a
          where f.user_id = ${userId} and json_extract(a.value, '$.signerName') = ${name}) as n`),
    numberOf,
  );

/** Where a workspace wrote down which of the operator's staff looked. */
export const acrossTenantsLooked = (userId: string) =>
  asked(
    byHand(sql`select (select count(*) from ${supportGrants} where operator_id = ${userId})
      + (select count(*) from ${supportViews} where operator_id = ${userId}) as n`),
    numberOf,
  );

/** The next accounts by id. */
export const acrossTenantsAccounts = (after: string, limit: number) =>
  asked(
    byHand(
      sql`select id, email, name, locale from ${users} where id > ${after} order by id limit ${limit}`,
    ),
    (rows) =>
      rows.map((row) => ({
        userId: String(row.id),
        email: String(row.email),
        name: String(row.name),
        locale: (row.locale === "ar" ? "ar" : "en") as "en" | "ar",
      })),
  );
