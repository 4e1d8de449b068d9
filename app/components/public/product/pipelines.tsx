import { DEFAULT_PIPELINES, type Pipeline } from "~/domain/deals/pipelines";
import { product } from "~/words/product";
import { useLocale, useWords } from "~/words/use-words";

const checksOf = ({ stages }: Pipeline) =>
  stages.reduce((sum, { exitChecks }) => sum + exitChecks.length, 0);
const EXAMPLE = DEFAULT_PIPELINES[0]?.stages.find(({ key }) => key === "form-f");

/** The pipelines that a new workspace is given, counted from themselves. */
export function Pipelines() {
  const t = useWords(product);
  const locale = useLocale();
  return (
    <>
      <table className="ledger-table" aria-label={t("pipelines")}>
        <thead>
          <tr>
            <th scope="col">{t("pipeline")}</th>
            <th scope="col" className="num">
              {t("stages")}
            </th>
            <th scope="col" className="num">
              {t("checks")}
            </th>
          </tr>
        </thead>
        <tbody>
          {DEFAULT_PIPELINES.map((pipeline) => (
            <tr key={pipeline.key}>
              <td>{pipeline.name[locale]}</td>
              <td className="num">{pipeline.stages.length}</td>
              <td className="num">{checksOf(pipeline)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {EXAMPLE && (
        <div className="under-ledger">
          <p className="md strong">{t("forExample", { stage: EXAMPLE.name[locale] })}</p>
          <ul className="ticks md">
            {EXAMPLE.exitChecks.map(({ key, name }) => (
              <li key={key}>{name[locale]}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
