import { Instant } from "~/components/ui/text";
import { checkIdOf, promiseList } from "~/config/promises";
import type { Promised } from "~/config/promises/promise";
import type { Standing } from "~/domain/promises/standing";
import { toHref } from "~/lib/locale";
import { proofPage } from "~/words/proof";
import { Say, useLocale, useWords } from "~/words/use-words";
import { PromiseMarks } from "../promise-marks";
import { haveRun, type Standings, useProof } from "../use-proof";
import { isShown, type Shown } from "./show-links";

/** One line for each promise. */
export function ProofTable({ standings, show }: { standings: Standings; show: Shown }) {
  const t = useWords(proofPage);
  return (
    <table className="card-table proof">
      <thead>
        <tr>
          <th scope="col">{t("mark")}</th>
          <th scope="col">{t("promise")}</th>
          <th scope="col">{t("result")}</th>
          <th scope="col">{t("repeat")}</th>
        </tr>
      </thead>
      <tbody>
        {promiseList.map(({ number, ...promised }) => {
          const standing = standings[number];
          return (
            standing &&
            isShown(show, standing) && (
              <Line key={number} number={number} promised={promised} standing={standing} />
            )
          );
        })}
      </tbody>
    </table>
  );
}

function Line({
  number,
  promised,
  standing,
}: {
  number: number;
  promised: Promised;
  standing: Standing;
}) {
  const locale = useLocale();
  return (
    <tr id={`p${number}`}>
      <td>
        <PromiseMarks numbers={[number]} />
      </td>
      <td>
        {promised.title[locale]}
        <Where promised={promised} />
      </td>
      <td className={standing.is === "fails" ? "latec" : undefined}>
        <Result standing={standing} />
      </td>
      <td className="full">
        <code>{`npm test -- ${checkIdOf(number)}`}</code>
      </td>
    </tr>
  );
}

/** Where a visitor can try it, and what is missing. In a WORKSPACE of one's own nobody else can look. */
function Where({ promised }: { promised: Promised }) {
  const t = useWords(proofPage);
  const locale = useLocale();
  return (
    <span className="xs quiet where">
      {"at" in promised && !promised.at.includes("WORKSPACE") && (
        <Say
          words={proofPage}
          say={promised.at.startsWith("/w/") ? "ownTeam" : "tryIt"}
          with={{ link: <Address at={promised.at} /> }}
        />
      )}{" "}
      {promised.state !== "kept" && t("missing", { what: promised.missing[locale] })}
    </span>
  );
}

function Address({ at }: { at: string }) {
  const locale = useLocale();
  if (at.startsWith("/w/")) return <bdi className="n">{at}</bdi>;

  const isForPeople = !/\.[a-z]+$|^\/me(\/|$)/.test(at);
  return (
    <a href={isForPeople ? toHref(locale, at) : at}>
      <bdi className="n">{at}</bdi>
    </a>
  );
}

function Result({ standing: { is, last } }: { standing: Standing }) {
  const t = useWords(proofPage);
  const tested = haveRun(useProof());
  return (
    <>
      {t(is === "not-run" && !tested ? "built" : is)}
      {last && (
        <span className="xs quiet where">
          {is === "part" && last.result === "passed" && `${t("passedTests")}: `}
          {t("tests", { n: last.tests })}, <Instant at={last.at} />{" "}
          <bdi className="n">{last.commit}</bdi>
        </span>
      )}
    </>
  );
}
