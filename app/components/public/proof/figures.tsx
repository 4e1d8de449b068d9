import type { ReactNode } from "react";
import { Instant } from "~/components/ui/text";
import type { Standing } from "~/domain/promises/standing";
import { proofPage } from "~/words/proof";
import { useWords } from "~/words/use-words";
import type { Standings } from "../use-proof";

const COUNTED = {
  countHolds: ["holds"],
  countFails: ["fails"],
  countOld: ["overdue", "not-run"],
  countPart: ["part"],
  countNotYet: ["not-yet"],
  countOperator: ["operator"],
} as const satisfies Record<string, readonly Standing["is"][]>;

/** How many promises stand how, when the tests last ran, on which commit, and what runs here. */
export function ProofFigures({ standings, version }: { standings: Standings; version: string }) {
  const t = useWords(proofPage);
  const all = Object.values(standings);
  const runs = all.flatMap(({ last }) => last ?? []).sort((a, b) => b.at - a.at);
  return (
    <dl className="figures">
      {Object.entries(COUNTED).map(([name, kinds]) => {
        const n = all.filter(({ is }) => (kinds as readonly string[]).includes(is)).length;
        const isLate = name === "countFails" && n > 0;
        return (
          <Figure
            key={name}
            says={t(name as keyof typeof COUNTED)}
            className={isLate ? "late" : ""}
          >
            {n}
          </Figure>
        );
      })}
      <Figure says={t("lastRun")}>
        <small>{runs[0] ? <Instant at={runs[0].at} /> : t("never")}</small>
      </Figure>
      <Figure says={t("commit")} className="mono">
        <small>{runs[0]?.commit ?? "–"}</small>
      </Figure>
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
