import { and, asc, eq, isNotNull, isNull, ne } from "drizzle-orm";
import { acrossTenantsAllAnswered } from "~/db/queries/operator/tickets";
import { privacyRequests } from "~/db/schema";
import type { RequestType } from "~/domain/privacy/request-states";
import type { RequestRow } from "../desk/steps";
import { openAsked, type TicketCtx } from "./ticket";

/** Done once, these are done for whoever asked again, in whatever words. */
const WITHOUT_WORDS: ReadonlySet<RequestType> = new Set([
  "access",
  "portability",
  "erasure",
  "restriction",
]);

const MOST_COMPARED = 20;

/** The first request of the same person for the same that was verified and is not answered; undefined where none is. */
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

  const [words, others] = await Promise.all([wordsOf(ctx, ticket), wordsOf(ctx, before)]);
  return WITHOUT_WORDS.has(ticket.type) || words === others;
}

async function wordsOf({ services }: TicketCtx, ticket: RequestRow): Promise<string> {
  const asked = await openAsked(services, ticket);
  return (asked?.details ?? "").replaceAll(/\s+/g, " ").trim();
}
