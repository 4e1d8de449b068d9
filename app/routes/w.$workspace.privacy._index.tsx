import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AppPage } from "~/components/layout/app-page";
import { DeskTabs } from "~/components/privacy/desk-tabs";
import { EstablishmentForm } from "~/components/privacy/establishment-form";
import { RequestTable } from "~/components/privacy/request-table";
import { recordTitle } from "~/components/records/record-meta";
import { Block, Figures, PageHead } from "~/components/ui/page";
import { EmptyState } from "~/components/ui/states";
import { ESTABLISHMENTS } from "~/config/authorities";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { setEstablishment } from "~/use-cases/privacy/set-establishment.server";
import { shownRequest } from "~/use-cases/privacy/shown-request";
import { viewDesk } from "~/use-cases/privacy/view-desk.server";
import { privacyDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });

export const loader = tenantLoader(
  { permission: "privacy:read", params },
  async ({ ctx, shell, may }) => {
    const requests = await viewDesk(ctx);
    return {
      shell,
      seesLog: may("audit:read"),
      establishment: may("workspace:write") ? ctx.settings.establishment : null,
      requests: requests.map((one) => shownRequest(ctx, one, may("privacy:export"))),
    };
  },
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
  const { requests, establishment, seesLog } = useLoaderData<typeof loader>();
  const t = useWords(privacyDesk);
  const open = requests.filter(({ closedAt }) => closedAt === null);
  const soon = open.filter(({ days }) => days.left <= 7).length;
  return (
    <AppPage>
      <PageHead title={t("title")} />
      <DeskTabs at="requests" seesLog={seesLog} />
      <Figures
        figures={[
          { term: t("open"), value: open.length },
          { term: t("dueThisWeek"), value: soon, late: soon > 0 },
          { term: t("closed"), value: requests.length - open.length },
        ]}
      />
      <Block title={t("requests")} count={requests.length}>
        {requests.length === 0 ? (
          <EmptyState fact={t("emptyFact")} help={t("emptyHelp")} />
        ) : (
          <RequestTable requests={requests} />
        )}
      </Block>
      {establishment && <EstablishmentForm establishment={establishment} />}
    </AppPage>
  );
}
