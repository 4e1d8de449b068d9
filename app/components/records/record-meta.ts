import type { Locale } from "~/lib/locale";
import { say, type Words } from "~/words/words";

/** The title of a page in its language: `Contacts · closr`. */
export const recordTitle = <Area extends Words>(
  locale: Locale | undefined,
  words: Area,
  key: keyof Area & string,
) => titled(locale ? (say(locale, words as Words) as (key: string) => string)(key) : undefined);

/** The same of a record's own name. */
export const titled = (name: string | null | undefined) => [
  { title: name ? `${name} · closr` : "closr" },
];
