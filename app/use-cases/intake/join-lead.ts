import { eq } from "drizzle-orm";
import { reindexRecord } from "~/db/queries/search-index";
import { leads, messages } from "~/db/schema";
import { changedFields, type MergedLead, mergeLead } from "~/domain/intake/merge-lead";
import type { ParsedLead } from "~/domain/intake/parsed-event";
import { nearestDueAt, responseDue } from "~/domain/leads/response-clock";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { workspaceRules } from "../workspace-rules";

type Lead = typeof leads.$inferSelect;

/**
 * A further event about a lead that is there: it never makes another, and an older one overwrites
 * nothing. A reply that the portal tells of ends the clock; the timeline says where it came from.
 */
export async function joinLead(ctx: Ctx<"leads:write">, lead: Lead, parsed: ParsedLead) {
  const before = lead.intake as MergedLead | null;
  const merged = mergeLead(before, parsed);
  const changed = changedFields(before, merged);
  const told = { leadId: lead.id, contactId: lead.contactId };
  const portalAt = Math.max(lead.portalAt ?? 0, parsed.eventAt);
  // What it says again it says as of now: an older event that comes after it must know that it is older.
  const confirmed = () => ctx.db.update(leads, { intake: merged, portalAt }, eq(leads.id, lead.id));
  const isAnswer = await answersWhoWaits(ctx, lead, parsed);
  if (changed.length === 0 && !isAnswer) return { ...told, writes: [confirmed()] };

  const answeredAt = answerOf(lead, before, merged);
  const moved = movedClocks(ctx, lead, merged);
  const isNew = lead.status === "new" && answeredAt !== null;
  const after = {
    intake: merged,
    channel: merged.channel,
    listingRef: merged.listingRef,
    projectRef: merged.projectRef,
    message: merged.message,
    responseLink: merged.responseLink,
    portalStatus: merged.portalStatus,
    portalAt,
    firstResponseAt: answeredAt,
    ...moved,
    ...(isAnswer ? { answerDueAt: null, waitingMessageId: null } : movedDue(lead, moved)),
    status: isNew ? ("contacted" as const) : lead.status,
    updatedAt: ctx.now(),
    updatedBy: ctx.actor,
  };
  const touched = {
    object: ["lead", lead.id] as [string, string],
    about: told,
    reason: parsed.source,
  };
  return {
    ...told,
    writes: [
      ctx.db.update(leads, after, eq(leads.id, lead.id)),
      ...reindexRecord("lead", lead, { ...lead, ...after }).map((write) => ctx.db.change(write)),
      ...record(ctx, {
        ...touched,
        type: "lead.updated",
        changes: Object.fromEntries(
          [...changed, ...(isAnswer ? ["answerDueAt"] : [])].map((field) => [field, {}]),
        ),
      }),
      ...(isNew ? record(ctx, { ...touched, type: "lead.answered" }) : []),
    ],
  };
}

/** When it was answered: what a person did stands, what the portal tells is the earliest that it told of. */
function answerOf(lead: Lead, before: MergedLead | null, { repliedOnPortalAt }: MergedLead) {
  const isPortals = lead.firstResponseAt === (before?.repliedOnPortalAt ?? null);
  return isPortals ? repliedOnPortalAt : lead.firstResponseAt;
}

/**
 * Whether the event itself tells of a reply to whoever waits now: one before the message that waits
 * answers no more than what came before it.
 */
async function answersWhoWaits({ db }: Ctx<"leads:write">, lead: Lead, parsed: ParsedLead) {
  if (parsed.portalStatus !== "replied" || lead.answerDueAt === null) return false;
  const [message] = await db.read(db.one(messages, lead.waitingMessageId ?? ""));
  const since = message?.sentAt ?? lead.firstResponseAt;
  return since === null || parsed.eventAt > since;
}

/** An event that came late may tell that the enquiry is older, or another kind: its clocks run from there. */
function movedClocks(ctx: Ctx<"leads:write">, lead: Lead, { receivedAt, channel }: MergedLead) {
  if (receivedAt === lead.receivedAt && channel === lead.channel) return null;
  const { targets, hours } = workspaceRules(ctx);
  const { responseDueAt, portalDueAt } = responseDue(
    { source: lead.source, channel, receivedAt },
    targets,
    hours,
  );
  return { receivedAt, responseDueAt, portalDueAt };
}

/** Nobody waits for the answer to a lead that was closed without one; who wrote again waits since then. */
function movedDue(lead: Lead, moved: ReturnType<typeof movedClocks>) {
  const keepsItsClock = lead.answerDueAt === null || wroteAgain(lead);
  return keepsItsClock || moved === null ? null : { answerDueAt: nearestDueAt(moved) };
}

/** After an answer, or after what waited needed none: the clock is the message's, not the enquiry's. */
function wroteAgain({ firstResponseAt, waitingMessageId, ...lead }: Lead) {
  const { receivedAt, responseDueAt, portalDueAt } = lead;
  const isEnquirys =
    responseDueAt !== null &&
    lead.answerDueAt === nearestDueAt({ receivedAt, responseDueAt, portalDueAt });
  return firstResponseAt !== null || (waitingMessageId !== null && !isEnquirys);
}
