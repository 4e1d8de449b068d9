import { postMessage } from "~/use-cases/messages/post-message.server";
import type { Handler } from "../job-run";

/** A message that a person wrote leaves by mail, once. */
export const messageQueued: Handler<"message.queued"> = async ({ ctx }, { messageId }) => ({
  kind: "finish",
  writes: await postMessage(ctx, messageId),
});
