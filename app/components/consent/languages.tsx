import { LANGUAGES, type Language, langTag, localeOf, toHref } from "~/lib/locale";
import { useLanguage } from "~/words/use-words";

/** Each language as it names itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  ar: "العربية",
  fr: "Français",
  de: "Deutsch",
  es: "Español",
  ru: "Русский",
  hi: "हिन्दी",
  ur: "اردو",
  zh: "简体中文",
};

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
