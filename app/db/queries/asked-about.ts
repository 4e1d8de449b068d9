import { type SQL, sql } from "drizzle-orm";
import { privacyRequests } from "../schema";
import { scopedRead, scopedWrite } from "../scoped";
import { byHand } from "../statements";
import { failsUnless } from "./insist";

/** Whether somebody waits for an answer about a contact: an id, or what gives one. */
export const openAbout = (tenantId: string, contactId: string | SQL) =>
  sql`exists (select 1 from ${privacyRequests} where tenant_id = ${tenantId} and contact_id = ${contactId}
    and contact_id is not null and closed_at is null)`;

/** Whether the privacy desk owes an answer about a contact: it is not taken away besides then. */
export const isAskedAbout = (contactId: string) =>
  scopedRead<boolean>(({ tenantId }) => ({
    statement: byHand(sql`select ${openAbout(tenantId, contactId)} as asked`),
    decode: ([row]) => Boolean(row?.asked),
  }));

/** Ends the whole batch, as `insistOnChange` does, when it owes one about any of these. */
export const insistNotAskedAbout = (...contactIds: readonly string[]) =>
  scopedWrite(({ tenantId }) => ({
    statement:
      failsUnless(sql`not exists (select 1 from json_each(${JSON.stringify(contactIds)}) as one
      where ${openAbout(tenantId, sql`one.value`)})`),
  }));
