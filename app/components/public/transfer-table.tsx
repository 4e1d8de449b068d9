import { Table, Td, Th, Tr } from "~/components/ui/table";
import type { Transfer } from "~/config/transfers";
import { policyPage } from "~/words/policy-page";
import { useLocale, useWords } from "~/words/use-words";

/** Everybody outside: where they are, and what covers the way there. */
export function TransferTable({ all }: { all: readonly Transfer[] }) {
  const t = useWords(policyPage);
  const locale = useLocale();
  return (
    <div className="lines run-on">
      <Table
        label={t("transfers")}
        head={
          <>
            <Th>{t("receiver")}</Th>
            <Th>{t("country")}</Th>
            <Th>{t("cover")}</Th>
          </>
        }
      >
        {all.map(({ id, name, location, mechanism, mechanismEndsOn }) => (
          <Tr key={id}>
            <Td>
              <bdi>{name}</bdi>
            </Td>
            <Td>{location?.[locale] ?? t("notRecorded")}</Td>
            <Td>
              {mechanism ? t(mechanism) : t("notRecorded")}
              {mechanismEndsOn && ` (${t("until", { when: mechanismEndsOn })})`}
            </Td>
          </Tr>
        ))}
      </Table>
    </div>
  );
}
