import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { DeskTabs } from "~/components/privacy/desk-tabs";
import { EstablishmentForm } from "~/components/privacy/establishment-form";
import { RequestDesk } from "~/components/privacy/request-desk";
import { recordTitle } from "~/components/records/record-meta";
import { LinkButton } from "~/components/ui/button";
import { PageHead } from "~/components/ui/page";
import { ESTABLISHMENTS } from "~/config/authorities";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { setEstablishment } from "~/use-cases/privacy/set-establishment.server";
import { showDesk } from "~/use-cases/privacy/show-desk.server";
import { dataRights } from "~/words/data-rights";
import { privacyDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });

export const loader = tenantLoader(
  { permission: "privacy:read", params },
  async ({ ctx, shell, may, request }) => ({
    shell,
    seesLog: may("audit:read"),
    mayRecord: may("privacy:write") && may("contacts:read"),
    establishment: may("workspace:write") ? ctx.settings.establishment : null,
    desk: await showDesk(ctx, new URL(request.url).searchParams, may("privacy:export")),
  }),
);

/** What is posted to the desk's own address says where the brokerage is established. */
export const action = tenantAction(
  {
    permission: "workspace:write",
    params,
    form: z.object({ establishment: z.enum(ESTABLISHMENTS) }),
  },
  async ({ ctx, params: { workspace }, form: { establishment } }) => {
    await setEstablishment(ctx, establishment);
    return accept(redirect(`/w/${workspace}/privacy`, 303));
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, privacyDesk, "title");

export default function PrivacyDesk() {
  const { desk, establishment, seesLog, mayRecord, shell } = useLoaderData<typeof loader>();
  const record = useWords(dataRights)("record");
  const to = useWorkspaceHref();
  return (
    <AppPage>
      <PageHead title={useWords(privacyDesk)("title")}>
        {mayRecord && (
          <LinkButton look="primary" icon="plus" to={to("privacy/record")}>
            {record}
          </LinkButton>
        )}
      </PageHead>
      <DeskTabs at="requests" open={desk.counts.open} seesLog={seesLog} />
      <RequestDesk {...desk} mayRecord={mayRecord} zone={shell.timeZone} />
      {establishment && <EstablishmentForm establishment={establishment} />}
    </AppPage>
  );
}
