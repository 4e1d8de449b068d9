import { Link } from "@remix-run/react";
import { useContactName } from "~/components/contacts/contact-name";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { AsideBlock, KeyValue, type Pair } from "~/components/ui/page";
import { Name, Ref } from "~/components/ui/text";
import { accounts as words } from "~/words/accounts";
import { useWords } from "~/words/use-words";

/** What is known of a company. */
export interface CompanyFacts {
  licence: string | null;
  website: string | null;
  sector: string | null;
  officeLocation: string | null;
  employees: number | null;
  yearEstablished: number | null;
  extra: Record<string, string> | null;
}

export function AccountFacts({ facts }: { facts: CompanyFacts }) {
  const t = useWords(words);
  const { licence, website, sector, officeLocation, employees, yearEstablished, extra } = facts;
  const known: (Pair | false | null | "" | 0)[] = [
    licence && { term: t("licence"), value: <Ref>{licence}</Ref> },
    website && {
      term: t("website"),
      value: (
        <a href={website} rel="noreferrer nofollow" target="_blank" className="anywhere">
          <Ref>{URL.canParse(website) ? new URL(website).host : website}</Ref>
        </a>
      ),
    },
    sector && { term: t("sector"), value: <Name>{sector}</Name> },
    officeLocation && { term: t("office"), value: <Name>{officeLocation}</Name> },
    employees !== null && { term: t("employees"), value: employees },
    yearEstablished !== null && { term: t("founded"), value: <Ref>{yearEstablished}</Ref> },
    ...Object.entries(extra ?? {}).map(([term, value]) => ({
      term: <Name>{term}</Name>,
      value: <Name>{value}</Name>,
      id: `extra-${term}`,
    })),
  ];
  const pairs = known.filter((pair): pair is Pair => Boolean(pair));
  return pairs.length === 0 ? null : (
    <AsideBlock title={t("people")}>
      <KeyValue pairs={pairs} />
    </AsideBlock>
  );
}

interface Company {
  id: string;
  nameEn: string | null;
  nameAr: string | null;
}

/** The companies of a group that stand below this one. */
export function CompaniesBelow({ below }: { below: readonly Company[] }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const nameOf = useContactName();
  if (below.length === 0) return null;

  return (
    <AsideBlock title={t("below")}>
      <ul>
        {below.map((account) => (
          <li key={account.id}>
            <Link to={to(`accounts/${account.id}`)}>
              <Name>{nameOf(account).name}</Name>
            </Link>
          </li>
        ))}
      </ul>
    </AsideBlock>
  );
}
