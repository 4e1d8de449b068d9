import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AlertTable } from "~/components/operator/alert-table";
import { consoleHref } from "~/components/operator/console-href";
import { OperatorPage } from "~/components/operator/operator-page";
import { recordTitle } from "~/components/records/record-meta";
import { Pager } from "~/components/ui/pager";
import { EmptyState } from "~/components/ui/states";
import { operatorLoader } from "~/http/operator-route.server";
import { listAlerts } from "~/use-cases/guard/list-alerts.server";
import { guardDesk } from "~/words/evidence";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

export const loader = operatorLoader(
  { permission: "registers:read", params: z.object({}) },
  async ({ ctx, shell, request }) => ({
    shell,
    ...(await listAlerts(ctx, new URL(request.url).searchParams.get("cursor"))),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, guardDesk, "title");

/** What the guard at the exit dropped and reported. */
export default function GuardDesk() {
  const { alerts, nextCursor, keptDays, shell } = useLoaderData<typeof loader>();
  const t = useWords(guardDesk);
  const next = nextCursor && `${consoleHref("guard")}?cursor=${nextCursor}`;
  return (
    <OperatorPage title={t("title")}>
      <p className="muted">{t("lead", { days: keptDays })}</p>
      {alerts.length === 0 ? (
        <EmptyState fact={t("none")} help={t("noneHelp")} />
      ) : (
        <AlertTable alerts={alerts} zone={shell.timeZone} />
      )}
      <Pager label={t("pages")} on={next ? { to: next, label: t("earlier") } : undefined} />
    </OperatorPage>
  );
}
