import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { settingsTitle } from "~/components/settings/settings-meta";
import { SettingsPage } from "~/components/settings/settings-page";
import { useSettingsText } from "~/components/settings/settings-text";
import { Button } from "~/components/ui/button";
import { FormErrors } from "~/components/ui/field";
import { EmptyState } from "~/components/ui/states";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Mono } from "~/components/ui/text";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { listIncidents } from "~/use-cases/incidents/list-incidents.server";
import { canRetry, settleIncident } from "~/use-cases/incidents/settle-incident.server";
import { settings as words } from "~/words/settings";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });
const form = z.object({ id: z.string(), how: z.enum(["retried", "discarded"]) });

export const loader = tenantLoader(
  { permission: "incidents:read", params },
  async ({ ctx, shell, may }) => ({
    shell,
    incidents: (await listIncidents(ctx)).map((incident) => ({
      ...incident,
      retries: canRetry(incident),
    })),
    mayWrite: may("incidents:write"),
  }),
);

export const action = tenantAction(
  { permission: "incidents:write", params, form },
  async ({ ctx, params, form }) => {
    const settled = await settleIncident(ctx, form.id, form.how);
    return settled.ok
      ? accept(redirect(`/w/${params.workspace}/settings/incidents`, 303))
      : settled;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  settingsTitle(data?.shell.locale, "incidents");

export default function IncidentsPage() {
  const { incidents, mayWrite, shell } = useLoaderData<typeof loader>();
  const { formErrors } = formState(useActionData<typeof action>());
  const t = useWords(words);
  const errorText = useSettingsText();
  return (
    <SettingsPage title={t("incidents")} count={incidents.length}>
      <FormErrors errors={formErrors} errorText={errorText} />
      {incidents.length === 0 ? (
        <EmptyState fact={t("noIncidents")} help={t("noIncidentsHelp")} />
      ) : (
        <Table
          label={t("incidents")}
          cards="named"
          head={
            <>
              <Th>{t("what")}</Th>
              <Th>{t("when")}</Th>
              <Th hidden>{t("actions")}</Th>
            </>
          }
        >
          {incidents.map(({ id, summary, createdAt, retries }) => (
            <Tr key={id}>
              <Td>
                <Mono wrap>{summary}</Mono>
              </Td>
              <Td phone="line" muted>
                <Instant at={createdAt} as="date-time" zone={shell.timeZone} />
              </Td>
              <Td end>{mayWrite && <Settle id={id} retries={retries} />}</Td>
            </Tr>
          ))}
        </Table>
      )}
    </SettingsPage>
  );
}

function Settle({ id, retries }: { id: string; retries: boolean }) {
  const t = useWords(words);
  return (
    <form method="post" className="row">
      <input type="hidden" name="id" value={id} />
      {retries && (
        <Button name="how" value="retried">
          {t("tryAgain")}
        </Button>
      )}
      <Button look="plain" name="how" value="discarded">
        {t("discard")}
      </Button>
    </form>
  );
}
