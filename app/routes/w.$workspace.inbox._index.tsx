import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { InboxList } from "~/components/inbox/inbox-list";
import { AppPage } from "~/components/layout/app-page";
import { recordTitle } from "~/components/records/record-meta";
import { InboxFrame } from "~/components/ui/inbox";
import { EmptyState } from "~/components/ui/states";
import { inboxFacts } from "~/http/inbox-facts";
import { sampleOffer } from "~/http/sample-offer";
import { tenantLoader } from "~/http/tenant-route.server";
import { inbox as words } from "~/words/inbox";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

export const loader = tenantLoader(
  { permission: "leads:read", params: z.object({ workspace: z.string() }) },
  async ({ params: { workspace: slug }, ...asked }) => {
    const offer = sampleOffer({ ...asked, slug });
    const facts = await inboxFacts(asked);
    const sample = await offer(facts.leads.length === 0);
    return { ...facts, shell: asked.shell, sample };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "inbox");

export default function Inbox() {
  const t = useWords(words);
  return (
    <AppPage>
      <InboxFrame open={false} list={<InboxList facts={useLoaderData<typeof loader>()} />}>
        <EmptyState fact={t("notOpen")} help={t("notOpenHelp")} />
      </InboxFrame>
    </AppPage>
  );
}
