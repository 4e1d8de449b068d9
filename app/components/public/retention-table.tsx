import { Table, Td, Th, Tr } from "~/components/ui/table";
import { RETENTION, type RetentionClass } from "~/config/retention";
import { policyPage, publishedPeriod, RETENTION_ENDS, retentionClasses } from "~/words/policy-page";
import { useLocale, useWords } from "~/words/use-words";

/** How long each class of data stays: the table that the sweeps obey. */
export function RetentionTable() {
  const t = useWords(policyPage);
  return (
    <div className="lines run-on">
      <Table
        label={t("retention")}
        head={
          <>
            <Th>{t("dataClass")}</Th>
            <Th>{t("period")}</Th>
            <Th>{t("clock")}</Th>
            <Th>{t("thenWhat")}</Th>
          </>
        }
      >
        {Object.keys(RETENTION).map((name) => (
          <RetentionRow key={name} name={name as RetentionClass} />
        ))}
      </Table>
    </div>
  );
}

function RetentionRow({ name }: { name: RetentionClass }) {
  const t = useWords(policyPage);
  const locale = useLocale();
  const { days, action, clock } = RETENTION[name];
  return (
    <Tr>
      <Td>{useWords(retentionClasses)(name)}</Td>
      <Td>
        <span className="nowrap">{publishedPeriod(locale, days)}</span>
      </Td>
      <Td>{clock[locale]}</Td>
      <Td>{t(RETENTION_ENDS[action])}</Td>
    </Tr>
  );
}
