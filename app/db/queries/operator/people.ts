import { and, asc, eq, gt, type SQL, sql } from "drizzle-orm";
import { OPERATOR_TENANT } from "~/config/operator";
import type { DocumentName } from "~/config/policy-version";
import type { Locale } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";
import { awaitedColumns, DOCUMENT_TABLES } from "../../published-documents";
import { sentMails, users } from "../../schema";
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

/** Everybody who can sign in, in a workspace or in none: by id, after `after`. */
export const acrossTenantsPeople = (after: string, limit: number): ScopedRead<Addressee[]> =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    return addressees(gt(users.id, after), limit);
  });

/** Those of them who have not been told of a version yet. */
export const acrossTenantsUntold = (
  of: DocumentName,
  version: number,
  limit: number,
): ScopedRead<Addressee[]> =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    return addressees(sql`${awaitedColumns(of).pending} is not ${version}`, limit);
  });

/**
 * One of them, if they have yet to be told of a version. A new account awaits it from its sign-up on, which is no
 * letter; every other that awaits it was written to.
 */
export const acrossTenantsArrived = (
  userId: string,
  isNew: boolean,
  of: DocumentName,
  { id, version }: { id: string; version: number },
): ScopedRead<Addressee[]> =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    const awaits = sql`${awaitedColumns(of).pending} is ${version}`;
    const wasTold = isNew ? sql`(${awaits} and ${wasMailed(id)})` : awaits;
    return addressees(sql`${users.id} = ${userId} and not ${wasTold}`, 1);
  });

/** Those who were written to of a version that was taken back since, by id, after `after`. */
export const acrossTenantsToldOf = (
  of: DocumentName,
  { id, version }: { id: string; version: number },
  after: string,
  limit: number,
): ScopedRead<Addressee[]> =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    const { pending, from } = awaitedColumns(of);
    // A mail that left while the version was taken back is known by its mark alone.
    const wasTold = sql`((${pending} = ${version} and ${from} is null) or ${wasMailed(id)})`;
    return addressees(sql`${users.id} > ${after} and ${wasTold}`, limit);
  });

/** These people know that a version was taken back: they await it no more. */
export const acrossTenantsForgetVersion = (
  ids: readonly string[],
  of: DocumentName,
  version: number,
) =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    const { pending, from } = awaitedColumns(of);
    return {
      statement: byHand(
        sql`update ${users} set ${pending} = null
          where id in (select value from json_each(${JSON.stringify(ids)}))
            and ${pending} = ${version} and ${from} is null`,
      ),
    };
  });

/** Whether somebody's mail of a version left, by the key under which it leaves once. */
const wasMailed = (versionId: string) =>
  sql`exists (select 1 from ${sentMails} where key = ${`${versionId}.`} || ${users.id})`;

function addressees(which: SQL, limit: number) {
  const matching = and(which, eq(users.emailVerified, true));
  return {
    statement: byHand(
      sql`select id, name, email, locale from ${users} where ${matching} order by ${asc(users.id)} limit ${limit}`,
    ),
    decode: (rows: unknown[]) => rows as unknown as Addressee[],
  };
}

interface Pending {
  of: DocumentName;
  version: number;
  from: EpochMs;
  /** Whether the product shows it until it is seen. */
  isShown: boolean;
}

/**
 * Notes that these people are told of a version, and that their next use after `from` falls under it. Nothing
 * of a version that was taken back meanwhile, nor for whom awaits it already: they may have seen its notice. A notice of
 * another that was not seen yet stays.
 */
export const acrossTenantsAwaitVersion = (
  ids: readonly string[],
  { of, version, from, isShown }: Pending,
) =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    const { versions } = DOCUMENT_TABLES[of];
    const { notice, pending, from: since } = awaitedColumns(of);
    return {
      statement: byHand(
        sql`update ${users} set ${pending} = ${version}, ${since} = ${from},
            ${notice} = ${isShown ? version : notice}
          where id in (select value from json_each(${JSON.stringify(ids)}))
            and (${pending} is not ${version} or ${since} is null)
            and exists (select 1 from ${versions} where ${versions.tenantId} = ${OPERATOR_TENANT}
              and ${versions.version} = ${version}
              and ${versions.state} in ('announced', 'published'))`,
      ),
    };
  });

/**
 * Takes a version back from everybody who awaits it: no notice of it stands any more, and no use falls under it.
 * Those who were written to keep it as what they await, without a day, until they are told; of who signed up since
 * and was not, it is taken whole.
 * @param marksSince before it, what was mailed may have no mark any more: then whoever confirmed was written to.
 */
export const acrossTenantsTakeBackVersion = (
  { id, version, createdAt }: { id: string; version: number; createdAt: EpochMs },
  of: DocumentName,
  { isToBeTold, marksSince }: { isToBeTold: boolean; marksSince: EpochMs },
) =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    const { notice, pending, from } = awaitedColumns(of);
    const wasThere = sql`${users.createdAt} <= ${createdAt}`;
    const isOfLongAgo = sql`(${users.emailVerified} and ${users.createdAt} < ${marksSince})`;
    const wasTold = sql`(${Number(isToBeTold)} and (${wasThere} or ${isOfLongAgo} or ${wasMailed(id)}))`;
    return {
      statement: byHand(
        sql`update ${users} set ${pending} = iif(${wasTold}, ${version}, null), ${from} = null,
            ${notice} = nullif(${notice}, ${version})
          where ${pending} = ${version}`,
      ),
    };
  });
