import { and, eq } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { privacyRequestSteps, privacyRequests } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { Changes } from "~/db/tenant-db.server";
import {
  isClosed,
  move,
  type RequestAct,
  type RequestState,
} from "~/domain/privacy/request-states";
import { newId } from "~/lib/ids";
import { accept } from "~/lib/result";
import type { Ctx } from "../../ctx";
import { record } from "../../events";

export type RequestRow = typeof privacyRequests.$inferSelect;
/** Nobody has made sure who asks. */
export const isWaiting = ({ state }: Pick<RequestRow, "state">) =>
  state === "received" || state === "identity-pending";

/** Of a part of a request from outside: the desk made sure whose the address is, so its answer may be read there. */
export const knownNow = (
  { now }: Pick<Ctx, "now">,
  { ticketId, verifiedAt }: Pick<RequestRow, "ticketId" | "verifiedAt">,
) => (ticketId && !verifiedAt ? { verifiedAt: now() } : {});

type Stepping = Pick<Ctx, "db" | "actor" | "now">;

/** What happens to a request and leads it to no other state. */
type OtherAct =
  | ("receive" | "extend" | "warn" | "tell" | "lock" | "erase")
  | ("hand-on" | "name" | "represent");

interface Step {
  act: RequestAct | OtherAct;
  from?: RequestState | null;
  to: RequestState;
  reason?: string | null;
}

/** One row of what happened to a request; none is ever changed. */
export const stepOf = (ctx: Stepping, requestId: string, { act, from, to, reason }: Step): Write =>
  ctx.db.insert(privacyRequestSteps, {
    id: newId("ps", ctx.now()),
    createdAt: ctx.now(),
    requestId,
    actor: ctx.actor,
    act,
    from: from ?? null,
    to,
    reason: reason?.trim() || null,
  });

interface Moved {
  reason?: string;
  changes?: Changes<typeof privacyRequests>;
}

/**
 * The writes that take a request from its state to the next, and record the step; for `commitUnlessChanged`,
 * because somebody else may have been first. Refuses what the state machine refuses.
 */
export function moving(
  ctx: Stepping,
  request: RequestRow,
  act: RequestAct,
  { reason, changes }: Moved = {},
) {
  const { id, state, contactId } = request;
  const moved = move(state, act, { reason });
  if (!moved.ok) return moved;

  const to = moved.value;
  const closed = isClosed(to) ? { closedAt: ctx.now() } : {};
  const still = and(eq(privacyRequests.id, id), eq(privacyRequests.state, state));
  const completed = record(ctx, {
    type: "privacy.request.completed",
    object: ["privacy-request", id],
    about: { contactId },
  });
  const writes: Write[] = [
    ctx.db.update(privacyRequests, { ...changes, ...closed, state: to }, still),
    ctx.db.change(insistOnChange()),
    stepOf(ctx, id, { act, from: state, to, reason }),
    ...(isClosed(to) && to !== "duplicate" ? completed : []),
  ];
  return accept(writes);
}
