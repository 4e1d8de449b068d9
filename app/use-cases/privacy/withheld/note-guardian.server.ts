import { eq } from "drizzle-orm";
import { contacts, identities } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { link } from "~/db/tenant-db.server";
import { identitiesOf, phonesFrom } from "~/domain/contacts/identities";
import { isWithheld } from "~/domain/contacts/withheld";
import { accept, refuse } from "~/lib/result";
import { commit } from "../../commit";
import type { Ctx } from "../../ctx";
import { record } from "../../events";
import { sameAs } from "../../same-identities";

/**
 * Notes that a minor's guardian, a contact known by this phone or e-mail, agrees that the record is worked with: it
 * is in lists and search again, and in no outreach, AI, export or webhook all the same. Refuses `contact-not-found`,
 * `not-a-minor`, `guardian-unknown` and `reason-missing` (how the guardian agreed).
 */
export async function noteGuardian(
  ctx: Ctx<"privacy:write">,
  contactId: string,
  { guardian, reason }: { guardian: string; reason: string | null },
) {
  const all = ctx.db.as(EVERYTHING);
  const asked = identitiesOf({ phones: phonesFrom([guardian]), emails: [guardian] });
  const [contact, hits] = await all.read(
    all.one(contacts, contactId),
    all.linked(
      identities,
      { contact: link(identities.contactId, contacts) },
      { where: sameAs(asked), limit: 5 },
    ),
  );
  if (!contact) return refuse("contact-not-found");
  if (contact.minorUntil === null) return refuse("not-a-minor");
  const known = hits.map((hit) => hit.contact).find((one) => one && !isWithheld(one));
  if (!known || known.id === contactId) return refuse("guardian-unknown");
  if (!reason) return refuse("reason-missing");

  const agreed = { guardianId: known.id, guardianAgreedAt: ctx.now() };
  await commit(
    ctx,
    all.update(contacts, agreed, eq(contacts.id, contactId)),
    ...told(ctx, "contact.guardian-agreed", contactId, reason),
  );
  return accept(contactId);
}

/** The guardian has taken it back: nobody but those who decide sees the record. Refuses `contact-not-found`. */
export async function endGuardiansAgreement(ctx: Ctx<"privacy:write">, contactId: string) {
  const all = ctx.db.as(EVERYTHING);
  const [contact] = await all.read(all.one(contacts, contactId));
  if (!contact) return refuse("contact-not-found");

  await commit(
    ctx,
    all.update(contacts, { guardianAgreedAt: null }, eq(contacts.id, contactId)),
    ...told(ctx, "contact.guardian-withdrew", contactId),
  );
  return accept(contactId);
}

const told = (
  ctx: Ctx<"privacy:write">,
  type: "contact.guardian-agreed" | "contact.guardian-withdrew",
  contactId: string,
  reason?: string,
) => record(ctx, { type, object: ["contact", contactId], about: { contactId }, reason });
