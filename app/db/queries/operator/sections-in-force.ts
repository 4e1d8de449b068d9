import { sql } from "drizzle-orm";
import type { PublishedSection } from "~/domain/policy/published-section";
import type { EpochMs } from "~/lib/time";
import { policyTexts, policyVersions } from "../../schema";
import { type ScopedRead, scopedRead } from "../../scoped";
import { byHand } from "../../statements";
import { onlyTheOperator } from "./only-the-operator";

/**
 * The English sections of the policy that is in force at `now`: of the newest published version whose day has come,
 * else of the first; none where nothing was published.
 */
export const sectionsInForce = (now: EpochMs): ScopedRead<PublishedSection[]> =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    const published = sql`select version from ${policyVersions}
      where tenant_id = ${viewer.tenantId} and state = 'published'`;
    return {
      statement: byHand(
        sql`select sections from ${policyTexts} where tenant_id = ${viewer.tenantId} and locale = 'en'
          and version = coalesce((${published} and effective_at <= ${now} order by version desc limit 1),
            (${published} order by version limit 1))`,
      ),
      decode: ([row]) => (row ? JSON.parse(String(row.sections)) : []),
    };
  });
