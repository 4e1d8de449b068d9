import { useWorkspaceHref } from "~/components/layout/app-page";
import { LinkButton, OutsideLink } from "~/components/ui/button";
import { Chip, Filters } from "~/components/ui/chip";
import { Figures } from "~/components/ui/page";
import { Pager } from "~/components/ui/pager";
import { EmptyState } from "~/components/ui/states";
import { DESK_VIEWS, type DeskView } from "~/domain/privacy/desk-views";
import { privacyDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";
import { type Beside, BesideDesk } from "./beside-desk";
import { RequestTable, type ShownRequest } from "./request-table";

interface Desk extends Beside {
  view: DeskView;
  counts: { open: number; overdue: number; dueThisWeek: number; closedThisMonth: number };
  requests: readonly ShownRequest[];
  cursor: string | null;
  nextCursor: string | null;
  /** Whether the reader writes down what comes by phone or letter, on a person's page. */
  mayRecord?: boolean;
  /** Of the company itself, which has no persons' pages. */
  isOurs?: boolean;
}

/** What a desk has to answer, the most urgent first, or what it answered; a page at a time. */
export function RequestDesk(desk: Desk) {
  const { view, counts, requests, cursor, nextCursor } = desk;
  const t = useWords(privacyDesk);
  const href = useDeskHref();
  return (
    <>
      <DeskFigures {...counts} />
      <Filters>
        {DESK_VIEWS.map((one) => (
          <Chip key={one} to={href(one)} on={one === view}>
            {t(one === "open" ? "viewOpen" : "viewClosed")}
          </Chip>
        ))}
      </Filters>
      {requests.length > 0 ? <RequestTable requests={requests} /> : <Nothing {...desk} />}
      <Pager
        label={t("pages")}
        back={cursor ? { to: href(view), label: t("first") } : undefined}
        on={nextCursor ? { to: href(view, nextCursor), label: t("next") } : undefined}
      />
      {view === "open" && (desk.urgent || desk.closed.length > 0) && <BesideDesk {...desk} />}
    </>
  );
}

function DeskFigures({ open, overdue, dueThisWeek, closedThisMonth }: Desk["counts"]) {
  const t = useWords(privacyDesk);
  return (
    <Figures
      figures={[
        { term: t("open"), value: open },
        { term: t("overdue"), value: overdue, late: overdue > 0 },
        { term: t("dueThisWeek"), value: dueThisWeek },
        { term: t("closedThisMonth"), value: closedThisMonth },
      ]}
    />
  );
}

/** An empty desk says how a request comes to it. */
function Nothing({ view, mayRecord, isOurs }: Pick<Desk, "view" | "mayRecord" | "isOurs">) {
  const t = useWords(privacyDesk);
  const to = useWorkspaceHref();
  return (
    <EmptyState
      fact={t(view === "open" ? "emptyFact" : "noneClosed")}
      help={t(isOurs ? "emptyHelpOurs" : "emptyHelp")}
    >
      {mayRecord && (
        <>
          <LinkButton to={to("privacy/record")}>{t("findPerson")}</LinkButton>
          <OutsideLink href="/privacy/request">{t("publicForm")}</OutsideLink>
        </>
      )}
    </EmptyState>
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
