import { z } from "zod";
import { MOST_OF_EACH } from "~/domain/contacts/contact.form";
import { instantFromIso } from "~/lib/zoned-time";
import {
  type IntakeParser,
  jsonOf,
  LEAD_CHANNELS,
  type ParsedEvent,
  type ParsedLead,
  type RawDelivery,
  unreadable,
  unreadableBecause,
} from "./parsed-event";
import { idText, looseList, looseMessage, looseText, looseUrl } from "./tolerant";

const texts = (max: number) =>
  z
    .union([
      looseList(z.string().max(max)),
      z
        .string()
        .max(max)
        .transform((text) => [text]),
    ])
    .nullish()
    .catch(null)
    .transform((values) => (values ?? []).filter((value) => value.trim() !== ""));

const personSchema = z.looseObject({
  name: looseText(200),
  phone: looseText(200),
  phones: texts(200),
  email: looseText(254),
  emails: texts(254),
  preferredLanguage: looseText(20),
});

/**
 * The body of `POST /hooks/leads/TOKEN`, our own and documented. The person stands under `person` or beside
 * the rest; at least one of name, phone or e-mail is needed. `externalId` is the sender's id of the enquiry:
 * sent again it updates that enquiry. Without it every delivery is an enquiry of its own.
 */
const genericLeadSchema = z.looseObject({
  externalId: idText.nullish(),
  channel: z.enum(LEAD_CHANNELS).nullish().default("form"),
  source: z
    .string()
    .trim()
    .regex(/^[a-z0-9][a-z0-9._-]{0,39}$/)
    .nullish(),
  receivedAt: looseText(40),
  person: personSchema.nullish(),
  ...personSchema.shape,
  listingRef: looseText(200),
  projectRef: looseText(200),
  message: looseMessage(),
  responseLink: looseUrl(),
});
type Body = z.infer<typeof genericLeadSchema>;

const envelopeSchema = z.looseObject({
  type: z.string().max(100),
  timestamp: looseText(40),
  data: z.looseObject({}),
});

/** Any program's enquiries, bare or in the envelope of Standard Webhooks (`type`, `timestamp`, `data`). */
export const generic: IntakeParser = { source: "leads", version: 1, parse };

function parse(delivery: RawDelivery): ParsedEvent {
  const json = jsonOf(delivery.body);
  if (json === undefined) return unreadable("", "not-json");

  const envelope = envelopeSchema.safeParse(json);
  const type = envelope.success ? envelope.data.type : "lead.created";
  if (!type.startsWith("lead.")) {
    const eventId = delivery.deliveryId;
    return { outcome: "ignored", reason: "unknown-event-type", eventId, eventType: type };
  }

  const body = genericLeadSchema.safeParse(envelope.success ? envelope.data.data : json);
  if (!body.success) return unreadableBecause(body.error);

  const sentAt = envelope.success ? envelope.data.timestamp : null;
  return leadOf(body.data, type, sentAt, delivery);
}

function leadOf(
  body: Body,
  eventType: string,
  sentAt: string | null,
  delivery: RawDelivery,
): ParsedEvent {
  const person = personOf(body);
  if (!person.name && person.phones.length + person.emails.length === 0) {
    return unreadable("person", "no-name-phone-or-email");
  }

  const said = instantFromIso(sentAt ?? body.receivedAt ?? "") ?? delivery.arrivedAt;
  const eventAt = Math.min(said, delivery.arrivedAt);

  return {
    outcome: "lead",
    eventId: delivery.deliveryId,
    eventType,
    eventAt,
    externalId: body.externalId ?? delivery.deliveryId,
    source: body.source ?? generic.source,
    channel: body.channel ?? "form",
    receivedAt: instantFromIso(body.receivedAt ?? "") ?? eventAt,
    person,
    listingRef: body.listingRef,
    listingPortalId: null,
    projectRef: body.projectRef,
    portalAgentId: null,
    message: body.message,
    responseLink: body.responseLink,
    portalStatus: null,
  };
}

function personOf(body: Body): ParsedLead["person"] {
  const inner = body.person;
  const all = (...values: (string | null | undefined)[]) =>
    [
      ...new Set(values.filter((value) => typeof value === "string").map((value) => value.trim())),
    ].slice(0, MOST_OF_EACH);

  return {
    name: inner?.name ?? body.name,
    phones: all(inner?.phone, ...(inner?.phones ?? []), body.phone, ...body.phones),
    emails: all(inner?.email, ...(inner?.emails ?? []), body.email, ...body.emails),
    otherIds: [],
    preferredLanguage: inner?.preferredLanguage ?? body.preferredLanguage,
  };
}
