import { normaliseEmail } from "~/lib/email";
import type { EpochMs } from "~/lib/time";
import { readPhone } from "../contacts/phone";
import {
  type LeadChannel,
  type ParsedLead,
  PORTAL_STATUSES,
  type PortalStatus,
} from "./parsed-event";

/** The fields that a later event may change. */
const FIELDS = [
  "channel",
  "listingRef",
  "listingPortalId",
  "projectRef",
  "portalAgentId",
  "message",
  "responseLink",
] as const;
type Field = (typeof FIELDS)[number];

/** Which event a value came from: the later one wins, and of two at the same instant the one with the greater id. */
interface Stamp {
  at: EpochMs;
  eventId: string;
}

/** What the events about one enquiry add up to; plain JSON, kept with the lead so that the next one can join. */
export interface MergedLead {
  source: string;
  externalId: string;
  receivedAt: EpochMs;
  channel: LeadChannel;
  listingRef: string | null;
  listingPortalId: string | null;
  projectRef: string | null;
  portalAgentId: string | null;
  message: string | null;
  responseLink: string | null;
  portalStatus: PortalStatus | null;
  /** When the portal first said that somebody answered there; the clock ends with it, origin shown. */
  repliedOnPortalAt: EpochMs | null;
  name: string | null;
  phones: string[];
  emails: string[];
  preferredLanguage: string | null;
  stamps: Partial<Record<Field | "name" | "preferredLanguage", Stamp>>;
}

/**
 * Joins one event into what is known of its enquiry. An older event never overwrites a newer one, a value is
 * never lost to an event that does not mention it, the portal's status never goes back, and phones and
 * e-mails add up: the events end in the same state in whichever order, and however often, they come.
 * @param existing null for the first event that arrives about it, whatever its type.
 */
export function mergeLead(existing: MergedLead | null, parsed: ParsedLead): MergedLead {
  const stamp = { at: parsed.eventAt, eventId: parsed.eventId };
  const event = alone(parsed, stamp);

  return existing ? join(existing, event) : event;
}

function alone(parsed: ParsedLead, stamp: Stamp): MergedLead {
  const { name, preferredLanguage } = parsed.person;
  const said = { ...parsed, name, preferredLanguage };
  const stamped = [...FIELDS, "name", "preferredLanguage"] as const;

  return {
    source: parsed.source,
    externalId: parsed.externalId,
    receivedAt: parsed.receivedAt,
    channel: parsed.channel,
    listingRef: parsed.listingRef,
    listingPortalId: parsed.listingPortalId,
    projectRef: parsed.projectRef,
    portalAgentId: parsed.portalAgentId,
    message: parsed.message,
    responseLink: parsed.responseLink,
    portalStatus: parsed.portalStatus,
    repliedOnPortalAt: parsed.portalStatus === "replied" ? parsed.eventAt : null,
    name,
    phones: united([], parsed.person.phones, phoneKey),
    emails: united([], parsed.person.emails, emailKey),
    preferredLanguage,
    stamps: Object.fromEntries(
      stamped.filter((field) => said[field] !== null).map((field) => [field, stamp]),
    ),
  };
}

function join(one: MergedLead, other: MergedLead): MergedLead {
  const merged = {
    ...one,
    receivedAt: Math.min(one.receivedAt, other.receivedAt),
    portalStatus: furthest(one.portalStatus, other.portalStatus),
    repliedOnPortalAt: earliest(one.repliedOnPortalAt, other.repliedOnPortalAt),
    phones: united(one.phones, other.phones, phoneKey),
    emails: united(one.emails, other.emails, emailKey),
    stamps: { ...one.stamps },
  };
  for (const field of [...FIELDS, "name", "preferredLanguage"] as const) {
    if (isLater(other.stamps[field], one.stamps[field])) {
      Object.assign(merged, { [field]: other[field] });
      merged.stamps[field] = other.stamps[field];
    }
  }

  return merged;
}

function isLater(stamp: Stamp | undefined, than: Stamp | undefined): boolean {
  if (!stamp || !than) return stamp !== undefined;

  return stamp.at === than.at ? stamp.eventId > than.eventId : stamp.at > than.at;
}

const rank = (status: PortalStatus | null) => (status ? PORTAL_STATUSES.indexOf(status) : -1);

const furthest = (one: PortalStatus | null, other: PortalStatus | null) =>
  rank(other) > rank(one) ? other : one;

const earliest = (one: EpochMs | null, other: EpochMs | null) =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

const phoneKey = (raw: string) =>
  readPhone(raw)
    .phones.map(({ e164 }) => e164)
    .join(";") || raw;

const emailKey = (raw: string) => normaliseEmail(raw) ?? raw;

/** One spelling for each identity, always the same one of several. */
function united(one: string[], other: string[], keyOf: (value: string) => string): string[] {
  const byKey = new Map<string, string>();
  for (const value of [...one, ...other].toSorted()) {
    const key = keyOf(value);
    if (!byKey.has(key)) byKey.set(key, value);
  }

  return [...byKey.values()].toSorted();
}

/** The names of the fields that differ, for the event log: never their values. */
export const changedFields = (before: MergedLead | null, after: MergedLead): string[] =>
  Object.keys(after)
    .filter((field) => field !== "stamps")
    .filter(
      (field) =>
        JSON.stringify(before?.[field as keyof MergedLead] ?? null) !==
        JSON.stringify(after[field as keyof MergedLead] ?? null),
    );
