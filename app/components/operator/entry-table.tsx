import { Badge } from "~/components/ui/badge";
import { RowLink, Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant } from "~/components/ui/text";
import type { RegisterName } from "~/domain/registers/registers";
import type { EpochMs } from "~/lib/time";
import { registerChoices, registerDesk, registerNames } from "~/words/registers";
import { useWords } from "~/words/use-words";
import { consoleHref } from "./console-href";

interface Entry {
  id: string;
  title: string;
  state: string;
  dueAt: EpochMs | null;
  updatedAt: EpochMs;
  updatedBy: string | null;
}

/** The entries of a register. */
export function EntryTable({
  register,
  entries,
}: {
  register: RegisterName;
  entries: readonly Entry[];
}) {
  const t = useWords(registerDesk);
  const named = useWords(registerNames);
  return (
    <Table
      label={named(register)}
      cards="named"
      head={
        <>
          <Th>{t("entry")}</Th>
          <Th>{t("state")}</Th>
          <Th>{t("due")}</Th>
          <Th>{t("changed")}</Th>
        </>
      }
    >
      {entries.map((entry) => (
        <Row key={entry.id} register={register} entry={entry} />
      ))}
    </Table>
  );
}

function Row({ register, entry }: { register: RegisterName; entry: Entry }) {
  const t = useWords(registerDesk);
  return (
    <Tr>
      <Td>
        <RowLink to={consoleHref(`${register}/${entry.id}`)}>
          <bdi>{entry.title}</bdi>
        </RowLink>
      </Td>
      <Td>
        <StateBadge state={entry.state} />
      </Td>
      <Td phone="line">{entry.dueAt !== null && <Instant at={entry.dueAt} as="date" />}</Td>
      <Td phone="line" muted>
        <Instant at={entry.updatedAt} /> <bdi>{entry.updatedBy ?? t("system")}</bdi>
      </Td>
    </Tr>
  );
}

/** Where an entry stands, in the register's word. */
export function StateBadge({ state }: { state: string }) {
  const t = useWords(registerChoices);
  return <Badge>{t(state as "open")}</Badge>;
}
