import { fold } from "./fold";

const MAX_TOKENS = 24;
const MAX_TOKEN_LENGTH = 32;
const MAX_TEXT_LENGTH = 2_000;

/** Spellings that stand for one another in names: a query with one finds the others. */
const ALIKE: Record<string, string> = { ibn: "bin", bint: "bin", abdul: "abd", abdel: "abd" };
const LATIN_ARTICLES = new Set(["al", "el"]);
const ARABIC_ARTICLE = /^ال(?=.{2})/u;

const wordsOf = (text: string): string[] =>
  fold(text.slice(0, MAX_TEXT_LENGTH)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const cut = (token: string) => Array.from(token).slice(0, MAX_TOKEN_LENGTH).join("");

function indexForms(word: string, before: string | undefined): string[] {
  const plain = ALIKE[word] ?? word;
  const forms = [plain, plain.replace(ARABIC_ARTICLE, "")];
  if (before && LATIN_ARTICLES.has(before)) forms.push(before + plain);

  return forms;
}

/**
 * The tokens under which a text is found: its folded words, each with and without its article (ال, al-, el-).
 * No token twice; a bare al or el before a word is no token of its own, for every name would carry it.
 * @param limit how many tokens at most; each is at most 32 characters long.
 */
export function tokensOf(text: string, limit = MAX_TOKENS): string[] {
  const words = wordsOf(text);
  const tokens = words.flatMap((word, index) =>
    isArticle(words, index) ? [] : indexForms(word, words[index - 1]),
  );

  return [...new Set(tokens.map(cut))].slice(0, limit);
}

/**
 * The tokens a search asks for: one for each word typed, all of which must be found as prefixes.
 * The article is dropped where enough of the word is left, so that both spellings find both.
 */
export function queryTokens(text: string, limit = 6): string[] {
  const words = wordsOf(text);
  const tokens = words
    .filter((_, index) => !isArticle(words, index))
    .map((word) => (ALIKE[word] ?? word).replace(/^ال(?=.{3})/u, ""));

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
 * The tokens under which a phone is found by a fragment: whole, without the country's code, its last seven
 * and last four digits. People type one of these.
 * @param e164 with its plus.
 * @param callingCode the digits of the country's code, when known.
 */
export function phoneTokens(e164: string, callingCode = "971"): string[] {
  const digits = e164.replace(/\D/g, "");
  const national = digits.startsWith(callingCode) ? digits.slice(callingCode.length) : digits;

  return [...new Set([digits, national, digits.slice(-7), digits.slice(-4)])];
}

/**
 * What a search for a phone's fragment looks for among `phoneTokens`, or null when the text is not one.
 * Prefixes and the trunk zero go; at least three digits.
 */
export function phoneQuery(text: string): string | null {
  const typed = fold(text);
  if (!/^[+\d\s().-]+$/.test(typed)) return null;

  const digits = typed
    .replace(/\D/g, "")
    .replace(/^00(?=[1-9]\d{3})/, "")
    .replace(/^0(?=[2-9]\d{2})/, "");

  return digits.length >= 3 ? digits.slice(0, 15) : null;
}
