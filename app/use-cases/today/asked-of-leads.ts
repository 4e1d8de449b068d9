import { and, asc, eq, gt, isNotNull, isNull, lte } from "drizzle-orm";
import { isWord } from "~/db/expressions";
import { waitingWords } from "~/db/queries/last-words";
import { contacts, leads } from "~/db/schema";
import { link, type TenantDb } from "~/db/tenant-db.server";
import { ofNobodyHidden } from "~/db/visibility";
import type { EpochMs } from "~/lib/time";
import { pool } from "../lead-pool";
import { SHOWN } from "./shown";

/** What Today asks of somebody's leads. Each question reads by the index that has just its rows. */
export function askedOfLeads(db: TenantDb, me: string, tonight: EpochMs) {
  const mine = and(eq(leads.ownerId, me), ofNobodyHidden(leads));
  const answered = and(mine, isNotNull(leads.nextFollowUpAt), isNull(leads.answerDueAt));
  const byFollowUp = [asc(leads.nextFollowUpAt), asc(leads.id)];
  const followed = { orderBy: byFollowUp, indexedBy: "leads_to_follow_up_by_owner" };
  const later = and(answered, gt(leads.nextFollowUpAt, tonight));

  return {
    waiting: db.linked(
      leads,
      { contact: link(leads.contactId, contacts) },
      {
        where: and(mine, isNotNull(leads.answerDueAt)),
        orderBy: [asc(leads.answerDueAt), asc(leads.id)],
        indexedBy: "leads_waiting_by_owner",
        limit: SHOWN.waiting,
        also: waitingWords,
      },
    ),
    due: db.rows(leads, {
      ...followed,
      where: and(answered, lte(leads.nextFollowUpAt, tonight)),
      limit: SHOWN.followUps + 1,
    }),
    bare: db.rows(leads, {
      orderBy: byFollowUp,
      indexedBy: "leads_without_step_by_owner",
      where: and(later, isWord(leads.followUpSetBy, "system")),
      limit: SHOWN.bare + 1,
    }),
    later: db.rows(leads, { ...followed, where: later, limit: 1 }),
  };
}

/** The first of what nobody has. */
export function askedOfPool(db: TenantDb) {
  const { where, index } = pool(db.scope);
  return db.rows(leads, {
    where,
    orderBy: [asc(leads.id)],
    limit: SHOWN.pool,
    ...(index && { indexedBy: index }),
  });
}
