import { Table, Td, Th, Tr } from "~/components/ui/table";
import { BASES } from "~/config/purposes";
import {
  type Ground,
  JURISDICTIONS,
  type Jurisdiction,
  USES,
  type UseId,
  WHOSE,
  whyOf,
} from "~/config/uses";
import { policyPage } from "~/words/policy-page";
import { Say, useLocale, useWords } from "~/words/use-words";

interface Row {
  use: UseId;
  ground: Ground;
  inUse: boolean;
}

/** What data is used for, and on what ground, by the law that a visitor seems to live under. */
export function GroundTable({
  jurisdiction,
  rows,
}: {
  jurisdiction: Jurisdiction;
  rows: readonly Row[];
}) {
  const t = useWords(policyPage);
  const locale = useLocale();
  return (
    <>
      <p className="sm muted" data-jurisdiction={jurisdiction}>
        <Say
          words={policyPage}
          say="groundsOf"
          with={{
            where: JURISDICTIONS[jurisdiction].name[locale],
            link: (
              <a href="/legal-bases.json">
                <bdi className="n">/legal-bases.json</bdi>
              </a>
            ),
          }}
        />
      </p>
      <div className="lines run-on">
        <Table
          label={t("purpose")}
          head={
            <>
              <Th>{t("purpose")}</Th>
              <Th>{t("whose")}</Th>
              <Th>{t("ground")}</Th>
            </>
          }
        >
          {rows.map(({ use, ground, inUse }) => (
            <Tr key={`${use} ${ground.basis}`}>
              <Td>
                {USES[use].title[locale]}
                {!inUse && <span className="xs quiet"> ({t("notInUse")})</span>}
              </Td>
              <Td>{WHOSE[ground.of][locale]}</Td>
              <Td>
                <Basis ground={ground} />
              </Td>
            </Tr>
          ))}
        </Table>
      </div>
    </>
  );
}

/** A ground, and what it rests on itself: the law that it names, or the balance that was struck. */
function Basis({ ground }: { ground: Ground }) {
  const locale = useLocale();
  const name = BASES[ground.basis][locale];
  const why = whyOf(ground, locale);
  if (!why) return <>{name}</>;

  const values = { ground: name, why: <span className="xs quiet">{why}</span> };
  return <Say words={policyPage} say="because" with={values} />;
}
