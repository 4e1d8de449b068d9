import { Block } from "~/components/ui/page";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { formatPlainDate, unbroken } from "~/lib/format";
import { policyDesk } from "~/words/console";
import { policyPage } from "~/words/policy-page";
import { useLocale, useWords } from "~/words/use-words";

interface Waiting {
  class: string;
  /** The name of the class, as it is published. */
  called: string;
  obeyedDays: number;
  builtDays: number | null;
  from: string | null;
}

/** Periods that this build has and the policy in force has not: what is obeyed meanwhile. */
export function WaitingPeriods({ all }: { all: readonly Waiting[] }) {
  const t = useWords(policyDesk);
  const page = useWords(policyPage);
  if (all.length === 0) return null;

  return (
    <Block title={t("waits")}>
      <p className="muted">{t("waitsHelp")}</p>
      <Table
        label={t("waits")}
        cards="named"
        head={
          <>
            <Th>{page("dataClass")}</Th>
            <Th>{t("obeyed")}</Th>
            <Th>{t("built")}</Th>
            <Th>{t("builtFrom")}</Th>
          </>
        }
      >
        {all.map((one) => (
          <WaitingPeriod key={one.class} {...one} />
        ))}
      </Table>
    </Block>
  );
}

function WaitingPeriod({ called, obeyedDays, builtDays, from }: Waiting) {
  const t = useWords(policyDesk);
  const days = useWords(policyPage);
  const locale = useLocale();
  const period = (n: number) => unbroken(days("days", { n }));
  return (
    <Tr>
      <Td>
        <b className="tbl-name">{called}</b>
      </Td>
      <Td phone="line" of={t("obeyed")}>
        {period(obeyedDays)}
      </Td>
      <Td phone="line" of={t("built")}>
        {builtDays === null ? t("noClass") : period(builtDays)}
      </Td>
      <Td phone="line" of={t("builtFrom")}>
        {from ? formatPlainDate(from, locale) : t("notPublished")}
      </Td>
    </Tr>
  );
}
