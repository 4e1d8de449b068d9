import { isOfWithheld } from "~/db/queries/alike";
import { reindexRecord, unindexRecords } from "~/db/queries/search-index";
import type { deals, leads } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { Row } from "~/db/tenant-db.server";
import { identitiesOf } from "~/domain/contacts/identities";
import { copyOfPerson } from "~/domain/contacts/names";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { suppressedBy } from "../suppression";
import type { Contact } from "./get-contact.server";

type Reached = Parameters<typeof identitiesOf>[0];

interface Added {
  isErased: boolean;
  restrictedAt: number | null;
  /** The contact, where it is given any. */
  to: string[];
}

/**
 * What follows from the phones and e-mails that are new to a contact: whether one is of somebody who was erased, and
 * that it is restricted from now on where one is of somebody who is kept out of use.
 */
export async function addedTo(
  ctx: Ctx<"contacts:write">,
  before: Contact,
  after: Reached,
): Promise<Added> {
  const { restrictedAt, id } = before;
  const had = new Set(identitiesOf(before).map(({ norm }) => norm));
  const added = identitiesOf(after).filter(({ norm }) => !had.has(norm));
  if (added.length === 0) return { isErased: false, restrictedAt, to: [] };

  const [suppressed, isWithheld] = await ctx.db.read(
    await suppressedBy(ctx, added),
    ctx.db.ask(isOfWithheld(added, id)),
  );
  const since = restrictedAt ?? (isWithheld ? ctx.now() : null);
  return { isErased: suppressed.length > 0, restrictedAt: since, to: [id] };
}

interface Besides {
  itsLeads: Row<typeof leads>[];
  itsDeals: Row<typeof deals>[];
}

/** Where a change restricts a contact: nobody finds it any more, and whoever received it is told. */
export function restrictedToo(
  ctx: Ctx<"contacts:write">,
  before: Contact,
  after: Contact,
  { itsLeads, itsDeals }: Besides,
): Write[] {
  if (before.restrictedAt !== null || after.restrictedAt === null) return [];

  const copy = copyOfPerson(after);
  const named = <T extends object>(some: T[]) => some.map((one) => ({ ...one, ...copy }));
  const nameless = { contactName: null, contactNameAr: null, title: null, listingRef: null };
  const gone = [
    unindexRecords("contact", after),
    ...(itsLeads.length > 0 ? [unindexRecords("lead", ...named(itsLeads))] : []),
    ...named(itsDeals).flatMap((deal) => reindexRecord("deal", deal, { ...deal, ...nameless })),
  ];
  return [
    ...gone.map((write) => ctx.db.change(write)),
    ...record(ctx, {
      type: "contact.restricted",
      object: ["contact", after.id],
      about: { contactId: after.id },
    }),
  ];
}
