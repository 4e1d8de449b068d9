import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant } from "~/components/ui/text";
import { SELF_CHECKS, type SelfCheckId } from "~/config/self-checks";
import type { CheckResult } from "~/domain/promises/standing";
import { proofPage } from "~/words/proof";
import { useLocale, useWords } from "~/words/use-words";
import { PromiseMarks } from "../promise-marks";

/** What the product found when it last checked itself. */
export function SelfCheckTable({ results }: { results: Readonly<Record<string, CheckResult>> }) {
  const t = useWords(proofPage);
  return (
    <section className="block">
      <h2>{t("itself")}</h2>
      <p className="sm muted">{t("itselfHow")}</p>
      <div className="lines run-on">
        <Table
          label={t("itself")}
          head={
            <>
              <Th>{t("check")}</Th>
              <Th>{t("result")}</Th>
              <Th>{t("promise")}</Th>
            </>
          }
        >
          {(Object.keys(SELF_CHECKS) as SelfCheckId[]).map((id) => (
            <Row key={id} id={id} result={results[id]} />
          ))}
        </Table>
      </div>
    </section>
  );
}

function Row({ id, result }: { id: SelfCheckId; result?: CheckResult }) {
  const t = useWords(proofPage);
  const { title, promises } = SELF_CHECKS[id];
  return (
    <Tr>
      <Td>{title[useLocale()]}</Td>
      <Td tone={result?.result === "failed" ? "late" : undefined}>
        {result ? t(result.result) : t("not-run")} {result && <Instant at={result.at} />}
        {result?.detail && (
          <>
            <br />
            <bdi className="xs" dir="ltr">
              {result.detail}
            </bdi>
          </>
        )}
      </Td>
      <Td>
        <PromiseMarks numbers={promises} />
      </Td>
    </Tr>
  );
}
