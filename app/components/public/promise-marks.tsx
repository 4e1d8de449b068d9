import { PromiseMark } from "~/components/ui/promise-mark";
import type { Standing } from "~/domain/promises/standing";
import { toHref } from "~/lib/locale";
import { proofPage } from "~/words/proof";
import { useLocale, useWords } from "~/words/use-words";
import { useProof } from "./use-proof";

const LOOKS = { holds: "passed", fails: "failing" } as const;

const lookOf = (is: Standing["is"]) => (is === "holds" || is === "fails" ? LOOKS[is] : "unset");

/** The marks of promises, each a link to its line on the page of proofs. */
export const PromiseMarks = ({ numbers }: { numbers: readonly number[] }) => (
  <>
    {numbers.map((number) => (
      <Mark key={number} number={number} />
    ))}
  </>
);

function Mark({ number }: { number: number }) {
  const t = useWords(proofPage);
  const locale = useLocale();
  const is = useProof()[number]?.is ?? "not-run";
  return (
    <PromiseMark
      number={number}
      state={lookOf(is)}
      says={t("markSays", { n: number, is: t(is) })}
      href={`${toHref(locale, "/privacy/proof")}#p${number}`}
    />
  );
}
