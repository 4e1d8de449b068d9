import type { Locale } from "~/lib/locale";

/** What a person or a company is called, in Latin and in Arabic letters. */
export interface Named {
  nameEn: string | null;
  nameAr: string | null;
}

/** Both names, the one in the reader's script first, each once; empty when neither is known. */
export const namesFor = ({ nameEn, nameAr }: Named, locale: Locale): string[] => {
  const names = locale === "ar" ? [nameAr, nameEn] : [nameEn, nameAr];
  return [...new Set(names.filter((name) => name !== null))];
};

/**
 * What a reader calls a person or a company: the name in the reader's script where there is one, else
 * the other. Null when neither is known, or there is nobody.
 */
export const contactName = (named: Named | null | undefined, locale: Locale): string | null =>
  (named && namesFor(named, locale)[0]) ?? null;

const ARABIC = /\p{Script=Arabic}/u;

/** A name that was given without its script, where it belongs. */
export function nameInItsScript(name: string | null): Named {
  const isArabic = name !== null && ARABIC.test(name);
  return { nameEn: isArabic ? null : name, nameAr: isArabic ? name : null };
}

/** The copies of a person's names that leads and deals carry, so that lists need no join. */
export interface PersonCopy {
  /** In Latin letters where that is known, else in Arabic. */
  contactName: string | null;
  /** In Arabic letters; null where that is not known. */
  contactNameAr: string | null;
}

/** The same of a company, on deals. */
export interface CompanyCopy {
  accountName: string | null;
  accountNameAr: string | null;
}

export const copyOfPerson = (person: Named | null | undefined): PersonCopy => ({
  contactName: contactName(person, "en"),
  contactNameAr: person?.nameAr ?? null,
});

export const copyOfCompany = (company: Named | null | undefined): CompanyCopy => ({
  accountName: contactName(company, "en"),
  accountNameAr: company?.nameAr ?? null,
});

/** Both names of the person of a lead or a deal, the one in the reader's script first, each once. */
export const personsNames = (copy: PersonCopy, to: Locale) =>
  namesFor({ nameEn: copy.contactName, nameAr: copy.contactNameAr }, to);

/** What a reader calls the person of a lead or a deal. */
export const personOf = (copy: PersonCopy, to: Locale): string | null =>
  personsNames(copy, to)[0] ?? null;

/** What a reader calls the company of a deal. */
export const companyOf = ({ accountName, accountNameAr }: CompanyCopy, to: Locale) =>
  contactName({ nameEn: accountName, nameAr: accountNameAr }, to);
