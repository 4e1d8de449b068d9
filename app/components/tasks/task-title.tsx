import { Name } from "~/components/ui/text";
import { keptTitle } from "~/words/kept-title";
import { useWords } from "~/words/use-words";

/** What is to be done, in its own words; that they are kept back where the deal has somebody who is hidden. */
export function TaskTitle({ title }: { title: string }) {
  const t = useWords(keptTitle);
  return title ? <Name>{title}</Name> : t("task");
}
