import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AcceptForm } from "~/components/dpa/accept-form";
import { AcceptanceTable } from "~/components/dpa/acceptance-table";
import { formState } from "~/components/forms/form-state";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { settingsTitle } from "~/components/settings/settings-meta";
import { SettingsPage } from "~/components/settings/settings-page";
import { OutsideLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { Block } from "~/components/ui/page";
import { dpaForm } from "~/domain/dpa/dpa.form";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { acceptDpa } from "~/use-cases/dpa/accept-dpa.server";
import { viewDpa } from "~/use-cases/dpa/view-dpa.server";
import { dpa } from "~/words/dpa";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });

export const loader = tenantLoader(
  { permission: "dpa:read", params },
  async ({ ctx, shell, may }) => ({
    shell,
    ...(await viewDpa(ctx)),
    mayAccept: may("dpa:accept"),
  }),
);

export const action = tenantAction(
  { permission: "dpa:accept", params, form: dpaForm },
  async ({ ctx, params, member, form }) => {
    const accepted = await acceptDpa(ctx, member.name, form);
    return accepted.ok ? accept(redirect(`/w/${params.workspace}/settings/dpa`, 303)) : accepted;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  settingsTitle(data?.shell.locale, "dpa");

export default function DpaPage() {
  const { clauses, acceptances, isAccepted, mayAccept, shell } = useLoaderData<typeof loader>();
  const state = formState(useActionData<typeof action>());
  const t = useWords(dpa);
  const to = useWorkspaceHref();
  return (
    <SettingsPage title={t("title")}>
      <p className="muted">{t("lead")}</p>
      {isAccepted || mayAccept || <Notice tone="soon">{t("notAccepted")}</Notice>}
      {acceptances.length > 0 && (
        <AcceptanceTable
          rows={acceptances}
          zone={shell.timeZone}
          copy={(id) => (
            <OutsideLink href={to(`settings/dpa/${id}`)} icon="download">
              {t("copy")}
            </OutsideLink>
          )}
        />
      )}
      <Block title={t("text")}>
        <div className="stack narrow">
          {clauses.map((clause) => (
            <p key={clause}>{clause}</p>
          ))}
        </div>
      </Block>
      {!isAccepted && mayAccept && <AcceptForm state={state} company={shell.workspace.name} />}
    </SettingsPage>
  );
}
