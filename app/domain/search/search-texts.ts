import type { KeptText } from "~/lib/kept-text";
import type { CompanyCopy, PersonCopy } from "../contacts/names";

type Text = string | null | undefined;
type Copied<Names> = { [Name in keyof Names]?: Text };

/** Whose record it is: search keeps a place for everybody and one for the owner. */
interface Owned {
  id: string;
  ownerId?: string | null;
  teamId?: string | null;
}

/** What search needs to know of each kind of record. A row of its table is one. */
export interface Searchable {
  contact: Owned & { nameEn?: Text; nameAr?: Text };
  account: Owned & { nameEn?: Text; nameAr?: Text };
  lead: Owned & Copied<PersonCopy> & { listingRef?: Text; projectRef?: Text };
  deal: Owned &
    Copied<PersonCopy & CompanyCopy> & {
      title?: Text;
      /** It stays in the index, where nobody finds it, and so is there when it is not kept back any more. */
      keptTitle?: KeptText | null;
      listingRef?: Text;
    };
}
export type SearchKind = keyof Searchable;

const TEXTS: { [Kind in SearchKind]: (record: Searchable[Kind]) => Text[] } = {
  contact: ({ nameEn, nameAr }) => [nameEn, nameAr],
  account: ({ nameEn, nameAr }) => [nameEn, nameAr],
  lead: (lead) => [lead.contactName, lead.contactNameAr, lead.listingRef, lead.projectRef],
  deal: (deal) => [
    deal.title ?? deal.keptTitle?.revealed,
    deal.contactName,
    deal.contactNameAr,
    deal.accountName,
    deal.accountNameAr,
    deal.listingRef,
  ],
};

/** The texts by which a record is found. */
export const searchTexts = <Kind extends SearchKind>(kind: Kind, record: Searchable[Kind]) =>
  TEXTS[kind](record).filter((text): text is string => Boolean(text));
