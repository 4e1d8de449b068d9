import { sql } from "drizzle-orm";
import { identities } from "../schema";
import { scopedWrite } from "../scoped";
import { failsUnless } from "./insist";

interface Known {
  kind: "phone" | "email";
  norm: string;
}

/** Ends the whole batch, as `insistOnChange` does, when somebody is known here by one of these. */
export const insistUnknown = (known: readonly Known[]) =>
  scopedWrite(({ tenantId }) => ({
    statement: failsUnless(sql`not exists (select 1 from json_each(${JSON.stringify(known)}) as p
      cross join ${identities} as o on o.tenant_id = ${tenantId} and o.kind = p.value ->> 'kind'
        and o.norm = p.value ->> 'norm')`),
  }));
