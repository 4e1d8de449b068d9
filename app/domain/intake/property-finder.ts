import { z } from "zod";
import { MOST_OF_EACH } from "~/domain/contacts/contact.form";
import { instantFromIso } from "~/lib/zoned-time";
import {
  type IgnoredEvent,
  type IntakeParser,
  jsonOf,
  type LeadChannel,
  type ParsedEvent,
  type ParsedLead,
  type ParsedPerson,
  PORTAL_STATUSES,
  type RawDelivery,
  unreadable,
  unreadableBecause,
} from "./parsed-event";
import { idText, looseList, looseText, looseUrl } from "./tolerant";

const SOURCE = "property-finder";

/** Project leads never fire `lead.created`: any of the three makes the lead if it is not there. */
const LEAD_EVENTS = ["lead.created", "lead.updated", "lead.assigned"];

const envelopeSchema = z.looseObject({
  id: idText,
  type: z.string().min(1).max(100),
  timestamp: looseText(40),
});

const refSchema = z
  .looseObject({ id: looseText(200), reference: looseText(200) })
  .nullish()
  .catch(null);

const leadSchema = z.looseObject({
  entity: z.looseObject({ id: idText }),
  payload: z.looseObject({
    channel: looseText(40),
    status: looseText(40),
    publicProfile: refSchema,
    listing: refSchema,
    project: refSchema,
    responseLink: looseUrl(),
    message: looseText(20_000),
    sender: z
      .looseObject({
        name: looseText(200),
        whatsappUsername: looseText(200),
        contacts: looseList(z.looseObject({ type: looseText(40), value: looseText(254) })),
      })
      .nullish()
      .catch(null),
  }),
});
type LeadBody = z.infer<typeof leadSchema>;
type Envelope = z.infer<typeof envelopeSchema>;

/**
 * Property Finder's callbacks. Fields that only some of its consumers report are read tolerantly; unknown
 * kinds of event are kept and shown, never refused.
 */
export const propertyFinder: IntakeParser = { source: SOURCE, version: 1, parse };

function parse(delivery: RawDelivery): ParsedEvent {
  const body = jsonOf(delivery.body);
  if (body === undefined) return unreadable("", "not-json");

  const envelope = envelopeSchema.safeParse(body);
  if (!envelope.success) return unreadableBecause(envelope.error);
  if (!LEAD_EVENTS.includes(envelope.data.type)) return ignored(envelope.data);

  const lead = leadSchema.safeParse(body);
  return lead.success ? leadOf(envelope.data, lead.data, delivery) : unreadableBecause(lead.error);
}

function ignored({ id, type }: Envelope): IgnoredEvent {
  const reasons = [
    [/^listing\./, "listing-event"],
    [/^(user|publicProfile)\./, "account-event"],
  ] as const;
  const reason = reasons.find(([pattern]) => pattern.test(type))?.[1] ?? "unknown-event-type";

  return { outcome: "ignored", reason, eventId: id, eventType: type };
}

function leadOf(
  envelope: Envelope,
  { entity, payload }: LeadBody,
  delivery: RawDelivery,
): ParsedLead {
  const said = instantFromIso(envelope.timestamp ?? "") ?? delivery.arrivedAt;
  // Nothing has happened after it was told of: a clock that runs ahead would stop ours.
  const eventAt = Math.min(said, delivery.arrivedAt);

  return {
    outcome: "lead",
    eventId: envelope.id,
    eventType: envelope.type,
    eventAt,
    externalId: entity.id,
    source: SOURCE,
    channel: channelOf(payload.channel),
    receivedAt: eventAt,
    person: personOf(payload.sender),
    listingRef: payload.listing?.reference ?? null,
    listingPortalId: payload.listing?.id ?? null,
    projectRef: payload.project?.reference ?? payload.project?.id ?? null,
    portalAgentId: payload.publicProfile?.id ?? null,
    message: payload.message,
    responseLink: payload.responseLink,
    portalStatus: PORTAL_STATUSES.find((status) => status === payload.status) ?? null,
  };
}

const CHANNELS: Record<string, LeadChannel> = {
  whatsapp: "whatsapp",
  email: "email",
  call: "call",
  phone: "call",
  sms: "sms",
  chat: "chat",
};

const channelOf = (channel: string | null): LeadChannel =>
  CHANNELS[(channel ?? "").toLowerCase()] ?? "form";

function personOf(sender: LeadBody["payload"]["sender"]): ParsedPerson {
  const values = (...kinds: string[]) =>
    kinds
      .flatMap((kind) =>
        (sender?.contacts ?? []).flatMap(({ type, value }) =>
          type?.toLowerCase() === kind && value ? [value] : [],
        ),
      )
      .slice(0, MOST_OF_EACH);

  return {
    name: sender?.name ?? null,
    phones: values("phone", "whatsapp", "mobile"),
    emails: values("email"),
    otherIds: [],
    preferredLanguage: null,
  };
}
