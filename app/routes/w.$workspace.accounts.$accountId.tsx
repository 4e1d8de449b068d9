import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountFacts, CompaniesBelow } from "~/components/accounts/account-aside";
import { AccountHead } from "~/components/accounts/account-head";
import { AccountSections } from "~/components/accounts/account-sections";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { DELETE_DIALOG, DeleteDialog } from "~/components/records/delete-dialog";
import { NextStepBlock } from "~/components/records/next-step";
import { titled } from "~/components/records/record-meta";
import { useRecordRefusal } from "~/components/records/record-refusal";
import { FormErrors } from "~/components/ui/field";
import { Aside, Crumbs, Two } from "~/components/ui/page";
import { contactName } from "~/domain/contacts/names";
import { notFound } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { deleteAccount } from "~/use-cases/accounts/delete-account.server";
import { ACCOUNT_TABS, viewAccount } from "~/use-cases/accounts/view-account.server";
import { ownerNames } from "~/use-cases/ownership";
import { accounts as words } from "~/words/accounts";
import { contacts as shared } from "~/words/contacts";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string(), accountId: z.string() });

export const loader = tenantLoader(
  { permission: "accounts:read", params },
  async ({ ctx, shell, params: { accountId }, request, may }) => {
    const { searchParams } = new URL(request.url);
    const tab = ACCOUNT_TABS.find((name) => name === searchParams.get("show")) ?? "timeline";
    const before = searchParams.get("before");
    const outcome = await viewAccount(ctx, accountId, { tab, before });
    if (!outcome.ok) throw notFound();

    const { account, ...view } = outcome.value;
    return {
      shell,
      tab,
      before,
      company: { ...account, ownerName: ownerNames(ctx)(account.ownerId) },
      ...view,
      mayWrite: may("accounts:write"),
      mayNote: may("notes:write"),
      mayAddFiles: may("files:write"),
      mayDeleteFiles: may("files:delete"),
      mayPlan: may("tasks:write"),
      mayDelete: may("accounts:delete"),
    };
  },
);

/** What is posted to a company's own address takes it away. */
export const action = tenantAction(
  { permission: "accounts:delete", params, form: z.object({ do: z.literal("delete") }) },
  async ({ ctx, params: { workspace, accountId } }) => {
    const outcome = await deleteAccount(ctx, accountId);
    return outcome.ok ? accept(redirect(`/w/${workspace}/accounts`, 303)) : outcome;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data && contactName(data.company, data.shell.locale));

export default function AccountPage() {
  const view = useLoaderData<typeof loader>();
  const { shell, company, nextStep, below, mayWrite, mayPlan, mayDelete } = view;
  const refused = useActionData<typeof action>()?.error?.[""] ?? undefined;
  const t = useWords(words);
  const to = useWorkspaceHref();
  const errorText = useRecordRefusal();
  const clock = { now: shell.now, zone: shell.timeZone };
  return (
    <AppPage>
      <Crumbs
        label={useWords(shared)("crumbs")}
        crumbs={[{ to: to("accounts"), label: t("accounts") }]}
      />
      <AccountHead
        company={company}
        mayWrite={mayWrite}
        deletion={mayDelete ? DELETE_DIALOG : undefined}
      />
      <FormErrors errors={refused} errorText={errorText} />
      <Two
        aside={
          <Aside label={t("about")}>
            <NextStepBlock
              step={nextStep}
              about={mayPlan ? `account:${company.id}` : null}
              {...clock}
            />
            <AccountFacts facts={company} />
            <CompaniesBelow below={below} />
          </Aside>
        }
      >
        <AccountSections view={view} {...clock} />
      </Two>
      {mayDelete && <DeleteDialog title={t("removeTitle")} help={t("removeHelp")} />}
    </AppPage>
  );
}
