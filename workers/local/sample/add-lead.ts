import { indexLongText } from "~/db/queries/long-texts";
import { messages } from "~/db/schema";
import { newId } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";
import { answerWrites, askWrites } from "~/use-cases/answered";
import { commit } from "~/use-cases/commit";
import { record } from "~/use-cases/events";
import { movedTo } from "~/use-cases/lead-thread";
import { findLead } from "~/use-cases/leads/change-lead";
import { closeLead } from "~/use-cases/leads/close-lead.server";
import { createLead } from "~/use-cases/leads/create-lead.server";
import { updateLead } from "~/use-cases/leads/update-lead.server";
import type { Crew } from "./crew";
import { CLERK, type Deed, done, type Named, type Plan } from "./deed";
import { dueFrom, timeFrom } from "./times";

type Message = Plan<"leads">["messages"][number];

/** An enquiry, what was written after it, and what became of it. */
export function addLead(crew: Crew, plan: Plan<"leads">, named: Named, now: EpochMs): Deed[] {
  const { channel, source, cameBy, listingRef, priceMinor, qualified, lost } = plan;
  const at = (span: string) => timeFrom(now, span);
  const received = at(plan.received);
  const [first, ...rest] = plan.messages;
  const enquiry = first?.direction === "in" && at(first.at) === received ? first : undefined;
  const made = { id: "", owner: CLERK };

  const opening: Deed = {
    at: received,
    async run() {
      const person = named.contacts.get(plan.contact);
      if (!person) throw new Error(`no contact ${plan.contact} before the enquiry`);
      const ctx = { ...crew(person.owner, received), ...(cameByItself(cameBy) && BY_ITSELF) };
      const { lead } = done(
        await createLead(ctx, {
          ...{
            contactId: person.id,
            channel,
            source,
            cameBy,
            listingRef,
            priceMinor,
            currency: "AED",
          },
          message: enquiry?.body ?? null,
          nextFollowUpAt: plan.followUp ? followUpAt(now, plan.followUp, received) : undefined,
        }),
      );
      Object.assign(made, { id: lead.id, owner: person.owner });
    },
  };
  const later = (span: string, run: (ctx: ReturnType<Crew>) => Promise<unknown>): Deed => ({
    at: at(span),
    run: () => run(crew(made.owner, at(span))),
  });
  return [
    opening,
    ...(enquiry ? rest : plan.messages).map((message) =>
      later(message.at, (ctx) => write(ctx, made.id, message)),
    ),
    ...(qualified
      ? [
          later(qualified, async (ctx) =>
            done(await updateLead(ctx, made.id, { status: "qualified" })),
          ),
        ]
      : []),
    ...(lost
      ? [
          later(lost.at, async (ctx) =>
            done(await closeLead(ctx, made.id, { status: "lost", ...lost })),
          ),
        ]
      : []),
  ];
}

/** While people are at work, where that is not before they asked. */
function followUpAt(now: EpochMs, span: string, received: EpochMs): EpochMs {
  const due = dueFrom(now, span);
  return due > received ? due : timeFrom(now, span);
}

/** One more message of the thread, as it came in or went out at the time. */
async function write(ctx: ReturnType<Crew>, leadId: string, { direction, body }: Message) {
  const lead = await findLead(ctx, leadId);
  if (!lead?.threadId) throw new Error(`no thread of lead ${leadId}`);

  const at = ctx.now();
  const id = newId("msg", at);
  const { threadId, contactId } = lead;
  const isAnswer = direction === "out";
  await commit(
    ctx,
    ctx.db.insert(messages, {
      ...{ id, createdAt: at, threadId, contactId, direction, body, sentAt: at },
      channel: CHANNEL_OF_ANSWERS[lead.channel] ?? lead.channel,
      authorId: isAnswer ? ctx.viewer.userId : null,
      status: isAnswer ? "sent" : "received",
    }),
    movedTo(ctx, threadId, at),
    ctx.db.change(indexLongText({ kind: "message", id, contactId, text: body })),
    ...(isAnswer ? answerWrites(ctx, lead, at) : askWrites(ctx, lead, { id, at })),
    ...record(ctx, {
      type: isAnswer ? "message.sent" : "message.received",
      object: ["message", id],
      about: { contactId, leadId },
    }),
  );
}

/** What a portal or a form brings is entered by nobody. */
const cameByItself = (cameBy: string) => cameBy === "portal" || cameBy === "web-form";
const BY_ITSELF = { actor: "system" } as const;

/** A form and a call are answered in writing. */
const CHANNEL_OF_ANSWERS: Record<string, string> = { form: "email", call: "whatsapp" };
