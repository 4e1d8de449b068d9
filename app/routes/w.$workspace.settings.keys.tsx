import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { type KeyRow, KeyTable } from "~/components/settings/key-table";
import { settingsTitle } from "~/components/settings/settings-meta";
import { SettingsPage } from "~/components/settings/settings-page";
import { useSettingsText } from "~/components/settings/settings-text";
import { ShownOnce } from "~/components/settings/shown-once";
import { Button } from "~/components/ui/button";
import { FormErrors, SelectField, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Block } from "~/components/ui/page";
import { EmptyState } from "~/components/ui/states";
import { ROLE_NAMES } from "~/config/roles";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { createKey } from "~/use-cases/api-keys/create-key.server";
import { listKeys } from "~/use-cases/api-keys/list-keys.server";
import { revokeKey } from "~/use-cases/api-keys/revoke-key.server";
import { ownerNames, possibleOwners } from "~/use-cases/ownership";
import { settings as words } from "~/words/settings";
import { roles } from "~/words/shell";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });
const form = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("make"),
    name: z.string().trim().min(1).max(100),
    role: z.enum(ROLE_NAMES),
    memberId: z.string().max(80).optional(),
  }),
  z.object({ do: z.literal("revoke"), id: z.string() }),
]);

export const loader = tenantLoader(
  { permission: "api-keys:read", params },
  async ({ ctx, shell, may, member }) => {
    const keys = await listKeys(ctx);
    const rows: KeyRow[] = keys.map(({ id, name, role, hint, memberId, lastUsedAt }) => {
      const sees = ownerNames(ctx)(memberId);
      return { id, name, role: role as KeyRow["role"], hint, sees, lastUsedAt };
    });
    const me = member.userId as string;
    const mayWrite = may("api-keys:write");
    return {
      shell,
      rows,
      owners: possibleOwners(ctx),
      me,
      mayWrite,
      mayEnd: may("api-keys:delete"),
    };
  },
);

export const action = tenantAction(
  {
    permission: "api-keys:delete",
    params,
    form,
    // A key can be ended where none can be made.
    needs: (form) => (form.do === "make" ? ["api-keys:write"] : []),
    faults: { "owner-unknown": "memberId", "role-beyond-yours": "role" },
  },
  async ({ ctx, member, params, form }) => {
    if (form.do === "revoke") {
      const ended = await revokeKey(ctx, form.id);
      return ended.ok ? accept(redirect(`/w/${params.workspace}/settings/keys`, 303)) : ended;
    }
    const { name, role, memberId = null } = form;
    const made = await createKey(ctx, member.role, { name, role, memberId, scopes: null });
    return made.ok ? accept({ once: made.value }) : made;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  settingsTitle(data?.shell.locale, "keys");

export default function KeysPage() {
  const { rows, shell, mayWrite, mayEnd } = useLoaderData<typeof loader>();
  const once = useActionData<typeof action>()?.once;
  const t = useWords(words);
  return (
    <SettingsPage title={t("keys")} count={rows.length}>
      {once && <ShownOnce says={t("keyMade")} values={[[t("key"), once.key]]} />}
      {rows.length === 0 ? (
        <EmptyState fact={t("noKeys")} help={t("noKeysHelp")} />
      ) : (
        <KeyTable rows={rows} zone={shell.timeZone} mayEnd={mayEnd} />
      )}
      {mayWrite && <MakeForm />}
    </SettingsPage>
  );
}

function MakeForm() {
  const { owners, me } = useLoaderData<typeof loader>();
  const { field, formErrors } = formState(useActionData<typeof action>());
  const t = useWords(words);
  const named = useWords(roles);
  const errorText = useSettingsText();
  return (
    <Block id="make" title={t("makeKey")}>
      <form data-notice-id="fromConnections" method="post" className="stack">
        <FormErrors errors={formErrors} errorText={errorText} />
        <TextField field={field("name", "", true)} label={t("name")} errorText={errorText} />
        <SelectField
          field={field("role", "viewer")}
          label={t("role")}
          options={ROLE_NAMES.map((value) => ({ value, label: named(value) }))}
          errorText={errorText}
        />
        <SelectField
          field={field("memberId", me)}
          label={t("sees")}
          options={owners.map(({ id, name }) => ({ value: id, label: name }))}
          errorText={errorText}
        />
        <div>
          <Button look="primary" name="do" value="make">
            {t("makeKey")}
          </Button>
        </div>
        <FormNotice of="fromConnections" />
      </form>
    </Block>
  );
}
