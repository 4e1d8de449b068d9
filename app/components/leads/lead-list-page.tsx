import { Form } from "@remix-run/react";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import type { PostedAct } from "~/components/layout/page-facts";
import { Button, LinkButton, PostButton } from "~/components/ui/button";
import { Chip, Filters } from "~/components/ui/chip";
import { plainField, SelectField } from "~/components/ui/field";
import { PageHead } from "~/components/ui/page";
import { Pager } from "~/components/ui/pager";
import { EmptyState } from "~/components/ui/states";
import { Tabs } from "~/components/ui/tabs";
import { useNow } from "~/components/ui/use-now";
import { LEAD_STATUSES } from "~/domain/leads/lead";
import { LEAD_VIEWS, type LeadQuery, leadHref } from "~/domain/leads/lead-query";
import type { EpochMs } from "~/lib/time";
import { leadPages as words } from "~/words/lead-pages";
import { leadSources } from "~/words/leads";
import { Say, useWords } from "~/words/use-words";
import type { Owner } from "./assign-form";
import { type LeadItem, LeadTable } from "./lead-table";
import { useSourceName, useStatusName } from "./lead-words";

const VIEW_WORDS = { due: "byDue", clock: "byClock", all: "all", pool: "inPool" } as const;

export interface LeadList {
  shell: { now: EpochMs; timeZone: string; counts?: { today: number; inbox: number } };
  query: LeadQuery;
  items: LeadItem[];
  nextCursor: string | null;
  /** How many are open of those that one sees, or that are one's own. */
  open: number | null;
  owners: Owner[];
  targetMs: number;
  mayWrite: boolean;
  givesOut: boolean;
  /** Fills a new workspace. */
  sample: PostedAct | null;
}

/** The enquiries that one sees, in the order that was asked for. */
export function LeadListPage(list: LeadList) {
  const { shell, query, items, targetMs, mayWrite, givesOut } = list;
  const t = useWords(words);
  const to = useWorkspaceHref();
  const now = useNow(shell.now);
  const views = LEAD_VIEWS.filter((view) => view !== "pool" || givesOut);
  return (
    <AppPage>
      <PageHead title={t("leads")} count={list.open !== null && t("openOf", { n: list.open })}>
        {mayWrite && (
          <LinkButton to={to("leads/new")} look="primary" icon="plus">
            <span className="vh-s">{t("newLead")}</span>
          </LinkButton>
        )}
      </PageHead>
      <Tabs
        label={t("views")}
        tabs={views.map((view) => ({
          to: leadHref(query, { view, status: null, source: null }),
          label: t(VIEW_WORDS[view]),
          count: view === "clock" ? waitingIn(list) : undefined,
          current: query.view === view,
        }))}
      />
      <LeadFilters list={list} />
      {items.length === 0 ? (
        <NoLeads list={list} />
      ) : (
        <LeadTable
          items={items}
          query={query}
          isOwn={list.owners.length < 2 && query.view !== "pool"}
          zone={shell.timeZone}
          now={now}
          targetMs={targetMs}
        />
      )}
      <Pager
        label={t("pages")}
        back={query.cursor ? { to: leadHref(query, {}), label: t("toStart") } : undefined}
        on={
          list.nextCursor
            ? { to: leadHref(query, { cursor: list.nextCursor }), label: t("nextPage") }
            : undefined
        }
      />
    </AppPage>
  );
}

/** How many wait for an answer, where that is known without counting: of everybody in sight, or of the viewer. */
function waitingIn({ shell: { counts }, query: { owner } }: LeadList): number | undefined {
  if (owner && owner !== "me") return undefined;
  return (owner ? counts?.today : counts?.inbox) || undefined;
}

/** Whose, in which status, and of the list of all from which source. */
function LeadFilters({ list: { query, owners } }: { list: LeadList }) {
  const t = useWords(words);
  const status = useStatusName();
  const source = useSourceName();
  if (query.view === "pool") return null;

  return (
    <Filters>
      {owners.length > 1 && (
        <>
          <Chip to={leadHref(query, { owner: null })} on={query.owner === null}>
            {t("everybody")}
          </Chip>
          <Chip to={leadHref(query, { owner: "me" })} on={query.owner === "me"}>
            {t("mine")}
          </Chip>
        </>
      )}
      {query.view !== "all" && (
        <Chip to={leadHref(query, { view: "all" })} on remove={t("remove")}>
          <Say words={words} say="statusIs" with={{ value: t("open") }} />
        </Chip>
      )}
      {query.status && (
        <Chip to={leadHref(query, { status: null })} on remove={t("remove")}>
          <Say words={words} say="statusIs" with={{ value: status(query.status) }} />
        </Chip>
      )}
      {query.source && (
        <Chip to={leadHref(query, { source: null })} on remove={t("remove")}>
          <Say words={words} say="sourceIs" with={{ value: source(query.source) }} />
        </Chip>
      )}
      {owners.length < 2 && query.view !== "all" ? (
        <Chip to={leadHref(query, { view: "all" })} add>
          {t("filter")}
        </Chip>
      ) : (
        <FilterForm query={query} owners={owners} />
      )}
    </Filters>
  );
}

function FilterForm({ query, owners }: { query: LeadQuery; owners: readonly Owner[] }) {
  const t = useWords(words);
  const status = useStatusName();
  const source = useSourceName();
  const chosen = (name: "owner" | "status" | "source") =>
    plainField(name, { value: query[name] ?? undefined });
  return (
    <Form method="get" className="row" key={leadHref(query, {})}>
      <input type="hidden" name="view" value={query.view} />
      {owners.length > 1 && (
        <SelectField
          quiet
          field={chosen("owner")}
          label={t("agent")}
          empty={t("agent")}
          options={owners.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {query.view === "all" && (
        <>
          <SelectField
            quiet
            field={chosen("status")}
            label={t("status")}
            empty={t("anyStatus")}
            options={LEAD_STATUSES.map((one) => ({ value: one, label: status(one) }))}
          />
          <SelectField
            quiet
            field={chosen("source")}
            label={t("source")}
            empty={t("anySource")}
            options={Object.keys(leadSources).map((one) => ({ value: one, label: source(one) }))}
          />
        </>
      )}
      <Button>{t("show")}</Button>
    </Form>
  );
}

function NoLeads({ list: { query, mayWrite, sample } }: { list: LeadList }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const filtered = query.owner || query.status || query.source || query.cursor;
  return (
    <EmptyState fact={t("emptyFact")} help={t("emptyHelp")}>
      {filtered && <LinkButton to={to("leads?view=all")}>{t("showAll")}</LinkButton>}
      {mayWrite && (
        <LinkButton to={to("leads/new")} look="primary" icon="plus">
          {t("newLead")}
        </LinkButton>
      )}
      {sample && <PostButton {...sample} />}
    </EmptyState>
  );
}
