import { sql } from "drizzle-orm";
import type { EpochMs } from "~/lib/time";
import { contacts } from "../schema";
import { scopedRead } from "../scoped";
import { byHand } from "../statements";

/**
 * When somebody who is kept out of use now, or objects to any, was last taken out of it; 0 where nobody is. They have
 * indexes of their own.
 */
export const lastWithheld = () =>
  scopedRead<EpochMs>(({ tenantId }) => ({
    statement: byHand(
      sql`select max(
        coalesce((select max(max(coalesce(restricted_at, 0), case when minor_until is null then 0 else updated_at end))
          from ${contacts} indexed by contacts_withheld
          where tenant_id = ${tenantId} and (restricted_at is not null or minor_until is not null)), 0),
        coalesce((select max(objections ->> '$.any.at') from ${contacts} indexed by contacts_objected
          where tenant_id = ${tenantId} and objections is not null), 0)) as at`,
    ),
    decode: ([row]) => Number(row?.at ?? 0),
  }));
