import { grant } from "~/use-cases/ctx";
import { firstInInbox, inboxOf, inboxReads } from "~/use-cases/leads/view-inbox.server";
import { shownThread } from "~/use-cases/threads/shown-thread";
import { type Part, threadOf, threadReads } from "~/use-cases/threads/thread-reads";
import { inboxFacts, shownInbox, wantedIn } from "./inbox-facts";
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

/** How much of a conversation is read beside the list that it stands first in. */
const AT_FIRST = 5;

/** The list that an address asks for and, at its beginning, the conversation that stands first: one round trip. */
export async function openInbox(
  asked: Pick<Admitted<"leads:read", never>, "ctx" | "may" | "request">,
) {
  const { ctx, may, request } = asked;
  const list = wantedIn(request);
  const opens = may("threads:read") && may("messages:read") && may("summaries:read");
  if (!opens || list.cursor !== null) return { ...(await inboxFacts(asked)), thread: null };

  const reader = { ...ctx, granted: { ...ctx.granted, ...grant("threads:read") } };
  const part = { most: AT_FIRST };
  const [found, some, summary, running, ...beside] = await ctx.db.read(
    ...threadReads(reader, firstInInbox(ctx, list.filter), part),
    ...inboxReads(ctx, { ...list, triages: may("leads:assign") }),
  );
  const thread = threadOf([found, some, summary, running], part);
  return {
    ...shownInbox({ ctx, may }, inboxOf(ctx, beside), list),
    thread: thread ? shownThread(ctx, thread) : null,
  };
}

/** What a conversation offers its viewer. */
export const whatMayBeDone = ({ ctx, may }: Pick<Admitted<never, never>, "ctx" | "may">) => ({
  mayReply: may("messages:send"),
  maySummarise: may("summaries:write") && ctx.settings.aiOn,
  maySettle: may("leads:write"),
  mayDelete: may("messages:delete"),
  maySeeReceipts: may("workspace:write"),
});
