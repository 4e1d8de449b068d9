import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { consoleHref } from "~/components/operator/console-href";
import { EntryTable } from "~/components/operator/entry-table";
import { OperatorPage } from "~/components/operator/operator-page";
import { recordTitle } from "~/components/records/record-meta";
import { LinkButton, OutsideLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/states";
import { operatorLoader } from "~/http/operator-route.server";
import { registerParams } from "~/http/register-params";
import { viewRegister } from "~/use-cases/registers/view-register.server";
import { registerDesk, registerDuties, registerNames } from "~/words/registers";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

export const loader = operatorLoader(
  { permission: "registers:read", params: registerParams },
  async ({ ctx, shell, params: { register }, may }) => ({
    shell,
    register,
    entries: await viewRegister(ctx, register),
    mayWrite: may("registers:write"),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, registerNames, data?.register ?? "training");

export default function RegisterPage() {
  const { register, entries, mayWrite } = useLoaderData<typeof loader>();
  const t = useWords(registerDesk);
  const duty = useWords(registerDuties)(register);
  return (
    <OperatorPage
      title={useWords(registerNames)(register)}
      count={entries.length}
      actions={
        <>
          <OutsideLink href={consoleHref(`${register}/export`)} icon="download">
            {t("csv")}
          </OutsideLink>
          {mayWrite && (
            <LinkButton to={consoleHref(`${register}/new`)} look="primary" icon="plus">
              {t("new")}
            </LinkButton>
          )}
        </>
      }
    >
      {entries.length === 0 ? (
        <EmptyState fact={t("empty")} help={duty} />
      ) : (
        <EntryTable register={register} entries={entries} />
      )}
    </OperatorPage>
  );
}
