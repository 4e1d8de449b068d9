import type { MetaFunction } from "@remix-run/cloudflare";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ImportTable } from "~/components/imports/import-table";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { settingsTitle } from "~/components/settings/settings-meta";
import { LinkButton } from "~/components/ui/button";
import { Crumbs, PageHead } from "~/components/ui/page";
import { Pager } from "~/components/ui/pager";
import { EmptyState } from "~/components/ui/states";
import { tenantLoader } from "~/http/tenant-route.server";
import { listImports } from "~/use-cases/imports/list-imports.server";
import { imports } from "~/words/imports";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });

export const loader = tenantLoader(
  { permission: "imports:read", params },
  async ({ ctx, request, shell, may }) => {
    const cursor = new URL(request.url).searchParams.get("cursor");
    const { rows, nextCursor } = await listImports(ctx, { cursor, limit: 50 });
    return {
      shell,
      nextCursor,
      isFirst: cursor === null,
      mayWrite: may("imports:write"),
      rows: rows.map(({ id, fileName, kind, state, dryRun, plan, createdAt }) => ({
        id,
        fileName,
        kind,
        state: dryRun && state === "done" ? ("tried" as const) : state,
        rows: plan.rows,
        createdAt,
      })),
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  settingsTitle(data?.shell.locale, "imports");

export default function ImportsPage() {
  const { rows, nextCursor, isFirst, mayWrite, shell } = useLoaderData<typeof loader>();
  const t = useWords(imports);
  const to = useWorkspaceHref();
  const start = mayWrite && (
    <LinkButton look="primary" icon="plus" to={to("settings/imports/new")}>
      {t("newImport")}
    </LinkButton>
  );
  return (
    <AppPage>
      <Crumbs label={t("crumbs")} crumbs={[{ to: to("settings"), label: t("settings") }]} />
      <PageHead title={t("imports")}>{rows.length > 0 && start}</PageHead>
      {rows.length === 0 ? (
        <EmptyState fact={t("emptyFact")} help={t("emptyHelp")}>
          {start}
        </EmptyState>
      ) : (
        <ImportTable rows={rows} zone={shell.timeZone} />
      )}
      {isFirst && mayWrite && (
        <p>
          <Link to={to("settings/imports/package")}>{t("wholePackage")}</Link>
        </p>
      )}
      <Pager
        label={t("pages")}
        back={isFirst ? undefined : { to: to("settings/imports"), label: t("toStart") }}
        on={
          nextCursor
            ? { to: to(`settings/imports?cursor=${nextCursor}`), label: t("next") }
            : undefined
        }
      />
    </AppPage>
  );
}
