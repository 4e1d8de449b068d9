import { storeNames } from "~/words/store-names";
import { useWords } from "~/words/use-words";

/** What people call a store; an id of one that has no name is shown as it is. */
export function StoreName({ store }: { store: string }) {
  const t = useWords(storeNames);
  return <>{store in storeNames ? t(store as keyof typeof storeNames) : store}</>;
}
