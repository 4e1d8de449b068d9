import { eq } from "drizzle-orm";
import { eraseOfAddress, type KnownAddress } from "~/db/queries/operator/of-address";
import { privacyRequests } from "~/db/schema";
import type { Write } from "~/db/statements";
import { asksToStop } from "~/domain/contacts/objections";
import { isAnsweredInWords } from "~/domain/privacy/request-states";
import type { Ctx } from "../../ctx";
import { newJob } from "../../jobs";
import { CHILD } from "../desk/rule-of-request";
import { type RequestRow, stepOf } from "../desk/steps";
import { ownSurveysStopped } from "../objections/stop-own-surveys";
import { countsOf, type Held, heldOf, knownAddress } from "./held-of-asker";
import { type AskedWith, addressesOfSubject, isForThemselves } from "./ticket";

interface OwnPart {
  writes: Write[];
  /** Whether our own desk has to answer besides. */
  waits: boolean;
}

type Erasing = Pick<Ctx, "db" | "services" | "now" | "actor">;

/**
 * What we do at once of a request whose address was shown to be the person's: what we hold of it ourselves is erased as
 * the inventory says, or lies ready for them, and its account is asked in no survey. All else waits for the desk, and
 * so does what is said of a child, and a complaint, whether anybody knows the address or not.
 */
export async function ownPart(
  ctx: Erasing,
  ticket: RequestRow,
  asked: AskedWith,
): Promise<OwnPart> {
  if (ticket.purpose === CHILD || isAnsweredInWords(ticket.type))
    return { writes: [], waits: true };
  const stops =
    asksToStop(ticket.type) && isForThemselves(ticket, asked)
      ? await ownSurveysStopped(ctx, ticket)
      : [];
  const part = await ofAddress(ctx, ticket, asked);
  return { ...part, writes: [...stops, ...part.writes] };
}

/** What becomes of what is kept by the address. */
async function ofAddress(ctx: Erasing, ticket: RequestRow, asked: AskedWith): Promise<OwnPart> {
  const address = await knownAddress(ctx, addressesOfSubject(asked));
  const held = await heldOf(ctx, address);
  if (!address || held.length === 0) return { writes: [], waits: false };
  if (!isForThemselves(ticket, asked)) return { writes: [], waits: true };

  const told = newJob(ctx, "request.answered", { requestId: ticket.id }).write;
  if (ticket.type === "erasure")
    return { writes: [...erasing(ctx, ticket, address, held), told], waits: false };
  const isGiven = ticket.type === "access" || ticket.type === "portability";
  return { writes: isGiven ? [told] : [], waits: !isGiven };
}

/** Takes away what we hold of an address; the request counts it, table by table. */
export const erasing = (
  ctx: Erasing,
  { id, state, counts }: RequestRow,
  address: KnownAddress,
  held: readonly Held[],
): Write[] => [
  ...held.map(({ of }) => ctx.db.change(eraseOfAddress(of, address))),
  ctx.db.update(
    privacyRequests,
    { counts: { ...counts, ...countsOf(held) } },
    eq(privacyRequests.id, id),
  ),
  stepOf(ctx, id, { act: "erase", from: state, to: state }),
];
