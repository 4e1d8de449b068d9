import { useWorkspaceHref } from "~/components/layout/app-page";
import { DueText } from "~/components/records/due-text";
import { TimeText } from "~/components/ui/badge";
import { RowLink, SortTh, Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Money, Name, Ref } from "~/components/ui/text";
import { isOpenLead } from "~/domain/leads/lead";
import { nearestOf } from "~/domain/leads/lead-clocks";
import { type LeadQuery, leadHref } from "~/domain/leads/lead-query";
import { readClock } from "~/domain/leads/response-clock";
import type { ShownLead } from "~/domain/leads/shown-lead";
import type { EpochMs } from "~/lib/time";
import { timeLeft } from "~/words/durations";
import { leadPages as words } from "~/words/lead-pages";
import { useLocale, useWords } from "~/words/use-words";
import type { ClockRules } from "./lead-clocks";
import { isUnset, useLeadName, useSourceName, useStatusName } from "./lead-words";

export interface LeadItem {
  lead: ShownLead;
  ownerName: string | null;
}

const COLUMNS = [
  ...(["status", "clock", "next", "about"] as const),
  ...(["price", "source", "agent", "received"] as const),
];
type Column = (typeof COLUMNS)[number];

/** What a view is sorted by stands beside the name. */
const SORTED_BY = { due: "next", clock: "clock", all: "received", pool: "received" } as const;

/** Without what would say the same in every row, and when they came only where they stand in that order. */
const columnsOf = ({ view }: LeadQuery, items: readonly LeadItem[], isOwn: boolean): Column[] => {
  const first = SORTED_BY[view];
  const left: Column[] = [first, "received"];
  if (isOwn) left.push("agent");
  if (!items.some(({ lead }) => lead.price)) left.push("price");
  return [first, ...COLUMNS.filter((column) => !left.includes(column))];
};

/** On a phone: the name and what the view is sorted by, the status and a clock or a date, what it is about and its price. */
function onPhones(column: Column, place: number, { view }: LeadQuery) {
  const beside = view === "clock" ? "next" : "clock";
  if (column === "status" || column === "about") return undefined;
  return place === 0 || column === beside || column === "price" ? "end" : "hidden";
}

/** Leads as a ledger: name, what they are sorted by, and then the rest of what one asks of a lead. */
export function LeadTable({
  items,
  query,
  isOwn,
  ...clock
}: {
  items: readonly LeadItem[];
  query: LeadQuery;
  /** Whether they are all of the one who looks. */
  isOwn: boolean;
  zone: string;
} & ClockRules) {
  const t = useWords(words);
  const columns = columnsOf(query, items, isOwn);
  return (
    <Table
      label={t("leads")}
      cards="named"
      head={
        <>
          <Th>{t("name")}</Th>
          {columns.map((column, place) => (
            <ColumnTh key={column} column={column} sorted={place === 0} query={query} />
          ))}
        </>
      }
    >
      {items.map((item) => (
        <LeadTr key={item.lead.id} item={item} columns={columns} query={query} {...clock} />
      ))}
    </Table>
  );
}

function ColumnTh({
  column,
  sorted,
  query,
}: {
  column: Column;
  sorted: boolean;
  query: LeadQuery;
}) {
  const t = useWords(words);
  if (!sorted) return <Th num={column === "price"}>{t(column)}</Th>;
  if (column !== "received") return <Th sorted="ascending">{t(column)}</Th>;

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

interface Read extends ClockRules {
  item: LeadItem;
  zone: string;
}

function LeadTr({
  columns,
  query,
  ...read
}: { columns: readonly Column[]; query: LeadQuery } & Read) {
  const { lead } = read.item;
  const t = useWords(words);
  const to = useWorkspaceHref();
  const nameOf = useLeadName();
  return (
    <Tr>
      <Td>
        <RowLink to={to(`leads/${lead.id}`)}>
          <Name>{nameOf(lead)}</Name>
        </RowLink>
      </Td>
      {columns.map((column, place) => (
        <Td
          key={column}
          phone={onPhones(column, place, query)}
          of={isNamed(column, lead) ? t(column) : undefined}
          num={column === "price"}
          muted={MUTED.has(column)}
        >
          <Value column={column} {...read} />
        </Td>
      ))}
    </Tr>
  );
}

/** What would not say of itself what it is: dates, and a clock that runs. */
const DATES: ReadonlySet<Column> = new Set(["next", "received"]);
const isNamed = (column: Column, { times }: ShownLead) =>
  DATES.has(column) || (column === "clock" && times.answerDueAt !== null);
const MUTED: ReadonlySet<Column> = new Set(["source", "about", "received"]);

/** What a lead says in a column. */
function Value({ column, item: { lead, ownerName }, zone, ...clock }: { column: Column } & Read) {
  const t = useWords(words);
  const status = useStatusName();
  const source = useSourceName();
  if (column === "next") return <NextStep lead={lead} now={clock.now} zone={zone} />;
  if (column === "clock") return <ClockWords lead={lead} {...clock} />;
  if (column === "status") return status(lead.status);
  if (column === "source") return <bdi>{source(lead.source)}</bdi>;
  if (column === "about") return lead.about && <Ref>{lead.about}</Ref>;
  if (column === "price") return lead.price && <Money {...lead.price} />;
  if (column === "agent") return <Name>{ownerName ?? t("nobody")}</Name>;
  return <Instant at={lead.times.receivedAt} now={clock.now} zone={zone} />;
}

/** What the nearest clock says, and whose it is where it is not ours; or that they were answered or need no answer. */
function ClockWords({ lead, now, targetMs }: { lead: ShownLead } & ClockRules) {
  const t = useWords(words);
  const locale = useLocale();
  const clock = nearestOf(lead.times, targetMs);
  const isAnswered = lead.times.firstResponseAt !== null;
  if (!clock && !isAnswered && !isOpenLead(lead.status)) return null;
  if (!clock) return <TimeText tone="quiet">{t(isAnswered ? "answered" : "unneeded")}</TimeText>;

  const { state } = readClock({ ...clock, answeredAt: null }, now);
  const tone = state === "late" || state === "soon" ? state : undefined;
  return (
    <TimeText tone={tone}>
      <b>{timeLeft(locale, clock.dueAt, now)}</b>
      {clock.rule === "portal" && <span className="muted"> {t("onPortal")}</span>}
    </TimeText>
  );
}

function NextStep({ lead, now, zone }: { lead: ShownLead; now: EpochMs; zone: string }) {
  const t = useWords(words);
  if (lead.nextFollowUpAt === null) return null;
  if (isUnset(lead, now, zone)) return <TimeText tone="quiet">{t("bySystem")}</TimeText>;

  return <DueText at={lead.nextFollowUpAt} now={now} zone={zone} />;
}
