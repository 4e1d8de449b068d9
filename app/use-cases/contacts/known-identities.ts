import { contacts, identities } from "~/db/schema";
import { link, type TenantDb } from "~/db/tenant-db.server";
import type { Identity } from "~/domain/contacts/identities";
import { isWithheld } from "~/domain/contacts/withheld";
import { sameAs } from "../same-identities";

/** A contact that has one of the identities already, as the viewer may see it. */
export interface KnownContact {
  id: string;
  nameEn: string | null;
  nameAr: string | null;
  /** The phone or e-mail that both have. */
  by: string;
}

/** Rows of contacts that have one of these identities; those that the viewer may not see are left out. */
export const knownBy = (db: TenantDb, asked: readonly Identity[]) =>
  db.linked(
    identities,
    { contact: link(identities.contactId, contacts) },
    { where: sameAs(asked), limit: 20 },
  );

type KnownRow = { row: { norm: string }; contact: typeof contacts.$inferSelect | null };

/** Each contact once; people who are withheld are hinted at to nobody. */
export function knownContacts(rows: readonly KnownRow[]): KnownContact[] {
  const found = rows.flatMap(({ row, contact }) =>
    contact && !isWithheld(contact)
      ? [{ id: contact.id, nameEn: contact.nameEn, nameAr: contact.nameAr, by: row.norm }]
      : [],
  );
  return [...new Map(found.map((contact) => [contact.id, contact])).values()];
}
