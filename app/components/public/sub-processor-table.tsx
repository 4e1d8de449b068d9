import { Table, Td, Th, Tr } from "~/components/ui/table";
import { PROVIDER_CATEGORIES, type SubProcessor } from "~/config/subprocessors";
import { subprocessorPage } from "~/words/public-pages";
import { useLocale, useWords } from "~/words/use-words";

/** Who handles data for us, for what, which data, where, and on which terms on record. */
export function SubProcessorTable({ all }: { all: readonly SubProcessor[] }) {
  const t = useWords(subprocessorPage);
  return (
    <div className="lines">
      <Table
        label={t("table")}
        head={
          <>
            <Th>{t("who")}</Th>
            <Th>{t("what")}</Th>
            <Th>{t("which")}</Th>
            <Th>{t("where")}</Th>
            <Th>{t("terms")}</Th>
          </>
        }
      >
        {all.map((each) => (
          <Provider key={each.id} provider={each} />
        ))}
      </Table>
    </div>
  );
}

function Provider({ provider }: { provider: SubProcessor }) {
  const t = useWords(subprocessorPage);
  const locale = useLocale();
  const { name, category, purpose, data, location, policyUrl, contract } = provider;
  return (
    <Tr>
      <Td>
        <b>
          <bdi>{name}</bdi>
        </b>
        <br />
        <span className="xs quiet">{PROVIDER_CATEGORIES[category][locale]}</span>
      </Td>
      <Td of={t("what")}>{purpose[locale]}</Td>
      <Td of={t("which")}>{data[locale]}</Td>
      <Td of={t("where")}>{location?.[locale] ?? t("notRecorded")}</Td>
      <Td of={t("terms")}>
        {contract ? `${contract.reference} (${contract.endsOn})` : t("notRecorded")}
        {policyUrl && (
          <>
            <br />
            <a className="xs" href={policyUrl} rel="noreferrer">
              {t("theirPolicy")}
            </a>
          </>
        )}
      </Td>
    </Tr>
  );
}

/** A kind of provider that we do not use is named too, so that silence means nothing. */
export function UnusedKinds({ used }: { used: readonly SubProcessor[] }) {
  const t = useWords(subprocessorPage);
  const locale = useLocale();
  const inUse = new Set<string>(used.map(({ category }) => category));
  const unused = Object.entries(PROVIDER_CATEGORIES).filter(([category]) => !inUse.has(category));
  if (unused.length === 0) return null;

  return (
    <p className="muted">
      <b>{t("notUsed")}</b>:{" "}
      {unused.map(([, name]) => name[locale]).join(locale === "ar" ? "، " : ", ")}
    </p>
  );
}
