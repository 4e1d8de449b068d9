import { withLatinDigits, withoutInvisible } from "./invisible";

const LETTERS: Record<string, string> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ؤ: "و",
  ئ: "ي",
  ک: "ك",
  ی: "ي",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
};
const FOLDED_LETTERS = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");

/** Latin accents, Arabic diacritics (with the superscript alef) and tatweel. */
const MARKS = /[\u0300-\u036F\u064B-\u065F\u0670\u0640]/g;

function foldOnce(text: string): string {
  const plain = withoutInvisible(text.normalize("NFKC")).toLowerCase();
  const letters = plain.replace(FOLDED_LETTERS, (letter) => LETTERS[letter] ?? letter);
  const bare = letters.normalize("NFD").replace(MARKS, "").normalize("NFKC");

  return withLatinDigits(bare).replace(/\s+/g, " ").trim();
}

/**
 * The form in which text is compared and searched: NFKC, one form of each Arabic letter, Persian letters as
 * Arabic ones, no diacritics, tatweel or invisible marks, digits 0-9, no Latin accents, lower case, single
 * spaces. Folding twice changes nothing. What people see is never folded.
 */
export function fold(text: string): string {
  // Most of what is folded is plain ASCII, in which there is nothing to decompose.
  if (/^[\x20-\x7E]*$/.test(text)) return text.toLowerCase().replace(/ +/g, " ").trim();

  let folded = foldOnce(text);
  // Taking a character away can join its neighbours into one that folds further (rare, and it ends).
  for (let again = foldOnce(folded); again !== folded; again = foldOnce(folded)) folded = again;

  return folded;
}
