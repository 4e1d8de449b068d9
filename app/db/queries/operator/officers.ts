import { sql } from "drizzle-orm";
import { OPERATOR_TENANT } from "~/config/operator";
import { memberships, users, workspaces } from "../../schema";
import { type ScopedRead, scopedRead } from "../../scoped";
import { byHand } from "../../statements";
import { onlyTheOperator } from "./only-the-operator";
import type { Addressee } from "./people";

/**
 * Those who answer for brokerages: owners, administrators and privacy officers, each once, by id after `after`.
 * @param slugs of which workspaces; null is all of them.
 */
export const acrossTenantsOfficers = (
  slugs: readonly string[] | null,
  after: string,
  limit: number,
): ScopedRead<Addressee[]> =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    const named =
      slugs === null
        ? sql`1`
        : sql`${workspaces.slug} in (select value from json_each(${JSON.stringify(slugs)}))`;
    const answers = sql`exists (select 1 from ${memberships}
      join ${workspaces} on ${workspaces.tenantId} = ${memberships.tenantId}
      where ${memberships.userId} = ${users.id} and ${memberships.role} in ('owner', 'admin', 'privacy')
        and ${memberships.tenantId} <> ${OPERATOR_TENANT} and ${named})`;
    return {
      statement: byHand(
        sql`select id, name, email, locale from ${users}
          where ${users.id} > ${after} and ${users.emailVerified} = 1 and ${answers}
          order by ${users.id} limit ${limit}`,
      ),
      decode: (rows) => rows as unknown as Addressee[],
    };
  });
