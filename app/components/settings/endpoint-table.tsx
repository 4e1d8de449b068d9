import { useWorkspaceHref } from "~/components/layout/app-page";
import { Badge } from "~/components/ui/badge";
import { RowLink, Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Ref } from "~/components/ui/text";
import type { EpochMs } from "~/lib/time";
import { settings } from "~/words/settings";
import { useWords } from "~/words/use-words";

interface EndpointRow {
  id: string;
  url: string;
  events: readonly string[];
  isOn: boolean;
  lastSuccessAt: EpochMs | null;
}

/** The endpoints, whether each is at work, and when something last got through. */
export function EndpointTable({ rows, zone }: { rows: readonly EndpointRow[]; zone: string }) {
  const t = useWords(settings);
  const to = useWorkspaceHref();
  return (
    <Table
      label={t("webhooks")}
      cards="named"
      head={
        <>
          <Th>{t("url")}</Th>
          <Th>{t("state")}</Th>
          <Th>{t("lastDelivery")}</Th>
        </>
      }
    >
      {rows.map(({ id, url, isOn, lastSuccessAt }) => (
        <Tr key={id}>
          <Td>
            <RowLink to={to(`settings/webhooks/${id}`)}>
              <Ref>{url}</Ref>
            </RowLink>
          </Td>
          <Td phone="line" of={t("state")}>
            <Badge tone={isOn ? "done" : "late"} icon={isOn ? "check" : "ban"}>
              {t(isOn ? "on" : "off")}
            </Badge>
          </Td>
          <Td phone="line" of={t("delivered")} muted>
            {lastSuccessAt ? <Instant at={lastSuccessAt} as="date-time" zone={zone} /> : t("never")}
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
