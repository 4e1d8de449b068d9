import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { InboxList } from "~/components/inbox/inbox-list";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { ActToast, type Told } from "~/components/leads/told-act";
import { titled } from "~/components/records/record-meta";
import { ThreadPane } from "~/components/threads/thread-pane";
import { InboxFrame } from "~/components/ui/inbox";
import { replyForm } from "~/domain/messages/message.form";
import type { ShownThread } from "~/domain/messages/shown-thread";
import { conversationFacts, whatMayBeDone } from "~/http/conversation-facts";
import { notFound } from "~/http/in-frame.server";
import { toldAct } from "~/http/lead-act";
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
      told: toldAct(request.url),
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
  const { shell, inbox, maySeeReceipts, told, ...view } = useLoaderData<typeof loader>();
  const last = useActionData<typeof action>();
  const to = useWorkspaceHref();
  const zone = shell.timeZone;
  const receipts = maySeeReceipts ? to("settings/ai#receipts") : undefined;
  return (
    <AppPage
      toast={<ActToast told={toldOf(told, view.thread)} from={view.thread.id} zone={zone} />}
    >
      <InboxFrame open list={<InboxList facts={{ ...inbox, shell }} open={view.thread.id} />}>
        <ThreadPane
          view={{
            ...view,
            refused: told.refused,
            targetMs: inbox.targetMs,
            zone,
            now: shell.now,
            receipts,
          }}
          last={last}
        />
      </InboxFrame>
    </AppPage>
  );
}

/** What was done with the enquiry, as its toast tells it. */
function toldOf(told: ReturnType<typeof toldAct>, { lead, contact }: ShownThread): Told {
  const person = { contactName: contact.name, contactNameAr: null, phone: contact.phone };
  return { ...told, lead: lead && { ...lead, ...person, nextFollowUpAt: null } };
}
