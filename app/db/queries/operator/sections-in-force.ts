import { sql } from "drizzle-orm";
import type { PublishedSection } from "~/domain/policy/published-section";
import type { KeptClass } from "~/domain/policy/retention";
import { retentionInForce } from "~/domain/policy/retention-in-force";
import type { TenantId } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";
import { retentionRegister } from "../../data-map";
import { policyTexts, policyVersions } from "../../schema";
import { type ScopedRead, scopedRead } from "../../scoped";
import { byHand, type Raw } from "../../statements";
import { onlyTheOperator } from "./only-the-operator";

/**
 * The English sections of the policy that is in force at `now`: of the newest published version whose day has come,
 * else of the first; none where nothing was published.
 */
export const sectionsInForce = (now: EpochMs): ScopedRead<PublishedSection[]> =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    return { statement: theSections(viewer.tenantId, now), decode: sectionsIn };
  });

/** How long each class of data is kept by that policy, for who reads in the operator's workspace anyway. */
export const retentionObeyed = (now: EpochMs): ScopedRead<KeptClass[]> =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: theSections(viewer.tenantId, now),
      decode: (rows) => retentionInForce(sectionsIn(rows), retentionRegister()),
    };
  });

function theSections(tenantId: TenantId, now: EpochMs) {
  const published = sql`select version from ${policyVersions}
    where tenant_id = ${tenantId} and state = 'published'`;
  return byHand(
    sql`select sections from ${policyTexts} where tenant_id = ${tenantId} and locale = 'en'
      and version = coalesce((${published} and effective_at <= ${now} order by version desc limit 1),
        (${published} order by version limit 1))`,
  );
}

const sectionsIn = ([row]: Raw[]): PublishedSection[] =>
  row ? JSON.parse(String(row.sections)) : [];
