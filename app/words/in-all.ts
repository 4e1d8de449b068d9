import type { Language, Locale } from "~/lib/locale";
import type { Sentence, Words } from "./words";

/** An area in one language more: a sentence left out does not compile. */
export type TextsOf<Area extends Words> = Readonly<Record<keyof Area, string>>;

type Others = Exclude<Language, Locale>;
type InAll<Area extends Words> = {
  readonly [K in keyof Area]: Area[K] & Readonly<Record<Language, string>>;
};

/** An area that is said in every language that a visitor may be asked in. */
export const inAll = <Area extends Words>(
  two: Area,
  others: Readonly<Record<Others, TextsOf<Area>>>,
): InAll<Area> =>
  Object.fromEntries(
    Object.entries(two).map(([key, sentence]): [string, Sentence] => [
      key,
      {
        ...sentence,
        ...Object.fromEntries(Object.entries(others).map(([tag, texts]) => [tag, texts[key]])),
      },
    ]),
  ) as InAll<Area>;
