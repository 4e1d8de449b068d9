import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { tenantAction } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { deleteMessage } from "~/use-cases/messages/delete-message.server";

const gate = {
  permission: "messages:delete",
  params: z.object({ workspace: z.string(), threadId: z.string(), messageId: z.string() }),
  form: z.object({}),
} as const;

/** What is posted to a message's address takes it away, with what was made of it. */
export const action = tenantAction(gate, async ({ ctx, params }) => {
  const { workspace, threadId, messageId } = params;
  const outcome = await deleteMessage(ctx, threadId, messageId);
  return outcome.ok ? accept(redirect(`/w/${workspace}/threads/${threadId}`, 303)) : outcome;
});
