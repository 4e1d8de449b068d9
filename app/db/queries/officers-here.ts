import { sql } from "drizzle-orm";
import type { Role } from "~/config/roles";
import type { Locale } from "~/lib/locale";
import { memberships, users } from "../schema";
import { scopedRead } from "../scoped";
import { byHand } from "../statements";

/** Those of the workspace with one of the roles, as far as a letter needs to know. */
export const officersHere = (roles: readonly Role[]) =>
  scopedRead<{ id: string; name: string; email: string; locale: Locale }[]>(({ tenantId }) => ({
    statement: byHand(sql`select u.id, u.name, u.email, u.locale from ${memberships} m
      join ${users} u on u.id = m.user_id
      where m.tenant_id = ${tenantId} and m.role in (select value from json_each(${JSON.stringify(roles)}))
      order by u.id limit 50`),
    decode: (rows) => rows as never,
  }));
