import { useWorkspaceHref } from "~/components/layout/app-page";
import { LinkButton } from "~/components/ui/button";
import { Block, Row } from "~/components/ui/page";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { formatDate } from "~/lib/format";
import { subscription } from "~/words/subscription";
import { useLocale, useWords } from "~/words/use-words";
import type { LifeFacts } from "./subscription-state";

interface Props {
  life: LifeFacts;
  zone: string;
  mayExport: boolean;
  mayEnd: boolean;
}

/** Everything that follows an end, by its date, and what to do before. */
export function SubscriptionDates({ life, zone, mayExport, mayEnd }: Props) {
  const t = useWords(subscription);
  const to = useWorkspaceHref();
  return (
    <Block title={t("whatThen")}>
      {life.state !== "cancelled" && <p className="muted">{t("ifNow")}</p>}
      <Dates life={life} zone={zone} />
      <p className="notice">{t("ownBooks")}</p>
      <Row>
        {mayExport && <LinkButton to={to("leave")}>{t("toExport")}</LinkButton>}
        {mayEnd && (
          <LinkButton to={to("settings/subscription/rehearsal")}>{t("toRehearsal")}</LinkButton>
        )}
      </Row>
    </Block>
  );
}

function Dates({ life, zone }: Pick<Props, "life" | "zone">) {
  const t = useWords(subscription);
  const locale = useLocale();
  const steps = [
    ...life.notices.map(({ day, at }) => ({ at, what: t(day === 0 ? "day0" : "reminded") })),
    { at: life.purgeAt, what: t("purge") },
    { at: life.historyUntil, what: t("history") },
    { at: life.keptUntil, what: t("keptUntil") },
  ];
  return (
    <Table
      label={t("whatThen")}
      head={
        <>
          <Th>{t("day")}</Th>
          <Th>{t("what")}</Th>
        </>
      }
    >
      {steps.map(({ at, what }) => (
        <Tr key={at}>
          <Td>
            <span className="nowrap">{formatDate(at, locale, zone)}</span>
          </Td>
          <Td>{what}</Td>
        </Tr>
      ))}
    </Table>
  );
}
