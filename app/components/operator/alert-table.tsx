import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Mono } from "~/components/ui/text";
import type { AlertKind } from "~/domain/consent/guard-alert";
import { formatNumber, formatPlainDate } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { guardDesk } from "~/words/evidence";
import { useLocale, useWords } from "~/words/use-words";

interface ShownAlert {
  id: string;
  day: string;
  kind: AlertKind;
  name: string;
  at: EpochMs;
  count: number;
}

/** What the guard dropped: each name of a day, why, and how often. */
export function AlertTable({ alerts, zone }: { alerts: readonly ShownAlert[]; zone: string }) {
  const t = useWords(guardDesk);
  const locale = useLocale();
  return (
    <Table
      label={t("title")}
      cards="named"
      head={
        <>
          <Th>{t("name")}</Th>
          <Th num>{t("count")}</Th>
          <Th>{t("why")}</Th>
          <Th>{t("day")}</Th>
          <Th>{t("first")}</Th>
        </>
      }
    >
      {alerts.map(({ id, day, kind, name, at, count }) => (
        <Tr key={id}>
          <Td>
            <Mono wrap>{name}</Mono>
          </Td>
          <Td num>{formatNumber(count, locale)}</Td>
          <Td phone="line">{t(kind)}</Td>
          <Td phone="line">{formatPlainDate(day, locale)}</Td>
          <Td phone="line" muted>
            <Instant at={at} zone={zone} />
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
