import type { MetaFunction } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { entryHref } from "~/components/layout/app-nav";
import { AppPage } from "~/components/layout/app-page";
import { PublicShell } from "~/components/layout/public-shell";
import { type Refused, RefusedContent } from "~/components/layout/refused-page";
import { ReturnPathProvider } from "~/components/layout/return-path";
import { recordTitle } from "~/components/records/record-meta";
import { tenantLoader } from "~/http/tenant-route.server";
import { refused as words } from "~/words/refused";

/**
 * The page of every address of a workspace that has none of its own: the worker lends it to them, for what
 * was refused there. It ships no script, since the router in the browser knows no page at such an address.
 */
export const loader = tenantLoader(
  { permission: [], params: z.object({ workspace: z.string() }) },
  async ({ shell }) => ({ shell }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell?.locale, words, "conflict");

const NO_PAGE: Refused = { status: 405, fields: [], back: null };

/** Addresses outside of a workspace have no frame to stand in. */
type Framed = Awaited<ReturnType<typeof loader>> | null;

export default function RefusedPage() {
  const shell = useLoaderData<Framed>()?.shell;
  const refused = useActionData<Refused>() ?? NO_PAGE;
  const home = shell ? entryHref(shell.workspace.slug, "today") : "/";
  const content = <RefusedContent refused={refused} home={home} />;
  return (
    <ReturnPathProvider value={refused.back ?? home}>
      {shell ? (
        <AppPage>{content}</AppPage>
      ) : (
        <PublicShell>
          <div className="wrap">{content}</div>
        </PublicShell>
      )}
    </ReturnPathProvider>
  );
}
