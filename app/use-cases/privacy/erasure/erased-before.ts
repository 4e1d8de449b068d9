import { privacyRequests } from "~/db/schema";
import type { Ctx } from "../../ctx";
import { erased } from "../desk/erased";
import { moving } from "../desk/steps";

/**
 * What another erasure of the same person, asked for beside this one, did already: its certificate answers this one
 * too. Null where the person is not gone, or nothing proves that they were erased.
 */
export async function erasedBefore(ctx: Ctx, requestId: string, reason: string) {
  if (reason !== "contact-not-found") return null;
  const [request] = await ctx.db.read(ctx.db.one(privacyRequests, requestId));
  const shown = request && (await erased(ctx, request));
  const certificateId = shown?.ok ? shown.value.changes.certificateId : undefined;
  if (!request || typeof certificateId !== "string") return null;

  const done = moving(ctx, request, "finish", { changes: { certificateId } });
  return done.ok ? { writes: done.value, result: { certificateId, requestId } } : null;
}
