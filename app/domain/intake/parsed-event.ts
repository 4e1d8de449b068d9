import type { z } from "zod";
import { brokenText, faultyTexts } from "~/lib/readable-text";
import type { EpochMs } from "~/lib/time";

export const LEAD_CHANNELS = [
  "whatsapp",
  "email",
  "call",
  "sms",
  "form",
  "chat",
  "walk-in",
] as const;
export type LeadChannel = (typeof LEAD_CHANNELS)[number];

/** How far the portal says a message has got; it only ever goes forward. */
export const PORTAL_STATUSES = ["sent", "delivered", "read", "replied"] as const;
export type PortalStatus = (typeof PORTAL_STATUSES)[number];

/** The person behind an enquiry, as the sender wrote them: to be read, not yet recognised. */
export interface ParsedPerson {
  name: string | null;
  phones: string[];
  emails: string[];
  /** Ids by which the portal or messenger knows the person. */
  otherIds: { kind: "whatsapp-id" | "portal"; value: string }[];
  preferredLanguage: string | null;
}

/** One event about one enquiry, in our words. What the event does not say is null. */
export interface ParsedLead {
  outcome: "lead";
  /** Of this event, for "the same event again". */
  eventId: string;
  eventType: string;
  /** When the event happened at the sender: later events win over earlier ones. */
  eventAt: EpochMs;
  /** With the source, what makes a lead unique in a workspace. */
  externalId: string;
  source: string;
  channel: LeadChannel;
  receivedAt: EpochMs;
  person: ParsedPerson;
  listingRef: string | null;
  listingPortalId: string | null;
  projectRef: string | null;
  portalAgentId: string | null;
  message: string | null;
  responseLink: string | null;
  portalStatus: PortalStatus | null;
}

/** Kept and shown, but about no enquiry. */
export interface IgnoredEvent {
  outcome: "ignored";
  reason: "listing-event" | "account-event" | "unknown-event-type" | "view-counter";
  eventId: string;
  eventType: string;
}

/** What could not be read goes to triage: where and what kind of fault, never the value that was there. */
export interface UnreadableEvent {
  outcome: "unreadable";
  problems: FieldProblem[];
}

interface FieldProblem {
  /** `payload.sender.contacts.0.value`; empty for the body as a whole. */
  path: string;
  problem: string;
}

export type ParsedEvent = ParsedLead | IgnoredEvent | UnreadableEvent;

/** What a parser is given: the body as it came, and what the delivery itself says. */
export interface RawDelivery {
  body: string;
  /** The delivery's own id (`webhook-id`, Message-ID): an enquiry without an id is known by it. */
  deliveryId: string;
  arrivedAt: EpochMs;
}

export interface IntakeParser {
  source: string;
  /** Raised with each change in what is read, so that "try again" can tell which parser failed. */
  version: number;
  parse: (delivery: RawDelivery) => ParsedEvent;
}

/** Reads a body as JSON; undefined is no JSON value. */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** What a body says with characters that are no text: nothing of it is kept before a person has looked. */
export function textsAtFault(body: string): UnreadableEvent | null {
  const problems = faultyTexts(jsonOf(body), brokenText)
    .filter(({ message }) => message === "characters-not-text")
    .map(({ path, message }) => ({ path: path.join("."), problem: message }));
  return problems.length > 0 ? { outcome: "unreadable", problems } : null;
}

export const unreadable = (path: string, problem: string): UnreadableEvent => ({
  outcome: "unreadable",
  problems: [{ path, problem }],
});

/** Turns a schema's complaint into paths and kinds of fault. Its messages may hold input: they stay behind. */
export const unreadableBecause = (error: z.ZodError): UnreadableEvent => ({
  outcome: "unreadable",
  problems: error.issues
    .slice(0, 20)
    .map(({ path, code }) => ({ path: path.map(String).join("."), problem: code })),
});
