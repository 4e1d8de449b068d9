import { namesFor } from "~/domain/contacts/names";
import { contacts as words } from "~/words/contacts";
import { useLocale, useWords } from "~/words/use-words";

interface Named {
  nameEn: string | null;
  nameAr: string | null;
  phones?: readonly { raw: string; e164: string | null }[];
}

/** A person's name in the reader's script where it is known, else the other, else the phone. */
export function useContactName() {
  const locale = useLocale();
  const t = useWords(words);
  return ({ nameEn, nameAr, phones = [] }: Named) => {
    const [name, also] = namesFor({ nameEn, nameAr }, locale);
    return { name: name ?? phones[0]?.raw ?? t("nameless"), also };
  };
}
