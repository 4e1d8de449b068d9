import { eq, inArray } from "drizzle-orm";
import { unlessSet, whereNull } from "~/db/expressions";
import { leads } from "~/db/schema";
import type { Write } from "~/db/statements";
import { answerLead, OPEN_LEAD_STATUSES } from "~/domain/leads/lead";
import { nearestDueAt, responseDue } from "~/domain/leads/response-clock";
import { factsOf, keptAs } from "~/domain/leads/stored-lead";
import type { EpochMs } from "~/lib/time";
import type { Ctx } from "./ctx";
import { changesBetween, record } from "./events";
import { workspaceRules } from "./workspace-rules";

type Lead = typeof leads.$inferSelect;

/**
 * What a person's answer changes in the lead that waited for it: the first one is kept for good, and
 * nobody waits any more. For messages that a person sent; automatic ones are no answers.
 */
export function answerWrites(
  ctx: Pick<Ctx, "db" | "actor" | "now">,
  lead: Lead,
  at: EpochMs,
): Write[] {
  const changes = keptAs(lead, answerLead(factsOf(lead), at));
  const stamped = { ...changes, updatedAt: ctx.now(), updatedBy: ctx.actor };
  const first = lead.firstResponseAt === null;

  return [
    ctx.db.update(leads, stamped, eq(leads.id, lead.id)),
    ...(first ? toldOf(ctx, lead, changesBetween(lead, changes)) : []),
  ];
}

const toldOf = (
  ctx: Pick<Ctx, "db" | "actor" | "now">,
  lead: Lead,
  changes: ReturnType<typeof changesBetween>,
) =>
  record(ctx, {
    type: "lead.answered",
    object: ["lead", lead.id],
    about: { leadId: lead.id, contactId: lead.contactId },
    changes,
  });

/**
 * What a person's own message changes in their lead while it is open: it waits for an answer, from `at` on and
 * by the rules of now. A clock that runs already stays, and nobody's change of the lead is in its way: whether
 * one runs is decided when it is written, as whoever waits may be settled between this read and then.
 */
export function askWrites(
  ctx: Pick<Ctx, "db" | "actor" | "now" | "settings" | "timeZone">,
  lead: Lead,
  { id: waitingMessageId, at }: { id: string; at: EpochMs },
): Write[] {
  const { targets, hours } = workspaceRules(ctx);
  const due = responseDue({ ...lead, receivedAt: at }, targets, hours);
  const begun = {
    answerDueAt: unlessSet(leads.answerDueAt, nearestDueAt({ ...due, receivedAt: at })),
    updatedAt: whereNull(leads.answerDueAt, ctx.now(), leads.updatedAt),
    updatedBy: whereNull(leads.answerDueAt, ctx.actor, leads.updatedBy),
  };
  const whileOpen = inArray(leads.status, [...OPEN_LEAD_STATUSES]);
  return [ctx.db.update(leads, { ...begun, waitingMessageId }, eq(leads.id, lead.id), whileOpen)];
}
