import { pageTitle } from "~/components/public/public-meta";
import type { Locale } from "~/lib/locale";
import { settings } from "~/words/settings";
import { say } from "~/words/words";

/** The title of a settings page in the person's language. */
export const settingsTitle = (locale: Locale | undefined, key: keyof typeof settings) =>
  locale ? [{ title: pageTitle(locale, say(locale, settings)(key as "title")) }] : [];
