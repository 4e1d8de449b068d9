import { desc, isNull } from "drizzle-orm";
import { timelineOf } from "~/db/queries/timeline";
import { contacts, deals, files, leads, privacyRequests, tasks } from "~/db/schema";
import { decides } from "~/db/visibility";
import { demandOf } from "~/domain/privacy/demand";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { shownTo } from "../kept-titles";
import { nextStepOf, timelinePage } from "../record-view";

export const CONTACT_TABS = ["timeline", "leads", "deals", "tasks", "files"] as const;
export type ContactTab = (typeof CONTACT_TABS)[number];

const MOST_OF_A_TAB = 50;
/** Enough to find the next step among what is open, and few enough for the page's budget. */
const NEWEST = 4;
type Within = typeof leads.contactId | typeof tasks.contactId | typeof privacyRequests.contactId;
/** Of the requests that wait for an answer: who has more of them is answered at the desk. */
const MOST_DEMANDS = 5;

/**
 * A contact's page: the person, the next step, and what the tab shows, in one round trip. Refuses
 * `contact-not-found`, also for whom the viewer may not see.
 * @param before the timeline's last event that was shown: what is older follows.
 */
export async function viewContact(
  ctx: Ctx<"contacts:read">,
  contactId: string,
  { tab = "timeline", before }: { tab?: ContactTab; before?: string | null } = {},
) {
  const { db } = ctx;
  const of = (column: Within, limit: number) => ({
    within: { column, id: contactId },
    limit,
  });
  const shown = (name: ContactTab, few = 0) => (tab === name ? MOST_OF_A_TAB : few);
  const [contact, timeline, itsLeads, itsTasks, itsDeals, itsFiles, demands] = await db.read(
    db.one(contacts, contactId),
    db.ask(timelineOf("contact", contactId, { before, limit: tab === "timeline" ? 20 : -1 })),
    db.rows(leads, { ...of(leads.contactId, shown("leads", NEWEST)), orderBy: [desc(leads.id)] }),
    db.rows(tasks, { ...of(tasks.contactId, shown("tasks", NEWEST)), orderBy: [desc(tasks.id)] }),
    db.rows(deals, {
      within: { column: deals.contactId, id: contactId },
      limit: shown("deals"),
      orderBy: [desc(deals.id)],
    }),
    db.rows(files, {
      within: { column: files.contactId, id: contactId },
      limit: shown("files"),
      orderBy: [desc(files.id)],
    }),
    db.rows(privacyRequests, {
      ...of(privacyRequests.contactId, decides(db.scope) ? MOST_DEMANDS : 0),
      where: isNull(privacyRequests.closedAt),
    }),
  );
  if (!contact) return refuse("contact-not-found");

  return accept({
    contact,
    ...timelinePage(ctx, timeline),
    nextStep: nextStepOf(itsTasks, itsLeads),
    leads: itsLeads,
    tasks: itsTasks.map((task) => shownTo(ctx, task)),
    deals: itsDeals.map((deal) => shownTo(ctx, deal)),
    files: itsFiles,
    demands: demands.map(demandOf),
  });
}
