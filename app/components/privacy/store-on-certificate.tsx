import type { ShownCertificate } from "~/domain/privacy/certificate";
import { accountStores } from "~/words/account-stores";
import { storeNames } from "~/words/store-names";
import { useWords } from "~/words/use-words";
import { workspaceStores } from "~/words/workspace-stores";

const NAMES = {
  "erasure-certificate": storeNames,
  "account-erasure-certificate": { ...storeNames, ...workspaceStores, ...accountStores },
  "workspace-erasure-certificate": { ...storeNames, ...accountStores, ...workspaceStores },
};

/** What a certificate calls a store; an id of one that has no name is shown as it is. */
export function StoreOnCertificate({
  store,
  kind,
}: {
  store: string;
  kind: ShownCertificate["kind"];
}) {
  const names = NAMES[kind];
  const t = useWords(names as typeof storeNames);
  return <>{store in names ? t(store as keyof typeof storeNames) : store}</>;
}
