import { useWorkspaceHref } from "~/components/layout/app-page";
import { Block, Figures } from "~/components/ui/page";
import { Pager } from "~/components/ui/pager";
import { EmptyState } from "~/components/ui/states";
import { Tabs } from "~/components/ui/tabs";
import { DESK_VIEWS, type DeskView } from "~/domain/privacy/desk-views";
import { privacyDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";
import { RequestTable, type ShownRequest } from "./request-table";

interface Desk {
  view: DeskView;
  counts: { open: number; overdue: number; dueThisWeek: number; closedThisMonth: number };
  requests: readonly ShownRequest[];
  cursor: string | null;
  nextCursor: string | null;
}

/** What a desk has to answer, the most urgent first, or what it answered; a page at a time. */
export function RequestDesk({ view, counts, requests, cursor, nextCursor }: Desk) {
  const t = useWords(privacyDesk);
  const href = useDeskHref();
  const { open, overdue, dueThisWeek, closedThisMonth } = counts;
  return (
    <>
      <Figures
        figures={[
          { term: t("open"), value: open },
          { term: t("overdue"), value: overdue, late: overdue > 0 },
          { term: t("dueThisWeek"), value: dueThisWeek, late: dueThisWeek > 0 },
          { term: t("closedThisMonth"), value: closedThisMonth },
        ]}
      />
      <Block title={t("requests")} count={view === "open" ? open : undefined}>
        <Tabs
          label={t("views")}
          tabs={DESK_VIEWS.map((one) => ({
            to: href(one),
            label: t(one === "open" ? "viewOpen" : "viewClosed"),
            current: one === view,
          }))}
        />
        {requests.length > 0 ? (
          <RequestTable requests={requests} />
        ) : (
          <EmptyState
            fact={t(view === "open" ? "emptyFact" : "noneClosed")}
            help={t("emptyHelp")}
          />
        )}
        <Pager
          label={t("pages")}
          back={cursor ? { to: href(view), label: t("first") } : undefined}
          on={nextCursor ? { to: href(view, nextCursor), label: t("next") } : undefined}
        />
      </Block>
    </>
  );
}

function useDeskHref() {
  const to = useWorkspaceHref();
  return (view: DeskView, cursor?: string) => {
    const asked = new URLSearchParams({
      ...(view !== "open" && { view }),
      ...(cursor && { cursor }),
    });
    return to(`privacy${asked.size > 0 ? `?${asked}` : ""}`);
  };
}
