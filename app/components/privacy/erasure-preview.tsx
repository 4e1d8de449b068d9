import { Table, Td, Th, Tr } from "~/components/ui/table";
import { formatNumber } from "~/lib/format";
import { privacyDesk } from "~/words/privacy-desk";
import { useLocale, useWords } from "~/words/use-words";
import { StoreName } from "./store-name";

export interface StoreLine {
  store: string;
  count: number;
}

/** Stores and how much of the person is in each. */
export function StoreTable({ label, lines }: { label: string; lines: readonly StoreLine[] }) {
  const t = useWords(privacyDesk);
  const locale = useLocale();
  return (
    <Table
      label={label}
      head={
        <>
          <Th>{t("store")}</Th>
          <Th num>{t("count")}</Th>
        </>
      }
    >
      {lines.map(({ store, count }) => (
        <Tr key={store}>
          <Td>
            <StoreName store={store} />
          </Td>
          <Td num>{formatNumber(count, locale)}</Td>
        </Tr>
      ))}
    </Table>
  );
}
