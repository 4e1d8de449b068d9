import { isNull } from "drizzle-orm";
import {
  accounts,
  contacts,
  deals,
  events,
  leads,
  tasks,
  webhookDeliveries,
  webhookEndpoints,
} from "~/db/schema";
import type { Read, Write } from "~/db/statements";
import { isWithheld } from "~/domain/contacts/withheld";
import { isSample } from "~/domain/sample/sample-mark";
import { payloadOf } from "~/domain/webhooks/payload";
import { newId } from "~/lib/ids";
import type { Ctx } from "../ctx";
import { newJob } from "../jobs";

type Endpoint = typeof webhookEndpoints.$inferSelect;
type Event = typeof events.$inferSelect;

/**
 * One delivery, with its job, for each endpoint that wants the event. Run again it makes none twice:
 * an endpoint is told of an event once. Who is withheld is told of only as restricted or erased, and of
 * sample data nobody is told.
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

  const wanting = endpoints.filter(
    ({ events: types }) => types.length === 0 || types.includes(event.type),
  );
  if (wanting.length === 0) return [];
  const [record, person, ...others] = await ctx.db.read(
    recordOf(ctx, event),
    personOf(ctx, event),
    ctx.db.one(accounts, event.accountId ?? ""),
    ctx.db.one(deals, event.dealId ?? ""),
  );
  const isKept = person !== undefined && isWithheld(person);
  if (isKept && !ALWAYS_TOLD.has(event.type)) return [];
  if ([record, person, ...others].some(isSample)) return [];

  // Of who is withheld no field leaves: a receiver knows them by the id.
  return wanting.flatMap((endpoint) => delivery(ctx, event, endpoint, isKept ? undefined : record));
}

/** What a receiver must hear of somebody who is withheld, so that it stops too. */
export const ALWAYS_TOLD: ReadonlySet<string> = new Set(["contact.restricted", "contact.erased"]);

function delivery(
  ctx: Ctx<"webhooks:deliver">,
  event: Event,
  endpoint: Endpoint,
  record: Readonly<Record<string, unknown>> | undefined,
): Write[] {
  const now = ctx.now();
  const id = newId("wd", now);
  const { contactId, accountId, leadId, dealId } = event;
  const about = { contactId, accountId, leadId, dealId };
  const object = { kind: event.objectKind, id: event.objectId };
  const told = { type: event.type, at: event.createdAt, object, about, record };
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
  };
  return [ctx.db.insertOrIgnore(webhookDeliveries, row), job.write];
}

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
