import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { z } from "zod";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { BehalfBlock } from "~/components/privacy/behalf-block";
import { StoreTable } from "~/components/privacy/erasure-preview";
import { RecipientTable } from "~/components/privacy/recipient-table";
import { RefusalLetter } from "~/components/privacy/refusal-letter";
import { RequestClock } from "~/components/privacy/request-clock";
import { RequestSteps } from "~/components/privacy/request-steps";
import { Outcome, RequestNumber } from "~/components/privacy/request-table";
import { RequestTools } from "~/components/privacy/request-tools";
import { RequestWho } from "~/components/privacy/request-who";
import { Right, RuleAndWhy } from "~/components/privacy/rule-and-why";
import { recordTitle } from "~/components/records/record-meta";
import { Button, LinkButton } from "~/components/ui/button";
import { Progress } from "~/components/ui/meter";
import { Notice } from "~/components/ui/notice";
import {
  Block,
  Crumbs,
  Halves,
  KeyValue,
  Narrow,
  PageHead,
  Row,
  Stack,
} from "~/components/ui/page";
import { Instant, UserText } from "~/components/ui/text";
import { useLookAgain } from "~/components/ui/use-look-again";
import { brokerageActForm } from "~/domain/privacy/request.form";
import { notFound } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { formatPlainDate } from "~/lib/format";
import { accept } from "~/lib/result";
import { actOnRequest } from "~/use-cases/privacy/desk/act-on-request.server";
import { nameRecord } from "~/use-cases/privacy/desk/name-record.server";
import { viewSteps } from "~/use-cases/privacy/desk/view-steps.server";
import { shownRequest } from "~/use-cases/privacy/shown-request";
import { viewBehalf } from "~/use-cases/privacy/tickets/view-behalf.server";
import { viewRequest } from "~/use-cases/privacy/view-desk.server";
import { viewRecipients } from "~/use-cases/privacy/view-recipients.server";
import { privacyDesk, requestDesk } from "~/words/privacy-desk";
import { useLocale, useWords } from "~/words/use-words";

export const handle = { javascript: true };

const EVERY_MS = 1_000;

const params = z.object({ workspace: z.string(), requestId: z.string() });

export const loader = tenantLoader(
  { permission: "privacy:read", params },
  async ({ ctx, shell, params: { requestId }, may }) => {
    const request = await viewRequest(ctx, requestId);
    if (!request) throw notFound();
    return {
      shell,
      request: shownRequest(ctx, request, may("privacy:export")),
      steps: await viewSteps(ctx, requestId),
      recipients: await viewRecipients(ctx, requestId),
      behalf: await viewBehalf(ctx, request),
      mayAct: may("privacy:write"),
    };
  },
);

export const action = tenantAction(
  {
    permission: "privacy:write",
    params,
    form: brokerageActForm,
    faults: {
      ...{ "reason-missing": "reason", "law-missing": "under", "answer-missing": "answer" },
      ...{ "record-unknown": "record", "record-not-plain": "record" },
    },
  },
  async ({ ctx, params: { workspace, requestId }, form: { act, record, ...said } }) => {
    const done =
      act === "name"
        ? await nameRecord(ctx, requestId, record)
        : await actOnRequest(ctx, requestId, { act, ...said });
    return done.ok ? accept(redirect(`/w/${workspace}/privacy/requests/${requestId}`, 303)) : done;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, privacyDesk, data?.request.type ?? "request");

/** What stands on the page besides, where it is the operator's own. */
export default function RequestPage({ beside }: { beside?: ReactNode }) {
  const { request, shell, steps, mayAct, recipients, behalf } = useLoaderData<typeof loader>();
  const last = useActionData<typeof action>();
  const t = useWords(privacyDesk);
  const to = useWorkspaceHref();
  const { closedAt, jobId } = request;
  const walk = <RequestSteps steps={steps} state={request.state} zone={shell.timeZone} />;
  return (
    <AppPage>
      <Crumbs label={t("crumbs")} crumbs={[{ to: to("privacy"), label: t("title") }]} />
      <PageHead title={<Right {...request} />} also={<RequestNumber id={request.id} />} />
      {request.gone.length > 0 ? (
        <Halves>
          <div>
            <Standing />
            {walk}
          </div>
          <Block title={t("hasGone")}>
            <StoreTable label={t("hasGone")} lines={request.gone} />
          </Block>
        </Halves>
      ) : (
        <Narrow>
          <Standing />
        </Narrow>
      )}
      {behalf && <BehalfBlock behalf={behalf} />}
      {beside}
      {closedAt === null && (!jobId || request.state === "error") && mayAct && (
        <RequestTools request={request} last={last} />
      )}
      <RefusalLetter {...request} />
      <RecipientTable all={recipients} zone={shell.timeZone} />
      {request.gone.length === 0 && walk}
    </AppPage>
  );
}

/** Where it stands: its clock, its facts, and what is under way or came of it. */
function Standing() {
  const { request } = useLoaderData<typeof loader>();
  return (
    <>
      <RequestClock {...request} />
      <RequestFacts />
      {request.closedAt === null && request.jobId && <UnderWay />}
      {(request.certificateId || request.packageToken) && (
        <Row>
          <Outcome request={request} />
        </Row>
      )}
    </>
  );
}

function RequestFacts() {
  const { request, shell } = useLoaderData<typeof loader>();
  const t = useWords(privacyDesk);
  const desk = useWords(requestDesk);
  const locale = useLocale();
  const { createdAt, dueOn, closedAt, state } = request;
  const { rule, extendedTo, details, answer } = request;
  const at = (instant: number) => <Instant at={instant} zone={shell.timeZone} />;
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
function UnderWay() {
  const { request, mayAct } = useLoaderData<typeof loader>();
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
