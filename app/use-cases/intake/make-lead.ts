import { and, eq, inArray } from "drizzle-orm";
import { indexLongText } from "~/db/queries/long-texts";
import { indexRecords } from "~/db/queries/search-index";
import { leads, messages, threads, workspaceSettings } from "~/db/schema";
import type { Write } from "~/db/statements";
import { copyOfPerson } from "~/domain/contacts/names";
import { mergeLead } from "~/domain/intake/merge-lead";
import type { ParsedLead } from "~/domain/intake/parsed-event";
import { repeatOf } from "~/domain/intake/repeat-enquiry";
import { nextInTurn } from "~/domain/intake/turns";
import { OPEN_LEAD_STATUSES, openLead } from "~/domain/leads/lead";
import { nearestDueAt } from "~/domain/leads/response-clock";
import { newId } from "~/lib/ids";
import { type Arrived, arrivingPerson } from "../arriving-person";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { workspaceRules } from "../workspace-rules";

interface Origin {
  inboundEventId: string;
  /** Who the source's leads go to; else whoever knows the person, else the next in turn. */
  assignTo?: string | null;
}

/**
 * A lead out of a portal's event, with its person, its thread and its clocks.
 * @returns null when the person was erased and is not to come back by themselves.
 */
export async function makeLead(ctx: Ctx<"leads:write">, parsed: ParsedLead, origin: Origin) {
  const turn = nextInTurn(ctx.settings.directory, ctx.settings.lastAssignedTo);
  const byTurn = ownerOf(ctx, hasLeft(ctx, origin.assignTo) ? turn : (origin.assignTo ?? turn));
  const by = { kind: "portal", detail: parsed.source } as const;
  const person = await arrivingPerson(ctx, parsed.person, by, byTurn);
  if (!person) return null;

  const open = person.isNew ? [] : await openEnquiries(ctx, person.contactId);
  const repeat = repeatOf(parsed, open);
  const keeper = repeat?.assignedTo ?? person.ownerId;
  // Whoever gives it out of the pool gives the person along.
  const owner = hasLeft(ctx, keeper)
    ? { ownerId: null, teamId: person.teamId }
    : ownerOf(ctx, keeper ?? byTurn.ownerId);
  const lead = leadRow(ctx, parsed, person, owner, origin);
  const row = { ...lead, parentLeadId: repeat?.parentLeadId ?? null };

  return {
    leadId: row.id,
    contactId: person.contactId,
    writes: [
      ...person.writes,
      ctx.db.insert(leads, row),
      ...found(ctx, row, person),
      ...firstMessage(ctx, row, parsed),
      ...(owner.ownerId === turn && turn ? [passTheTurn(ctx, turn)] : []),
      ...told(ctx, row, parsed.source),
    ],
  };
}

const ownerOf = ({ settings }: Pick<Ctx, "settings">, ownerId: string | null) => ({
  ownerId,
  teamId: ownerId ? (settings.directory[ownerId]?.teamId ?? null) : null,
});

/** Whoever was taken out of the directory by the erasure of their account has left as well. */
const hasLeft = ({ settings }: Pick<Ctx, "settings">, ownerId: string | null | undefined) =>
  ownerId ? !settings.directory[ownerId]?.active : false;

const passTheTurn = ({ db }: Pick<Ctx, "db">, lastAssignedTo: string) =>
  db.update(workspaceSettings, { lastAssignedTo }, undefined);

async function openEnquiries(ctx: Ctx<"leads:write">, contactId: string) {
  const [rows] = await ctx.db.read(
    ctx.db.rows(leads, {
      within: { column: leads.contactId, id: contactId },
      where: and(inArray(leads.status, [...OPEN_LEAD_STATUSES]), eq(leads.contactId, contactId)),
      limit: 50,
    }),
  );
  return rows.map(({ id, listingRef, receivedAt, ownerId }) => ({
    id,
    listingRef,
    receivedAt,
    assignedTo: ownerId,
  }));
}

function leadRow(
  ctx: Ctx<"leads:write">,
  parsed: ParsedLead,
  person: Arrived,
  owner: { ownerId: string | null; teamId: string | null },
  { inboundEventId }: Origin,
) {
  const now = ctx.now();
  const keeper = owner.ownerId
    ? { assignedTo: owner.ownerId }
    : ({ assignedTo: null, pool: "workspace" } as const);
  const opened = openLead(parsed, keeper, workspaceRules(ctx), now);
  const intake = mergeLead(null, parsed);
  const answeredAt = intake.repliedOnPortalAt;

  return {
    id: newId("ld", now),
    ...owner,
    createdAt: now,
    updatedAt: now,
    createdBy: ctx.actor,
    updatedBy: ctx.actor,
    contactId: person.contactId,
    ...copyOfPerson(person.names),
    channel: parsed.channel,
    source: parsed.source,
    externalId: parsed.externalId,
    receivedAt: parsed.receivedAt,
    listingRef: parsed.listingRef,
    projectRef: parsed.projectRef,
    message: parsed.message,
    responseLink: parsed.responseLink,
    portalStatus: parsed.portalStatus,
    portalAt: parsed.eventAt,
    intake,
    status: answeredAt === null ? opened.status : ("contacted" as const),
    firstResponseAt: answeredAt,
    responseDueAt: opened.responseDueAt,
    portalDueAt: opened.portalDueAt,
    answerDueAt: answeredAt === null ? nearestDueAt(opened) : null,
    nextFollowUpAt: opened.nextFollowUpAt,
    followUpSetBy: "system" as const,
    inboundEventId,
    threadId: newId("th", now),
  };
}

type LeadRow = ReturnType<typeof leadRow>;

/** A lead is found by the person's name, unless nobody is to see them. */
const found = ({ db }: Pick<Ctx, "db">, lead: LeadRow, { isHidden }: Arrived): Write[] =>
  isHidden ? [] : [db.change(indexRecords("lead", lead))];

/** The enquiry opens a thread; what the person wrote is its first message. */
function firstMessage(ctx: Ctx<"leads:write">, lead: LeadRow, parsed: ParsedLead): Write[] {
  const { threadId, contactId, channel, receivedAt, message } = lead;
  const thread = ctx.db.insert(threads, {
    id: threadId,
    createdAt: ctx.now(),
    contactId,
    leadId: lead.id,
    channel,
    subject: parsed.listingRef,
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

function told(
  ctx: Ctx<"leads:write">,
  lead: LeadRow & { parentLeadId: string | null },
  source: string,
) {
  const about = { contactId: lead.contactId, leadId: lead.id };
  const object: [string, string] = ["lead", lead.id];
  return [
    ...record(ctx, { type: "lead.created", object, about, reason: source }),
    ...(lead.parentLeadId
      ? record(ctx, { type: "lead.touched", object: ["lead", lead.parentLeadId], about })
      : []),
  ];
}
