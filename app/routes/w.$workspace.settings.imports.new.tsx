import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { SampleFiles, UploadForm } from "~/components/imports/upload-form";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { settingsTitle } from "~/components/settings/settings-meta";
import { Crumbs, PageHead } from "~/components/ui/page";
import { importKind } from "~/domain/imports/import.form";
import { actionHeaders } from "~/http/identity-route.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { uploadImport } from "~/use-cases/imports/upload-import.server";
import { imports } from "~/words/imports";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });
const form = z.object({ file: z.instanceof(File), kind: importKind.optional() });

/** Refusals that are the file's own fault stand beside it. */
const FAULTS = Object.fromEntries(
  [
    "csv-is-empty",
    "csv-is-utf-16",
    "csv-is-binary",
    "csv-too-large",
    "csv-unreadable",
    "csv-has-no-rows",
    "csv-too-many-columns",
    "csv-too-many-rows",
  ].map((reason) => [reason, "file"]),
);

export const loader = tenantLoader({ permission: "imports:write", params }, async ({ shell }) => ({
  shell,
}));

export const action = tenantAction(
  { permission: "imports:write", params, form, faults: FAULTS },
  async ({ ctx, params, form }) => {
    const uploaded = await uploadImport(ctx, form.file, { kind: form.kind });
    if (!uploaded.ok) return uploaded;
    const { id, isMasked } = uploaded.value;
    const told = isMasked ? "?masked=card" : "";
    return accept(redirect(`/w/${params.workspace}/settings/imports/${id}${told}`, 303));
  },
);

export const headers = actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  settingsTitle(data?.shell.locale, "imports");

export default function NewImportPage() {
  const state = formState(useActionData<typeof action>());
  const t = useWords(imports);
  const to = useWorkspaceHref();
  return (
    <AppPage>
      <Crumbs
        label={t("crumbs")}
        crumbs={[
          { to: to("settings"), label: t("settings") },
          { to: to("settings/imports"), label: t("imports") },
        ]}
      />
      <PageHead title={t("newImport")} />
      <UploadForm state={state} />
      <SampleFiles />
    </AppPage>
  );
}
