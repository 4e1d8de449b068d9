import { and, asc, eq, gt, isNotNull, type SQL, sql } from "drizzle-orm";
import { OPERATOR_TENANT } from "~/config/operator";
import type { Locale } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";
import { memberships, policyVersions, users } from "../../schema";
import { type ScopedRead, scopedRead, scopedWrite } from "../../scoped";
import { byHand } from "../../statements";
import { onlyTheOperator } from "./only-the-operator";

/** Somebody who has an account, as far as a notice needs to know. */
export interface Addressee {
  id: string;
  name: string;
  email: string;
  locale: Locale;
}

/**
 * Everybody who has confirmed their address and works somewhere, by id, after `after`: each person once,
 * however many workspaces they are in.
 */
export const acrossTenantsPeople = (after: string, limit: number): ScopedRead<Addressee[]> =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    return addressees(gt(users.id, after), limit);
  });

/** Those of them who have not been told of a version yet. */
export const acrossTenantsUntold = (version: number, limit: number): ScopedRead<Addressee[]> =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    return addressees(sql`${users.policyPending} is not ${version}`, limit);
  });

function addressees(which: SQL, limit: number) {
  const works = sql`exists (select 1 from ${memberships} where ${memberships.userId} = ${users.id})`;
  const matching = and(which, eq(users.emailVerified, true), works);
  return {
    statement: byHand(
      sql`select id, name, email, locale from ${users} where ${matching} order by ${asc(users.id)} limit ${limit}`,
    ),
    decode: (rows: unknown[]) => rows as unknown as Addressee[],
  };
}

interface Pending {
  version: number;
  from: EpochMs;
  /** Whether the product shows it until it is seen. */
  isShown: boolean;
}

/**
 * Notes that these people are told of a version, and that their next use after `from` falls under it. Nothing
 * of a version that was taken back meanwhile. A notice of another that was not seen yet stays.
 */
export const acrossTenantsAwaitVersion = (
  ids: readonly string[],
  { version, from, isShown }: Pending,
) =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(
        sql`update ${users} set policy_pending = ${version}, policy_pending_from = ${from},
          policy_notice = ${isShown ? sql`${version}` : sql`policy_notice`}
          where id in (select value from json_each(${JSON.stringify(ids)}))
            and exists (select 1 from ${policyVersions} where ${policyVersions.tenantId} = ${OPERATOR_TENANT}
              and ${policyVersions.version} = ${version}
              and ${policyVersions.state} in ('announced', 'published'))`,
      ),
    };
  });

/** Takes a version back from everybody who was told of it. */
export const acrossTenantsForgetVersion = (version: number) =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    const told = and(isNotNull(users.policyPending), eq(users.policyPending, version));
    return {
      statement: byHand(
        sql`update ${users} set policy_pending = null, policy_pending_from = null,
          policy_notice = nullif(policy_notice, ${version}) where ${told}`,
      ),
    };
  });
