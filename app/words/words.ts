import { intlTag, type Language, type Locale } from "~/lib/locale";
import { type Piece, parseMessage, sayMessage } from "./message";

/** One sentence in every language, each an ICU message: a missing language does not compile. */
export type Sentence = Readonly<Record<Locale, string>>;
export type Words = Readonly<Record<string, Sentence>>;
/** An area that is said in more languages than the pages are. */
type WideWords = Readonly<Record<string, Readonly<Record<Language, string>>>>;
/** What an area can be said in. */
export type SpokenIn<Area extends Words> = Area extends WideWords ? Language : Locale;

/** What may stand in a sentence's place. A tag's place is filled by what wraps its text. */
export type Value = string | number;
export type Wrap<Text> = (chunks: Text[]) => Text;

/** The places of a message: exact for plain ones, open when a plural or a choice nests others. */
type Places<Message extends string> = Message extends `${string}{${string},${string}`
  ? Record<string, Value>
  : Named<Message>;
type Named<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Record<Name, Value> & Named<Rest>
  : unknown;

/** The arguments after a sentence's name: none when it has no places. */
export type Fill<Message extends string> = Message extends `${string}{${string}`
  ? [values: Places<Message>]
  : [];

/**
 * Declares an area's words. They keep their exact text, so that their places can be checked. Where a file has
 * several, calls are marked pure: what a bundle does not say is left out of it.
 */
export const defineWords = <const Area extends Words>(words: Area): Area => words;

export type Say<Area extends Words> = <Key extends keyof Area & string>(
  key: Key,
  ...fill: Fill<Area[Key]["en"]>
) => string;

/**
 * Says a sentence in a language, as plain text: `say("ar", deals)("count", { n: 3 })`.
 * Tags such as `<b>` leave only their text; `Say` in `use-words` keeps them.
 */
export function say<Area extends Words>(language: SpokenIn<Area>, words: Area): Say<Area> {
  return (key, ...[values]) => {
    const message = textOf(words, key, language);
    if (isPlain(message)) return message;

    const filled = { ...UNWRAPPED, ...(values as object | undefined) };
    return sayMessage<string>(parsed(message), intlTag(language), filled).join("");
  };
}

/** Says a sentence as its parts, each tag's text wrapped by the value of that name. */
export function sayParts<Part>(
  language: Language,
  sentence: Sentence,
  values: Record<string, Value | Part | Wrap<Value | Part>>,
): (Value | Part)[] {
  const message = inLanguage(sentence, language);
  if (isPlain(message)) return [message];

  return sayMessage<Value | Part>(parsed(message), intlTag(language), values);
}

/** A key that came as a string at run time must not read a prototype's property. */
function textOf(words: Words, key: string, language: Language): string {
  const sentence = Object.hasOwn(words, key) ? words[key] : undefined;
  if (!sentence) throw new Error(`no words for ${key}`);
  return inLanguage(sentence, language);
}

/** The types see to it that an area has the language that it is said in. */
function inLanguage(sentence: Sentence, language: Language): string {
  const text: string | undefined = sentence[language as Locale];
  if (text === undefined) throw new Error(`not said in ${language}`);
  return text;
}

/** Without places, tags or quotes there is nothing to parse. */
const isPlain = (message: string) => !/[{}<']/.test(message);

const joined: Wrap<string> = (chunks) => chunks.join("");

/** The tags that every sentence may use, reduced to their text. */
const UNWRAPPED = { b: joined, bdi: joined, n: joined, code: joined, link: joined };

const known = new Map<string, Piece[]>();

/** Parsing costs more than saying, so each message is parsed once in an isolate's or a page's life. */
function parsed(message: string): Piece[] {
  const pieces = known.get(message) ?? parseMessage(message);
  known.set(message, pieces);
  return pieces;
}
