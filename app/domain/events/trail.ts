import { canonicalJson, type Json } from "~/lib/canonical-json";
import { sha256Hex } from "~/lib/secrets";
import type { EpochMs } from "~/lib/time";
import type { EventType } from "./event-types";

/** What of an event stays for good: no value of it is a person's. */
interface Lasting {
  tenantId: string;
  id: string;
  createdAt: EpochMs;
  actor: string;
  type: string;
  objectKind: string;
}

/** What of an event erasure may clear or rename. */
interface Detail {
  objectId: string;
  contactId: string | null;
  accountId: string | null;
  leadId: string | null;
  dealId: string | null;
  changes: unknown;
  reason: string | null;
}

/** An event as it is kept. */
export interface TrailEvent extends Lasting, Detail {
  salt: string | null;
  detailHash: string | null;
  link: string | null;
}

/** SHA-256 over the salt and the detail. Without the salt nobody can try what the detail may have been. */
export const detailHashOf = (
  salt: string,
  { objectId, contactId, accountId, leadId, dealId, changes, reason }: Detail,
): Promise<string> => {
  const said = [objectId, contactId, accountId, leadId, dealId, changes, reason];
  return sha256Hex(canonicalJson(plain([salt, ...said])));
};

/** SHA-256 over the link of the event before, and this event with the hash of its detail. */
export const linkOf = (
  before: string | null,
  { tenantId, id, createdAt, actor, type, objectKind }: Lasting,
  detailHash: string,
): Promise<string> =>
  sha256Hex(canonicalJson([before, tenantId, id, createdAt, actor, type, objectKind, detailHash]));

// The other half of a character is lost on the way through the database.
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** As it comes back out of the database: what JSON leaves out is out. */
const plain = (value: unknown): Json =>
  JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === "string" ? part.replace(LONE_SURROGATE, "\ufffd") : part,
  );

/** How far a trail was walked, and what was found. */
export interface Walk {
  /** Events looked at. */
  checked: number;
  /** The link of the last one; null before the first that has one. */
  link: string | null;
  lastId: string | null;
  /** The first event that is not as it was written; null where all are. */
  fault: Spot | null;
  /** The first event that was emptied, and no erasure or deletion after it says why. */
  emptied: Spot | null;
}

/** One event of a trail, by its place from 0. */
export interface Spot {
  index: number;
  id: string;
}

export const START: Walk = { checked: 0, link: null, lastId: null, fault: null, emptied: null };

/**
 * Walks on over events in the order of their ids, to the first that was changed, put in, or stands after one that
 * was taken out. Every event has a link. One that was emptied is passed, if an erasure or a deletion follows.
 */
export async function walkOn(walk: Walk, events: readonly TrailEvent[]): Promise<Walk> {
  let at = walk;
  for (const event of events) {
    if (at.fault) return at;
    const { checked, link } = at;
    const spot = { index: checked, id: event.id };
    const fault = (await isSound(event, link)) ? null : spot;
    const emptied = emptiedAfter(event, spot, at.emptied);
    at = { checked: checked + 1, link: event.link, lastId: event.id, fault, emptied };
  }
  return at;
}

/** What is still to be accounted for after this event. */
function emptiedAfter(event: TrailEvent, spot: Spot, before: Spot | null): Spot | null {
  if (accounts(event)) return null;
  return before ?? (event.salt === null ? spot : null);
}

/** What an erasure or a deletion leaves of what an event said. Without the salt, its hash proves nothing of anybody. */
export const EMPTIED = { changes: null, reason: null, salt: null } as const;

/** Of requests that were answered, those that emptied events. */
export const ERASED = "erasure";

const DELETIONS: readonly string[] = [
  "contact.deleted",
  "lead.deleted",
  "account.deleted",
  "deal.deleted",
  "import.undone",
  "sample.removed",
] satisfies EventType[];

/** Whether an event says that others before it were emptied. */
const accounts = ({ type, reason, salt }: TrailEvent) =>
  DELETIONS.includes(type) ||
  (type === "privacy.request.completed" && reason === ERASED && salt !== null);

async function isSound(event: TrailEvent, before: string | null): Promise<boolean> {
  const { salt, detailHash, link, changes, reason } = event;
  if (link === null || detailHash === null) return false;
  if (link !== (await linkOf(before, event, detailHash))) return false;
  if (salt === null) return changes === null && reason === null;

  return detailHash === (await detailHashOf(salt, event));
}
