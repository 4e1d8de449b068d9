import { Fragment, type ReactNode } from "react";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant } from "~/components/ui/text";
import { PARTS } from "~/config/parts";
import type { SuiteRun } from "~/domain/promises/standing";
import { bindingKinds, type SealedField, sealedFields, securityPage } from "~/words/security-page";
import { useLocale, useWords } from "~/words/use-words";

const Register = ({
  label,
  head,
  children,
}: {
  label: string;
  head: readonly string[];
  children: ReactNode;
}) => (
  <div className="lines run-on">
    <Table label={label} head={head.map((name) => <Th key={name}>{name}</Th>)}>
      {children}
    </Table>
  </div>
);

/** The columns that are sealed with the workspace's own key. */
export function SealedTable({ sealed }: { sealed: readonly { table: string; column: string }[] }) {
  const t = useWords(securityPage);
  const named = useWords(sealedFields);
  return (
    <Register label={t("sealed")} head={[t("field"), t("inMap")]}>
      {sealed
        .map(({ table, column }) => `${table}.${column}` as SealedField)
        .map((field) => (
          <Tr key={field}>
            <Td>{named(field)}</Td>
            <Td muted>
              <code dir="ltr">{field}</code>
            </Td>
          </Tr>
        ))}
    </Register>
  );
}

/** What each part of the product may reach, and nothing else. */
export function PartTable() {
  const t = useWords(securityPage);
  const kindName = useWords(bindingKinds);
  const locale = useLocale();
  return (
    <Register label={t("parts")} head={[t("part"), t("does"), t("reaches")]}>
      {PARTS.map(({ name, does, bindings }) => (
        <Tr key={name}>
          <Td>
            <code>{name}</code>
          </Td>
          <Td>{does[locale]}</Td>
          <Td>
            {bindings.map(({ kind, name: binding }, place) => (
              <Fragment key={binding}>
                {place > 0 && <br />}
                {kindName(kind)} <bdi className="mono xs quiet">{binding}</bdi>
              </Fragment>
            ))}
          </Td>
        </Tr>
      ))}
    </Register>
  );
}

/** The suites of tests that attack the product: when each last ran, and how it ended. */
export function SuiteTable({ suites }: { suites: readonly SuiteRun[] }) {
  const t = useWords(securityPage);
  const locale = useLocale();
  return (
    <Register label={t("suites")} head={[t("suite"), t("ended"), t("ran")]}>
      {suites.map(({ id, title, is, last }) => (
        <Tr key={id}>
          <Td>{title[locale]}</Td>
          <Td tone={is === "failed" ? "late" : undefined}>{t(is)}</Td>
          <Td>
            {last && (
              <>
                <Instant at={last.at} /> <bdi className="n xs quiet">{last.commit}</bdi>
              </>
            )}
          </Td>
        </Tr>
      ))}
    </Register>
  );
}
