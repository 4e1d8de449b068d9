import { Chain } from "~/components/ui/chain";
import { product } from "~/words/product";
import { useWords } from "~/words/use-words";

const STEPS = ["asked", "shown", "erased", "looked", "signed"] as const;

/** What becomes of a person's wish to be forgotten. */
export function CarriedOut() {
  const t = useWords(product);
  const links = STEPS.map((step) => ({
    id: step,
    title: t(step),
    detail: t(`${step}How`),
    state: "ok" as const,
    says: t("step"),
  }));
  return <Chain links={links} />;
}
