interface Named {
  nameEn: string | null;
  nameAr: string | null;
}

/** The name that lists and copies carry: in Latin letters where there is one. Null when neither is known. */
export const contactName = ({ nameEn, nameAr }: Named): string | null => nameEn ?? nameAr;

/** Both names, the one in the reader's script first; empty when neither is known. */
export const namesFor = ({ nameEn, nameAr }: Named, locale: "en" | "ar"): string[] =>
  (locale === "ar" ? [nameAr, nameEn] : [nameEn, nameAr]).filter((name) => name !== null);
