import { Button } from "~/components/ui/button";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Mono, Name } from "~/components/ui/text";
import type { EpochMs } from "~/lib/time";
import { billing } from "~/words/billing";
import { useWords } from "~/words/use-words";

export interface TaxNumberRow {
  id: string;
  company: string;
  lastDigits: string;
  createdAt: EpochMs;
}

/** The tax numbers of the brokerage's companies, by their last digits. */
export function TaxNumberTable({
  rows,
  zone,
  mayRemove,
}: {
  rows: readonly TaxNumberRow[];
  zone: string;
  mayRemove: boolean;
}) {
  const t = useWords(billing);
  return (
    <Table
      label={t("numbers")}
      cards="named"
      head={
        <>
          <Th>{t("company")}</Th>
          <Th>{t("number")}</Th>
          <Th>{t("since")}</Th>
          <Th hidden>{t("actions")}</Th>
        </>
      }
    >
      {rows.map(({ id, company, lastDigits, createdAt }) => (
        <Tr key={id}>
          <Td>
            <Name>{company}</Name>
          </Td>
          <Td phone="line" of={t("number")}>
            <Mono>…{lastDigits}</Mono>
          </Td>
          <Td phone="line" of={t("since")} muted>
            <Instant at={createdAt} as="date" zone={zone} />
          </Td>
          <Td end>
            {mayRemove && (
              <form method="post">
                <input type="hidden" name="id" value={id} />
                <Button
                  look="danger"
                  name="do"
                  value="remove"
                  aria-label={t("removeOf", { company })}
                >
                  {t("remove")}
                </Button>
              </form>
            )}
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
