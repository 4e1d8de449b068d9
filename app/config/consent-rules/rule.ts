/** How a place's law is read for cookies and what is like them, and where that reading comes from. */
export interface ConsentRule {
  /** Kept in the proof of a choice, so it never changes its meaning. */
  id: string;
  /** ISO 3166-1 countries, or ISO 3166-2 regions as `US-CA`. A free zone has none: no address tells of it. */
  places: readonly string[];
  /** The place's name, where no country's name says it. */
  name: string | null;
  /** What the law asks before optional cookies; where nothing is said, it is our own stricter rule. */
  mode: "opt-in" | "opt-out";
  /** Whether the law names an opt-out signal of the browser. We honour it everywhere. */
  signal: "named" | "not-named";
  law: string;
  /** The section that the reading rests on. */
  citation: string;
  /** Where the law itself stands, or who tracks it; null for our own rule. */
  source: string | null;
  /** summary: read in summaries, not in the law's text. ours: nothing is claimed of the law, we ask first anyway. */
  certainty: "summary" | "ours";
  /** YYYY-MM-DD */
  checkedOn: string;
  note?: { en: string; ar: string };
}

export const CHECKED_ON = "2026-11-28";
