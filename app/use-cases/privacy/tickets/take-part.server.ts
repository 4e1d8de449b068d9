import { and, eq, or } from "drizzle-orm";
import { officersHere } from "~/db/queries/officers-here";
import { insistNotTakenBack, ticketOf } from "~/db/queries/operator/tickets";
import { identities, privacyRequests } from "~/db/schema";
import type { Write } from "~/db/statements";
import { sameWords } from "~/domain/privacy/same-words";
import { newId } from "~/lib/ids";
import type { Ctx } from "../../ctx";
import { record } from "../../events";
import { subjectHash } from "../../subject-hash";
import { openOf } from "../desk/begin";
import { doneAtOnce } from "../desk/done-at-once";
import { CHILD, dueOnOf } from "../desk/rule-of-request";
import { moving, type RequestRow, stepOf } from "../desk/steps";
import { type Addresses, type AskedWith, addressesOfSubject, openAsked } from "./ticket";
import { writeToDesk } from "./write-to-desk";

/**
 * Puts a request from outside on the desk of a workspace that knows the address, with its own clock: one for each
 * person found. Where the desk wrote the same down already, that one is answered for both. What our own desk gave to
 * this workspace by hand is one of nobody, where nobody is found: the desk says whose record it is about.
 */
export async function takePart(
  ctx: Ctx<"privacy:write">,
  ticketId: string,
  isByHand = false,
): Promise<Write[]> {
  const [ticket, known] = await ctx.db.read(
    ctx.db.ask(ticketOf(ticketId)),
    ctx.db.rows(privacyRequests, { where: eq(privacyRequests.ticketId, ticketId), limit: 1 }),
  );
  const asked = ticket && (await openAsked(ctx.services, ticket));
  if (!asked || ticket.closedAt || known.length > 0) return [];

  const [found, officers] = await ctx.db.read(
    ctx.db.rows(identities, { where: either(addressesOfSubject(asked)), limit: 20 }),
    ctx.db.ask(officersHere(["owner", "privacy"])),
  );
  const people = [...new Set(found.map(({ contactId }) => contactId))];
  const parts = people.length === 0 && isByHand ? [null] : people;
  const taken = await Promise.all(
    parts.map((contactId) => {
      const mails = found.filter((one) => one.contactId === contactId && one.kind === "email");
      const isTheirs = ticket.purpose !== CHILD || isChilds(asked, people, mails);
      const isOwn = isTheirs && asked.by !== "representative";
      const isKnown = mails.length > 0 && isOwn && !!ticket.verifiedAt;
      return partFor(ctx, ticket, asked, { contactId, isKnown });
    }),
  );
  if (parts.length > 0)
    await writeToDesk(ctx, officers, { ...newOn(taken), id: ticketId, dueOn: ticket.dueOn }, "new");
  return [...taken.flatMap(({ writes }) => writes), ctx.db.change(insistNotTakenBack(ticketId))];
}

/** Where the mail about it leads: to the one request that there is, or to the desk. */
const newOn = ([only, ...others]: readonly { id: string }[]) => ({
  shownId: only && others.length === 0 ? only.id : null,
});

/**
 * Whether a record is a child's by the report alone: it is the only one of the address, which several do not share. A
 * parent who reports may be known here as well: whose the record is, the desk says then.
 */
const isChilds = (
  { isWriters }: AskedWith,
  people: readonly string[],
  mails: readonly Pick<typeof identities.$inferSelect, "shared">[],
) => !isWriters && people.length === 1 && !mails.some(({ shared }) => shared);

const either = ({ email, phone }: Addresses) =>
  or(
    and(eq(identities.kind, "email"), eq(identities.norm, email ?? "")),
    and(eq(identities.kind, "phone"), eq(identities.norm, phone ?? "")),
  );

interface Person {
  /** Null where nobody is found. */
  contactId: string | null;
  /** Whether the code showed that the address is theirs; a phone is called. */
  isKnown: boolean;
}

async function partFor(
  ctx: Ctx,
  ticket: RequestRow,
  asked: AskedWith,
  { contactId, isKnown }: Person,
) {
  const { type, purpose, ruleId, ruleFoundBy, country, verifiedAt, createdAt } = ticket;
  const hash = contactId ? await subjectHash(ctx, contactId) : ticket.subjectHash;
  const [open] = await ctx.db.read(
    ctx.db.rows(privacyRequests, { where: openOf(hash, ticket.type), limit: MOST_COMPARED }),
  );
  const same = isKnown ? open.find((one) => isSame(one, ticket, asked)) : undefined;
  const id = same?.id ?? newId("pr", ctx.now());
  // By the request of this desk: the one from outside may be taken back, and what the desk was asked itself stays.
  const atOnce = isKnown ? await doneAtOnce(ctx, { id, type, purpose, contactId }) : [];
  if (same) return { id, writes: [...joinedWrites(ctx, same, ticket), ...atOnce] };

  const state = isKnown ? ("accepted" as const) : ("identity-pending" as const);
  const row = {
    // Every clock counts from when it was asked, whenever the code came back.
    ...{ id, createdAt, type, purpose, ruleId, ruleFoundBy, country, verifiedAt },
    dueOn: firstDate(ticket, ctx.timeZone),
    ...{ contactId, subjectHash: hash, state, door: "forwarded" as const, ticketId: ticket.id },
    details: asked.details,
    createdBy: ctx.actor,
  };
  const writes = [
    ctx.db.insert(privacyRequests, row),
    stepOf(ctx, id, { act: "receive", to: "received" }),
    stepOf(ctx, id, { act: isKnown ? "accept" : "ask-identity", from: "received", to: state }),
    ...record(ctx, {
      type: "privacy.request.created",
      object: ["privacy-request", id],
      about: { contactId },
    }),
    ...atOnce,
  ];
  return { id, writes };
}

/** The day by the calendar of whoever decides, and no later than the one that the person was told. */
function firstDate(ticket: RequestRow, zone: string) {
  const theirs = dueOnOf(ticket, zone);
  return theirs < ticket.dueOn ? theirs : ticket.dueOn;
}

const MOST_COMPARED = 50;

/** Whether the desk wrote down of the person itself what they ask here: in the same words, and by the same law. */
const isSame = (open: RequestRow, { purpose, ruleId }: RequestRow, { details }: AskedWith) =>
  open.ticketId === null &&
  open.purpose === purpose &&
  open.ruleId === ruleId &&
  sameWords(open.details, details);

/**
 * What a request that the desk wrote down itself gets of the same one that comes from outside: the clock that began
 * first.
 */
function joinedWrites(
  ctx: Ctx,
  open: RequestRow,
  { id, createdAt, dueOn, verifiedAt }: RequestRow,
): Write[] {
  const changes = {
    ticketId: id,
    createdAt: Math.min(createdAt, open.createdAt),
    dueOn: dueOn < open.dueOn ? dueOn : open.dueOn,
    verifiedAt: open.verifiedAt ?? verifiedAt,
  };
  const moved = moving(ctx, open, "accept", { changes });
  if (moved.ok) return moved.value;
  return [ctx.db.update(privacyRequests, changes, eq(privacyRequests.id, open.id))];
}
