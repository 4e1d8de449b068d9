import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { BehalfBlock } from "~/components/privacy/behalf-block";
import { RequestSheet } from "~/components/privacy/request-sheet";
import { RequestNumber } from "~/components/privacy/request-table";
import { Right } from "~/components/privacy/rule-and-why";
import { recordTitle } from "~/components/records/record-meta";
import { Crumbs, PageHead } from "~/components/ui/page";
import { actIn, brokerageActForm, DESK_FAULTS } from "~/domain/privacy/request.form";
import { notFound } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { actOnRequest } from "~/use-cases/privacy/desk/act-on-request.server";
import { nameRecord } from "~/use-cases/privacy/desk/name-record.server";
import { isStopped } from "~/use-cases/privacy/desk/shown-done";
import { viewSteps } from "~/use-cases/privacy/desk/view-steps.server";
import { shownRequest } from "~/use-cases/privacy/shown-request";
import { viewBehalf } from "~/use-cases/privacy/tickets/view-behalf.server";
import { viewRequest } from "~/use-cases/privacy/view-desk.server";
import { viewRecipients } from "~/use-cases/privacy/view-recipients.server";
import { privacyDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string(), requestId: z.string() });

export const loader = tenantLoader(
  { permission: "privacy:read", params },
  async ({ ctx, shell, params: { requestId }, may }) => {
    const request = await viewRequest(ctx, requestId);
    if (!request) throw notFound();
    return {
      shell,
      request: {
        ...shownRequest(ctx, request, may("privacy:export")),
        isStopped: await isStopped(ctx, request),
      },
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
      ...DESK_FAULTS,
      ...{ "record-unknown": "record", "record-not-plain": "record" },
    },
  },
  async ({ ctx, params: { workspace, requestId }, form }) => {
    const { act, record, ...said } = actIn(form);
    const done =
      act === "name"
        ? await nameRecord(ctx, requestId, record)
        : await actOnRequest(ctx, requestId, { act, ...said });
    return done.ok ? accept(redirect(`/w/${workspace}/privacy/requests/${requestId}`, 303)) : done;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, privacyDesk, data?.request.type ?? "request");

export default function RequestPage() {
  const { request, shell, behalf, ...facts } = useLoaderData<typeof loader>();
  const t = useWords(privacyDesk);
  const to = useWorkspaceHref();
  return (
    <AppPage>
      <Crumbs label={t("crumbs")} crumbs={[{ to: to("privacy"), label: t("title") }]} />
      <PageHead title={<Right {...request} />} also={<RequestNumber {...request} />} />
      <RequestSheet
        {...facts}
        request={request}
        zone={shell.timeZone}
        last={useActionData<typeof action>()}
        beside={behalf && <BehalfBlock behalf={behalf} />}
      />
    </AppPage>
  );
}
