import { type Named, namesFor } from "~/domain/contacts/names";
import { formatPhone } from "~/lib/format";
import { contacts as words } from "~/words/contacts";
import { useLocale, useWords } from "~/words/use-words";

interface Person extends Named {
  phones?: readonly { raw: string; e164: string | null }[];
}

/** A person's name in the reader's script where it is known, else the other, else the phone. */
export function useContactName() {
  const locale = useLocale();
  const t = useWords(words);
  return ({ nameEn, nameAr, phones = [] }: Person) => {
    const [name, also] = namesFor({ nameEn, nameAr }, locale);
    const [phone] = phones;
    return { name: name ?? (phone && formatPhone(phone.e164 ?? phone.raw)) ?? t("nameless"), also };
  };
}
