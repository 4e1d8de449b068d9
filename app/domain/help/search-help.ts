import { fold } from "~/lib/fold";

/** What is searched of one page, the weightiest first: its title, its lead, the rest. */
export interface Searched {
  slug: string;
  title: string;
  lead: string;
  body: string;
}

const LONGEST_QUESTION = 100;

/** What somebody asks, fit to be searched for and shown again. */
export const questionOf = (text: string | null): string =>
  (text ?? "").replace(/\s+/g, " ").trim().slice(0, LONGEST_QUESTION);

/**
 * The pages that hold the beginning of every word of the question, those whose title does first. Forms of one
 * Arabic letter count as the same. An empty question finds nothing.
 */
export function searchHelp<Page extends Searched>(
  question: string,
  pages: readonly Page[],
): Page[] {
  const words = wordsOf(question);
  if (words.length === 0) return [];

  return pages
    .map((page) => ({ page, weight: weightOf(page, words) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ page }) => page);
}

function weightOf({ title, lead, body }: Searched, words: string[]): number {
  const parts = [title, lead, body].map(wordsOf);
  const weights = words.map((word) => {
    const place = parts.findIndex((part) => part.some((other) => other.startsWith(word)));
    return place < 0 ? 0 : 3 - place;
  });
  return weights.includes(0) ? 0 : weights.reduce((sum, weight) => sum + weight, 0);
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^(وال|بال|لل|ال|و|ب|ل)(?=\p{L}{3})/u, ""))
    .filter(Boolean);
