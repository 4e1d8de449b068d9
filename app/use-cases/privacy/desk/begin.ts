import { and, eq, isNull } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { privacyRequests } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { Changes } from "~/db/tenant-db.server";
import type { RequestType } from "~/domain/privacy/request-states";
import type { Ctx } from "../../ctx";
import { record } from "../../events";
import { dueOnOf, HOUSE_RULE } from "./rule-of-request";
import { knownNow, type RequestRow, stepOf } from "./steps";

type Beginning = Pick<Ctx, "db" | "actor" | "now" | "timeZone">;

/** What the same person still waits for. */
export const openOf = (hash: string, type: RequestType) =>
  and(
    eq(privacyRequests.subjectHash, hash),
    eq(privacyRequests.type, type),
    isNull(privacyRequests.closedAt),
  );

/** The desk itself does at once what it was asked for: the request is kept, and begun. */
export function begun(
  ctx: Beginning,
  asked: Pick<RequestRow, "id" | "type" | "contactId" | "subjectHash"> & Partial<RequestRow>,
): Write[] {
  const createdAt = ctx.now();
  const { id, type, contactId } = asked;
  const dated = { createdAt, ruleId: HOUSE_RULE, type, purpose: null };
  const { tenantId: _, ...row } = { tenantId: "", ...asked };
  return [
    ctx.db.insert(privacyRequests, {
      ...row,
      createdAt,
      state: "in-progress",
      dueOn: dueOnOf(dated, ctx.timeZone),
      createdBy: ctx.actor,
    }),
    stepOf(ctx, id, { act: "receive", to: "received" }),
    stepOf(ctx, id, { act: "begin", from: "received", to: "in-progress" }),
    ...record(ctx, {
      type: "privacy.request.created",
      object: ["privacy-request", id],
      about: { contactId },
    }),
  ];
}

/** What waited at the desk is begun, for `commitUnlessChanged`. Whoever begins it, knows whose it is: that is recorded too. */
export function beginning(
  ctx: Beginning,
  request: RequestRow,
  changes: Changes<typeof privacyRequests>,
): Write[] {
  const { id, state } = request;
  const known = state === "identity-pending" ? knownNow(ctx, request) : {};
  const still = and(eq(privacyRequests.id, id), eq(privacyRequests.state, state));
  return [
    ctx.db.update(privacyRequests, { ...changes, ...known, state: "in-progress" }, still),
    ctx.db.change(insistOnChange()),
    ...(state === "identity-pending"
      ? [stepOf(ctx, id, { act: "accept", from: state, to: "accepted" })]
      : []),
    stepOf(ctx, id, {
      act: "begin",
      from: state === "identity-pending" ? "accepted" : state,
      to: "in-progress",
    }),
  ];
}
