import { Table, Td, Th, Tr } from "~/components/ui/table";
import { STORE_PLACES } from "~/config/transfers";
import { places } from "~/words/places";
import { useLocale, useWords } from "~/words/use-words";

/** Each store with what of a workspace lies in it, its region, and whether there is a choice of one. */
export function StoreTable() {
  const t = useWords(places);
  const locale = useLocale();
  return (
    <Table
      label={t("stores")}
      cards="named"
      head={
        <>
          <Th>{t("holds")}</Th>
          <Th>{t("store")}</Th>
          <Th>{t("region")}</Th>
          <Th>{t("choice")}</Th>
        </>
      }
    >
      {STORE_PLACES.map(({ store, holds, says, choice }) => (
        <Tr key={store}>
          <Td>{holds[locale]}</Td>
          <Td phone="line">
            <bdi>Cloudflare {store}</bdi>
          </Td>
          <Td phone="line" of={t("region")}>
            {says[locale]}
          </Td>
          <Td phone="line" of={t("choice")}>
            {t(choice ? "hasChoice" : "noChoice")}
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
