import { and, asc, eq, isNotNull, isNull, ne } from "drizzle-orm";
import { acrossTenantsAllAnswered } from "~/db/queries/operator/tickets";
import { privacyRequests } from "~/db/schema";
import { sameWords } from "~/domain/privacy/same-words";
import type { RequestRow } from "../desk/steps";
import { type AskedWith, openAsked, type TicketCtx } from "./ticket";

const MOST_COMPARED = 20;

/**
 * The first request of the same person for the same that was verified and is not answered; undefined where none is.
 * Somebody who asks for others asks for each of them.
 */
export async function sameAskedBefore(
  ctx: TicketCtx,
  ticket: RequestRow,
): Promise<RequestRow | undefined> {
  const { id, subjectHash, type } = ticket;
  const [before] = await ctx.db.read(
    ctx.db.rows(privacyRequests, {
      where: and(
        eq(privacyRequests.subjectHash, subjectHash),
        eq(privacyRequests.type, type),
        isNotNull(privacyRequests.verifiedAt),
        isNull(privacyRequests.closedAt),
        ne(privacyRequests.id, id),
      ),
      orderBy: [asc(privacyRequests.verifiedAt)],
      limit: MOST_COMPARED,
    }),
  );
  for (const one of before) if (await isSame(ctx, ticket, one)) return one;
  return undefined;
}

/** What a workspace answered already says nothing to what is asked after it. */
async function isSame(ctx: TicketCtx, ticket: RequestRow, before: RequestRow): Promise<boolean> {
  if (before.purpose !== ticket.purpose) return false;
  const [isAnswered] = await ctx.db.read(ctx.db.ask(acrossTenantsAllAnswered(before.id)));
  if (isAnswered) return false;

  const [one, other] = await Promise.all([
    openAsked(ctx.services, ticket),
    openAsked(ctx.services, before),
  ]);
  if (!one || !other || one.by !== other.by) return false;
  const isOfTheSame = one.email === other.email && one.phone === other.phone;
  return isOfTheSame && isOfOne(one, other) && sameWords(one.details, other.details);
}

/** Whether both are about the same person, where somebody else asks. */
function isOfOne({ person: one }: AskedWith, { person: other }: AskedWith): boolean {
  const said = ["name", "email", "phone", "brokerage"] as const;
  return said.every((field) => (one?.[field] ?? null) === (other?.[field] ?? null));
}
