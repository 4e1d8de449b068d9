import { and, eq, isNotNull } from "drizzle-orm";
import { samePerson } from "~/db/queries/alike";
import { contacts } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { accept, refuse } from "~/lib/result";
import { commit } from "../../commit";
import type { Ctx } from "../../ctx";
import { record } from "../../events";
import { showInSearch } from "../erasure/erase-index";

/**
 * Ends a restriction, with the reason: the person is found and worked with again, in every record that is restricted
 * as theirs. Refuses `contact-not-found`, `not-restricted` and `reason-missing`.
 */
export async function liftRestriction(
  ctx: Ctx<"privacy:write">,
  contactId: string,
  reason: string | null,
) {
  const all = ctx.db.as(EVERYTHING);
  const [contact, ids] = await all.read(
    all.one(contacts, contactId),
    all.ask(samePerson(contactId, "restricted")),
  );
  if (!contact) return refuse("contact-not-found");
  if (contact.restrictedAt === null) return refuse("not-restricted");
  if (!reason) return refuse("reason-missing");

  const lifted = await Promise.all(ids.map((id) => lifting(ctx, id, reason)));
  await commit(ctx, ...lifted.flat());
  return accept(contactId);
}

async function lifting(ctx: Ctx<"privacy:write">, id: string, reason: string): Promise<Write[]> {
  const all = ctx.db.as(EVERYTHING);
  const still = and(eq(contacts.id, id), isNotNull(contacts.restrictedAt));
  return [
    all.update(contacts, { restrictedAt: null }, still),
    ...(await showInSearch(all, id)),
    ...record(ctx, {
      type: "contact.unrestricted",
      object: ["contact", id],
      about: { contactId: id },
      reason,
    }),
  ];
}
