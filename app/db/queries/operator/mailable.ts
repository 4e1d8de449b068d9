import { sql } from "drizzle-orm";
import type { Locale } from "~/lib/locale";
import { memberships, users, workspaces } from "../../schema";
import { type ScopedRead, scopedRead } from "../../scoped";
import { byHand } from "../../statements";
import { onlyTheOperator } from "./only-the-operator";

/** A member, as far as news needs to know. */
export interface MailableMember {
  email: string;
  name: string;
  locale: Locale;
  /** IANA, of a workspace that they are in. */
  timeZone: string;
}

/** Everybody who has confirmed their address and works somewhere, by address, after `after`. */
export const acrossTenantsMailable = (after: string, limit: number): ScopedRead<MailableMember[]> =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    const zone = sql`(select ${workspaces.timeZone} from ${memberships}
      join ${workspaces} on ${workspaces.tenantId} = ${memberships.tenantId}
      where ${memberships.userId} = ${users.id} limit 1)`;
    return {
      statement: byHand(
        sql`select email, name, locale, zone as timeZone from (
          select ${users.email} as email, ${users.name} as name, ${users.locale} as locale, ${zone} as zone
          from ${users} where ${users.email} > ${after} and ${users.emailVerified} = 1)
          where zone is not null order by email limit ${limit}`,
      ),
      decode: (rows) => rows as unknown as MailableMember[],
    };
  });
