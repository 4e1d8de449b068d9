import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { settingsTitle } from "~/components/settings/settings-meta";
import { SettingsPage } from "~/components/settings/settings-page";
import { TaxNumberForm } from "~/components/settings/tax-number-form";
import { TaxNumberTable } from "~/components/settings/tax-number-table";
import { EmptyState } from "~/components/ui/states";
import { taxNumbersForm } from "~/domain/billing/tax-number.form";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { addTaxNumber } from "~/use-cases/billing/add-tax-number.server";
import { listTaxNumbers } from "~/use-cases/billing/list-tax-numbers.server";
import { removeTaxNumber } from "~/use-cases/billing/remove-tax-number.server";
import { billing as words } from "~/words/billing";
import { settings } from "~/words/settings";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });

export const loader = tenantLoader(
  { permission: "billing:read", params },
  async ({ ctx, shell, may }) => ({
    shell,
    rows: await listTaxNumbers(ctx),
    mayWrite: may("billing:write"),
  }),
);

export const action = tenantAction(
  { permission: "billing:write", params, form: taxNumbersForm, faults: { "trn-known": "trn" } },
  async ({ ctx, params: { workspace }, form }) => {
    const done =
      form.do === "add" ? await addTaxNumber(ctx, form) : await removeTaxNumber(ctx, form.id);
    return done.ok ? accept(redirect(`/w/${workspace}/settings/billing`, 303)) : done;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  settingsTitle(data?.shell.locale, "billing");

export default function BillingPage() {
  const { rows, shell, mayWrite } = useLoaderData<typeof loader>();
  const state = formState(useActionData<typeof action>());
  const t = useWords(words);
  return (
    <SettingsPage title={useWords(settings)("billing")} count={rows.length}>
      {rows.length === 0 ? (
        <EmptyState fact={t("none")} help={t("noneHelp")} />
      ) : (
        <TaxNumberTable rows={rows} zone={shell.timeZone} mayRemove={mayWrite} />
      )}
      {mayWrite && <TaxNumberForm state={state} />}
    </SettingsPage>
  );
}
