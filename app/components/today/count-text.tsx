import { today as words } from "~/words/today";
import { useWords } from "~/words/use-words";

/** How many there are; `more` when it was not counted to the end. */
export interface Count {
  n: number;
  more: boolean;
}

/** "4", or "more than 20": never a number that was not counted. */
export function CountText({ count: { n, more } }: { count: Count }) {
  const t = useWords(words);
  return more ? t("moreThan", { n }) : n;
}
