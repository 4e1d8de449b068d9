import { Block } from "~/components/ui/page";
import { EmptyState } from "~/components/ui/states";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Ref } from "~/components/ui/text";
import type { EpochMs } from "~/lib/time";
import { evidenceDesk } from "~/words/evidence";
import { useWords } from "~/words/use-words";

interface Taken {
  id: string;
  at: EpochMs;
  by: string | null;
  days: string;
  format: string;
}

/** Who took proofs lately, as the trail has it. */
export function EvidenceTaken({ taken, zone }: { taken: readonly Taken[]; zone: string }) {
  const t = useWords(evidenceDesk);
  return (
    <Block title={t("taken")}>
      {taken.length === 0 && <EmptyState fact={t("none")} help={t("noneHelp")} />}
      {taken.length > 0 && (
        <Table
          label={t("taken")}
          cards="named"
          head={
            <>
              <Th>{t("who")}</Th>
              <Th>{t("what")}</Th>
              <Th>{t("when")}</Th>
            </>
          }
        >
          {taken.map(({ id, at, by, days, format }) => (
            <Tr key={id}>
              <Td>
                <bdi>{by ?? "–"}</bdi>
              </Td>
              <Td phone="line">
                <Ref>{days}</Ref> <span className="quiet">{format}</span>
              </Td>
              <Td phone="line" muted>
                <Instant at={at} zone={zone} />
              </Td>
            </Tr>
          ))}
        </Table>
      )}
    </Block>
  );
}
