import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ACCOUNT_FAULTS } from "~/components/accounts/account-faults";
import { AccountForm } from "~/components/accounts/account-form";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { recordTitle } from "~/components/records/record-meta";
import { Crumbs, PageHead } from "~/components/ui/page";
import { accountForm } from "~/domain/accounts/account.form";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { createAccount } from "~/use-cases/accounts/create-account.server";
import { possibleParents } from "~/use-cases/accounts/possible-parents.server";
import { possibleOwners } from "~/use-cases/ownership";
import { accounts as words } from "~/words/accounts";
import { contacts as shared } from "~/words/contacts";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });

export const loader = tenantLoader(
  { permission: ["accounts:read", "accounts:write"], params },
  async ({ ctx, shell, member }) => ({
    shell,
    owners: possibleOwners(ctx),
    parents: await possibleParents(ctx),
    me: member.userId as string,
  }),
);

export const action = tenantAction(
  { permission: "accounts:write", params, form: accountForm, faults: ACCOUNT_FAULTS },
  async ({ ctx, params, form: { ownerId, version: _, ...input } }) => {
    const outcome = await createAccount(ctx, input, { ownerId });
    return outcome.ok
      ? accept(redirect(`/w/${params.workspace}/accounts/${outcome.value.id}`, 303))
      : outcome;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "newAccount");

export default function NewAccountPage() {
  const { owners, parents, me } = useLoaderData<typeof loader>();
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <AppPage>
      <Crumbs
        label={useWords(shared)("crumbs")}
        crumbs={[{ to: to("accounts"), label: t("accounts") }]}
      />
      <PageHead title={t("newAccount")} />
      <AccountForm
        draft={{ ownerId: me }}
        last={useActionData<typeof action>()}
        owners={owners}
        parents={parents}
        cancel={to("accounts")}
      />
    </AppPage>
  );
}
