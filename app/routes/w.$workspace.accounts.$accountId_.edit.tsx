import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ACCOUNT_FAULTS } from "~/components/accounts/account-faults";
import { AccountForm } from "~/components/accounts/account-form";
import { useContactName } from "~/components/contacts/contact-name";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { recordTitle } from "~/components/records/record-meta";
import { Crumbs, PageHead } from "~/components/ui/page";
import { accountForm } from "~/domain/accounts/account.form";
import { notFound } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { getAccount } from "~/use-cases/accounts/get-account.server";
import { possibleParents } from "~/use-cases/accounts/possible-parents.server";
import { updateAccount } from "~/use-cases/accounts/update-account.server";
import { possibleOwners } from "~/use-cases/ownership";
import { accounts as words } from "~/words/accounts";
import { contacts as shared } from "~/words/contacts";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string(), accountId: z.string() });

export const loader = tenantLoader(
  { permission: ["accounts:read", "accounts:write"], params },
  async ({ ctx, shell, params: { accountId } }) => {
    const outcome = await getAccount(ctx, accountId);
    if (!outcome.ok) throw notFound();

    const { extra: _, updatedAt, ...account } = outcome.value;
    const parents = await possibleParents(ctx, account.parentId);
    return {
      shell,
      draft: { ...account, version: updatedAt },
      owners: possibleOwners(ctx, account.ownerId),
      parents: parents.filter(({ id }) => id !== accountId),
    };
  },
);

export const action = tenantAction(
  { permission: "accounts:write", params, form: accountForm, faults: ACCOUNT_FAULTS },
  async ({
    ctx,
    params: { workspace, accountId },
    form: { ownerId, version, sourceKind: _, ...input },
  }) => {
    const outcome = await updateAccount(
      ctx,
      accountId,
      ({ sourceKind }) => ({ ...input, sourceKind }),
      { ownerId, version },
    );
    return outcome.ok ? accept(redirect(`/w/${workspace}/accounts/${accountId}`, 303)) : outcome;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "editAccount");

export default function EditAccountPage() {
  const { draft, owners, parents } = useLoaderData<typeof loader>();
  const t = useWords(words);
  const to = useWorkspaceHref();
  const path = to(`accounts/${draft.id}`);
  const { name } = useContactName()({ nameEn: draft.nameEn, nameAr: draft.nameAr });
  return (
    <AppPage>
      <Crumbs
        label={useWords(shared)("crumbs")}
        crumbs={[
          { to: to("accounts"), label: t("accounts") },
          { to: path, label: name },
        ]}
      />
      <PageHead title={t("editAccount")} />
      <AccountForm
        draft={draft}
        last={useActionData<typeof action>()}
        owners={owners}
        parents={parents}
        cancel={path}
      />
    </AppPage>
  );
}
