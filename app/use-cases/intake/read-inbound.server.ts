import { and, eq, inArray } from "drizzle-orm";
import { inboundEvents, integrations, leads } from "~/db/schema";
import type { Write } from "~/db/statements";
import { type ParsedEvent, type ParsedLead, textsAtFault } from "~/domain/intake/parsed-event";
import { INTAKE_PARSERS } from "~/domain/intake/parsers";
import type { Ctx } from "../ctx";
import { joinLead } from "./join-lead";
import { makeLead } from "./make-lead";

type Inbound = typeof inboundEvents.$inferSelect;

/** What reading an event leaves behind, to be committed in one batch. */
export interface Reading {
  state: "processed" | "ignored" | "failed" | "gone";
  leadId: string | null;
  writes: Write[];
}

/**
 * Reads a kept event: it becomes a lead, joins the lead that is there, is kept and shown, or goes to
 * triage with the paths that could not be read. Reading it again, or with a newer parser, makes
 * nothing twice.
 */
export async function readInbound(
  ctx: Ctx<"leads:write">,
  inboundEventId: string,
): Promise<Reading> {
  const [event] = await ctx.db.read(ctx.db.one(inboundEvents, inboundEventId));
  if (!event || event.rawBody === null) return { state: "gone", leadId: null, writes: [] };

  const parser = INTAKE_PARSERS[event.parser as keyof typeof INTAKE_PARSERS];
  const delivery = {
    body: event.rawBody,
    deliveryId: event.eventId,
    arrivedAt: event.createdAt,
  };
  const parsed = textsAtFault(event.rawBody) ?? parser.parse(delivery);
  if (parsed.outcome === "lead") return becomeLead(ctx, event, parsed, parser.version);

  const state = parsed.outcome === "ignored" ? "ignored" : "failed";
  return settled(ctx, event, { state, outcome: outcomeOf(parsed), version: parser.version });
}

/** Paths and kinds of fault, or the reason; never a value. */
const outcomeOf = (parsed: Exclude<ParsedEvent, ParsedLead>) =>
  parsed.outcome === "ignored"
    ? [parsed.reason]
    : parsed.problems.map(({ path, problem }) => `${path}: ${problem}`);

async function becomeLead(
  ctx: Ctx<"leads:write">,
  event: Inbound,
  parsed: ParsedLead,
  version: number,
): Promise<Reading> {
  const { source, externalId } = parsed;
  const [[existing], [integration]] = await ctx.db.read(
    ctx.db.rows(leads, {
      where: and(eq(leads.source, source), eq(leads.externalId, externalId)),
      limit: 1,
      indexedBy: "leads_by_external_id",
    }),
    ctx.db.rows(integrations, { where: inArray(integrations.id, [event.integrationId]), limit: 1 }),
  );
  const made = existing
    ? await joinLead(ctx, existing, parsed)
    : await makeLead(ctx, parsed, { inboundEventId: event.id, assignTo: integration?.assignTo });
  if (!made)
    return settled(ctx, event, {
      state: "ignored",
      outcome: ["erased-before"],
      version,
      clear: true,
    });

  return settled(ctx, event, { state: "processed", outcome: [], version, ...made });
}

interface Settlement {
  state: "processed" | "ignored" | "failed";
  outcome: string[];
  version: number;
  leadId?: string;
  contactId?: string;
  writes?: Write[];
  /** The body is not to be kept. */
  clear?: boolean;
}

function settled(ctx: Ctx<"leads:write">, event: Inbound, settlement: Settlement): Reading {
  const { state, outcome, version, leadId, contactId, writes = [], clear } = settlement;
  const changes = {
    state,
    outcome,
    parserVersion: version,
    leadId: leadId ?? null,
    contactId: contactId ?? null,
    processedAt: ctx.now(),
    tries: event.tries + 1,
    rawBody: clear ? null : event.rawBody,
  };
  const settle = ctx.db.update(inboundEvents, changes, eq(inboundEvents.id, event.id));
  return { state, leadId: leadId ?? null, writes: [...writes, settle] };
}
