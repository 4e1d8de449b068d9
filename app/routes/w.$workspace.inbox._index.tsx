import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { FirstLead } from "~/components/inbox/first-lead";
import { InboxList } from "~/components/inbox/inbox-list";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { recordTitle } from "~/components/records/record-meta";
import { ThreadPane } from "~/components/threads/thread-pane";
import { InboxFrame } from "~/components/ui/inbox";
import { EmptyState } from "~/components/ui/states";
import { openInbox, whatMayBeDone } from "~/http/conversation-facts";
import { sampleOffer } from "~/http/sample-offer";
import { tenantLoader } from "~/http/tenant-route.server";
import { inbox as words } from "~/words/inbox";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

export const loader = tenantLoader(
  { permission: "leads:read", params: z.object({ workspace: z.string() }) },
  async ({ params: { workspace: slug }, ...asked }) => {
    const offer = sampleOffer({ ...asked, slug });
    const facts = await openInbox(asked);
    const sample = await offer(facts.leads.length === 0);
    return { ...facts, ...whatMayBeDone(asked), shell: asked.shell, sample };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "inbox");

export default function Inbox() {
  const { thread, maySeeReceipts, ...facts } = useLoaderData<typeof loader>();
  const { shell } = facts;
  const first = facts.leads.slice(0, 1).find(({ threadId }) => threadId === null);
  const t = useWords(words);
  const to = useWorkspaceHref();
  const receipts = maySeeReceipts ? to("settings/ai#receipts") : undefined;
  const beside = { ...facts, zone: shell.timeZone, now: shell.now, receipts, beside: true };
  return (
    <AppPage>
      <InboxFrame open={false} list={<InboxList facts={facts} beside={thread?.id} />}>
        {thread && <ThreadPane view={{ ...beside, thread }} />}
        {first && <FirstLead lead={first} />}
        {!thread && !first && <EmptyState fact={t("notOpen")} help={t("notOpenHelp")} />}
      </InboxFrame>
    </AppPage>
  );
}
