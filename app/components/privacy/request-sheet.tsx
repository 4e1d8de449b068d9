import type { ReactNode } from "react";
import type { LastAnswer } from "~/components/forms/form-state";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button, LinkButton } from "~/components/ui/button";
import { Progress } from "~/components/ui/meter";
import { Notice } from "~/components/ui/notice";
import { Block, Halves, KeyValue, Row, Stack } from "~/components/ui/page";
import { Instant, UserText } from "~/components/ui/text";
import { useLookAgain } from "~/components/ui/use-look-again";
import { formatPlainDate } from "~/lib/format";
import { privacyDesk, requestDesk } from "~/words/privacy-desk";
import { useLocale, useWords } from "~/words/use-words";
import { StoreTable } from "./erasure-preview";
import { NotSaved } from "./not-saved";
import { type Recipient, RecipientTable } from "./recipient-table";
import { type Refusal, RefusalLetter } from "./refusal-letter";
import { RequestClock } from "./request-clock";
import { RequestSteps, type ShownStep } from "./request-steps";
import { Outcome } from "./request-table";
import { type OpenRequest, RequestTools } from "./request-tools";
import { RequestWho, type Who } from "./request-who";
import { type Right, RuleAndWhy, type ShownRule } from "./rule-and-why";

const EVERY_MS = 1_000;

type SheetRequest = Who &
  Refusal &
  OpenRequest &
  Parameters<typeof RequestClock>[0] &
  Parameters<typeof Right>[0] & {
    number: string;
    createdAt: number;
    extendedTo: string | null;
    rule: ShownRule;
    details: string | null;
    jobId: string | null;
    done: number;
    total: number | null;
    gone: readonly { store: string; count: number }[];
    certificateId: string | null;
    packageToken: string | null;
  };

interface Facts {
  request: SheetRequest;
  mayAct: boolean;
  zone: string;
}

interface Sheet extends Facts {
  steps: readonly ShownStep[];
  recipients: readonly Recipient[];
  last: LastAnswer;
  /** What stands on the page besides, where it is the operator's own: before what can be done, and after it. */
  beside?: ReactNode;
  after?: ReactNode;
}

/** A request from end to end: where it stands, what can be done, who was told, and each step it took. */
export function RequestSheet({ beside, after, recipients, last, ...sheet }: Sheet) {
  const t = useWords(privacyDesk);
  const { request, steps, mayAct, zone } = sheet;
  const walk = <RequestSteps steps={steps} state={request.state} zone={zone} />;
  const gone = request.gone.length > 0 && (
    <Block title={t("hasGone")}>
      <StoreTable label={t("hasGone")} lines={request.gone} />
    </Block>
  );
  const isOpen = request.closedAt === null && (!request.jobId || request.state === "error");
  const mayAnswer = isOpen && mayAct;
  return (
    <>
      {!mayAnswer && <NotSaved last={last} steps={steps} zone={zone} />}
      <Halves>
        <div>
          <Standing {...sheet} />
          {gone && walk}
        </div>
        {gone || walk}
      </Halves>
      {beside}
      {mayAnswer && <RequestTools request={request} last={last} />}
      {after}
      <RefusalLetter {...request} />
      <RecipientTable all={recipients} zone={zone} />
    </>
  );
}

/** Where it stands: its clock, its facts, and what is under way or came of it. */
function Standing({ request, mayAct, zone }: Facts) {
  return (
    <>
      <RequestClock {...request} />
      <RequestFacts request={request} zone={zone} />
      {request.closedAt === null && request.jobId && <UnderWay request={request} mayAct={mayAct} />}
      {(request.certificateId || request.packageToken) && (
        <Row>
          <Outcome request={request} />
        </Row>
      )}
    </>
  );
}

function RequestFacts({ request, zone }: Pick<Facts, "request" | "zone">) {
  const t = useWords(privacyDesk);
  const desk = useWords(requestDesk);
  const locale = useLocale();
  const { createdAt, dueOn, closedAt, state } = request;
  const { rule, extendedTo, details, answer } = request;
  const at = (instant: number) => <Instant at={instant} zone={zone} />;
  return (
    <KeyValue
      pairs={[
        {
          term: t("who"),
          value: <RequestWho {...request} />,
        },
        { term: t("askedOn"), value: at(createdAt) },
        { term: t("rule"), value: <RuleAndWhy {...rule} /> },
        { term: t("dueOn"), value: formatPlainDate(dueOn, locale) },
        ...(extendedTo
          ? [{ term: t("extendedTo"), value: formatPlainDate(extendedTo, locale) }]
          : []),
        ...(details ? [{ term: t("asks"), value: <UserText>{details}</UserText> }] : []),
        ...(closedAt === null ? [] : [{ term: t("closedOn"), value: at(closedAt) }]),
        // Of what is simply done, the clock says it.
        ...(state === "done" ? [] : [{ term: t("state"), value: t(state) }]),
        // That of a refusal stands in its letter.
        ...(answer && state !== "refused"
          ? [{ term: desk("answer"), value: <UserText>{answer}</UserText> }]
          : []),
      ]}
    />
  );
}

/** How far it is. It looks again by itself while the page is seen, and by a link without scripts. */
function UnderWay({ request, mayAct }: Pick<Facts, "request" | "mayAct">) {
  const t = useWords(privacyDesk);
  const to = useWorkspaceHref();
  const { done, total, state } = request;
  useLookAgain(EVERY_MS);
  if (state === "error") return <Stopped mayAct={mayAct} />;

  return (
    <div className="stack">
      <div aria-live="polite">
        <Progress
          label={t("progress")}
          shown={total === null ? t("in-progress") : t("progressShown", { done, total })}
          done={done}
          total={total}
        />
      </div>
      <p className="sm muted">{t("goesOn")}</p>
      <Row>
        <LinkButton to={to(`privacy/requests/${request.id}`)}>{t("refresh")}</LinkButton>
      </Row>
    </div>
  );
}

/** The work was given up: whoever answers has it tried again, or answers. */
function Stopped({ mayAct }: { mayAct: boolean }) {
  const t = useWords(privacyDesk);
  return (
    <Stack>
      <Notice tone="late">{t("tryAgainWhere")}</Notice>
      {mayAct && (
        <form method="post">
          <Button look="primary" name="act" value="again">
            {t("tryAgain")}
          </Button>
        </form>
      )}
    </Stack>
  );
}
