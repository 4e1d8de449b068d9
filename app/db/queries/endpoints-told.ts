import { sql } from "drizzle-orm";
import { webhookDeliveries } from "../schema";
import { scopedRead } from "../scoped";
import { byHand } from "../statements";

/** The endpoints that were ever told of this person, whatever they want to be told of now. */
export const endpointsTold = (contactId: string) =>
  scopedRead(({ tenantId }) => ({
    statement: byHand(
      sql`select distinct endpoint_id as id from ${webhookDeliveries}
        where tenant_id = ${tenantId} and contact_id = ${contactId} order by endpoint_id`,
    ),
    decode: (rows) => rows.map(({ id }) => String(id)),
  }));
