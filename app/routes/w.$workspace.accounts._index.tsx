import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { type AccountItem, AccountTable } from "~/components/accounts/account-table";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { ListPager, OwnerFilter } from "~/components/records/list-frame";
import { type ListQuery, listQuery } from "~/components/records/list-query";
import { recordTitle } from "~/components/records/record-meta";
import { LinkButton } from "~/components/ui/button";
import { PageHead } from "~/components/ui/page";
import { EmptyState } from "~/components/ui/states";
import { tenantLoader } from "~/http/tenant-route.server";
import { listAccounts } from "~/use-cases/accounts/list-accounts.server";
import { ownerNames, possibleOwners } from "~/use-cases/ownership";
import { accounts as words } from "~/words/accounts";
import { contacts as shared } from "~/words/contacts";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

export const loader = tenantLoader(
  { permission: "accounts:read", params: z.object({ workspace: z.string() }) },
  async ({ ctx, shell, member, request, may }) => {
    const query = listQuery(request.url);
    const page = await listAccounts(ctx, {
      ownerId: query.owner,
      order: query.order,
      cursor: query.cursor,
    });
    const nameOf = ownerNames(ctx);
    const rows = page.rows.map(
      ({ id, nameEn, nameAr, kind, phone, sector, ownerId, createdAt }): AccountItem => ({
        id,
        nameEn,
        nameAr,
        kind,
        phone,
        sector,
        ownerName: nameOf(ownerId),
        createdAt,
      }),
    );
    const { nextCursor } = page;
    const mayWrite = may("accounts:write");
    const owners = possibleOwners(ctx);
    return { shell, query, rows, nextCursor, owners, me: member.userId as string, mayWrite };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "accounts");

export default function AccountsPage() {
  const { shell, query, rows, nextCursor, owners, me, mayWrite } = useLoaderData<typeof loader>();
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <AppPage>
      <PageHead title={t("accounts")}>
        {mayWrite && (
          <LinkButton to={to("accounts/new")} look="primary" icon="plus">
            {t("newAccount")}
          </LinkButton>
        )}
      </PageHead>
      <OwnerFilter query={query} me={me} owners={owners} />
      {rows.length === 0 ? (
        <NoAccounts query={query} mayWrite={mayWrite} />
      ) : (
        <AccountTable accounts={rows} query={query} now={shell.now} zone={shell.timeZone} />
      )}
      <ListPager query={query} nextCursor={nextCursor} />
    </AppPage>
  );
}

function NoAccounts({ query, mayWrite }: { query: ListQuery; mayWrite: boolean }) {
  const t = useWords(words);
  const say = useWords(shared);
  const to = useWorkspaceHref();
  if (query.owner || query.cursor)
    return (
      <EmptyState fact={say("emptyFilter")}>
        <LinkButton to={to("accounts")}>{say("showAll")}</LinkButton>
      </EmptyState>
    );

  return (
    <EmptyState fact={t("emptyFact")} help={t("emptyHelp")}>
      {mayWrite && (
        <LinkButton to={to("accounts/new")} look="primary" icon="plus">
          {t("newAccount")}
        </LinkButton>
      )}
      <LinkButton to={to("settings/imports")} icon="imports">
        {say("import")}
      </LinkButton>
    </EmptyState>
  );
}
