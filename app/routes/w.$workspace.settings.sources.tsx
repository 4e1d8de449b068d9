import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { settingsTitle } from "~/components/settings/settings-meta";
import { SettingsPage } from "~/components/settings/settings-page";
import { useSettingsText } from "~/components/settings/settings-text";
import { ShownOnce } from "~/components/settings/shown-once";
import { type SourceRow, SourceTable } from "~/components/settings/source-table";
import { Button } from "~/components/ui/button";
import { FormErrors, SelectField, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Block, Narrow } from "~/components/ui/page";
import { EmptyState } from "~/components/ui/states";
import { Mono } from "~/components/ui/text";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { connectSource } from "~/use-cases/integrations/connect-source.server";
import { disconnectSource } from "~/use-cases/integrations/disconnect-source.server";
import { viewSources } from "~/use-cases/integrations/view-sources.server";
import { ownerNames, possibleOwners } from "~/use-cases/ownership";
import { settings as words } from "~/words/settings";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });
const KINDS = ["property-finder", "leads"] as const;
const form = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("connect"),
    kind: z.enum(KINDS),
    name: z.string().trim().min(1).max(100),
    assignTo: z.string().max(80).optional(),
  }),
  z.object({ do: z.literal("disconnect"), id: z.string() }),
]);

export const loader = tenantLoader(
  { permission: "integrations:read", params },
  async ({ ctx, shell, may }) => {
    const { sources, mailAddress } = await viewSources(ctx);
    const rows: SourceRow[] = sources.map(({ id, kind, name, assignTo, lastEventAt }) => {
      const assigned = ownerNames(ctx)(assignTo);
      return { id, kind, name, assigned, lastEventAt };
    });
    return {
      shell,
      rows,
      mailAddress,
      owners: possibleOwners(ctx),
      mayWrite: may("integrations:write"),
    };
  },
);

export const action = tenantAction(
  {
    permission: ["integrations:write", "integrations:delete"],
    params,
    form,
    faults: { "owner-unknown": "assignTo" },
  },
  async ({ ctx, params, form }) => {
    if (form.do === "disconnect") {
      const ended = await disconnectSource(ctx, form.id);
      return ended.ok ? accept(redirect(`/w/${params.workspace}/settings/sources`, 303)) : ended;
    }
    const { kind, name, assignTo = null } = form;
    const made = await connectSource(ctx, { kind, name, assignTo });
    return made.ok ? accept({ once: made.value }) : made;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  settingsTitle(data?.shell.locale, "sources");

export default function SourcesPage() {
  const { rows, shell, mailAddress, mayWrite } = useLoaderData<typeof loader>();
  const once = useActionData<typeof action>()?.once;
  const t = useWords(words);
  return (
    <SettingsPage title={t("sources")} count={rows.length}>
      {once && (
        <ShownOnce
          says={t("connected")}
          values={[
            [t("address"), once.hookUrl],
            [t("secret"), once.secret],
          ]}
        />
      )}
      {rows.length === 0 ? (
        <EmptyState fact={t("noSources")} help={t("noSourcesHelp")} />
      ) : (
        <SourceTable rows={rows} zone={shell.timeZone} mayWrite={mayWrite} />
      )}
      <Block title={t("byMail")}>
        <p className="muted">{t("byMailHelp")}</p>
        <p>
          <Mono wrap>{mailAddress}</Mono>
        </p>
      </Block>
      {mayWrite && <ConnectForm />}
    </SettingsPage>
  );
}

function ConnectForm() {
  const { owners } = useLoaderData<typeof loader>();
  const { field, formErrors } = formState(useActionData<typeof action>());
  const t = useWords(words);
  const errorText = useSettingsText();
  return (
    <Block id="connect" title={t("connect")}>
      <Narrow>
        <form data-notice-id="fromConnections" method="post" className="stack">
          <FormErrors errors={formErrors} errorText={errorText} />
          <SelectField
            field={field("kind", KINDS[0])}
            label={t("kind")}
            options={KINDS.map((value) => ({ value, label: t(value) }))}
          />
          <TextField field={field("name", "", true)} label={t("name")} errorText={errorText} />
          <SelectField
            field={field("assignTo")}
            label={t("assignTo")}
            empty={t("inTurn")}
            options={owners.map(({ id, name }) => ({ value: id, label: name }))}
            errorText={errorText}
          />
          <div>
            <Button look="primary" name="do" value="connect">
              {t("connect")}
            </Button>
          </div>
          <FormNotice of="fromConnections" />
        </form>
      </Narrow>
    </Block>
  );
}
