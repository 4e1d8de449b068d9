import { Link } from "@remix-run/react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { detailOf, type Result } from "~/components/search/result";
import { LinkButton } from "~/components/ui/button";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Name } from "~/components/ui/text";
import { contactName } from "~/domain/contacts/names";
import { privacyDesk } from "~/words/privacy-desk";
import { useLocale, useWords } from "~/words/use-words";

/** The people who were found, each with the way to what they ask for. */
export function AskerRows({ people }: { people: readonly Result[] }) {
  const t = useWords(privacyDesk);
  const locale = useLocale();
  const to = useWorkspaceHref();
  if (people.length === 0) return null;

  return (
    <Table
      label={t("who")}
      cards="named"
      head={
        <>
          <Th>{t("who")}</Th>
          <Th hidden>{t("actions")}</Th>
        </>
      }
    >
      {people.map((person) => (
        <Tr key={person.id}>
          <Td>
            <Link to={to(`contacts/${person.id}`)}>
              <Name>{contactName(person, locale) ?? t("nameless")}</Name>
            </Link>{" "}
            <bdi className="n quiet">{detailOf(person, locale)}</bdi>
          </Td>
          <Td end phone="end">
            <LinkButton to={to(`contacts/${person.id}/request`)}>{t("recordFor")}</LinkButton>
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
