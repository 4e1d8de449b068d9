import { sql } from "drizzle-orm";
import type { Role } from "~/config/roles";
import type { Locale } from "~/lib/locale";
import { memberships, users, workspaces } from "../schema";
import { scopedRead } from "../scoped";
import { byHand } from "../statements";

interface Officer {
  id: string;
  name: string;
  email: string;
  locale: Locale;
  slug: string | null;
}

/** Those of the workspace with one of the roles, as far as a letter needs to know, and the address of the workspace. */
export const officersHere = (roles: readonly Role[]) =>
  scopedRead<Officer[]>(({ tenantId }) => ({
    statement: byHand(sql`select u.id, u.name, u.email, u.locale, w.slug from ${memberships} m
      join ${users} u on u.id = m.user_id left join ${workspaces} w on w.tenant_id = m.tenant_id
      where m.tenant_id = ${tenantId} and m.role in (select value from json_each(${JSON.stringify(roles)}))
      order by u.id limit 50`),
    decode: (rows) => rows as never,
  }));
