import { sql } from "drizzle-orm";
import { identities } from "../schema";
import { scopedWrite } from "../scoped";
import { byHand } from "../statements";

interface Forgotten {
  kind: string;
  norm: string;
  contactId: string;
}

/** Contacts are no longer recognised by these phones and e-mails. */
export const forgetIdentities = (gone: readonly Forgotten[]) =>
  scopedWrite(({ tenantId }) => {
    const keys = gone.map(({ kind, norm, contactId }) => [kind, norm, contactId]);
    return {
      statement: byHand(
        sql`delete from ${identities} where tenant_id = ${tenantId} and (kind, norm, contact_id) in (
          select json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]')
          from json_each(${JSON.stringify(keys)}))`,
      ),
    };
  });
