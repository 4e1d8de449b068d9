import type { ReactNode } from "react";
import type { Company } from "~/config/company.server";
import { toHref } from "~/lib/locale";
import { policyPage } from "~/words/policy-page";
import { useLocale, useWords } from "~/words/use-words";
import { NeverRunNotice } from "./proof/notices";
import { PublicPage } from "./public-page";
import { type Publication, PublicationArticle, SectionLinks } from "./publication-article";
import { ProofProvider, type Standings } from "./use-proof";

/**
 * A publication on a page of its own: its sections at the side, its clauses with their marks.
 * @param machines links to the same for programs.
 * @param above what stands between its head and its words.
 * @param instead what is read in its place, where other words are in force than those of the build; `links` lead to its
 * sections.
 */
export function PublicationPage<Table extends string = never>({
  title,
  of,
  company,
  proof,
  tables,
  machines,
  above,
  instead,
  links,
  children,
}: {
  title: string;
  of: Publication<Table>;
  company: Company;
  proof: Standings;
  tables?: Record<Table, ReactNode>;
  machines?: ReactNode;
  above?: ReactNode;
  instead?: ReactNode;
  links?: ReactNode;
  children?: ReactNode;
}) {
  const t = useWords(policyPage);
  return (
    <PublicPage>
      <ProofProvider value={proof}>
        <div className="wrap doc text-page">
          <nav className="toc" aria-label={t("sections")}>
            {links ?? <SectionLinks of={of} />}
            <p className="xs quiet machines">
              <a href={toHref(useLocale(), "/privacy/proof")}>{t("allProofs")}</a>
              {machines}
            </p>
          </nav>
          <div>
            <h1>{title}</h1>
            {children}
            {above}
            <NeverRunNotice />
            {instead ?? <PublicationArticle of={of} company={company} tables={tables} />}
          </div>
        </div>
      </ProofProvider>
    </PublicPage>
  );
}
