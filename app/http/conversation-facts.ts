import { inboxOf, inboxReads } from "~/use-cases/leads/view-inbox.server";
import { shownThread } from "~/use-cases/threads/shown-thread";
import { type Part, threadOf, threadReads } from "~/use-cases/threads/thread-reads";
import { shownInbox } from "./inbox-facts";
import type { Admitted } from "./tenant-route.server";

type Asked = Pick<Admitted<"threads:read" | "leads:read", never>, "ctx" | "may">;

/** A conversation and, beside it, those that wait: one round trip. Undefined where the viewer sees none. */
export async function conversationFacts({ ctx, may }: Asked, threadId: string, part: Part) {
  const list = { filter: "waiting", cursor: null } as const;
  const triages = may("leads:assign");
  const [found, some, summary, running, ...beside] = await ctx.db.read(
    ...threadReads(ctx, threadId, part),
    ...inboxReads(ctx, { ...list, triages }),
  );
  const thread = threadOf([found, some, summary, running], part);
  if (!thread) return undefined;

  return {
    thread: shownThread(ctx, thread),
    inbox: shownInbox({ ctx, may }, inboxOf(ctx, beside), list),
  };
}
