import type { ReactNode } from "react";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Hash, Instant } from "~/components/ui/text";
import type { EpochMs } from "~/lib/time";
import { dpa } from "~/words/dpa";
import { useWords } from "~/words/use-words";

interface Acceptance {
  id: string;
  at: EpochMs;
  version: number;
  sha256: string;
  signer: string;
  company: string;
  /** Its name, where there are several. */
  workspace?: string;
}

/** Who accepted which version of the agreement, when, and what its copy hashes to. */
export function AcceptanceTable({
  rows,
  zone,
  copy,
}: {
  rows: readonly Acceptance[];
  zone: string;
  copy?: (id: string) => ReactNode;
}) {
  const t = useWords(dpa);
  return (
    <Table
      label={t("accepted")}
      cards="named"
      head={
        <>
          <Th>{t("signer")}</Th>
          <Th>{t("when")}</Th>
          <Th>{t("version")}</Th>
          <Th>{t("hash")}</Th>
          {copy && <Th hidden>{t("copy")}</Th>}
        </>
      }
    >
      {rows.map(({ id, at, version, sha256, signer, company, workspace }) => (
        <Tr key={id}>
          <Td>
            <div className="tbl-name">
              <bdi>{signer}</bdi>
            </div>
            <Side>{company}</Side>
            {workspace && workspace !== company && <Side>{workspace}</Side>}
          </Td>
          <Td phone="line">
            <Instant at={at} as="date-time" zone={zone} />
          </Td>
          <Td phone="line" of={t("version")}>
            {version}
          </Td>
          <Td phone="line">
            <Hash>{sha256}</Hash>
          </Td>
          {copy && (
            <Td end phone="line">
              {copy(id)}
            </Td>
          )}
        </Tr>
      ))}
    </Table>
  );
}

const Side = ({ children }: { children: string }) => (
  <div className="quiet">
    <bdi>{children}</bdi>
  </div>
);
