import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { useShellFacts } from "~/components/layout/page-facts";
import { Badge } from "~/components/ui/badge";
import { LinkButton } from "~/components/ui/button";
import { Chip, Filters } from "~/components/ui/chip";
import { PageHead } from "~/components/ui/page";
import { Pager } from "~/components/ui/pager";
import { EmptyState } from "~/components/ui/states";
import { RowLink, SortTh, Table, Td, Th, Tr } from "~/components/ui/table";
import { Grow, Instant, Money, Name } from "~/components/ui/text";
import type { DealQuery } from "~/domain/deals/deal-query";
import type { EpochMs } from "~/lib/time";
import { deals, lostReasons } from "~/words/deals";
import { useLocale, useWords } from "~/words/use-words";
import { type CardFacts, partnerOf, titleOf } from "./deal-facts";

interface ListRow extends CardFacts {
  status: "open" | "won" | "lost";
  lostReason: string | null;
  createdAt: EpochMs;
  closedAt: EpochMs | null;
  ownerName: string | null;
  stageName: string;
}

export interface ListFacts {
  rows: ListRow[];
  nextCursor: string | null;
  query: DealQuery;
  /** Whom the list may be narrowed to, besides oneself. */
  owners: { id: string; name: string }[];
  stages: { id: string; name: string }[];
  pipelines: { id: string; name: string }[];
  me: string | null;
  mayWrite: boolean;
}

/** The deals of a workspace as a list that is read by key. */
export function ListPage({ list }: { list: ListFacts }) {
  const t = useWords(deals);
  const to = useWorkspaceHref();
  const { rows, query, nextCursor, mayWrite } = list;
  const at = (changes: Partial<DealQuery>) => to(`deals?${asQuery({ ...query, ...changes })}`);

  return (
    <AppPage>
      <PageHead
        title={t("title")}
        // Of one page among several the rows are not all there are.
        count={query.planned && !query.cursor && !nextCursor && rows.length}
      >
        {mayWrite && (
          <LinkButton look="primary" icon="plus" to={to("deals/new")}>
            {t("newDeal")}
          </LinkButton>
        )}
      </PageHead>
      <ListFilters list={list} at={at} />
      {rows.length === 0 ? (
        <EmptyState fact={t("none")} help={t("noDealsHelp")} />
      ) : (
        <DealTable list={list} at={at} />
      )}
      <Pager
        label={t("pages")}
        back={query.cursor ? { to: at({ cursor: undefined }), label: t("first") } : undefined}
        on={nextCursor ? { to: at({ cursor: nextCursor }), label: t("next") } : undefined}
      />
    </AppPage>
  );
}

type At = (changes: Partial<DealQuery>) => string;

/** The address that says a query, from its first page unless it names another. */
function asQuery({ order, ...query }: DealQuery): URLSearchParams {
  const all = { view: "list", ...query, order: order === "oldest" ? order : undefined };
  return new URLSearchParams(
    Object.entries(all).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

function ListFilters({ list, at }: { list: ListFacts; at: At }) {
  const t = useWords(deals);
  const to = useWorkspaceHref();
  const { query, me, stages, pipelines, owners } = list;
  const fresh = { cursor: undefined };
  const stage = stages.find(({ id }) => id === query.stage);
  const owner = owners.find(({ id }) => id === query.owner);
  const pipeline = query.status && pipelines.find(({ id }) => id === query.pipeline);
  const anywhere = { ...fresh, stage: undefined, status: undefined, planned: undefined };

  return (
    <Filters>
      <Chip
        to={at({ ...anywhere, pipeline: undefined })}
        on={!query.stage && !query.status && !query.planned}
      >
        {t("all")}
      </Chip>
      {query.planned && (
        <Chip to={at(anywhere)} on remove={t("remove", { name: t("planned") })}>
          {t("planned")}
        </Chip>
      )}
      {(["won", "lost"] as const).map((status) => (
        <Chip key={status} to={at({ ...anywhere, status })} on={query.status === status}>
          {t(status)}
        </Chip>
      ))}
      {stage && (
        <Chip to={at(anywhere)} on remove={t("remove", { name: stage.name })}>
          {t("stage")} <b>{stage.name}</b>
        </Chip>
      )}
      {pipeline && (
        <Chip
          to={at({ ...fresh, pipeline: undefined })}
          on
          remove={t("remove", { name: pipeline.name })}
        >
          {t("pipeline")} <b>{pipeline.name}</b>
        </Chip>
      )}
      {me && owners.length > 1 && query.owner !== me && (
        <Chip to={at({ ...fresh, owner: me })} add>
          {t("mine")}
        </Chip>
      )}
      {owner && (
        <Chip to={at({ ...fresh, owner: undefined })} on remove={t("remove", { name: owner.name })}>
          {t("owner")} <b>{owner.name}</b>
        </Chip>
      )}
      <Grow />
      <Chip to={to("deals")}>{t("board")}</Chip>
    </Filters>
  );
}

function DealTable({ list: { rows, query }, at }: { list: ListFacts; at: At }) {
  const t = useWords(deals);
  const to = useWorkspaceHref();
  const zone = useShellFacts()?.timeZone;
  const locale = useLocale();
  const oldest = query.order === "oldest";
  const sort = at({ order: oldest ? "newest" : "oldest", cursor: undefined });
  const when = whenOf(query);

  return (
    <Table
      label={t("title")}
      cards="named"
      head={
        <>
          <Th>{t("deal")}</Th>
          <Th>{t("contact")}</Th>
          <Th>{t("stage")}</Th>
          <Th num>{t("value")}</Th>
          <Th>{t("owner")}</Th>
          <SortTh to={sort} sorted={oldest ? "ascending" : "descending"}>
            {t(when.label)}
          </SortTh>
        </>
      }
    >
      {rows.map((row) => (
        <Tr key={row.id}>
          <Td>
            <RowLink to={to(`deals/${row.id}`)}>
              <Name>{titleOf(row, locale) ?? t("untitled")}</Name>
            </RowLink>
          </Td>
          <Td phone="line" muted>
            <Name>{partnerOf(row, locale)}</Name>
          </Td>
          <Td>
            <StageOrEnd row={row} />
          </Td>
          <Td num phone="end">
            {row.valueMinor !== null && (
              <Money amountMinor={row.valueMinor} currency={row.currency} />
            )}
          </Td>
          <Td phone="hidden" muted>
            <Name>{row.ownerName ?? t("nobody")}</Name>
          </Td>
          <Td phone={query.planned ? "line" : "hidden"} muted>
            <Instant at={when.of(row)} zone={zone} as="date" />
          </Td>
        </Tr>
      ))}
    </Table>
  );
}

/** What the list is sorted by: that is the time it shows. */
function whenOf({ stage, status, planned }: DealQuery) {
  if (planned) return { label: "nextStep", of: (row: ListRow) => row.nextStepAt ?? 0 } as const;
  if (stage) return { label: "inStage", of: (row: ListRow) => row.stageSince } as const;
  if (status) return { label: "closedAt", of: (row: ListRow) => row.closedAt ?? 0 } as const;
  return { label: "opened", of: (row: ListRow) => row.createdAt } as const;
}

function StageOrEnd({ row }: { row: ListRow }) {
  const t = useWords(deals);
  const why = useWords(lostReasons);
  if (row.status === "won") return <Badge tone="done">{t("won")}</Badge>;
  if (row.status === "open") return <Name>{row.stageName}</Name>;

  const reason = row.lostReason as keyof typeof lostReasons | null;
  return (
    <>
      <Badge>{t("lost")}</Badge> {reason && reason in lostReasons && why(reason)}
    </>
  );
}
