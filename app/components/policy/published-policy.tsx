import { PublicLink } from "~/components/layout/public-link";
import { PromiseMarks } from "~/components/public/promise-marks";
import { WithPaths } from "~/components/public/with-paths";
import { Notice } from "~/components/ui/notice";
import type { DocumentName } from "~/config/policy-version";
import { formatPlainDate } from "~/lib/format";
import { policyHistory } from "~/words/policy-history";
import { useLocale, useWords } from "~/words/use-words";

interface Section {
  id: string;
  title: string;
  clauses: readonly { id: string; text: string; promises: readonly number[] }[];
}

/** The words of a version as they were published, clause by clause. */
export function PublishedPolicy({ sections }: { sections: readonly Section[] }) {
  return (
    <article>
      {sections.map(({ id, title, clauses }, place) => (
        <section key={id} id={id}>
          <h2>
            {place + 1}. {title}
          </h2>
          {clauses.map((clause) => (
            <div className="clause" key={clause.id}>
              <p>
                <WithPaths>{clause.text}</WithPaths>
              </p>
              {clause.promises.length > 0 && (
                <p className="m">
                  <PromiseMarks numbers={clause.promises} />
                </p>
              )}
            </div>
          ))}
        </section>
      ))}
    </article>
  );
}

/** Links to the sections of such a version. */
export const PublishedLinks = ({ sections }: { sections: readonly Section[] }) => (
  <>
    {sections.map(({ id, title }, place) => (
      <a key={id} href={`#${id}`}>
        {place + 1}. {title}
      </a>
    ))}
  </>
);

/** Stands above the words in force while another waits for its day. */
export function ComingVersion({
  of,
  version,
  effectiveOn,
  from,
}: {
  of: DocumentName;
  version: number;
  effectiveOn: string;
  from: number;
}) {
  const t = useWords(policyHistory);
  const when = formatPlainDate(effectiveOn, useLocale());
  return (
    <Notice tone="soon">
      {t("comingNotice", { version, when })}{" "}
      <PublicLink to={`/${of}/diff/${from}..${version}`}>{t("readDifference")}</PublicLink>
    </Notice>
  );
}
