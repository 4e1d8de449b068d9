import { and, eq, isNull } from "drizzle-orm";
import { is } from "~/db/expressions";
import { insistOnChange } from "~/db/queries/insist";
import { contacts } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { minorAtMost, minorUntil } from "~/domain/contacts/contact";
import { isBirthYear } from "~/domain/identity/age";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../../commit";
import type { Ctx } from "../../ctx";
import { changesBetween, record } from "../../events";
import { CHILD } from "../desk/rule-of-request";
import type { RequestRow } from "../desk/steps";
import { liftedBesides } from "./lift-restriction.server";

type Marking = Pick<Ctx, "db" | "actor" | "now">;

/**
 * What a report that somebody is a child does as soon as the address is known to be theirs: the contact is a minor's,
 * whom nobody sees until a guardian agrees. Nothing for any other request, and for who is known as one already.
 */
export async function markedMinor(
  ctx: Marking,
  { id, purpose, contactId }: Pick<RequestRow, "id" | "purpose" | "contactId">,
): Promise<Write[]> {
  if (purpose !== CHILD || !contactId) return [];
  const all = ctx.db.as(EVERYTHING);
  const [contact] = await all.read(all.one(contacts, contactId));
  if (!contact || contact.minorUntil !== null) return [];

  const still = and(eq(contacts.id, contactId), isNull(contacts.minorUntil));
  return [
    all.update(contacts, { minorUntil: minorAtMost(ctx.now()) }, still),
    ...record(ctx, {
      type: "contact.restricted",
      object: ["contact", contactId],
      about: { contactId },
      reason: id,
    }),
  ];
}

/**
 * Takes it back where it was not so, with the reason, and frees what is restricted because of it. A year of birth that
 * says it is put right, or cleared where the right one is not known. Refuses `contact-not-found`, `not-a-minor`,
 * `reason-missing`, `not-a-year`, and `born-so` where the new year says it as well, or another came meanwhile.
 */
export async function undoMinor(
  ctx: Ctx<"privacy:write">,
  contactId: string,
  { reason, birthYear = null }: { reason: string | null; birthYear?: number | null },
) {
  const all = ctx.db.as(EVERYTHING);
  const [contact] = await all.read(all.one(contacts, contactId));
  if (!contact) return refuse("contact-not-found");
  if (contact.minorUntil === null) return refuse("not-a-minor");
  if (!reason) return refuse("reason-missing");
  if (birthYear !== null && !isBirthYear(birthYear, ctx.now())) return refuse("not-a-year");
  if (minorUntil(birthYear, ctx.now()) !== null) return refuse("born-so");

  const stamp = { updatedAt: ctx.now(), updatedBy: ctx.actor };
  const free = { birthYear, minorUntil: null, guardianId: null, guardianAgreedAt: null, ...stamp };
  const still = and(eq(contacts.id, contactId), is(contacts.birthYear, contact.birthYear));
  const besides = contact.restrictedAt === null ? await liftedBesides(ctx, contactId, reason) : [];
  const isDone = await commitUnlessChanged(
    ctx,
    all.update(contacts, free, still),
    all.change(insistOnChange()),
    ...besides,
    ...record(ctx, {
      type: "contact.unrestricted",
      object: ["contact", contactId],
      about: { contactId },
      changes: changesBetween({ birthYear: contact.birthYear }, { birthYear }),
      reason,
    }),
  );
  return isDone ? accept(contactId) : refuse("born-so");
}
