/** The languages of those who ask in Dubai, by their tags. */
export const CONTACT_LANGUAGES = ["en", "ar", "ru", "zh", "hi", "ur", "fr", "fa", "de"] as const;
