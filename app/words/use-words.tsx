import { createContext, Fragment, type ReactNode, useContext, useMemo } from "react";
import type { Language, Locale } from "~/lib/locale";
import {
  type Sentence,
  type SpokenIn,
  say,
  sayParts,
  type Value,
  type Words,
  type Wrap,
} from "./words";

const CurrentLocale = createContext<Locale>("en");

/** Sets the language of everything inside: once around a page, again around a passage in the other. */
export const LocaleProvider = CurrentLocale.Provider;
export const useLocale = () => useContext(CurrentLocale);

const CurrentLanguage = createContext<Language | null>(null);

/** Sets the language of a passage that may be in more languages than pages are: the question about cookies. */
export const LanguageProvider = CurrentLanguage.Provider;
/** That of the passage; the page's own outside of one. */
export function useLanguage(): Language {
  const locale = useContext(CurrentLocale);
  return useContext(CurrentLanguage) ?? locale;
}

/**
 * An area's words in the language of the page: `const t = useWords(deals); t("close")`. Within a passage in
 * another language, those that are said in it.
 */
export function useWords<Area extends Words>(words: Area) {
  const language = useSpoken(Object.values(words)[0]);
  return useMemo(() => say(language as SpokenIn<Area>, words), [language, words]);
}

function useSpoken(sentence: Sentence | undefined): Language {
  const language = useLanguage();
  const locale = useLocale();
  return sentence && Object.hasOwn(sentence, language) ? language : locale;
}

type Rich = Value | ReactNode | Wrap<ReactNode>;

const WRAPS: Record<string, Wrap<ReactNode>> = {
  b: (chunks) => <b>{inOrder(chunks)}</b>,
  bdi: (chunks) => <bdi>{inOrder(chunks)}</bdi>,
  n: (chunks) => <bdi className="n">{inOrder(chunks)}</bdi>,
  code: (chunks) => <code>{inOrder(chunks)}</code>,
};

/**
 * A sentence with marked-up places: `<b>`, `<bdi>`, `<n>` (left to right) and `<code>` are known, other
 * tags are wrapped by the value of their name, and a value may be an element.
 * @example <Say words={mail} say="sentTo" with={{ name: <Name>{to}</Name>, link: (text) => <a href="/">{text}</a> }} />
 */
export function Say<Area extends Words>(props: {
  words: Area;
  say: keyof Area & string;
  with?: Record<string, Rich>;
  /** How plain text is shown, where it holds what a page leads to. */
  plain?: (text: string) => ReactNode;
}) {
  const sentence = props.words[props.say];
  const language = useSpoken(sentence);
  if (!sentence) throw new Error(`no words for ${props.say}`);

  const { plain = (text: string): ReactNode => text } = props;
  const parts = sayParts<ReactNode>(language, sentence, { ...WRAPS, ...props.with });
  return <>{inOrder(parts.map((part) => (typeof part === "string" ? plain(part) : part)))}</>;
}

/** The parts of a sentence stand where they stand, so their place is their key. */
const inOrder = (parts: ReactNode[]) =>
  parts.map((part, place) => <Fragment key={String(place)}>{part}</Fragment>);
