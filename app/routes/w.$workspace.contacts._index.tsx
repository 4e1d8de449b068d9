import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { type ContactItem, ContactTable } from "~/components/contacts/contact-table";
import { KeptForDesk, saysKept } from "~/components/contacts/kept-for-desk";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import type { PostedAct } from "~/components/layout/page-facts";
import { ListPager, ListSearch, OwnerFilter } from "~/components/records/list-frame";
import { type ListQuery, listQuery } from "~/components/records/list-query";
import { recordTitle } from "~/components/records/record-meta";
import { LinkButton, PostButton } from "~/components/ui/button";
import { PageHead } from "~/components/ui/page";
import { EmptyState } from "~/components/ui/states";
import type { SourceKind } from "~/domain/contacts/legal-basis";
import { sampleOffer } from "~/http/sample-offer";
import { tenantLoader } from "~/http/tenant-route.server";
import { findContacts, listContacts } from "~/use-cases/contacts/list-contacts.server";
import { ownerNames, possibleOwners } from "~/use-cases/ownership";
import { contacts as words } from "~/words/contacts";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

export const loader = tenantLoader(
  { permission: "contacts:read", params: z.object({ workspace: z.string() }) },
  async ({ ctx, shell, member, request, may, params }) => {
    const query = listQuery(request.url);
    const offer = sampleOffer({ ctx, may, slug: params.workspace });
    const { q, owner: ownerId, order, cursor } = query;
    const page = q
      ? await findContacts(ctx, q, { ownerId, cursor })
      : { ...(await listContacts(ctx, { ownerId, order, cursor })), isMore: false };
    const nameOf = ownerNames(ctx);
    const rows = page.rows.map(
      ({ id, nameEn, nameAr, phones, emails, sourceKind, ownerId, createdAt }): ContactItem => ({
        id,
        nameEn,
        nameAr,
        phones: phones.slice(0, 1),
        emails: emails.slice(0, 1),
        sourceKind: sourceKind as SourceKind,
        ownerName: nameOf(ownerId),
        createdAt,
      }),
    );
    const { nextCursor, isMore } = page;
    const mayWrite = may("contacts:write");
    const owners = possibleOwners(ctx);
    const sample = await offer(rows.length === 0 && !q);
    return {
      shell,
      query,
      rows,
      nextCursor,
      isMore,
      owners,
      me: member.userId as string,
      mayWrite,
      sample,
      isKept: saysKept(request.url),
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "contacts");

export default function ContactsPage() {
  const { shell, query, rows, nextCursor, isMore, owners, me, mayWrite, sample, isKept } =
    useLoaderData<typeof loader>();
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <AppPage>
      <PageHead
        title={t("contacts")}
        // Of one page among several the rows are not all there are, and what was found is no count of the list.
        count={!query.q && !query.cursor && !nextCursor && rows.length > 0 && rows.length}
      >
        {mayWrite && (
          <LinkButton to={to("contacts/new")} look="primary" icon="plus">
            {t("newContact")}
          </LinkButton>
        )}
      </PageHead>
      {isKept && <KeptForDesk />}
      <ListSearch query={query} />
      <OwnerFilter query={query} me={me} owners={owners} />
      {rows.length === 0 ? (
        <NoContacts {...{ query, mayWrite, sample, nextCursor, isMore }} />
      ) : (
        <ContactTable contacts={rows} query={query} now={shell.now} zone={shell.timeZone} />
      )}
      <ListPager query={query} nextCursor={nextCursor}>
        {rows.length > 0 && isMore && t("typeMore")}
      </ListPager>
    </AppPage>
  );
}

function NoContacts({
  query,
  mayWrite,
  sample,
  nextCursor,
  isMore,
}: {
  query: ListQuery;
  mayWrite: boolean;
  sample: PostedAct | null;
  nextCursor: string | null;
  isMore: boolean;
}) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  if (query.q && nextCursor) return <EmptyState fact={t("lookOn")} help={t("lookOnHelp")} />;
  if (isMore) return <EmptyState fact={t("tooMany")} help={t("tooManyHelp")} />;
  if (query.owner || query.cursor || query.q)
    return (
      <EmptyState fact={t(query.q && query.cursor ? "nobodyElse" : "emptyFilter")}>
        <LinkButton to={to("contacts")}>{t("showAll")}</LinkButton>
      </EmptyState>
    );

  return (
    <EmptyState fact={t("emptyFact")} help={t("emptyHelp")}>
      {mayWrite && (
        <LinkButton to={to("contacts/new")} look="primary" icon="plus">
          {t("newContact")}
        </LinkButton>
      )}
      <LinkButton to={to("settings/imports")} icon="imports">
        {t("import")}
      </LinkButton>
      {sample && <PostButton {...sample} />}
    </EmptyState>
  );
}
