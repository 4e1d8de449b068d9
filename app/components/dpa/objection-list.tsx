import { EmptyState } from "~/components/ui/states";
import { formatPlainDate } from "~/lib/format";
import { useLocale, useWords } from "~/words/use-words";
import { objections } from "~/words/vendor-list";

interface Objection {
  id: string;
  vendor: string;
  objection: string;
  answerBy: string;
  answer: string | null;
}

/** What was objected to, and the answer or by when there is one. */
export function ObjectionList({ all }: { all: readonly Objection[] }) {
  const t = useWords(objections);
  const locale = useLocale();
  if (all.length === 0) return <EmptyState fact={t("none")} help={t("noneHelp")} />;

  return (
    <ul className="lines">
      {all.map(({ id, vendor, objection, answerBy, answer }) => (
        <li key={id}>
          <p>
            <b>
              <bdi>{vendor}</bdi>
            </b>{" "}
            <bdi>{objection}</bdi>
          </p>
          <p className="muted">
            {answer === null ? (
              t("answerBy", { when: formatPlainDate(answerBy, locale) })
            ) : (
              <>
                {t("answer")} <bdi>{answer}</bdi>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
