import type { Sentence } from "../words";

/** The parts of the help centre, in their order. */
export const HELP_GROUPS = [
  "day",
  "selling",
  "people",
  "talk",
  "rights",
  "setting-up",
  "you",
] as const;
type HelpGroup = (typeof HELP_GROUPS)[number];

/** One page of the help centre: what a screen is for, how it is used, what is good to know. */
export interface HelpArticle {
  slug: string;
  group: HelpGroup;
  /** The screens it is about, by their addresses within a workspace, or from the root. */
  screens: readonly string[];
  /** Whether there is a picture of it in public/help. */
  picture: boolean;
  title: Sentence;
  lead: Sentence;
  steps: readonly Sentence[];
  notes: readonly Sentence[];
}
