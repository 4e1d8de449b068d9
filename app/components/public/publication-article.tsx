import type { ReactNode } from "react";
import type { Company } from "~/config/company.server";
import { officerFacts } from "~/config/officer";
import { policyPage } from "~/words/policy-page";
import type { Clause, Section } from "~/words/publication";
import { Say, useLocale, useWords } from "~/words/use-words";
import type { Words } from "~/words/words";
import { ClauseMarks, MarkKey } from "./clause-marks";
import { WithPaths } from "./with-paths";

/** What we publish about ourselves: its words, their order, and the tables between them. */
export interface Publication<Table extends string = never> {
  words: Words;
  sections: readonly Section<string, Table>[];
}

/** A publication, clause by clause, each with the marks of the promises behind it. */
export function PublicationArticle<Table extends string = never>({
  of: { words, sections },
  company,
  tables,
}: {
  of: Publication<Table>;
  company: Company;
  tables?: Record<Table, ReactNode>;
}) {
  const t = useWords(policyPage);
  return (
    <article>
      <div className="key">
        <p>
          <b>{t("howToRead")}</b> {t("howMarks")}
        </p>
        <MarkKey />
      </div>
      <details className="show-s contents">
        <summary>{t("sections")}</summary>
        <SectionLinks of={{ words, sections }} />
      </details>
      {sections.map((section, place) => (
        <section key={section.title} id={section.title}>
          <h2>
            <Title words={words} name={section.title} place={place} />
          </h2>
          {section.clauses.map((clause) => (
            <ClauseRow key={clause.says} words={words} clause={clause} company={company} />
          ))}
          {section.table && tables?.[section.table]}
        </section>
      ))}
    </article>
  );
}

/** Links to the sections, beside the text on wide pages and before it on phones. */
export const SectionLinks = <Table extends string>({
  of: { words, sections },
}: {
  of: Publication<Table>;
}) => (
  <>
    {sections.map(({ title }, place) => (
      <a key={title} href={`#${title}`}>
        <Title words={words} name={title} place={place} />
      </a>
    ))}
  </>
);

function Title({ words, name, place }: { words: Words; name: string; place: number }) {
  const t = useWords(policyPage);
  return <>{t("numbered", { n: place + 1, title: words[name]?.[useLocale()] ?? "" })}</>;
}

function ClauseRow({
  words,
  clause,
  company,
}: {
  words: Words;
  clause: Clause<string>;
  company: Company;
}) {
  const locale = useLocale();
  return (
    <div className="clause" id={clause.says}>
      <p>
        <Say
          words={words}
          say={clause.says}
          plain={(text) => <WithPaths>{text}</WithPaths>}
          with={{
            company: <bdi>{company.legalName}</bdi>,
            address: <Address of={company} />,
            email: <Mail to={company.privacyEmail} />,
            ...officerFacts(company.officer, locale),
          }}
        />
      </p>
      {clause.promises.length > 0 && <ClauseMarks numbers={clause.promises} />}
    </div>
  );
}

/** It is written in English: in an Arabic sentence it begins a line, so that it does not break after its number. */
const Address = ({ of: { address } }: { of: Company }) => (
  <>
    {useLocale() === "ar" && <br />}
    <bdi>{address}</bdi>
  </>
);

const Mail = ({ to }: { to: string }) => (
  <a href={`mailto:${to}`}>
    <bdi className="n">{to}</bdi>
  </a>
);
