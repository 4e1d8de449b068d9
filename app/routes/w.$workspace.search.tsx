import type { MetaFunction } from "@remix-run/cloudflare";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AppPage } from "~/components/layout/app-page";
import { recordTitle } from "~/components/records/record-meta";
import { ResultRows, SaidRows } from "~/components/search/result-rows";
import { Button } from "~/components/ui/button";
import { plainField, TextField } from "~/components/ui/field";
import { PageHead } from "~/components/ui/page";
import { EmptyState } from "~/components/ui/states";
import { tenantLoader } from "~/http/tenant-route.server";
import { FULL, searchEverything, TYPE_AHEAD } from "~/use-cases/search/search-everything.server";
import { search as words } from "~/words/search";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const MOST_TYPED = 200;

/** The page of results; with `ahead`, what the palette shows while one types. */
export const loader = tenantLoader(
  {
    permission: "search:read",
    params: z.object({ workspace: z.string() }),
    framed: (request) => !isAhead(request),
  },
  async ({ ctx, shell, request }) => {
    const q = (new URL(request.url).searchParams.get("q") ?? "").slice(0, MOST_TYPED);
    const reach = isAhead(request) ? TYPE_AHEAD : FULL;
    return { shell, q, ...(await searchEverything(ctx, q, reach)) };
  },
);

const isAhead = ({ url }: Request) => new URL(url).searchParams.has("ahead");

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "search");

export default function SearchPage() {
  const { shell, q, hits, passages } = useLoaderData<typeof loader>();
  const t = useWords(words);
  const count = hits.length + passages.length;
  const { slug } = shell.workspace;
  return (
    <AppPage>
      <PageHead title={t("search")} count={q && t("count", { n: count })} />
      <Form method="get" role="search" className="addnote">
        <TextField
          key={q}
          quiet
          field={plainField("q", { value: q })}
          label={t("place")}
          placeholder={t("place")}
          type="search"
          autoComplete="off"
        />
        <Button>{t("go")}</Button>
      </Form>
      {count === 0 && (
        <EmptyState fact={t(q ? "nothing" : "search")} help={t(q ? "nothingHelp" : "start")} />
      )}
      <ResultRows results={hits} slug={slug} />
      <SaidRows said={passages} asked={q} slug={slug} />
    </AppPage>
  );
}
