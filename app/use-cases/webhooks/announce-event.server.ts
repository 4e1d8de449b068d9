import { isNull } from "drizzle-orm";
import { namesSomebodyWithheld } from "~/db/queries/deal-naming";
import { endpointsTold } from "~/db/queries/endpoints-told";
import {
  accounts,
  contacts,
  deals,
  events,
  leads,
  privacyRequests,
  tasks,
  webhookDeliveries,
  webhookEndpoints,
} from "~/db/schema";
import type { Read, Write } from "~/db/statements";
import { mayBeReached } from "~/domain/contacts/objections";
import { isSample } from "~/domain/sample/sample-mark";
import { openDsrOf } from "~/domain/webhooks/data-subject-request";
import { payloadOf } from "~/domain/webhooks/payload";
import { newId } from "~/lib/ids";
import { sha256Hex } from "~/lib/secrets";
import { acknowledgementHref } from "../acknowledgement";
import type { Ctx } from "../ctx";
import { newJob } from "../jobs";

type Endpoint = typeof webhookEndpoints.$inferSelect;
type Event = typeof events.$inferSelect;

/**
 * One delivery, with its job, for each endpoint that wants the event. Run again it makes none twice: an endpoint is
 * told of an event once. Who is withheld, or objects to any use, is told of only as restricted, as erased and where
 * they asked for it, and of sample data nobody is told.
 */
export async function announceEvent(
  ctx: Ctx<"webhooks:deliver">,
  eventId: string,
): Promise<Write[]> {
  const [event, endpoints] = await ctx.db.read(
    ctx.db.one(events, eventId),
    ctx.db.rows(webhookEndpoints, { where: isNull(webhookEndpoints.disabledAt), limit: 100 }),
  );
  if (!event) return [];

  const [request, told] = await ctx.db.read(
    ctx.db.one(privacyRequests, requestIdOf(event)),
    ctx.db.ask(endpointsTold(requestIdOf(event) ? (event.contactId ?? "") : "")),
  );
  const wanting = endpoints.filter((one) => told.includes(one.id) || wants(one, event));
  if (wanting.length === 0) return [];
  const [naming, record, person, ...others] = await ctx.db.read(...concerned(ctx, event));
  const isKept = person !== undefined && !mayBeReached(person);
  if (isKept && !request && !ALWAYS_TOLD.has(event.type)) return [];
  if ([record, person, ...others].some(isSample)) return [];

  // Of who is withheld no field leaves: a receiver knows them by the id.
  const shown = isKept ? undefined : untitledIf(naming, record);
  const writes = await Promise.all(
    wanting.map((endpoint) => delivery(ctx, { event, request, record: shown }, endpoint)),
  );
  return writes.flat();
}

/** A title of a deal, or of what is to be done for it, may name a party who is withheld. */
const untitledIf = (naming: boolean, record: Told) =>
  naming && record ? { ...record, title: undefined } : record;

type Told = Readonly<Record<string, unknown>> | undefined;

/** Whether its words may name somebody withheld, what the event is of, whose it is, and what else it is about. */
const concerned = (ctx: Ctx<"webhooks:deliver">, event: Event) =>
  [
    ctx.db.ask(namesSomebodyWithheld(event.dealId ?? "")),
    recordOf(ctx, event),
    personOf(ctx, event),
    ctx.db.one(accounts, event.accountId ?? ""),
    ctx.db.one(deals, event.dealId ?? ""),
  ] as const;

const wants = ({ events: types }: Endpoint, { type }: Event) =>
  types.length === 0 || types.includes(type);

/** The events by which everybody who ever received a person is asked to follow what was decided of them. */
const ASKED = {
  "contact.updated": "correction",
  "contact.restricted": "restriction",
  "contact.consent.withdrawn": "objection",
} as const;
const isAsked = (type: string): type is keyof typeof ASKED => type in ASKED;

/** The request that such an event answers, or nothing. */
const requestIdOf = ({ type, reason }: Event) =>
  isAsked(type) && reason?.startsWith("pr_") ? reason : "";

/** What a receiver must hear of somebody who is withheld or objects to any use, so that it stops too. */
export const ALWAYS_TOLD: ReadonlySet<string> = new Set([
  "contact.restricted",
  "contact.consent.withdrawn",
  "contact.erased",
]);

interface Announced {
  event: Event;
  request: typeof privacyRequests.$inferSelect | undefined;
  record: Told;
}

/** What the recipient of a delivery is asked, and where it says that it did so. */
async function askOf(
  { db, services }: Ctx<"webhooks:deliver">,
  { event, request }: Announced,
  deliveryId: string,
) {
  if (!request || !isAsked(event.type)) return undefined;
  return openDsrOf({
    ...{ ruleId: request.ruleId, type: ASKED[event.type], submittedAt: event.createdAt },
    contactId: event.contactId ?? "",
    acknowledgeAt: await acknowledgementHref(services, db.tenantId, deliveryId),
    idHash: await sha256Hex(request.id),
  });
}

async function delivery(
  ctx: Ctx<"webhooks:deliver">,
  announced: Announced,
  endpoint: Endpoint,
): Promise<Write[]> {
  const { event, record } = announced;
  const now = ctx.now();
  const id = newId("wd", now);
  const { contactId, accountId, leadId, dealId } = event;
  const about = { contactId, accountId, leadId, dealId };
  const object = { kind: event.objectKind, id: event.objectId };
  const request = await askOf(ctx, announced, id);
  const uses = stoppedBy(event);
  const told = { type: event.type, at: event.createdAt, object, about, record, request, uses };
  const job = newJob(
    ctx,
    "delivery.due",
    { deliveryId: id },
    { contactId: contactId ?? undefined },
  );
  const row = {
    id,
    createdAt: now,
    endpointId: endpoint.id,
    eventId: event.id,
    type: event.type,
    contactId,
    body: payloadOf(told, endpoint.fields),
    state: "pending" as const,
    nextAttemptAt: now,
    jobId: job.id,
    requestId: announced.request?.id ?? null,
  };
  return [ctx.db.insertOrIgnore(webhookDeliveries, row), job.write];
}

/** What a person does not want any more, as far as it is known: receivers stop those uses. */
const stoppedBy = ({ type, changes }: Event) =>
  type === "contact.consent.withdrawn" ? changes?.objections?.to : undefined;

/** The tables whose records may be told of. */
const TOLD = { contact: contacts, lead: leads, deal: deals, task: tasks } as const;

function recordOf({ db }: Ctx<"webhooks:deliver">, { objectKind, objectId }: Event) {
  const table = TOLD[objectKind as keyof typeof TOLD];
  return db.one(table ?? contacts, table ? objectId : "") as Read<
    Record<string, unknown> | undefined
  >;
}

const personOf = ({ db }: Ctx<"webhooks:deliver">, { contactId }: Event) =>
  db.one(contacts, contactId ?? "");
