import { sql } from "drizzle-orm";
import { OPERATOR_TENANT } from "~/config/operator";
import { privacyRequests, workspaces } from "../../schema";
import { scopedRead } from "../../scoped";
import { byHand } from "../../statements";
import { onlyTheOperator } from "./only-the-operator";

interface Named {
  tenantId: string;
  slug: string;
  /** Whether it has a part of the request already. */
  hasPart: boolean;
}

/** The brokerages with this address or this name, two at most; of what they hold nothing is asked. */
export const acrossTenantsNamed = (text: string, ticketId: string) =>
  scopedRead<Named[]>((viewer) => {
    onlyTheOperator(viewer);
    const hasPart = sql`exists (select 1 from ${privacyRequests} r
      where r.ticket_id = ${ticketId} and r.tenant_id = w.tenant_id)`;
    return {
      statement: byHand(sql`select w.tenant_id as tenantId, w.slug, ${hasPart} as hasPart
        from ${workspaces} w where w.tenant_id <> ${OPERATOR_TENANT}
          and (w.slug = lower(${text}) or lower(w.name) = lower(${text}))
        order by w.slug <> lower(${text}), w.tenant_id limit 2`),
      decode: (rows) =>
        rows.map((row) => ({
          tenantId: String(row.tenantId),
          slug: String(row.slug),
          hasPart: Boolean(row.hasPart),
        })),
    };
  });
