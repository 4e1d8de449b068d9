import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { InboxList } from "~/components/inbox/inbox-list";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { titled } from "~/components/records/record-meta";
import { ThreadPane } from "~/components/threads/thread-pane";
import { InboxFrame } from "~/components/ui/inbox";
import { replyForm } from "~/domain/messages/message.form";
import { shownInbox } from "~/http/inbox-facts";
import { notFound, tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { sendMessage } from "~/use-cases/messages/send-message.server";
import { shownThread } from "~/use-cases/threads/shown-thread";
import { viewThread } from "~/use-cases/threads/view-thread.server";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string(), threadId: z.string() });

export const loader = tenantLoader(
  { permission: ["threads:read", "messages:read", "summaries:read", "leads:read"], params },
  async (asked) => {
    const {
      ctx,
      shell,
      params: { threadId },
      request,
      may,
    } = asked;
    const { searchParams } = new URL(request.url);
    const triages = may("leads:assign");
    const part = { before: searchParams.get("before"), from: searchParams.get("from"), triages };
    const view = await viewThread(ctx, threadId, part);
    if (!view) throw notFound();

    return {
      shell,
      thread: shownThread(ctx, view),
      inbox: shownInbox(asked, view.inbox, { filter: "waiting", cursor: null }),
      refused: searchParams.get("refused"),
      mayReply: may("messages:send"),
      maySummarise: may("summaries:write") && ctx.settings.aiOn,
      mayDelete: may("messages:delete"),
      maySeeReceipts: may("workspace:write"),
    };
  },
);

/** What is posted to a conversation's own address is the answer. */
export const action = tenantAction(
  { permission: "messages:send", params, form: replyForm },
  async ({ ctx, params: { workspace, threadId }, form }) => {
    const outcome = await sendMessage(ctx, threadId, form);
    if (!outcome.ok) return outcome;

    const { id } = outcome.value;
    return accept(redirect(`/w/${workspace}/threads/${threadId}#${id}`, 303));
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.thread.contact.name);

export default function ThreadPage() {
  const { shell, inbox, maySeeReceipts, ...view } = useLoaderData<typeof loader>();
  const last = useActionData<typeof action>();
  const to = useWorkspaceHref();
  const receipts = maySeeReceipts ? to("settings/ai#receipts") : undefined;
  return (
    <AppPage>
      <InboxFrame open list={<InboxList facts={{ ...inbox, shell }} open={view.thread.id} />}>
        <ThreadPane view={{ ...view, zone: shell.timeZone, receipts }} last={last} />
      </InboxFrame>
    </AppPage>
  );
}
