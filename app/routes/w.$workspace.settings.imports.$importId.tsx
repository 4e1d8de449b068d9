import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { ImportPage } from "~/components/imports/import-page";
import { settingsTitle } from "~/components/settings/settings-meta";
import { importForm } from "~/domain/imports/import.form";
import { importFacts } from "~/http/import-facts.server";
import { notFound } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { cancelImport } from "~/use-cases/imports/cancel-import.server";
import { chooseForImport } from "~/use-cases/imports/choose-for-import.server";
import { startImport } from "~/use-cases/imports/start-import.server";
import { undoImport } from "~/use-cases/imports/undo-import.server";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string(), importId: z.string() });

export const loader = tenantLoader(
  { permission: "imports:read", params },
  async ({ ctx, shell, may, params }) => {
    const facts = await importFacts(ctx, params.importId);
    if (!facts) throw notFound();
    return { shell, facts, mayWrite: may("imports:write"), mayUndo: may("imports:delete") };
  },
);

export const action = tenantAction(
  { permission: ["imports:write", "imports:delete"], params, form: importForm },
  async ({ ctx, params: { workspace, importId }, form }) => {
    const acts = {
      save: () => chooseForImport(ctx, importId, form.choices),
      try: () => startImport(ctx, importId, { dryRun: true }),
      run: () => startImport(ctx, importId, { dryRun: false }),
      cancel: () => cancelImport(ctx, importId),
      undo: () => undoImport(ctx, importId),
    };
    const done = await acts[form.do]();
    return done.ok
      ? accept(redirect(`/w/${workspace}/settings/imports/${importId}`, 303))
      : { ok: false as const, reason: done.reason };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  settingsTitle(data?.shell.locale, "imports");

export default function OneImportPage() {
  const { facts, mayWrite, mayUndo, shell } = useLoaderData<typeof loader>();
  const { formErrors, field } = formState(useActionData<typeof action>());
  return (
    <ImportPage
      facts={facts}
      may={{ write: mayWrite, undo: mayUndo }}
      zone={shell.timeZone}
      sure={field("sure")}
      errors={formErrors}
    />
  );
}
