import { desc, eq } from "drizzle-orm";
import { timelineOf } from "~/db/queries/timeline";
import { accounts, deals, files, tasks } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { shownTo } from "../kept-titles";
import { nextStepOf, timelinePage } from "../record-view";

export const ACCOUNT_TABS = ["timeline", "deals", "tasks", "files"] as const;
export type AccountTab = (typeof ACCOUNT_TABS)[number];

const MOST_OF_A_TAB = 50;
const NEWEST = 4;

/**
 * A company's page: its facts, the companies above and below, the next step, and what the tab shows.
 * Refuses `account-not-found`, also for what the viewer may not see.
 * @param before the timeline's last event that was shown: what is older follows.
 */
export async function viewAccount(
  ctx: Ctx<"accounts:read">,
  accountId: string,
  { tab = "timeline", before }: { tab?: AccountTab; before?: string | null } = {},
) {
  const { db } = ctx;
  const shown = (name: AccountTab, few = 0) => (tab === name ? MOST_OF_A_TAB : few);
  const [account, timeline, itsTasks, itsDeals, itsFiles, below] = await db.read(
    db.one(accounts, accountId),
    db.ask(timelineOf("account", accountId, { before, limit: tab === "timeline" ? 20 : -1 })),
    db.rows(tasks, {
      within: { column: tasks.accountId, id: accountId },
      limit: shown("tasks", NEWEST),
      orderBy: [desc(tasks.id)],
    }),
    db.rows(deals, {
      within: { column: deals.accountId, id: accountId },
      limit: shown("deals"),
      orderBy: [desc(deals.id)],
    }),
    db.rows(files, {
      within: { column: files.accountId, id: accountId },
      limit: shown("files"),
      orderBy: [desc(files.id)],
    }),
    db.rows(accounts, {
      where: eq(accounts.parentId, accountId),
      indexedBy: "accounts_by_parent",
      limit: 8,
    }),
  );
  if (!account) return refuse("account-not-found");

  return accept({
    account,
    ...timelinePage(ctx, timeline),
    nextStep: nextStepOf(itsTasks, []),
    tasks: itsTasks.map((task) => shownTo(ctx, task)),
    deals: itsDeals.map((deal) => shownTo(ctx, deal)),
    files: itsFiles,
    below,
  });
}
