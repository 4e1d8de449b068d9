import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { StoreTable } from "~/components/privacy/erasure-preview";
import { RequestClock } from "~/components/privacy/request-clock";
import { Outcome, RequestNumber } from "~/components/privacy/request-table";
import { recordTitle } from "~/components/records/record-meta";
import { LinkButton } from "~/components/ui/button";
import { Progress } from "~/components/ui/meter";
import { Notice } from "~/components/ui/notice";
import { Block, Crumbs, KeyValue, Narrow, PageHead, Row } from "~/components/ui/page";
import { Instant, Name } from "~/components/ui/text";
import { useLookAgain } from "~/components/ui/use-look-again";
import { shortHash } from "~/domain/privacy/certificate";
import { notFound, tenantLoader } from "~/http/tenant-route.server";
import { formatPlainDate } from "~/lib/format";
import { shownRequest } from "~/use-cases/privacy/shown-request";
import { viewRequest } from "~/use-cases/privacy/view-desk.server";
import { privacyDesk } from "~/words/privacy-desk";
import { useLocale, useWords } from "~/words/use-words";

export const handle = { javascript: true };

const EVERY_MS = 1_000;

const params = z.object({ workspace: z.string(), requestId: z.string() });

export const loader = tenantLoader(
  { permission: "privacy:read", params },
  async ({ ctx, shell, params: { requestId }, may }) => {
    const request = await viewRequest(ctx, requestId);
    if (!request) throw notFound();
    return { shell, request: shownRequest(ctx, request, may("privacy:export")) };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, privacyDesk, data?.request.type ?? "request");

export default function RequestPage() {
  const { request } = useLoaderData<typeof loader>();
  const t = useWords(privacyDesk);
  const to = useWorkspaceHref();
  return (
    <AppPage>
      <Crumbs label={t("crumbs")} crumbs={[{ to: to("privacy"), label: t("title") }]} />
      <PageHead title={t(request.type)} also={<RequestNumber id={request.id} />} />
      <Narrow>
        <RequestClock {...request} />
        <RequestFacts />
        {request.closedAt === null ? <UnderWay /> : <Row>{<Outcome request={request} />}</Row>}
      </Narrow>
      {request.gone.length > 0 && (
        <Block title={t("hasGone")}>
          <Narrow>
            <StoreTable label={t("hasGone")} lines={request.gone} />
          </Narrow>
        </Block>
      )}
    </AppPage>
  );
}

function RequestFacts() {
  const { request, shell } = useLoaderData<typeof loader>();
  const t = useWords(privacyDesk);
  const locale = useLocale();
  const { name, subjectHash, createdAt, dueOn, closedAt, state } = request;
  const at = (instant: number) => <Instant at={instant} zone={shell.timeZone} />;
  return (
    <KeyValue
      pairs={[
        {
          term: t("who"),
          value: name ? <Name>{name}</Name> : t("erased", { hash: shortHash(subjectHash) }),
        },
        { term: t("askedOn"), value: at(createdAt) },
        { term: t("dueOn"), value: formatPlainDate(dueOn, locale) },
        ...(closedAt === null ? [] : [{ term: t("closedOn"), value: at(closedAt) }]),
        { term: t("state"), value: t(state) },
      ]}
    />
  );
}

/** How far it is. It looks again by itself while the page is seen, and by a link without scripts. */
function UnderWay() {
  const { request } = useLoaderData<typeof loader>();
  const t = useWords(privacyDesk);
  const to = useWorkspaceHref();
  const { done, total, state } = request;
  useLookAgain(EVERY_MS);
  if (state === "error") return <Notice tone="late">{t("tryAgainWhere")}</Notice>;

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
