import { fold } from "~/lib/fold";
import { phoneQuery, queryTokens } from "~/lib/tokens";

/** What a text that somebody typed asks for. */
export interface SearchQuestion {
  /** Beginnings of keys, the best first: the words as typed, and two words turned round. */
  beginnings: string[];
  /** The longest word, and the others that must stand beside it: for words that do not follow one another. */
  longest: string | null;
  others: string[];
  /** Digits that a phone begins or ends with. */
  digits: string | null;
  /** What an e-mail begins with. */
  email: string | null;
  /** The full-text question: every word, the last one as a beginning. Null when there are no words. */
  match: string | null;
}

/** More than this is no question; the rest is not looked at. */
const MOST_TYPED = 200;
const EMAIL_START = /^[^\s@]{2,}(@[^\s@]*)?$/;

/** Reads what was typed. Whatever it is, it asks for something or for nothing, and never breaks a query. */
export function searchQuestion(typed: string): SearchQuestion {
  const text = typed.slice(0, MOST_TYPED);
  const words = queryTokens(text);
  const [longest = null] = words.toSorted((one, other) => other.length - one.length);

  return {
    beginnings: beginningsOf(words),
    longest,
    others: words.filter((word) => word !== longest),
    digits: phoneQuery(text),
    email: emailStart(text),
    match: matchOf(text),
  };
}

function beginningsOf(words: string[]): string[] {
  if (words.length === 0) return [];
  const typed = words.join(" ");
  return words.length === 2 ? [typed, words.toReversed().join(" ")] : [typed];
}

/** A single word in Latin letters may be how an address begins; with an @ it can be nothing else. */
function emailStart(text: string): string | null {
  const plain = fold(text);
  return EMAIL_START.test(plain) && /[a-z]/.test(plain) ? plain : null;
}

/** Each word in quotes, so that none of them is an operator. */
function matchOf(text: string): string | null {
  const words = fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const quoted = words.slice(0, 8).map((word) => `"${word}"`);
  return quoted.length === 0 ? null : `${quoted.join(" ")}*`;
}
