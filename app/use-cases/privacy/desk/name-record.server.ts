import { and, eq, isNull } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { contacts, identities, privacyRequests } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { identitiesOf, phonesFrom } from "~/domain/contacts/identities";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../../commit";
import type { Ctx } from "../../ctx";
import { sameAs } from "../../same-identities";
import { subjectHash } from "../../subject-hash";
import { doneAtOnce } from "./done-at-once";
import { CHILD } from "./rule-of-request";
import { isWaiting, type RequestRow, stepOf } from "./steps";
import { stillAsked } from "./still-asked";

/** Whether a report about a child was given to this desk, and nobody said yet whose record it is about. */
export const isOfNobody = ({
  contactId,
  purpose,
  door,
  closedAt,
}: Pick<RequestRow, "contactId" | "purpose" | "door" | "closedAt">) =>
  contactId === null && purpose === CHILD && door === "forwarded" && closedAt === null;

/**
 * The desk says which of its records a report about a child means, by the record's number, a phone or an e-mail: from
 * then on it is erased as any other. Refuses `privacy-request-not-found`, `not-from-here`, `record-unknown`,
 * `record-not-plain`, `taken-back` and `request-changed`.
 */
export async function nameRecord(ctx: Ctx<"privacy:write">, id: string, known: string | undefined) {
  const [request] = await ctx.db.read(ctx.db.one(privacyRequests, id));
  if (!request) return refuse("privacy-request-not-found");
  if (!isOfNobody(request)) return refuse("not-from-here");
  const standing = await stillAsked(ctx, request);
  if (!standing.ok) return standing;
  const [contactId, another] = await recordsBy(ctx, known?.trim() ?? "");
  if (!contactId) return refuse("record-unknown");
  if (another) return refuse("record-not-plain");

  const { state } = request;
  const { contactId: named, closedAt } = privacyRequests;
  const still = and(eq(privacyRequests.id, id), isNull(named), isNull(closedAt));
  const changes = { contactId, subjectHash: await subjectHash(ctx, contactId) };
  const isDone = await commitUnlessChanged(
    ctx,
    ...standing.value,
    ctx.db.update(privacyRequests, changes, still),
    ctx.db.change(insistOnChange()),
    stepOf(ctx, id, { act: "name", from: state, to: state }),
    ...(isWaiting(request) ? [] : await doneAtOnce(ctx, { ...request, contactId })),
  );
  return isDone ? accept(id) : refuse("request-changed");
}

async function recordsBy({ db }: Ctx, known: string): Promise<string[]> {
  const all = db.as(EVERYTHING);
  const asked = identitiesOf({ phones: phonesFrom([known]), emails: [known] });
  const [itself, hits] = await all.read(
    all.one(contacts, known),
    all.rows(identities, { where: sameAs(asked), limit: 20 }),
  );
  return itself ? [itself.id] : [...new Set(hits.map(({ contactId }) => contactId))];
}
