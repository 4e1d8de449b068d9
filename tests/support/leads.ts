import { contacts, leads } from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import type { NewLead } from "~/use-cases/leads/create-lead.server";
import { contactRow, NOON } from "./tenant";

export const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A lead's row, ready to insert: new, of `ct_1`, waiting, due in fifteen minutes from noon. */
export const leadRow = (id: string, changes: Partial<typeof leads.$inferInsert> = {}) => ({
  createdAt: NOON,
  updatedAt: NOON,
  createdBy: "system",
  updatedBy: "system",
  id,
  contactId: "ct_1",
  contactName: "Ada Sample",
  channel: "whatsapp",
  source: "property-finder",
  externalId: id,
  receivedAt: NOON,
  status: "new" as const,
  responseDueAt: NOON + 15 * MINUTE,
  answerDueAt: NOON + 15 * MINUTE,
  nextFollowUpAt: NOON + DAY,
  followUpSetBy: "system" as const,
  ...changes,
});

/** An answered one, due at an instant. */
export const followedRow = (id: string, nextFollowUpAt: number, changes = {}) =>
  leadRow(id, {
    status: "contacted",
    firstResponseAt: NOON,
    answerDueAt: null,
    nextFollowUpAt,
    followUpSetBy: "person",
    ...changes,
  });

/** What somebody says of an enquiry. */
export const enquiry = (changes: Partial<NewLead> = {}): NewLead => ({
  person: {
    name: "Sergei Volkov",
    phones: ["+971 50 765 4321"],
    emails: [],
    preferredLanguage: null,
  },
  cameBy: "portal",
  source: "website",
  channel: "whatsapp",
  listingRef: "MC-S-2041",
  message: "Is the two-bed still available?",
  ...changes,
});

const key = (prefix: string, n: number) => `${prefix}_${String(n).padStart(6, "0")}`;

/** Every second waits; of the others every second is overdue, and the rest have a date by the system. */
function oneOfMany(n: number, changes: Record<string, unknown>) {
  const id = key("ld_many", n);
  const before = NOON - n * MINUTE;
  if (n % 2 === 0) return leadRow(id, { ...changes, answerDueAt: before });
  if (n % 4 === 1) return followedRow(id, before, changes);
  return followedRow(id, NOON + 3 * DAY + n, { ...changes, followUpSetBy: "system" });
}

/** Many leads of an owner, each waiting, due, and with a contact of their own. */
export async function manyLeads(db: TenantDb, count: number, owner: Record<string, unknown>) {
  const numbers = Array.from({ length: count }, (_, n) => n);
  for (let from = 0; from < count; from += 2000) {
    const some = numbers.slice(from, from + 2000);
    await db.commit(
      db.insertMany(
        contacts,
        some.map((n) => contactRow(key("ct_many", n), owner)),
      ),
      db.insertMany(
        leads,
        some.map((n) => oneOfMany(n, { ...owner, contactId: key("ct_many", n) })),
      ),
    );
  }
}
