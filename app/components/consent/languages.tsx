import { LANGUAGE_NAMES } from "~/lib/language-names";
import { LANGUAGES, langTag, localeOf, toHref } from "~/lib/locale";
import { useLanguage } from "~/words/use-words";

/** The same page in each language, by its address alone. `path` is without its language. */
export function InOtherLanguages({ path }: { path: string }) {
  const here = useLanguage();
  return (
    <p className="row sm languages">
      {LANGUAGES.filter((language) => language !== here).map((language) => (
        <a
          key={language}
          href={`${toHref(localeOf(language), path)}?language=${language}`}
          lang={langTag(language)}
          hrefLang={langTag(language)}
        >
          {LANGUAGE_NAMES[language]}
        </a>
      ))}
    </p>
  );
}
