import type { MetaFunction } from "@remix-run/cloudflare";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { AskerRows } from "~/components/privacy/asker-rows";
import { recordTitle } from "~/components/records/record-meta";
import { Button, LinkButton, OutsideLink } from "~/components/ui/button";
import { plainField, TextField } from "~/components/ui/field";
import { Crumbs, PageHead } from "~/components/ui/page";
import { EmptyState } from "~/components/ui/states";
import { tenantLoader } from "~/http/tenant-route.server";
import { searchEverything } from "~/use-cases/search/search-everything.server";
import { dataRights } from "~/words/data-rights";
import { privacyDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const MOST_TYPED = 200;

/** `?q=`: of whose request is to be recorded, the people whose name, phone or e-mail it is. */
export const loader = tenantLoader(
  {
    permission: ["privacy:write", "contacts:read", "search:read"],
    params: z.object({ workspace: z.string() }),
  },
  async ({ ctx, shell, request }) => {
    const q = (new URL(request.url).searchParams.get("q") ?? "").slice(0, MOST_TYPED);
    const { hits } = await searchEverything(ctx, q);
    return { shell, q, people: hits.filter(({ kind }) => kind === "contact") };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, dataRights, "record");

/** Before a request is written down: who asks. Works as a plain form. */
export default function WhoAsksPage() {
  const { q, people } = useLoaderData<typeof loader>();
  const t = useWords(privacyDesk);
  const to = useWorkspaceHref();
  return (
    <AppPage>
      <Crumbs label={t("crumbs")} crumbs={[{ to: to("privacy"), label: t("title") }]} />
      <PageHead title={useWords(dataRights)("record")} />
      <Form method="get" role="search" className="addnote">
        <TextField
          key={q}
          field={plainField("q", { value: q })}
          label={t("whoAsks")}
          hint={t("whoAsksHelp")}
          type="search"
          autoComplete="off"
        />
        <Button>{t("findPerson")}</Button>
      </Form>
      {q && people.length === 0 && (
        <EmptyState fact={t("nobodyFound")} help={t("nobodyFoundHelp")}>
          <LinkButton to={to("privacy/withheld")}>{t("withheld")}</LinkButton>
          <OutsideLink href="/privacy/request">{t("publicForm")}</OutsideLink>
        </EmptyState>
      )}
      <AskerRows people={people} />
    </AppPage>
  );
}
