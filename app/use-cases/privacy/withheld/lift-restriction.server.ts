import { and, eq, isNotNull } from "drizzle-orm";
import {
  ALIKE_AT_ONCE,
  insistNoMinorAlike,
  minorsAlike,
  restrictedBecauseOf,
} from "~/db/queries/alike";
import { contacts } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { accept, refuse } from "~/lib/result";
import { commit, commitUnlessChanged } from "../../commit";
import type { Ctx } from "../../ctx";
import { record } from "../../events";
import { showInSearch } from "../erasure/erase-index";

/**
 * Ends a restriction, with the reason: the person is found and worked with again, in this record and in those that are
 * restricted because of it. What was decided about another record of theirs stands. Refuses `contact-not-found`,
 * `not-restricted`, `reason-missing`, and `minor-alike` while another record of the person is a minor's for whom no
 * guardian has agreed.
 */
export async function liftRestriction(
  ctx: Ctx<"privacy:write">,
  contactId: string,
  reason: string | null,
) {
  const all = ctx.db.as(EVERYTHING);
  const [contact] = await all.read(all.one(contacts, contactId));
  if (!contact) return refuse("contact-not-found");
  if (contact.restrictedAt === null) return refuse("not-restricted");
  if (!reason) return refuse("reason-missing");

  const [minors] = await all.read(all.ask(minorsAlike([contactId])));
  if (minors.length > 0) return refuse("minor-alike");

  // A minor is kept out of use all the same, and so are the others.
  const besides = contact.minorUntil === null ? await liftedBesides(ctx, contactId, reason) : [];
  const still = and(eq(contacts.id, contactId), isNotNull(contacts.restrictedAt));
  const isLifted = await commitUnlessChanged(
    ctx,
    all.change(insistNoMinorAlike([contactId])),
    ...(await lifting(ctx, contactId, reason, still)),
    ...besides,
  );
  return isLifted ? accept(contactId) : refuse("minor-alike");
}

/** Frees the records that are restricted because of this one alone; the last round of them is the caller's to commit. */
export async function liftedBesides(
  ctx: Ctx<"privacy:write">,
  contactId: string,
  reason: string,
): Promise<Write[]> {
  const all = ctx.db.as(EVERYTHING);
  const [ids] = await all.read(all.ask(restrictedBecauseOf(contactId)));
  const lifted = await Promise.all(
    ids.map((id) => {
      const still = and(eq(contacts.id, id), eq(contacts.restrictedAlike, true));
      return lifting(ctx, id, reason, still);
    }),
  );
  if (ids.length < ALIKE_AT_ONCE) return lifted.flat();

  await commit(ctx, ...lifted.flat());
  return liftedBesides(ctx, contactId, reason);
}

async function lifting(
  ctx: Ctx<"privacy:write">,
  id: string,
  reason: string,
  still: ReturnType<typeof and>,
): Promise<Write[]> {
  const all = ctx.db.as(EVERYTHING);
  return [
    all.update(contacts, { restrictedAt: null, restrictedAlike: false }, still),
    ...(await showInSearch(all, id)),
    ...record(ctx, {
      type: "contact.unrestricted",
      object: ["contact", id],
      about: { contactId: id },
      reason,
    }),
  ];
}
