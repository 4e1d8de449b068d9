import type { ReactNode } from "react";
import type { Company } from "~/config/company.server";
import { DUBAI, formatDate } from "~/lib/format";
import { policy, policyPage } from "~/words/policy";
import { type Clause, type PolicySection, policySections } from "~/words/policy-sections";
import { publicPages } from "~/words/public-pages";
import { Say, useLocale, useWords } from "~/words/use-words";
import { PromiseMarks } from "./promise-marks";

export interface PolicyFacts {
  version: number;
  /** ISO date. */
  updatedOn: string;
  sha256: string;
  company: Company;
}

/** The promises that stay open while the company is a sample. */
const THE_OPERATORS = [125];

/** The policy, clause by clause, each with the marks of the promises behind it. */
export function PolicyArticle({
  facts,
  tables,
}: {
  facts: PolicyFacts;
  tables: Record<NonNullable<PolicySection["table"]>, ReactNode>;
}) {
  const t = useWords(publicPages);
  return (
    <article>
      <h1>{t("privacy")}</h1>
      <VersionLine facts={facts} />
      <HowToRead />
      <details className="show-s contents">
        <summary>{useWords(policyPage)("sections")}</summary>
        <SectionLinks />
      </details>
      {policySections.map((section, place) => (
        <section key={section.title} id={section.title}>
          <h2>
            <Title section={section} place={place} />
          </h2>
          {section.clauses.map((clause) => (
            <ClauseRow key={clause.says} clause={clause} company={facts.company} />
          ))}
          {section.table && tables[section.table]}
        </section>
      ))}
    </article>
  );
}

export function VersionLine({ facts: { version, updatedOn, sha256 } }: { facts: PolicyFacts }) {
  const t = useWords(policyPage);
  const locale = useLocale();
  const when = formatDate(Date.parse(updatedOn), locale, DUBAI);
  return (
    <p className="md muted version">
      {t("updated", { when, version })} <span className="mono xs anywhere">sha256 {sha256}</span>
    </p>
  );
}

function HowToRead() {
  const t = useWords(policyPage);
  return (
    <div className="key">
      <p>
        <b>{t("howToRead")}</b> {t("howMarks")}
      </p>
      <p className="row">
        <span className="pair">
          <PromiseMarks numbers={[114]} /> {t("held")}
        </span>
        <span className="pair">
          <PromiseMarks numbers={[125]} waiting={[125]} /> {t("waits")}
        </span>
      </p>
    </div>
  );
}

/** Links to the sections, beside the text on wide pages and before it on phones. */
export function SectionLinks() {
  return (
    <>
      {policySections.map((section, place) => (
        <a key={section.title} href={`#${section.title}`}>
          <Title section={section} place={place} />
        </a>
      ))}
    </>
  );
}

function Title({ section, place }: { section: PolicySection; place: number }) {
  const t = useWords(policyPage);
  return <>{t("numbered", { n: place + 1, title: policy[section.title][useLocale()] })}</>;
}

function ClauseRow({ clause, company }: { clause: Clause; company: Company }) {
  const t = useWords(publicPages);
  const waiting = company.isSample ? THE_OPERATORS : [];
  const waits = clause.promises?.some((number) => waiting.includes(number));
  return (
    <div className="clause">
      <p>
        <Say
          words={policy}
          say={clause.says}
          with={{
            company: <bdi>{company.legalName}</bdi>,
            address: <bdi>{company.address}</bdi>,
            email: <Mail to={company.privacyEmail} />,
          }}
        />
      </p>
      {clause.promises && (
        <p className="m">
          <PromiseMarks numbers={clause.promises} waiting={waiting} />
          {waits && <span>{t("sample")}</span>}
        </p>
      )}
    </div>
  );
}

const Mail = ({ to }: { to: string }) => (
  <a href={`mailto:${to}`}>
    <bdi className="n">{to}</bdi>
  </a>
);
