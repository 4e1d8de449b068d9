import { and, eq } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { incidents } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { jobAgain } from "../jobs";

/** Whether there is work behind an incident that can be tried again: of what was only found, there is none. */
export const canRetry = ({ kind }: Pick<typeof incidents.$inferSelect, "kind">) =>
  kind === "job-failed";

/**
 * Tries work that was given up again, from the step where it stood, or sets it aside. Of two people who
 * decide at once, one is refused. Refuses `incident-not-found`, `incident-settled`, `nothing-to-retry`.
 */
export async function settleIncident(
  ctx: Ctx<"incidents:write">,
  id: string,
  how: "retried" | "discarded",
) {
  const [incident] = await ctx.db.read(ctx.db.one(incidents, id));
  if (!incident) return refuse("incident-not-found");
  if (incident.state !== "open") return refuse("incident-settled");
  if (how === "retried" && !canRetry(incident)) return refuse("nothing-to-retry");

  const now = ctx.now();
  const open = and(eq(incidents.id, id), eq(incidents.state, "open"));
  const settled = { state: how, settledBy: ctx.actor, settledAt: now };
  const changed = await commitUnlessChanged(
    ctx,
    ctx.db.update(incidents, settled, open),
    ctx.db.change(insistOnChange()),
    ...(how === "retried" ? [jobAgain(ctx, incident.objectId)] : []),
    ...record(ctx, { type: "incident.settled", object: ["incident", id], reason: how }),
  );
  return changed ? accept(id) : refuse("incident-settled");
}
