import { useShellFacts } from "~/components/layout/page-facts";

/** In a form that makes a record: pressed twice, or sent again after a lost answer, it makes one. */
export function Once() {
  return <input type="hidden" name="once" value={useShellFacts()?.once} />;
}
