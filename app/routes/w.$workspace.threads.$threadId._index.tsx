import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { InboxList } from "~/components/inbox/inbox-list";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { titled } from "~/components/records/record-meta";
import { ThreadPane } from "~/components/threads/thread-pane";
import { InboxFrame } from "~/components/ui/inbox";
import { replyForm } from "~/domain/messages/message.form";
import { conversationFacts, whatMayBeDone } from "~/http/conversation-facts";
import { notFound } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { logMessage } from "~/use-cases/messages/log-message.server";
import { sendMessage } from "~/use-cases/messages/send-message.server";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string(), threadId: z.string() });

export const loader = tenantLoader(
  { permission: ["threads:read", "messages:read", "summaries:read", "leads:read"], params },
  async ({ ctx, shell, params: { threadId }, request, may }) => {
    const { searchParams } = new URL(request.url);
    const part = { before: searchParams.get("before"), from: searchParams.get("from") };
    const facts = await conversationFacts({ ctx, may }, threadId, part);
    if (!facts) throw notFound();

    return {
      shell,
      ...facts,
      refused: searchParams.get("refused"),
      ...whatMayBeDone({ ctx, may }),
    };
  },
);

/** What is posted to a conversation's own address is the answer: to be sent, or to be kept as sent. */
export const action = tenantAction(
  { permission: "messages:send", params, form: replyForm },
  async ({ ctx, params: { workspace, threadId }, form: { body, by } }) => {
    if (by === "whatsapp-draft") return accept({ once: { draft: body } });

    const outcome =
      by === "email"
        ? await sendMessage(ctx, threadId, { body })
        : await logMessage(ctx, threadId, body);
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
        <ThreadPane
          view={{
            ...view,
            targetMs: inbox.targetMs,
            zone: shell.timeZone,
            now: shell.now,
            receipts,
          }}
          last={last}
        />
      </InboxFrame>
    </AppPage>
  );
}
