import { acrossTenantsNamed } from "~/db/queries/operator/named-workspace";
import { acrossTenantsHandOn, insistStillOpen } from "~/db/queries/operator/tickets";
import { privacyRequests } from "~/db/schema";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../../commit";
import type { Ctx } from "../../ctx";
import { CHILD } from "../desk/rule-of-request";
import { stepOf } from "../desk/steps";

/**
 * Our own desk gives a report about a child to a brokerage that it names by its address or its name: the brokerage has
 * a task with its own clock, whether anybody is known there by the addresses of the report or not. Refuses
 * `privacy-request-not-found`, `already-answered`, `workspace-unknown`, `workspace-not-plain` and `already-handed-on`.
 */
export async function handToWorkspace(
  ctx: Ctx<"registers:approve">,
  requestId: string,
  named: string | undefined,
) {
  const text = named?.trim() ?? "";
  const [ticket, [workspace, another]] = await ctx.db.read(
    ctx.db.one(privacyRequests, requestId),
    ctx.db.ask(acrossTenantsNamed(text, requestId)),
  );
  if (ticket?.purpose !== CHILD) return refuse("privacy-request-not-found");
  if (ticket.closedAt) return refuse("already-answered");
  if (!workspace) return refuse("workspace-unknown");
  // An address is one workspace's; a name may be that of several.
  if (another && workspace.slug !== text.toLowerCase()) return refuse("workspace-not-plain");
  if (workspace.hasPart) return refuse("already-handed-on");

  const { tenantId, slug } = workspace;
  const { state } = ticket;
  const at = ctx.now();
  const handed = {
    ...{ id: newId("jb", at), tenantId, at, ticketId: requestId },
    ...{ type: "request.forwarded" as const, isByHand: true },
  };
  const isDone = await commitUnlessChanged(
    ctx,
    ctx.db.change(insistStillOpen(requestId)),
    ctx.db.change(acrossTenantsHandOn(handed)),
    stepOf(ctx, requestId, { act: "hand-on", from: state, to: state, reason: slug }),
  );
  return isDone ? accept(requestId) : refuse("already-answered");
}
