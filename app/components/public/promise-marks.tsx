import { PromiseMark } from "~/components/ui/promise-mark";
import { promises } from "~/config/promises";
import { toHref } from "~/lib/locale";
import { publicPages } from "~/words/public-pages";
import { useLocale, useWords } from "~/words/use-words";

/** Pages have a twin in each language; files for machines have not. */
const isPage = (href: string) => !/\.\w+$|\.well-known/.test(href);

/**
 * The marks of promises, each a link to its control. One without a control has no mark.
 * @param waiting the promises that wait for a fact of the operator's.
 */
export function PromiseMarks({
  numbers,
  waiting = [],
}: {
  numbers: readonly number[];
  waiting?: readonly number[];
}) {
  return (
    <>
      {numbers.map((number) => (
        <Mark key={number} number={number} waits={waiting.includes(number)} />
      ))}
    </>
  );
}

function Mark({ number, waits }: { number: number; waits: boolean }) {
  const t = useWords(publicPages);
  const locale = useLocale();
  const control = promises[number];
  if (!control) return null;

  return (
    <PromiseMark
      number={number}
      state={waits ? "unset" : "passed"}
      says={t(waits ? "waitsForOperator" : "leadsToControl", { n: number })}
      href={isPage(control.href) ? toHref(locale, control.href) : control.href}
    />
  );
}
