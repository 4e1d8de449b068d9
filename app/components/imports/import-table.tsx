import { useWorkspaceHref } from "~/components/layout/app-page";
import { Badge } from "~/components/ui/badge";
import { RowLink, Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Name } from "~/components/ui/text";
import type { StoredImportKind } from "~/domain/imports/stored-import";
import { formatNumber } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { importKinds, importStates, imports } from "~/words/imports";
import { useLocale, useWords } from "~/words/use-words";

export type ShownState = keyof typeof importStates;

export interface ImportLine {
  id: string;
  fileName: string;
  kind: StoredImportKind;
  state: ShownState;
  rows: number;
  createdAt: EpochMs;
}

const TONES = { done: "done", failed: "late", running: "soon", undoing: "soon" } as const;

export function StateBadge({ state }: { state: ShownState }) {
  const t = useWords(importStates);
  const tone = Object.hasOwn(TONES, state) ? TONES[state as keyof typeof TONES] : undefined;
  return <Badge tone={tone}>{t(state)}</Badge>;
}

/** Every import, newest first. */
export function ImportTable({ rows, zone }: { rows: readonly ImportLine[]; zone: string }) {
  const t = useWords(imports);
  const kind = useWords(importKinds);
  const to = useWorkspaceHref();
  const locale = useLocale();
  return (
    <Table
      label={t("imports")}
      cards="named"
      head={
        <>
          <Th>{t("file")}</Th>
          <Th>{t("kind")}</Th>
          <Th num>{t("rows")}</Th>
          <Th>{t("state")}</Th>
          <Th>{t("when")}</Th>
        </>
      }
    >
      {rows.map((row) => (
        <Tr key={row.id}>
          <Td>
            <RowLink to={to(`settings/imports/${row.id}`)}>
              <Name>{row.fileName}</Name>
            </RowLink>
          </Td>
          <Td phone="line" muted>
            {kind(row.kind)}
          </Td>
          <Td num phone="line">
            {formatNumber(row.rows, locale)}
          </Td>
          <Td>
            <StateBadge state={row.state} />
          </Td>
          <Td phone="line" muted>
            <Instant at={row.createdAt} zone={zone} />
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
