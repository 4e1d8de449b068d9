import { PromiseMark } from "~/components/ui/promise-mark";
import { Instant } from "~/components/ui/text";
import type { Standing } from "~/domain/promises/standing";
import { toHref } from "~/lib/locale";
import { proofPage } from "~/words/proof";
import { useLocale, useWords } from "~/words/use-words";
import { PromiseMarks } from "./promise-marks";
import { haveRun, useProof } from "./use-proof";

/** What is said of several promises at once: the first of these that one of them is. */
const GRAVEST = ["fails", "overdue", "not-run", "not-yet", "operator", "part", "holds"] as const;
const UNTESTED = GRAVEST.filter((one) => one !== "not-run");

/**
 * The marks beside a clause, and in words how the promises behind it stand. Where no test has run, the
 * page says so once at its top, and here stands only what else is to be said.
 */
export function ClauseMarks({ numbers }: { numbers: readonly number[] }) {
  const t = useWords(proofPage);
  const standings = useProof();
  const all = numbers.flatMap((number) => standings[number] ?? []);
  const told = haveRun(standings) ? GRAVEST : UNTESTED;
  const is = told.find((one) => all.some((standing) => standing.is === one));
  return (
    <p className="m">
      <PromiseMarks numbers={numbers} />
      {is && (
        <span>
          {t(is)} <When standing={all.find((standing) => standing.is === is)} />
        </span>
      )}
    </p>
  );
}

function When({ standing }: { standing?: Standing }) {
  const at = standing?.failing?.since ?? (standing?.is === "holds" ? standing.last?.at : undefined);
  return at === undefined ? null : <Instant at={at} />;
}

/** What the marks look like: each leads to the page of proofs. */
export function MarkKey() {
  const t = useWords(proofPage);
  const href = toHref(useLocale(), "/privacy/proof");
  const kinds = [
    { state: "passed", says: t("holds") },
    { state: "failing", says: t("fails") },
    { state: "unset", says: t("elsewise") },
  ] as const;
  return (
    <p className="row">
      {kinds.map(({ state, says }) => (
        <span className="pair" key={state}>
          <PromiseMark state={state} says={says} href={href} /> {says}
        </span>
      ))}
    </p>
  );
}
