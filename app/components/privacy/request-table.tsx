import { useWorkspaceHref } from "~/components/layout/app-page";
import { LinkButton, OutsideLink } from "~/components/ui/button";
import { RowLink, Table, Td, Th, Tr } from "~/components/ui/table";
import { Mono } from "~/components/ui/text";
import type { AnswerDays } from "~/domain/privacy/answer-days";
import type { RequestState, RequestType } from "~/domain/privacy/request-states";
import type { EpochMs } from "~/lib/time";
import { privacyDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";
import { RequestClock } from "./request-clock";
import { RequestWho, type Who } from "./request-who";
import { Right, RuleAndWhy, type ShownRule } from "./rule-and-why";

export interface ShownRequest extends Who {
  id: string;
  number: string;
  type: RequestType;
  state: RequestState;
  purpose: string | null;
  rule: ShownRule;
  days: AnswerDays;
  closedAt: EpochMs | null;
  certificateId: string | null;
  packageToken: string | null;
}

/** Requests by their day, with what can be had of each. */
export function RequestTable({ requests }: { requests: readonly ShownRequest[] }) {
  const t = useWords(privacyDesk);
  return (
    <Table
      label={t("requests")}
      cards="named"
      head={
        <>
          <Th>{t("request")}</Th>
          <Th>{t("right")}</Th>
          <Th>{t("who")}</Th>
          <Th>{t("rule")}</Th>
          <Th>{t("clock")}</Th>
          <Th>{t("state")}</Th>
          <Th hidden>{t("actions")}</Th>
        </>
      }
    >
      {requests.map((request) => (
        <RequestRow key={request.id} request={request} />
      ))}
    </Table>
  );
}

function RequestRow({ request }: { request: ShownRequest }) {
  const t = useWords(privacyDesk);
  const { type, state } = request;
  return (
    <Tr>
      <Td>
        <RequestLink {...request} />
      </Td>
      <Td>
        <b>
          <Right type={type} purpose={request.purpose} />
        </b>
      </Td>
      <Td phone="line" wide>
        <RequestWho {...request} />
      </Td>
      <Td phone="line">
        <RuleAndWhy {...request.rule} brief />
      </Td>
      <Td phone="line">
        <RequestClock {...request} />
      </Td>
      <Td phone="line" tone={state === "error" ? "late" : undefined}>
        {t(state)}
      </Td>
      <Td end phone="line">
        <Outcome request={request} />
      </Td>
    </Tr>
  );
}

/** The certificate or the package, where there is one. */
export function Outcome({ request }: { request: ShownRequest }) {
  const t = useWords(privacyDesk);
  const to = useWorkspaceHref();
  const { id, certificateId, packageToken } = request;
  if (certificateId)
    return (
      <LinkButton to={to(`privacy/certificates/${certificateId}`)}>{t("certificate")}</LinkButton>
    );
  if (packageToken)
    return (
      <OutsideLink href={to(`packages/${packageToken}`)} icon="download">
        {t("package")}
      </OutsideLink>
    );
  return <LinkButton to={to(`privacy/requests/${id}`)}>{t("see")}</LinkButton>;
}

/** A request by its short number, linked to its page. */
export function RequestLink({ id, number }: { id: string; number: string }) {
  const to = useWorkspaceHref();
  return (
    <RowLink to={to(`privacy/requests/${id}`)}>
      <Mono>{number}</Mono>
    </RowLink>
  );
}

/** The same beside a title. */
export const RequestNumber = ({ number }: { number: string }) => (
  <span className="md">
    <Mono>{number}</Mono>
  </span>
);
