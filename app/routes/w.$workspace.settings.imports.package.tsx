import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import {
  PackageForm,
  PackageImported,
  PackageProgress,
  PackageRefused,
} from "~/components/imports/package-blocks";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { settingsTitle } from "~/components/settings/settings-meta";
import { Notice } from "~/components/ui/notice";
import { Crumbs, PageHead, Stack } from "~/components/ui/page";
import { actionHeaders } from "~/http/identity-route.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept, refuse } from "~/lib/result";
import { sendPackage } from "~/use-cases/package-imports/send-package.server";
import { viewPackageImport } from "~/use-cases/package-imports/view-package-import.server";
import { imports } from "~/words/imports";
import { packageImport } from "~/words/package-import";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });

export const loader = tenantLoader(
  { permission: ["imports:read", "workspace:write"], params },
  async ({ ctx, shell }) => ({ shell, ...(await viewPackageImport(ctx)) }),
);

export const action = tenantAction(
  {
    permission: ["imports:write", "workspace:write"],
    params,
    form: z.object({}),
    isOneFile: true,
    faults: { "package-empty": "file" },
  },
  async ({ ctx, params: { workspace }, file }) => {
    if (!file) return refuse("package-empty");
    const sent = await sendPackage(ctx, file);
    return sent.ok ? accept(redirect(`/w/${workspace}/settings/imports/package`, 303)) : sent;
  },
);

export const headers = actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  settingsTitle(data?.shell.locale, "imports");

/** One workspace's package, taken into another that is empty. */
export default function PackagePage() {
  const { isEmpty, last } = useLoaderData<typeof loader>();
  const state = formState(useActionData<typeof action>());
  const t = useWords(packageImport);
  const said = useWords(imports);
  const to = useWorkspaceHref();
  const result = last?.result;
  const isOpen = isEmpty && !last?.isUnderWay;
  return (
    <AppPage>
      <Crumbs
        label={said("crumbs")}
        crumbs={[
          { to: to("settings"), label: said("settings") },
          { to: to("settings/imports"), label: said("imports") },
        ]}
      />
      <PageHead title={t("title")} />
      <Stack>
        {last?.isUnderWay && <PackageProgress done={last.done} total={last.total} />}
        {result?.state === "imported" && <PackageImported {...result} />}
        {result?.state === "refused" && <PackageRefused {...result.fault} />}
        {last && !last.isUnderWay && !result && <Notice tone="late">{t("failed")}</Notice>}
        {isOpen && <p className="muted">{t("help")}</p>}
        {isOpen && <PackageForm state={state} />}
        {!isEmpty && !last && <Notice>{t("notEmpty")}</Notice>}
      </Stack>
    </AppPage>
  );
}
