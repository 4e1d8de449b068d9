import { today as words } from "~/words/today";
import { useWords } from "~/words/use-words";

/** How many there are; with `more` there are more than so many. */
export interface Count {
  n: number;
  more: boolean;
}

/** "4", or "10+" where it was not counted to the end: never a number that is not true. */
export function CountText({ count: { n, more } }: { count: Count }) {
  const t = useWords(words);
  return more ? t("moreThan", { n }) : n;
}
