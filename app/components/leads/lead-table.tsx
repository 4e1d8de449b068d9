import { useWorkspaceHref } from "~/components/layout/app-page";
import { DueText } from "~/components/records/due-text";
import { TimeText } from "~/components/ui/badge";
import { RowLink, SortTh, Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Money, Name, Ref } from "~/components/ui/text";
import { clocksOf } from "~/domain/leads/lead-clocks";
import { type LeadQuery, leadHref } from "~/domain/leads/lead-query";
import { readClock } from "~/domain/leads/response-clock";
import type { ShownLead } from "~/domain/leads/shown-lead";
import type { EpochMs } from "~/lib/time";
import { timeLeft } from "~/words/durations";
import { leadPages as words } from "~/words/lead-pages";
import { useLocale, useWords } from "~/words/use-words";
import type { ClockRules } from "./lead-clocks";
import { useLeadName, useSourceName, useStatusName } from "./lead-words";

export interface LeadItem {
  lead: ShownLead;
  ownerName: string | null;
}

/** Leads as a ledger: name, clock, status, where from, about what, money, next step, whose. */
export function LeadTable({
  items,
  query,
  zone,
  ...clock
}: { items: readonly LeadItem[]; query: LeadQuery; zone: string } & ClockRules) {
  const t = useWords(words);
  const priced = items.some(({ lead }) => lead.price);
  return (
    <Table
      label={t("leads")}
      cards="named"
      head={
        <>
          <Th>{t("name")}</Th>
          <Th>{t("clock")}</Th>
          <Th>{t("status")}</Th>
          <Th>{t("source")}</Th>
          <Th>{t("about")}</Th>
          {priced && <Th num>{t("price")}</Th>}
          <Th>{t("next")}</Th>
          <Th>{t("agent")}</Th>
          <ReceivedTh query={query} />
        </>
      }
    >
      {items.map((item) => (
        <LeadTr key={item.lead.id} item={item} priced={priced} zone={zone} {...clock} />
      ))}
    </Table>
  );
}

/** The order they came in can be turned around where it is the list's order. */
function ReceivedTh({ query }: { query: LeadQuery }) {
  const t = useWords(words);
  if (query.view === "due" || query.view === "clock") return <Th>{t("received")}</Th>;

  const newest = query.order === "newest";
  return (
    <SortTh
      to={leadHref(query, { order: newest ? "oldest" : "newest" })}
      sorted={newest ? "descending" : "ascending"}
    >
      {t("received")}
    </SortTh>
  );
}

function LeadTr({
  item: { lead, ownerName },
  priced,
  zone,
  ...clock
}: { item: LeadItem; priced: boolean; zone: string } & ClockRules) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const nameOf = useLeadName();
  const status = useStatusName();
  const source = useSourceName();
  return (
    <Tr>
      <Td>
        <RowLink to={to(`leads/${lead.id}`)}>
          <Name>{nameOf(lead)}</Name>
        </RowLink>
      </Td>
      <Td>
        <ClockWords lead={lead} {...clock} />
      </Td>
      <Td phone="line">{status(lead.status)}</Td>
      <Td phone="hidden" muted>
        <bdi>{source(lead.source)}</bdi>
      </Td>
      <Td phone="line" muted>
        {lead.about && <Ref>{lead.about}</Ref>}
      </Td>
      {priced && (
        <Td phone="hidden" num>
          {lead.price && <Money {...lead.price} />}
        </Td>
      )}
      <Td phone="hidden">
        <NextStep lead={lead} now={clock.now} zone={zone} />
      </Td>
      <Td phone="hidden">{ownerName ? <Name>{ownerName}</Name> : t("nobody")}</Td>
      <Td phone="hidden" muted>
        <Instant at={lead.times.receivedAt} now={clock.now} zone={zone} />
      </Td>
    </Tr>
  );
}

/** The nearest clock in words, or that nobody waits. */
function ClockWords({ lead, now, targetMs }: { lead: ShownLead } & ClockRules) {
  const t = useWords(words);
  const locale = useLocale();
  const [clock] = clocksOf(lead.times, targetMs).toSorted((one, other) => one.dueAt - other.dueAt);
  if (!clock) return <TimeText tone="quiet">{t("answered")}</TimeText>;

  const { state } = readClock({ ...clock, answeredAt: null }, now);
  const tone = state === "late" || state === "soon" ? state : undefined;
  return <TimeText tone={tone}>{timeLeft(locale, clock.dueAt, now)}</TimeText>;
}

function NextStep({ lead, now, zone }: { lead: ShownLead; now: EpochMs; zone: string }) {
  const t = useWords(words);
  if (lead.nextFollowUpAt === null) return null;
  if (lead.bySystem && lead.nextFollowUpAt > now)
    return <TimeText tone="quiet">{t("bySystem")}</TimeText>;

  return <DueText at={lead.nextFollowUpAt} now={now} zone={zone} />;
}
