import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Mono, Name } from "~/components/ui/text";
import type { EpochMs } from "~/lib/time";
import { settings } from "~/words/settings";
import { useWords } from "~/words/use-words";

export interface AuditRow {
  id: string;
  at: EpochMs;
  /** A member's name; null for whom nobody knows any more, and for what is no member. */
  by: string | null;
  actor: "member" | "api-key" | "integration" | "system";
  type: string;
  objectKind: string;
  objectId: string;
  /** The names of the fields that changed. */
  fields: readonly string[];
}

/** Who did what to which record, newest first. */
export function AuditTable({ rows, zone }: { rows: readonly AuditRow[]; zone: string }) {
  const t = useWords(settings);
  return (
    <Table
      label={t("audit")}
      cards="named"
      head={
        <>
          <Th>{t("auditWhat")}</Th>
          <Th>{t("auditWho")}</Th>
          <Th>{t("auditRecord")}</Th>
          <Th>{t("auditFields")}</Th>
          <Th>{t("when")}</Th>
        </>
      }
    >
      {rows.map(({ id, at, by, actor, type, objectId, fields }) => (
        <Tr key={id}>
          <Td>
            <Mono>{type}</Mono>
          </Td>
          <Td phone="line">{by ? <Name>{by}</Name> : t(`auditBy-${actor}`)}</Td>
          <Td phone="line">
            <Mono wrap>{objectId}</Mono>
          </Td>
          <Td phone="line" muted>
            <Mono wrap>{fields.join(", ")}</Mono>
          </Td>
          <Td phone="line" muted>
            <Instant at={at} as="date-time" zone={zone} />
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
