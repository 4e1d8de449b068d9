import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { DeskTabs } from "~/components/privacy/desk-tabs";
import { recordTitle } from "~/components/records/record-meta";
import { LinkButton } from "~/components/ui/button";
import { PageHead } from "~/components/ui/page";
import { Pager } from "~/components/ui/pager";
import { EmptyState } from "~/components/ui/states";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Mono } from "~/components/ui/text";
import { tenantLoader } from "~/http/tenant-route.server";
import { openAlong } from "~/use-cases/privacy/view-desk.server";
import { listViews } from "~/use-cases/support/list-support.server";
import { privacyDesk } from "~/words/privacy-desk";
import { support } from "~/words/support";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

export const loader = tenantLoader(
  { permission: "audit:read", params: z.object({ workspace: z.string() }) },
  async ({ ctx, shell, may, request }) => {
    const seesDesk = may("privacy:read");
    const open = seesDesk ? openAlong(ctx) : 0;
    const cursor = new URL(request.url).searchParams.get("cursor");
    const seesSupport = may("support:read");
    return { shell, seesDesk, seesSupport, ...(await listViews(ctx, cursor)), open: await open };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, support, "log");

/** Which pages of the workspace the operator's staff were shown. */
export default function AccessLog() {
  const { views, nextCursor, seesDesk, seesSupport, open, shell } = useLoaderData<typeof loader>();
  const t = useWords(support);
  const desk = useWords(privacyDesk);
  const to = useWorkspaceHref();
  const next = nextCursor ? `${to("privacy/access-log")}?cursor=${nextCursor}` : null;
  return (
    <AppPage>
      <PageHead title={seesDesk ? desk("title") : t("log")} />
      {seesDesk && <DeskTabs at="access-log" open={open} seesLog />}
      {views.length === 0 && (
        <EmptyState fact={t("nothingSeen")} help={t("nothingSeenHelp")}>
          {seesSupport && <LinkButton to={to("settings/support")}>{t("whoMayLetIn")}</LinkButton>}
        </EmptyState>
      )}
      {views.length > 0 && (
        <Table
          label={t("log")}
          cards="named"
          head={
            <>
              <Th>{t("page")}</Th>
              <Th>{t("who")}</Th>
              <Th>{t("when")}</Th>
              <Th>{t("grant")}</Th>
            </>
          }
        >
          {views.map(({ id, at, operatorName, path, grantId, reason }) => (
            <Tr key={id}>
              <Td>
                <Mono wrap>{path}</Mono>
              </Td>
              <Td phone="line">
                <bdi>{operatorName}</bdi>
              </Td>
              <Td phone="line" muted>
                <Instant at={at} as="date-time" zone={shell.timeZone} />
              </Td>
              <Td phone="line" muted>
                <bdi>{reason}</bdi> <Mono wrap>{grantId}</Mono>
              </Td>
            </Tr>
          ))}
        </Table>
      )}
      <Pager label={t("pages")} on={next ? { to: next, label: t("earlier") } : undefined} />
    </AppPage>
  );
}
