import { Table, Td, Th, Tr } from "~/components/ui/table";
import { BASES, type Basis, PURPOSES, type Purpose } from "~/config/purposes";
import { RETENTION, type RetentionClass } from "~/config/retention";
import { policyPage, retentionClasses } from "~/words/policy";
import { useLocale, useWords } from "~/words/use-words";

/** One use of personal data, as the inventory declares it for at least one table. */
export interface Use {
  purpose: Purpose;
  basis: Basis;
  role: "controller" | "processor";
}

/** The purposes and grounds that the inventory's tables name: there are no others. */
export function PurposeTable({ uses }: { uses: readonly Use[] }) {
  const t = useWords(policyPage);
  const locale = useLocale();
  return (
    <div className="lines run-on">
      <Table
        label={t("purpose")}
        head={
          <>
            <Th>{t("purpose")}</Th>
            <Th>{t("ground")}</Th>
            <Th>{t("role")}</Th>
          </>
        }
      >
        {uses.map(({ purpose, basis, role }) => (
          <Tr key={`${purpose} ${basis} ${role}`}>
            <Td>{PURPOSES[purpose][locale]}</Td>
            <Td>{BASES[basis][locale]}</Td>
            <Td>{t(role)}</Td>
          </Tr>
        ))}
      </Table>
    </div>
  );
}

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
      <Td>{t("days", { n: days })}</Td>
      <Td>{clock[locale]}</Td>
      <Td>{t(action === "delete" ? "deleted" : "emptied")}</Td>
    </Tr>
  );
}
