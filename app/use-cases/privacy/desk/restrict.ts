import { and, eq, isNull } from "drizzle-orm";
import { ALIKE_AT_ONCE, freeAlike } from "~/db/queries/alike";
import { contacts } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { accept, refuse } from "~/lib/result";
import { commit } from "../../commit";
import type { Ctx } from "../../ctx";
import { record } from "../../events";
import { hideFromSearch } from "../erasure/erase-index";
import { moving, type RequestRow } from "./steps";

type Desk = Ctx<"privacy:write"> | Ctx<"registers:approve">;

/** The person is out of sight of everything but the desk, in every record of theirs; the request is answered by it. */
export async function restricted(ctx: Desk, request: RequestRow) {
  const { id, contactId } = request;
  const all = ctx.db.as(EVERYTHING);
  const [contact] = await all.read(all.one(contacts, contactId ?? ""));
  if (!contact) return refuse("contact-not-found");
  const done = moving(ctx, request, "finish");
  if (!done.ok) return done;

  const itself = eq(contacts.id, contact.id);
  const restricting =
    contact.restrictedAt === null
      ? await restrictingOne(ctx, contact.id, id, false)
      : [all.update(contacts, { restrictedAlike: false }, itself)];
  return accept([...done.value, ...restricting, ...(await restrictedBesides(ctx, contact.id, id))]);
}

/** The other records of the person; the last round of them is the caller's to commit. */
async function restrictedBesides(ctx: Desk, contactId: string, reason: string): Promise<Write[]> {
  const all = ctx.db.as(EVERYTHING);
  const [ids] = await all.read(all.ask(freeAlike(contactId)));
  const writes = await Promise.all(ids.map((one) => restrictingOne(ctx, one, reason, true)));
  if (ids.length < ALIKE_AT_ONCE) return writes.flat();

  await commit(ctx, ...writes.flat());
  return restrictedBesides(ctx, contactId, reason);
}

async function restrictingOne(
  ctx: Desk,
  contactId: string,
  reason: string,
  restrictedAlike: boolean,
): Promise<Write[]> {
  const all = ctx.db.as(EVERYTHING);
  const free = and(eq(contacts.id, contactId), isNull(contacts.restrictedAt));
  return [
    all.update(contacts, { restrictedAt: ctx.now(), restrictedAlike }, free),
    ...(await hideFromSearch(all, contactId)),
    ...record(ctx, {
      type: "contact.restricted",
      object: ["contact", contactId],
      about: { contactId },
      reason,
    }),
  ];
}
