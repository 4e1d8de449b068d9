import { sql } from "drizzle-orm";
import { prefixRange, searchKeysOf } from "~/lib/tokens";
import { contacts, searchTokens } from "../schema";
import { scopedRead } from "../scoped";
import { byHand } from "../statements";

/** Names of other contacts that begin like this one, in any order of its words. */
export const namesakes = (name: string, contactId: string) =>
  scopedRead(({ tenantId }) => {
    const { from, to } = prefixRange(searchKeysOf(name)[0] ?? name);
    return {
      statement: byHand(
        sql`select c.name_en as nameEn, c.name_ar as nameAr from ${searchTokens} t
          join ${contacts} c on c.tenant_id = t.tenant_id and c.id = t.record_id
          where t.tenant_id = ${tenantId} and t.scope = '*' and t.token >= ${from} and t.token < ${to}
            and t.kind = 'contact' and t.record_id <> ${contactId} limit 20`,
      ),
      decode: (rows) => rows.flatMap(({ nameEn, nameAr }) => [nameEn, nameAr] as (string | null)[]),
    };
  });
