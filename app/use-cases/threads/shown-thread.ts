import { contactName } from "~/domain/contacts/names";
import { mayBeProfiled, mayBeReached } from "~/domain/contacts/objections";
import { isWithheld } from "~/domain/contacts/withheld";
import { timesOf } from "~/domain/leads/lead-clocks";
import type { ShownMessage, ShownSummary, ShownThread } from "~/domain/messages/shown-thread";
import { isSample } from "~/domain/sample/sample-mark";
import type { Ctx } from "../ctx";
import { ownerNames } from "../ownership";
import type { threadOf } from "./thread-reads";

type View = NonNullable<ReturnType<typeof threadOf>>;

/** A thread as a page shows it: with names in place of ids, and nothing that the page does not need. */
export function shownThread(ctx: Pick<Ctx, "settings" | "locale">, view: View): ShownThread {
  const { thread, contact, lead, messages, older, newest, summary, running } = view;
  return {
    id: thread.id,
    channel: thread.channel,
    subject: thread.subject,
    contact: {
      id: contact.id,
      name: contactName(contact, ctx.locale),
      phone: contact.phones.find(({ e164 }) => e164)?.e164 ?? null,
      email: contact.emails[0] ?? null,
      restricted: isWithheld(contact),
      objects: !mayBeReached(contact),
      noAi: !mayBeProfiled(contact),
      sample: isSample(contact),
    },
    lead: lead && {
      id: lead.id,
      listingRef: lead.listingRef,
      times: timesOf(lead),
      waitsBy: lead.waitingMessageId ?? "",
      version: lead.updatedAt,
    },
    messages: messages.map((message) => shownMessage(ctx, message)),
    older,
    newest,
    summary: summary && shownSummary(ctx, summary),
    running: running && { id: running.id, done: running.done, total: running.total },
  };
}

const shownMessage = (
  ctx: Pick<Ctx, "settings" | "locale">,
  { id, direction, channel, body, sentAt, authorId, status, checks }: View["messages"][number],
): ShownMessage => ({
  id,
  direction,
  channel,
  body,
  at: sentAt,
  author: ownerNames(ctx)(authorId),
  status,
  checks,
});

const shownSummary = (
  ctx: Pick<Ctx, "settings" | "locale">,
  summary: NonNullable<View["summary"]>,
): ShownSummary => ({
  id: summary.id,
  at: summary.createdAt,
  state: summary.state,
  madeBy: summary.method === "offline" ? null : summary.method,
  sentences: summary.sentences.map(({ text, messageId }) => ({ text, messageId })),
  reason: summary.reason,
  messagesRead: summary.messagesRead,
  valuesHidden: summary.valuesHidden,
  wasSent: summary.receiptId !== null,
  verdict: summary.verdict,
  reviewedBy: ownerNames(ctx)(summary.reviewedBy),
});
