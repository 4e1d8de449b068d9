import type { EpochMs } from "~/lib/time";
import type { PersonCopy } from "../contacts/names";
import { mayBeReached, type Objections } from "../contacts/objections";
import type { LeadStatus } from "./lead";
import { type LeadTimes, timesOf } from "./lead-clocks";

interface Kept extends LeadTimes, PersonCopy {
  id: string;
  contactId: string;
  threadId: string | null;
  channel: string;
  source: string;
  listingRef: string | null;
  projectRef: string | null;
  priceMinor: number | null;
  currency: string | null;
  message: string | null;
  waitingMessageId: string | null;
  status: LeadStatus;
  closedReason: string | null;
  nextFollowUpAt: EpochMs | null;
  followUpSetBy: "person" | "system" | null;
  ownerId: string | null;
  updatedAt: EpochMs;
}

interface Person {
  restrictedAt: EpochMs | null;
  minorUntil: EpochMs | null;
  objections: Objections | null;
  phones: readonly { e164: string | null }[];
  emails: readonly string[];
}

/** A lead as pages show it, with the first ways to reach its person. */
export type ShownLead = ReturnType<typeof shownLead>;

/** How much of a message a list shows. */
const FIRST_WORDS = 200;

/**
 * @param contact null where the viewer does not see the person.
 * @param waiting what they wrote since they were answered, as far as it was read.
 */
export const shownLead = (lead: Kept, contact: Person | null, waiting?: string | null) => ({
  id: lead.id,
  contactId: contact ? lead.contactId : null,
  threadId: lead.threadId,
  contactName: lead.contactName,
  contactNameAr: lead.contactNameAr,
  channel: lead.channel,
  source: lead.source,
  about: lead.listingRef ?? lead.projectRef,
  price:
    lead.priceMinor === null || lead.currency === null
      ? null
      : { amountMinor: lead.priceMinor, currency: lead.currency },
  message: wordsOf(lead, waiting)?.slice(0, FIRST_WORDS) ?? null,
  status: lead.status,
  closedReason: lead.closedReason,
  times: timesOf(lead),
  /** The message that waits; empty for the enquiry itself. */
  waitsBy: lead.waitingMessageId ?? "",
  nextFollowUpAt: lead.nextFollowUpAt,
  bySystem: lead.followUpSetBy === "system",
  ...waysTo(contact),
  ownerId: lead.ownerId,
  version: lead.updatedAt,
});

/** What a lead says now: the message that waits, which the enquiry is until another takes its place. */
export const wordsOf = (
  {
    answerDueAt,
    waitingMessageId,
    message,
  }: Pick<Kept, "answerDueAt" | "waitingMessageId" | "message">,
  waiting?: string | null,
): string | null =>
  answerDueAt === null || waitingMessageId === null ? message : (waiting ?? null);

/** There is no way to whoever is withheld or objects to any use. */
function waysTo(contact: Person | null) {
  if (!contact || !mayBeReached(contact)) return { phone: null, email: null };

  const phone = contact.phones.find(({ e164 }) => e164)?.e164 ?? null;
  return { phone, email: contact.emails[0] ?? null };
}
