import type { ReactNode } from "react";
import { Instant } from "~/components/ui/text";
import type { Standing } from "~/domain/promises/standing";
import { proofPage } from "~/words/proof";
import { useWords } from "~/words/use-words";
import type { Standings } from "../use-proof";

type Counts = readonly (readonly [keyof typeof proofPage, ...Standing["is"][]])[];

const REST: Counts = [
  ["countPart", "part"],
  ["countNotYet", "not-yet"],
  ["countOperator", "operator"],
];
const TESTED: Counts = [
  ["countHolds", "holds"],
  ["countFails", "fails"],
  ["countOld", "overdue", "not-run"],
  ...REST,
];
/** Where no test has run, none can hold. */
const UNTESTED: Counts = [["countBuilt", "not-run"], ["countFails", "fails"], ...REST];

/** How many promises stand how, when the tests last ran, on which commit, and what runs here. */
export function ProofFigures({ standings, version }: { standings: Standings; version: string }) {
  const t = useWords(proofPage);
  const all = Object.values(standings);
  const [latest] = all.flatMap(({ last }) => last ?? []).sort((a, b) => b.at - a.at);
  return (
    <dl className="figures">
      {(latest ? TESTED : UNTESTED).map(([name, ...kinds]) => {
        const n = all.filter(({ is }) => kinds.includes(is)).length;
        const isLate = name === "countFails" && n > 0;
        return (
          <Figure key={name} says={t(name as "countFails")} className={isLate ? "late" : ""}>
            {n}
          </Figure>
        );
      })}
      {latest && (
        <>
          <Figure says={t("lastRun")}>
            <small>
              <Instant at={latest.at} />
            </small>
          </Figure>
          <Figure says={t("commit")} className="mono">
            <small>{latest.commit}</small>
          </Figure>
        </>
      )}
      <Figure says={t("running")} className="mono">
        <small>{version}</small>
      </Figure>
    </dl>
  );
}

const Figure = ({
  says,
  className,
  children,
}: {
  says: string;
  className?: string;
  children: ReactNode;
}) => (
  <div>
    <dt>{says}</dt>
    <dd className={className || undefined}>{children}</dd>
  </div>
);
