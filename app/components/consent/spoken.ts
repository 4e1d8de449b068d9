import { dir, langTag } from "~/lib/locale";
import { useLanguage, useLocale } from "~/words/use-words";

/** The `lang` and `dir` of a passage that is not in the language of its page; nothing where it is. */
export function useSpokenAs() {
  const language = useLanguage();
  const locale = useLocale();
  return language === locale ? {} : { lang: langTag(language), dir: dir(language) };
}
