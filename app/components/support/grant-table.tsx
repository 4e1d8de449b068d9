import type { ReactNode } from "react";
import { Badge } from "~/components/ui/badge";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant } from "~/components/ui/text";
import type { SupportScope } from "~/domain/support/scopes";
import type { Standing } from "~/domain/support/support";
import type { EpochMs } from "~/lib/time";
import { support } from "~/words/support";
import { useWords } from "~/words/use-words";

export interface Grant {
  id: string;
  createdAt: EpochMs;
  operatorName: string;
  reason: string;
  scope: SupportScope;
  standing: Standing;
  endsAt: EpochMs | null;
}

const TONES = { asked: "soon", open: "late", refused: undefined, over: undefined } as const;

/** Who asked to look, why, and how it stands. */
export function GrantTable<G extends Grant>({
  grants,
  label,
  zone,
  where,
  actions,
}: {
  grants: readonly G[];
  label: string;
  zone: string;
  /** What names the workspace, where there are several. */
  where?: (grant: G) => ReactNode;
  actions?: (grant: G) => ReactNode;
}) {
  const t = useWords(support);
  return (
    <Table
      label={label}
      cards="named"
      head={
        <>
          <Th>{where ? t("workspace") : t("who")}</Th>
          <Th>{t("why")}</Th>
          <Th>{t("state")}</Th>
          <Th hidden={Boolean(actions)}>{actions ? t("actions") : t("who")}</Th>
        </>
      }
    >
      {grants.map((grant) => (
        <Tr key={grant.id}>
          <Td>{where ? where(grant) : <bdi className="tbl-name">{grant.operatorName}</bdi>}</Td>
          <Td phone="line">
            <bdi>{grant.reason}</bdi> <span className="quiet">{t(grant.scope)}</span>
          </Td>
          <Td phone="line">
            <Badge tone={TONES[grant.standing]}>{t(grant.standing)}</Badge>{" "}
            <span className="sm muted">
              <Instant at={grant.endsAt ?? grant.createdAt} as="date-time" zone={zone} />
            </span>
          </Td>
          <Td end={Boolean(actions)} phone="line">
            {actions ? actions(grant) : <bdi>{grant.operatorName}</bdi>}
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
