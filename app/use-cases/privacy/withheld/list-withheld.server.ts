import { desc, isNotNull, or } from "drizzle-orm";
import { among } from "~/db/expressions";
import { minorsAlike } from "~/db/queries/alike";
import { contacts } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { contactName } from "~/domain/contacts/names";
import type { Ctx } from "../../ctx";

const MOST = 200;

/**
 * The people who are kept out of outreach, AI, exports and webhooks, the newest first: no list and no search shows
 * them, so those who decide about them have them here.
 */
export async function listWithheld(ctx: Ctx<"privacy:read">) {
  const all = ctx.db.as(EVERYTHING);
  const [found] = await ctx.db.read(
    all.rows(contacts, {
      where: or(isNotNull(contacts.restrictedAt), isNotNull(contacts.minorUntil)),
      indexedBy: "contacts_withheld",
      orderBy: [desc(contacts.id)],
      limit: MOST,
    }),
  );
  const ids = found.flatMap(({ guardianId }) => guardianId ?? []);
  const restricted = found.filter(({ restrictedAt }) => restrictedAt !== null);
  const [guardians, alike] = await all.read(
    all.rows(contacts, { where: among(contacts.id, ids), limit: MOST }),
    all.ask(minorsAlike(restricted.map(({ id }) => id))),
  );
  const minors = new Map(alike.map(({ id, minorId }) => [id, minorId]));
  const names = new Map(guardians.map((one) => [one.id, contactName(one, ctx.locale)]));
  return found.map(({ id, restrictedAt, minorUntil, guardianId, guardianAgreedAt, ...person }) => ({
    ...{ id, restrictedAt, minorUntil, guardianId, guardianAgreedAt },
    name: contactName(person, ctx.locale),
    /** The minor of whom this is another record: while nobody agreed for them, it stays out of use too. */
    minorId: minors.get(id) ?? null,
    guardianName: guardianId ? (names.get(guardianId) ?? null) : null,
  }));
}
