import { fold } from "./fold";

const MAX_KEYS = 12;
const MAX_TOKEN_LENGTH = 32;
const MAX_KEY_LENGTH = 64;
const MAX_TEXT_LENGTH = 2_000;

/** Spellings that stand for one another in names: a query with one finds the others. */
const ALIKE = new Map([
  ["ibn", "bin"],
  ["bint", "bin"],
  ["abdul", "abd"],
  ["abdel", "abd"],
]);
const LATIN_ARTICLES = new Set(["al", "el"]);
const ARABIC_ARTICLE = /^ال(?=.{2})/u;

const wordsOf = (text: string): string[] =>
  fold(text.slice(0, MAX_TEXT_LENGTH)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const cut = (token: string) => Array.from(token).slice(0, MAX_TOKEN_LENGTH).join("");

/** A word as it is compared: one spelling, and without the article where enough of it is left. */
const bare = (word: string) => (ALIKE.get(word) ?? word).replace(/^ال(?=.{3})/u, "");

/** How a word may be begun when it is typed: as it is, without its article, with it in one word. */
function beginnings(word: string, before: string | undefined): string[] {
  const plain = ALIKE.get(word) ?? word;
  const forms = [plain, plain.replace(ARABIC_ARTICLE, "")];
  if (before && LATIN_ARTICLES.has(before)) forms.push(before + plain);

  return forms.map(cut);
}

/**
 * The keys under which a text is found: its folded words in turn, each followed by those after it and then
 * those before it, so that a name is found by any of its words and by two of them in either order
 * ("layla haddad", "haddad layla"). Words with an article have a key with and without it (ال, al-, el-).
 * @param limit how many keys at most; each is at most 64 characters long.
 */
export function searchKeysOf(text: string, limit = MAX_KEYS): string[] {
  const words = wordsOf(text);
  const said = words
    .map((word, index) => ({ word, before: words[index - 1], article: isArticle(words, index) }))
    .filter(({ article }) => !article);
  const keys = said.flatMap(({ word, before }, at) => {
    const others = [...said.slice(at + 1), ...said.slice(0, at)].map(({ word }) => cut(bare(word)));
    return beginnings(word, before).map((begun) => keyOf([begun, ...others]));
  });

  return [...new Set(keys)].slice(0, limit);
}

const keyOf = (words: string[]) =>
  Array.from(words.join(" ")).slice(0, MAX_KEY_LENGTH).join("").trimEnd();

/**
 * The tokens a search asks for: one for each word typed, all of which must be found as prefixes.
 * The article is dropped where enough of the word is left, so that both spellings find both.
 */
export function queryTokens(text: string, limit = 6): string[] {
  const words = wordsOf(text);
  const tokens = words.filter((_, index) => !isArticle(words, index)).map(bare);

  return [...new Set(tokens.map(cut))].slice(0, limit);
}

const isArticle = (words: string[], index: number) =>
  LATIN_ARTICLES.has(words[index] ?? "") && index < words.length - 1;

/** The half-open range [from, to) of a b-tree on text (BINARY collation) that holds every token with this prefix. */
export const prefixRange = (token: string): { from: string; to: string } => ({
  from: token,
  to: `${token}\u{10FFFF}`,
});

/**
 * The digits that a search for a phone's fragment looks for, at a number's beginning (with or without the
 * country's code) or at its end; null when the text is no such fragment. Prefixes and the trunk zero go; of
 * what was typed at least three digits.
 */
export function phoneQuery(text: string): string | null {
  const typed = fold(text);
  if (!/^[+\d\s().-]+$/.test(typed)) return null;

  const digits = typed.replace(/\D/g, "");
  if (digits.length < 3) return null;

  return digits
    .replace(/^00(?=[1-9]\d{3})/, "")
    .replace(/^0(?=[2-9]\d)/, "")
    .slice(0, 15);
}
