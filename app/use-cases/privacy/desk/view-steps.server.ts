import { and, asc, eq } from "drizzle-orm";
import { privacyRequestSteps } from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import { ownerNames } from "../../ownership";
import type { DeskReader } from "../view-desk.server";
import { reasonIn } from "./reason-in";

export const MOST_STEPS = 200;

/** Everything that happened to a request, in order, with the names of those who did it. */
export async function viewSteps(ctx: DeskReader, requestId: string) {
  const { db } = ctx;
  const [steps] = await db.read(
    db.rows(privacyRequestSteps, {
      where: eq(privacyRequestSteps.requestId, requestId),
      orderBy: [asc(privacyRequestSteps.id)],
      limit: MOST_STEPS,
    }),
  );
  return shownSteps(ctx, steps);
}

/** Steps as they are read, with the names of those who took them. */
export function shownSteps(
  ctx: DeskReader,
  steps: readonly (typeof privacyRequestSteps.$inferSelect)[],
) {
  const nameOf = ownerNames(ctx);
  return steps.map(({ id, createdAt, act, actor, reason }) => ({
    id,
    at: createdAt,
    act,
    reason: reasonIn(ctx.locale, reason),
    /** Null for the product and for the person who asked. */
    by: nameOf(actor),
    // Who asks does not ask themselves for a proof.
    byPerson: actor === "person" && act !== "ask-identity",
  }));
}

/** A question for why a request takes longer; null where it does not. */
export function extensionReason(db: TenantDb, requestId: string) {
  const { requestId: of, act } = privacyRequestSteps;
  const { statement, decode } = db.rows(privacyRequestSteps, {
    where: and(eq(of, requestId), eq(act, "extend")),
    limit: 1,
  });
  return {
    statement,
    decode: (rows: Parameters<typeof decode>[0]) => decode(rows)[0]?.reason ?? null,
  };
}
