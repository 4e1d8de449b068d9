import { Button } from "~/components/ui/button";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Name } from "~/components/ui/text";
import type { EpochMs } from "~/lib/time";
import { settings } from "~/words/settings";
import { useWords } from "~/words/use-words";

export interface SourceRow {
  id: string;
  kind: "property-finder" | "leads";
  name: string;
  /** Whom its enquiries go to, by name; null: in turn. */
  assigned: string | null;
  lastEventAt: EpochMs | null;
}

/** The connected sources, and when each was last heard of. */
export function SourceTable({
  rows,
  zone,
  mayWrite,
}: {
  rows: readonly SourceRow[];
  zone: string;
  mayWrite: boolean;
}) {
  const t = useWords(settings);
  return (
    <Table
      label={t("sources")}
      cards="named"
      head={
        <>
          <Th>{t("name")}</Th>
          <Th>{t("kind")}</Th>
          <Th>{t("assignTo")}</Th>
          <Th>{t("lastEvent")}</Th>
          <Th hidden>{t("actions")}</Th>
        </>
      }
    >
      {rows.map(({ id, kind, name, assigned, lastEventAt }) => (
        <Tr key={id}>
          <Td>
            <Name>{name}</Name>
          </Td>
          <Td phone="line">{t(kind)}</Td>
          <Td phone="line">{assigned ? <Name>{assigned}</Name> : t("inTurn")}</Td>
          <Td phone="line" muted>
            {lastEventAt ? <Instant at={lastEventAt} as="date-time" zone={zone} /> : t("never")}
          </Td>
          <Td end>
            {mayWrite && (
              <form method="post">
                <input type="hidden" name="id" value={id} />
                <Button name="do" value="disconnect" aria-label={t("disconnectOf", { name })}>
                  {t("disconnect")}
                </Button>
              </form>
            )}
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
