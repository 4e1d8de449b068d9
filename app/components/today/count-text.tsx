import { today as words } from "~/words/today";
import { useWords } from "~/words/use-words";

/** How many there are; with `more` how many of them stand here. */
export interface Count {
  n: number;
  more: boolean;
}

/** "4", or "first 6" of those that were not counted: never a number that is not true. */
export function CountText({ count: { n, more } }: { count: Count }) {
  const t = useWords(words);
  return more ? t("first", { n }) : n;
}
