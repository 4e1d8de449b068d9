import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { InboxHead } from "~/components/inbox/inbox-list";
import { TriageList } from "~/components/inbox/triage-list";
import { AppPage } from "~/components/layout/app-page";
import { recordTitle } from "~/components/records/record-meta";
import { Notice } from "~/components/ui/notice";
import { tenantLoader } from "~/http/tenant-route.server";
import { viewTriage } from "~/use-cases/leads/list-triage.server";
import { inbox as words } from "~/words/inbox";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const DONE = ["retried", "discarded"] as const;

export const loader = tenantLoader(
  { permission: ["leads:read", "leads:assign"], params: z.object({ workspace: z.string() }) },
  async ({ ctx, shell, request }) => {
    const { events, waiting, unread } = await viewTriage(ctx);
    const done = new URL(request.url).searchParams.get("did");
    return {
      shell,
      waiting,
      unread,
      did: DONE.find((known) => known === done) ?? null,
      events: events.map(({ event, source }) => ({
        id: event.id,
        at: event.createdAt,
        source,
        problems: event.outcome ?? [],
        body: event.rawBody,
      })),
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "triage");

export default function Triage() {
  const { shell, did, events, waiting, unread } = useLoaderData<typeof loader>();
  const t = useWords(words);
  return (
    <AppPage>
      <InboxHead facts={{ waiting, unread, givesOut: true }} isTitle />
      {did && <Notice tone="done">{t(did)}</Notice>}
      <TriageList events={events} now={shell.now} zone={shell.timeZone} />
    </AppPage>
  );
}
