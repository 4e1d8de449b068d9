import { and, eq, isNotNull } from "drizzle-orm";
import { contacts } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { accept, refuse } from "~/lib/result";
import { commit } from "../../commit";
import type { Ctx } from "../../ctx";
import { record } from "../../events";
import { showInSearch } from "../erasure/erase-index";

/**
 * Ends a restriction, with the reason: the person is found and worked with again. Refuses `contact-not-found`,
 * `not-restricted` and `reason-missing`.
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

  const still = and(eq(contacts.id, contactId), isNotNull(contacts.restrictedAt));
  await commit(
    ctx,
    all.update(contacts, { restrictedAt: null }, still),
    ...(await showInSearch(all, contactId)),
    ...record(ctx, {
      type: "contact.unrestricted",
      object: ["contact", contactId],
      about: { contactId },
      reason,
    }),
  );
  return accept(contactId);
}
