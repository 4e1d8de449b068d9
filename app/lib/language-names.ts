import type { Language } from "./locale";

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
