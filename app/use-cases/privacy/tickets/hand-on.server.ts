import { officersHere } from "~/db/queries/officers-here";
import {
  acrossTenantsHandOn,
  acrossTenantsHasAccount,
  acrossTenantsHolding,
} from "~/db/queries/operator/tickets";
import { privacyRequests } from "~/db/schema";
import type { Write } from "~/db/statements";
import { newId } from "~/lib/ids";
import type { Ctx } from "../../ctx";
import { moving, type RequestRow } from "../desk/steps";
import { ownPart } from "./own-part.server";
import { addressesOfSubject, openAsked } from "./ticket";
import { writeToDesk } from "./write-to-desk";

const AT_ONCE = 500;

/**
 * Gives each of the next workspaces that know the person's address its part of a request, and at the end does what we
 * can do ourselves. It is forwarded then, or, where we hold more of the person, waits for our own answer.
 * @returns the last workspace looked at; null when all were.
 */
export async function handOn(
  ctx: Ctx<"privacy:write">,
  requestId: string,
  after: string,
): Promise<{ writes: Write[]; after: string | null }> {
  const [ticket] = await ctx.db.read(ctx.db.one(privacyRequests, requestId));
  const asked = ticket && (await openAsked(ctx.services, ticket));
  if (!asked || ticket.closedAt) return { writes: [], after: null };

  const subject = addressesOfSubject(asked);
  const [next, isOurs] = await ctx.db.read(
    ctx.db.ask(acrossTenantsHolding(subject, after, AT_ONCE)),
    ctx.db.ask(acrossTenantsHasAccount(subject.email)),
  );
  const at = ctx.now();
  const writes = next
    .filter(({ holds }) => holds)
    .map(({ tenantId }) =>
      ctx.db.change(
        acrossTenantsHandOn({
          ...{ id: newId("jb", at), tenantId, at },
          ...{ type: "request.forwarded" as const, ticketId: requestId },
        }),
      ),
    );
  if (next.length === AT_ONCE) return { writes, after: next.at(-1)?.tenantId ?? null };

  const own = await ownPart(ctx, ticket, asked);
  const isForUs = isOurs || own.waits;
  if (isForUs) await tellOfficers(ctx, ticket);
  const forwarded = isForUs ? null : moving({ ...ctx, actor: "system" }, ticket, "forward");
  const moved = forwarded?.ok ? forwarded.value : [];
  return { writes: [...writes, ...own.writes, ...moved], after: null };
}

/** Those who answer here hear of it now that it is theirs to answer. */
export async function tellOfficers(
  ctx: Pick<Ctx, "db" | "services">,
  { id, dueOn }: Pick<RequestRow, "id" | "dueOn">,
) {
  const [officers] = await ctx.db.read(ctx.db.ask(officersHere(["owner", "operator-privacy"])));
  await writeToDesk(ctx, officers, { id, dueOn }, "new");
}
