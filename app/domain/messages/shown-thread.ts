import type { EpochMs } from "~/lib/time";
import type { LeadTimes } from "../leads/lead-clocks";
import type { Reachable } from "./answer-ways";

/** A message as a page shows it. */
export interface ShownMessage {
  id: string;
  direction: "in" | "out";
  channel: string;
  body: string;
  at: EpochMs;
  /** The member's name; null for what came in, and for whom nobody knows any more. */
  author: string | null;
  status: "received" | "queued" | "sent" | "failed";
  /** What the receiving side found out about a mail's sender. */
  checks: { spf: string; dkim: string; dmarc: string; elsewhere?: string } | null;
}

/** A summary as a page shows it. */
export interface ShownSummary {
  id: string;
  at: EpochMs;
  state: "ready" | "abstained";
  /** Made here, of the thread's own sentences; else by the provider and model of this name. */
  madeBy: string | null;
  sentences: { text: string; messageId: string }[];
  /** Why there is none, or why a provider's answer is not shown. */
  reason: string | null;
  messagesRead: number;
  valuesHidden: number;
  wasSent: boolean;
  verdict: "kept" | "edited" | "wrong" | null;
  reviewedBy: string | null;
}

/** A thread as a page shows it. */
export interface ShownThread {
  id: string;
  channel: string;
  subject: string | null;
  contact: Reachable & {
    id: string;
    name: string | null;
    restricted: boolean;
    objects: boolean;
    noAi: boolean;
    sample: boolean;
  };
  lead: {
    id: string;
    listingRef: string | null;
    times: LeadTimes;
    /** The message that waits; empty for the enquiry itself. */
    waitsBy: string;
    version: EpochMs;
  } | null;
  messages: ShownMessage[];
  /** The message that what is older comes before; null when there is none. */
  older: string | null;
  /** Whether there is newer than what is shown. */
  newest: boolean;
  summary: ShownSummary | null;
  /** A summary that is being made. */
  running: { id: string; done: number; total: number | null } | null;
}

/**
 * Numbers the messages that a summary rests on, from 1, in the order of the thread: ids sort by time.
 * @returns the number of each message's id.
 */
export function sourceNumbers(sentences: readonly { messageId: string }[]): Map<string, number> {
  const ids = [...new Set(sentences.map(({ messageId }) => messageId))].toSorted();
  return new Map(ids.map((id, place) => [id, place + 1]));
}

/** Sentences that a provider rested on several messages stand once, with all of them. */
export function citedSentences(sentences: readonly { text: string; messageId: string }[]) {
  const cited = new Map<string, string[]>();
  for (const { text, messageId } of sentences)
    cited.set(text, [...(cited.get(text) ?? []), messageId]);
  return [...cited].map(([text, messageIds]) => ({ text, messageIds }));
}
