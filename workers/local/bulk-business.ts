import type { contacts, pipelines } from "~/db/schema";
import { newId } from "~/lib/ids";
import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from "~/lib/time";

type Person = Pick<typeof contacts.$inferSelect, "id" | "nameEn" | "nameAr" | "ownerId" | "teamId">;
type Pipeline = typeof pipelines.$inferSelect;

/** Of so many people one enquires, and of so many one is in a deal, and one is to be called. */
const ENQUIRES = 5;
const IN_A_DEAL = 8;
const TO_BE_CALLED = 10;
const PRICE_MINOR = 245_000_000;

/**
 * What generated people are about, in proportion: enquiries with their threads, of which every second waits,
 * deals in every stage, tasks before and after now, and what happened to make them.
 */
export function businessOf(people: readonly Person[], all: readonly Pipeline[], at: EpochMs) {
  const enquirers = people.filter((_, i) => i % ENQUIRES === 0);
  const [pipeline] = all;
  const buyers = pipeline ? people.filter((_, i) => i % IN_A_DEAL === 0) : [];
  const leads = enquirers.map((person, i) => leadOf(person, i, at));
  const deals = buyers.map((person, i) => dealOf(person, i, pipeline as Pipeline, at));
  const tasks = people
    .filter((_, i) => i % TO_BE_CALLED === 1)
    .map((person, i) => taskOf(person, i, at));

  return {
    leads,
    deals,
    tasks,
    threads: leads.map(threadOf),
    events: [
      ...people.map((person) => happened("contact", person.id, at, { contactId: person.id })),
      ...leads.map(({ id, contactId }) => happened("lead", id, at, { leadId: id, contactId })),
      ...deals.map(({ id, contactId }) => happened("deal", id, at, { dealId: id, contactId })),
    ],
  };
}

const stamps = (at: EpochMs) => ({
  createdAt: at,
  updatedAt: at,
  createdBy: "system",
  updatedBy: "system",
});
const of = ({ id, nameEn, nameAr, ownerId, teamId }: Person) => ({
  ownerId,
  teamId,
  contactId: id,
  contactName: nameEn ?? nameAr,
  contactNameAr: nameAr,
});

function leadOf(person: Person, i: number, at: EpochMs) {
  const id = newId("ld", at);
  const waits = i % 2 === 0;
  const dueAt = at + i * MINUTE_MS;
  return {
    id,
    ...stamps(at),
    ...of(person),
    channel: "whatsapp",
    source: i % 3 === 0 ? "bayut" : "property-finder",
    externalId: id,
    receivedAt: at,
    listingRef: `BK-S-${2000 + i}`,
    status: waits ? ("new" as const) : ("contacted" as const),
    firstResponseAt: waits ? null : at,
    responseDueAt: dueAt,
    answerDueAt: waits ? dueAt : null,
    nextFollowUpAt: at + (i % 10) * DAY_MS,
    followUpSetBy: waits ? ("system" as const) : ("person" as const),
    threadId: newId("th", at),
  };
}

const threadOf = (lead: ReturnType<typeof leadOf>) => ({
  id: lead.threadId,
  createdAt: lead.createdAt,
  contactId: lead.contactId,
  leadId: lead.id,
  channel: lead.channel,
  subject: lead.listingRef,
  lastMessageAt: lead.receivedAt,
});

function dealOf(person: Person, i: number, { id: pipelineId, stages }: Pipeline, at: EpochMs) {
  const stage = stages[i % Math.min(6, stages.length)];
  return {
    id: newId("dl", at),
    ...stamps(at),
    ...of(person),
    pipelineId,
    stageId: stage?.id ?? "",
    stageSince: at - i * HOUR_MS,
    status: "open" as const,
    title: `Marina Gate ${i}`,
    valueMinor: PRICE_MINOR + i,
    currency: "AED",
  };
}

const taskOf = ({ id, ownerId, teamId }: Person, i: number, at: EpochMs) => ({
  id: newId("tk", at),
  ...stamps(at),
  ownerId,
  teamId,
  contactId: id,
  title: `Call back ${i}`,
  dueAt: at + (i - 30) * HOUR_MS,
});

const happened = (kind: string, id: string, at: EpochMs, about: object) => ({
  id: newId("ev", at),
  createdAt: at,
  actor: "system",
  type: `${kind}.created`,
  objectKind: kind,
  objectId: id,
  ...about,
});
