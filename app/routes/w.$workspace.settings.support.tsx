import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { useRefusalIn } from "~/components/forms/refusal-text";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { settingsTitle } from "~/components/settings/settings-meta";
import { SettingsPage } from "~/components/settings/settings-page";
import { GrantDecision } from "~/components/support/grant-decision";
import { GrantTable } from "~/components/support/grant-table";
import { FormErrors } from "~/components/ui/field";
import { EmptyState } from "~/components/ui/states";
import { settleForm } from "~/domain/support/support";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { listGrants } from "~/use-cases/support/list-support.server";
import { settleSupport } from "~/use-cases/support/settle-support.server";
import { support } from "~/words/support";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });

export const loader = tenantLoader(
  { permission: "support:read", params },
  async ({ ctx, shell }) => ({ shell, grants: await listGrants(ctx) }),
);

export const action = tenantAction(
  { permission: "support:write", params, form: settleForm },
  async ({ ctx, params, form }) => {
    const settled = await settleSupport(ctx, form);
    return settled.ok ? accept(redirect(`/w/${params.workspace}/settings/support`, 303)) : settled;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  settingsTitle(data?.shell.locale, "support");

export default function SupportPage() {
  const { grants, shell } = useLoaderData<typeof loader>();
  const { formErrors, field } = formState(useActionData<typeof action>());
  const t = useWords(support);
  const to = useWorkspaceHref();
  const errorText = useRefusalIn(support);
  const faults = [...(formErrors ?? []), ...(field("hours").errors ?? [])];
  return (
    <SettingsPage title={t("title")}>
      <p className="muted">
        {t("about")} <Link to={to("privacy/access-log")}>{t("seen")}</Link>
      </p>
      <FormErrors errors={faults} errorText={errorText} />
      {grants.length === 0 ? (
        <EmptyState fact={t("none")} help={t("noneHelp")} />
      ) : (
        <GrantTable
          grants={grants}
          label={t("title")}
          zone={shell.timeZone}
          actions={(grant) => <GrantDecision {...grant} />}
        />
      )}
    </SettingsPage>
  );
}
