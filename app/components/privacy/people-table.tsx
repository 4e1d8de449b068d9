import type { ReactNode } from "react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Name } from "~/components/ui/text";
import { useWords } from "~/words/use-words";
import { withheld as words } from "~/words/withheld";

/** People about whom the desk decides: who, what holds of them, and what can be decided. */
export function PeopleTable<P extends { id: string; name: string | null }>({
  label,
  holds,
  people,
  says,
  decide,
}: {
  label: string;
  /** The head of what holds of them. */
  holds: string;
  people: readonly P[];
  says: (person: P) => ReactNode;
  /** Without it nothing is decided here. */
  decide?: ((person: P) => ReactNode) | undefined;
}) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const head = (
    <>
      <Th>{t("person")}</Th>
      <Th>{holds}</Th>
      <Th>{t("decision")}</Th>
    </>
  );
  return (
    <Table label={label} cards="named" head={head}>
      {people.map((person) => (
        <Tr key={person.id}>
          <Td>
            <a href={to(`contacts/${person.id}`)}>
              <Name>{person.name ?? t("nameless")}</Name>
            </a>
          </Td>
          <Td of={holds}>{says(person)}</Td>
          <Td>{decide?.(person)}</Td>
        </Tr>
      ))}
    </Table>
  );
}
