import { eq } from "drizzle-orm";
import { indexLongText } from "~/db/queries/long-texts";
import { messages, threads } from "~/db/schema";
import type { Write } from "~/db/statements";
import { newId } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";
import type { Ctx } from "./ctx";
import { record } from "./events";

interface Enquiry {
  id: string;
  threadId: string;
  contactId: string;
  channel: string;
  source: string;
  externalId: string;
  receivedAt: EpochMs;
  listingRef: string | null;
  message: string | null;
}

/** The thread that an enquiry opens; what the person wrote is its first message. */
export function threadWrites(ctx: Pick<Ctx, "db" | "actor" | "now">, lead: Enquiry): Write[] {
  const { threadId, contactId, channel, receivedAt, message } = lead;
  const thread = ctx.db.insert(threads, {
    id: threadId,
    createdAt: ctx.now(),
    contactId,
    leadId: lead.id,
    channel,
    subject: lead.listingRef,
    lastMessageAt: receivedAt,
  });
  if (!message) return [thread];

  const id = newId("msg", ctx.now());
  const row = {
    id,
    createdAt: ctx.now(),
    threadId,
    contactId,
    direction: "in" as const,
    channel,
    body: message,
    sentAt: receivedAt,
    status: "received" as const,
    providerId: `${lead.source}:${lead.externalId}`,
  };
  return [
    thread,
    ctx.db.insertOrIgnore(messages, row),
    ctx.db.change(indexLongText({ kind: "message", id, contactId, text: message })),
    ...record(ctx, {
      type: "message.received",
      object: ["message", id],
      about: { contactId, leadId: lead.id },
    }),
  ];
}

/** A thread stands where its last message put it. */
export const movedTo = ({ db }: Pick<Ctx, "db">, threadId: string, lastMessageAt: EpochMs): Write =>
  db.update(threads, { lastMessageAt }, eq(threads.id, threadId));
