import { and, desc, eq, gte, isNotNull } from "drizzle-orm";
import { OPERATOR_TENANT } from "~/config/operator";
import { amongPairs } from "~/db/expressions";
import { insistUnknown } from "~/db/queries/insist-unknown";
import { ticketOf } from "~/db/queries/operator/tickets";
import { contacts, identities, privacyRequests, suppressions } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import type { Changes } from "~/db/tenant-db.server";
import { accept, refuse } from "~/lib/result";
import { askerMails } from "~/words/asker-mails";
import { say } from "~/words/words";
import type { Ctx } from "../../ctx";
import { suppressionHashes } from "../../suppression";
import { heldOf, knownAddress } from "../tickets/held-of-asker";
import { type Addresses, addressesOfSubject, isForThemselves, openAsked } from "../tickets/ticket";
import type { RequestRow } from "./steps";

type Desk = Pick<Ctx, "db" | "services" | "now">;

interface Shown {
  writes: Write[];
  changes: Changes<typeof privacyRequests>;
}

const unchanged: Shown = { writes: [], changes: {} };

/**
 * What lets an erasure be called done: the certificate of the person's erasure, or that nothing is held of the
 * addresses of whoever asked; the one that is shown to be theirs is kept out from now on. Refuses `not-erased` and
 * `not-proven`.
 */
export async function erased(ctx: Desk, request: RequestRow) {
  const all = ctx.db.as(EVERYTHING);
  const [contact, [before]] = await all.read(
    all.one(contacts, request.contactId ?? ""),
    all.rows(privacyRequests, { where: provesIt(request), orderBy: newestFirst, limit: 1 }),
  );
  if (contact) return refuse("not-erased");
  if (before)
    return accept<Shown>({ writes: [], changes: { certificateId: before.certificateId } });
  return ctx.db.tenantId === OPERATOR_TENANT
    ? erasedOurselves(ctx, request)
    : nothingHeld(ctx, request);
}

const newestFirst = [desc(privacyRequests.id)];

/** Of the same person, and since this was asked. */
const provesIt = ({ subjectHash, createdAt }: RequestRow) =>
  and(
    eq(privacyRequests.subjectHash, subjectHash),
    isNotNull(privacyRequests.certificateId),
    gte(privacyRequests.closedAt, createdAt),
  );

/** Of an account its certificate alone shows it; of an address, that none of our own tables has it. */
async function erasedOurselves(ctx: Desk, request: RequestRow) {
  const asked = request.door === "account" ? null : await openAsked(ctx.services, request);
  if (!asked) return refuse("not-proven");
  const held = await heldOf(ctx, await knownAddress(ctx, addressesOfSubject(asked)));
  return held.length > 0 ? refuse("not-erased") : accept(unchanged);
}

async function nothingHeld(ctx: Desk, { id, ticketId, answer }: RequestRow) {
  const all = ctx.db.as(EVERYTHING);
  const [ticket] = await all.read(all.ask(ticketOf(ticketId ?? "")));
  const asked = ticket && (await openAsked(ctx.services, ticket));
  const known = asked ? knownBy(addressesOfSubject(asked)) : [];
  if (!asked || known.length === 0) return refuse("not-proven");

  const pairs = known.map(({ kind, norm }) => [kind, norm] as const);
  const where = amongPairs(identities.kind, identities.norm, pairs);
  // What nobody showed to be theirs may be somebody else's, whom a file may bring in.
  const proven = isForThemselves(ticket, asked) ? known.filter(({ kind }) => kind === "email") : [];
  const [hashes, [others]] = await Promise.all([
    suppressionHashes(ctx, proven),
    all.read(all.rows(identities, { where, limit: 1 })),
  ]);
  if (others.length > 0) return refuse("not-erased");
  // It is said that they are kept out only where they are.
  const nothing = hashes.length > 0 ? "nothingHeld" : "noneHeld";
  const createdAt = ctx.now();
  const suppressing = hashes.map((hash) =>
    all.insertOrIgnore(suppressions, { hash, createdAt, requestId: id }),
  );
  return accept<Shown>({
    writes: [all.change(insistUnknown(known)), ...suppressing],
    changes: { answer: answer ?? say(asked.locale, askerMails)(nothing) },
  });
}

const knownBy = ({ email, phone }: Addresses) => [
  ...(email ? [{ kind: "email" as const, norm: email }] : []),
  ...(phone ? [{ kind: "phone" as const, norm: phone }] : []),
];
