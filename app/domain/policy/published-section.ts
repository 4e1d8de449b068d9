import type { KeptClass } from "./retention";

interface PublishedClause {
  id: string;
  text: string;
  promises: readonly number[];
  /** What kind of sentence it is; the first versions did not keep it. */
  is?: "behaviour" | "word" | "fact";
  /** A row of the register of retention as data: what the product obeys while the version is in force. */
  keeps?: KeptClass;
  /** The grounds of a use by jurisdiction, in the same way; what they are is config/uses.ts's. */
  grounds?: Readonly<Record<string, readonly unknown[]>>;
}

/** A section as it was published: what is shown of a version that the build's words no longer say. */
export interface PublishedSection {
  id: string;
  title: string;
  clauses: readonly PublishedClause[];
}

const NO_WORDS: PublishedSection = { id: "", title: "", clauses: [] };

/** The same version's sections in both languages, side by side. */
export function inBothLanguages(en: readonly PublishedSection[], ar: readonly PublishedSection[]) {
  return en.map(({ id, title, clauses }, place) => {
    const other = ar[place] ?? NO_WORDS;
    return {
      id,
      title: { en: title, ar: other.title },
      clauses: clauses.map(({ text, keeps: _keeps, grounds: _grounds, ...clause }, n) => ({
        is: "behaviour" as const,
        ...clause,
        text: { en: text, ar: other.clauses[n]?.text ?? "" },
      })),
    };
  });
}
