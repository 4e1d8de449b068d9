import { and, asc, eq, gt, isNotNull, sql } from "drizzle-orm";
import type { Locale } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";
import { memberships, users } from "../../schema";
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
    const works = sql`exists (select 1 from ${memberships} where ${memberships.userId} = ${users.id})`;
    const matching = and(gt(users.id, after), eq(users.emailVerified, true), works);
    return {
      statement: byHand(
        sql`select id, name, email, locale from ${users} where ${matching} order by ${asc(users.id)} limit ${limit}`,
      ),
      decode: (rows) => rows as unknown as Addressee[],
    };
  });

interface Pending {
  version: number;
  from: EpochMs;
  /** Whether the product shows it until it is seen. */
  isShown: boolean;
}

/** Notes that these people are told of a version, and that their next use after `from` falls under it. */
export const acrossTenantsAwaitVersion = (
  ids: readonly string[],
  { version, from, isShown }: Pending,
) =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(
        sql`update ${users} set policy_pending = ${version}, policy_pending_from = ${from},
          policy_notice = ${isShown ? version : null}
          where id in (select value from json_each(${JSON.stringify(ids)}))`,
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
        sql`update ${users} set policy_pending = null, policy_pending_from = null, policy_notice = null where ${told}`,
      ),
    };
  });
