import type { MetaFunction } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { ADDRESS_FAULTS } from "~/components/settings/endpoint-faults";
import { EndpointForm } from "~/components/settings/endpoint-form";
import { EndpointTable } from "~/components/settings/endpoint-table";
import { settingsTitle } from "~/components/settings/settings-meta";
import { SettingsPage } from "~/components/settings/settings-page";
import { ShownOnce } from "~/components/settings/shown-once";
import { EmptyState } from "~/components/ui/states";
import { endpointForm } from "~/domain/webhooks/endpoint.form";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { createEndpoint } from "~/use-cases/webhooks/create-endpoint.server";
import { listEndpoints } from "~/use-cases/webhooks/view-endpoints.server";
import { settings as words } from "~/words/settings";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });

export const loader = tenantLoader(
  { permission: "webhooks:read", params },
  async ({ ctx, shell, may }) => {
    const endpoints = await listEndpoints(ctx);
    const rows = endpoints.map(({ id, url, events, disabledAt, lastSuccessAt }) => ({
      id,
      url,
      events,
      isOn: disabledAt === null,
      lastSuccessAt,
    }));
    return { shell, rows, mayWrite: may("webhooks:write") };
  },
);

export const action = tenantAction(
  { permission: "webhooks:write", params, form: endpointForm, faults: ADDRESS_FAULTS },
  async ({ ctx, form }) => {
    const made = await createEndpoint(ctx, form);
    return made.ok ? accept({ once: made.value }) : made;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  settingsTitle(data?.shell.locale, "webhooks");

export default function WebhooksPage() {
  const { rows, mayWrite, shell } = useLoaderData<typeof loader>();
  const last = useActionData<typeof action>();
  const t = useWords(words);
  return (
    <SettingsPage title={t("webhooks")} count={rows.length}>
      {last?.once && (
        <ShownOnce says={t("endpointAdded")} values={[[t("secret"), last.once.secret]]} />
      )}
      {rows.length === 0 ? (
        <EmptyState fact={t("noEndpoints")} help={t("noEndpointsHelp")} />
      ) : (
        <EndpointTable rows={rows} zone={shell.timeZone} />
      )}
      {mayWrite && <EndpointForm state={formState(last)} />}
    </SettingsPage>
  );
}
