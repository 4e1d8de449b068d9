import { events, privacyRequests, webhookDeliveries, webhookEndpoints } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { openDsrOf } from "~/domain/webhooks/data-subject-request";
import { newId } from "~/lib/ids";
import { sha256Hex } from "~/lib/secrets";
import { acknowledgementHref } from "../../acknowledgement";
import { newJob } from "../../jobs";
import { HOUSE_RULE } from "../desk/rule-of-request";
import type {
  ErasureCtx,
  ErasureState,
  Part,
  SubjectOfErasure,
  ToldRecipient,
} from "./erasure-run";

const TYPE = "contact.erased";
const MOST_ENDPOINTS = 200;

/**
 * Tells everybody who ever received the person, whatever they asked to be told of, and everybody who
 * asked to be told of erasures. A notice holds the random id, and where the recipient says that it did its part.
 */
export async function sendNotices(
  ctx: ErasureCtx,
  { contactId, pseudonym, requestId }: SubjectOfErasure,
  { endpointIds, told: before }: ErasureState,
): Promise<Part> {
  // Sent back here, nobody is told twice.
  if (before.length > 0) return { writes: [], erased: [] };

  const { db, now, actor } = ctx;
  const all = db.as(EVERYTHING);
  const [endpoints, request] = await all.read(
    all.rows(webhookEndpoints, { limit: MOST_ENDPOINTS }),
    all.one(privacyRequests, requestId),
  );
  const asked = { contactId, requestId, ruleId: request?.ruleId ?? HOUSE_RULE };
  const at = now();
  const eventId = newId("ev", at);
  const event = {
    id: eventId,
    createdAt: at,
    actor,
    type: TYPE,
    objectKind: "contact",
    objectId: pseudonym,
  };
  const wanted = endpoints.filter(
    ({ id, disabledAt, events: types }) =>
      endpointIds.includes(id) ||
      (disabledAt === null && (types.length === 0 || types.includes(TYPE))),
  );
  const notices = await Promise.all(
    wanted.map((endpoint) => notice(ctx, endpoint, eventId, asked)),
  );

  return {
    writes: [all.insert(events, event), ...notices.flatMap(({ writes }) => writes)],
    erased: [],
    state: { told: notices.map(({ told }) => told) },
  };
}

type Asked = Pick<SubjectOfErasure, "contactId" | "requestId"> & { ruleId: string };

async function notice(
  ctx: ErasureCtx,
  { id: endpointId, recipient, country }: typeof webhookEndpoints.$inferSelect,
  eventId: string,
  { contactId, requestId, ruleId }: Asked,
) {
  const at = ctx.now();
  const deliveryId = newId("wd", at);
  const request = openDsrOf({
    ...{ ruleId, type: "erasure", submittedAt: at, contactId },
    acknowledgeAt: await acknowledgementHref(ctx.services, ctx.db.tenantId, deliveryId),
    idHash: await sha256Hex(requestId),
  });
  const timestamp = new Date(at).toISOString();
  const body = { type: TYPE, timestamp, data: { id: contactId, request } };
  const job = newJob(ctx, "delivery.due", { deliveryId });
  const told: ToldRecipient = { endpointId, recipient, country, deliveryId, at };
  const delivery = ctx.db.as(EVERYTHING).insert(webhookDeliveries, {
    id: deliveryId,
    createdAt: at,
    endpointId,
    eventId,
    type: TYPE,
    body: JSON.stringify(body),
    state: "pending",
    nextAttemptAt: at,
    jobId: job.id,
    requestId,
  });
  return { told, writes: [delivery, job.write] };
}
