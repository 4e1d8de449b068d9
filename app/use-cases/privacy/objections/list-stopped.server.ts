import { desc, isNotNull } from "drizzle-orm";
import { contacts } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { contactName } from "~/domain/contacts/names";
import { stopsOf } from "~/domain/contacts/objections";
import type { Ctx } from "../../ctx";

const MOST = 200;

/** The people who had a use of their data stopped, the newest record first, each with what and since when. */
export async function listStopped(ctx: Ctx<"privacy:read">) {
  const all = ctx.db.as(EVERYTHING);
  const [found] = await all.read(
    all.rows(contacts, {
      where: isNotNull(contacts.objections),
      indexedBy: "contacts_objected",
      orderBy: [desc(contacts.id)],
      limit: MOST,
    }),
  );
  return found.map((person) => ({
    id: person.id,
    name: contactName(person, ctx.locale),
    stops: stopsOf(person).map((stop) => ({ stop, at: person.objections?.[stop]?.at ?? 0 })),
  }));
}
