import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { consoleHref } from "~/components/operator/console-href";
import { OperatorPage } from "~/components/operator/operator-page";
import { recordTitle } from "~/components/records/record-meta";
import { AskForm } from "~/components/support/ask-form";
import { GrantTable } from "~/components/support/grant-table";
import { EmptyState } from "~/components/ui/states";
import { askForm } from "~/domain/support/support";
import { operatorAction, operatorLoader } from "~/http/operator-route.server";
import { accept } from "~/lib/result";
import { askSupport } from "~/use-cases/support/ask-support.server";
import { listAsked } from "~/use-cases/support/list-support.server";
import { support } from "~/words/support";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({});

export const loader = operatorLoader(
  { permission: "support:ask", params },
  async ({ ctx, shell }) => ({
    shell,
    grants: await listAsked(ctx),
  }),
);

/** Without training that is current: 403. */
export const action = operatorAction(
  {
    permission: "support:ask",
    params,
    form: askForm,
    faults: { "no-such-workspace": "workspace" },
  },
  async ({ ctx, member, form }) => {
    const asked = await askSupport(ctx, member, form);
    return asked.ok ? accept(redirect(consoleHref("support"), 303)) : asked;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, support, "title");

export default function SupportDesk() {
  const { grants, shell } = useLoaderData<typeof loader>();
  const state = formState(useActionData<typeof action>());
  const t = useWords(support);
  return (
    <OperatorPage title={t("title")} count={grants.length}>
      {grants.length === 0 ? (
        <EmptyState fact={t("noneAsked")} help={t("noneAskedHelp")} />
      ) : (
        <GrantTable
          grants={grants}
          label={t("title")}
          zone={shell.timeZone}
          where={({ slug, workspaceName, standing }) =>
            standing === "open" ? (
              <a className="tbl-name" href={`/w/${slug}/today`}>
                <bdi>{workspaceName}</bdi>
              </a>
            ) : (
              <bdi className="tbl-name">{workspaceName}</bdi>
            )
          }
        />
      )}
      <AskForm state={state} />
    </OperatorPage>
  );
}
