import { indexRecords } from "~/db/queries/search-index";
import { contacts, identities } from "~/db/schema";
import { identitiesOf } from "~/domain/contacts/identities";
import { type aTenant, type contactRow, NOON } from "./tenant";

/** Puts people in, with what they are recognised and found by. */
export async function putPeople(
  { db }: Awaited<ReturnType<typeof aTenant>>,
  ...rows: ReturnType<typeof contactRow>[]
) {
  const known = rows.flatMap((row) =>
    identitiesOf({ phones: row.phones ?? [], emails: row.emails ?? [] } as never).map((one) => ({
      ...one,
      contactId: row.id,
      createdAt: NOON,
    })),
  );
  await db.commit(
    db.insertMany(contacts, rows as never),
    ...(known.length > 0 ? [db.insertMany(identities, known)] : []),
    db.change(indexRecords("contact", ...rows)),
  );
}
