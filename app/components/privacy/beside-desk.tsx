import { Link } from "@remix-run/react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Block, Halves } from "~/components/ui/page";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Mono } from "~/components/ui/text";
import type { RequestState } from "~/domain/privacy/request-states";
import { privacyDesk } from "~/words/privacy-desk";
import { Say, useWords } from "~/words/use-words";
import { type ShownStep, StepList } from "./request-steps";
import { Outcome, RequestLink, type ShownRequest } from "./request-table";
import { Right } from "./rule-and-why";

export interface Beside {
  /** The most urgent request, and what happened to it so far. */
  urgent?: { id: string; number: string; state: RequestState; steps: readonly ShownStep[] };
  closed: readonly ShownRequest[];
  zone: string;
}

/** Below what is open: the steps of the most urgent, and what was closed last. */
export const BesideDesk = (beside: Beside) => (
  <Halves>
    <UrgentSteps {...beside} />
    <ClosedLast {...beside} />
  </Halves>
);

function UrgentSteps({ urgent, zone }: Beside) {
  const t = useWords(privacyDesk);
  const to = useWorkspaceHref();
  if (!urgent) return null;

  const id = <Mono>{urgent.number}</Mono>;
  return (
    <Block
      title={<Say words={privacyDesk} say="stepsOf" with={{ id }} />}
      link={<Link to={to(`privacy/requests/${urgent.id}`)}>{t("wholeRequest")}</Link>}
    >
      <StepList {...urgent} zone={zone} />
    </Block>
  );
}

function ClosedLast({ closed, zone }: Beside) {
  const t = useWords(privacyDesk);
  const to = useWorkspaceHref();
  const all = <Link to={to("privacy?view=closed")}>{t("allClosed")}</Link>;
  return (
    <Block title={t("closedLast")} link={closed.length > 0 && all}>
      {closed.length === 0 ? (
        <p className="sm muted">
          {t("noneClosed")}. {t("noneClosedHelp")}
        </p>
      ) : (
        <ClosedTable closed={closed} zone={zone} />
      )}
    </Block>
  );
}

function ClosedTable({ closed, zone }: Pick<Beside, "closed" | "zone">) {
  const t = useWords(privacyDesk);
  return (
    <Table
      label={t("closedLast")}
      cards="named"
      head={
        <>
          <Th>{t("request")}</Th>
          <Th>{t("right")}</Th>
          <Th>{t("closedOn")}</Th>
          <Th hidden>{t("actions")}</Th>
        </>
      }
    >
      {closed.map((request) => (
        <Tr key={request.id}>
          <Td>
            <RequestLink {...request} />
          </Td>
          <Td phone="line">
            <Right {...request} />
          </Td>
          <Td muted phone="line">
            {request.closedAt && <Instant at={request.closedAt} zone={zone} as="date" />}
          </Td>
          <Td end phone="line">
            <Outcome request={request} />
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
