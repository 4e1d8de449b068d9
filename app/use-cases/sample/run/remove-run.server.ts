import { isNotNull } from "drizzle-orm";
import { isWord } from "~/db/expressions";
import { forgetEmptyTotals } from "~/db/queries/forget-empty-totals";
import { accounts, contacts, deals, workspaceSettings } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import type { Ctx } from "../../ctx";
import { record } from "../../events";
import { companyWrites } from "./remove-companies";
import { dealsGone, type RemoveCtx } from "./remove-parts";
import { personWrites } from "./remove-person";

export interface RemoveCursor {
  /** How many people are gone. */
  done: number;
}

type RemoveStep =
  | { kind: "next"; cursor: RemoveCursor; writes: Write[]; done: number }
  | { kind: "finish"; result: { people: number }; writes: Write[]; done: number };

const AT_ONCE = 100;

/**
 * One step of taking a sample away: a person with all that hangs on them, one after the other, then what
 * is left of deals and companies, then the sample itself.
 */
export async function runRemove(author: Ctx, cursor: RemoveCursor | null): Promise<RemoveStep> {
  const ctx: RemoveCtx = { ...author, db: author.db.as(EVERYTHING) };
  const { done } = cursor ?? { done: 0 };
  const [[person], left, companies] = await ctx.db.read(
    ctx.db.rows(contacts, {
      where: isWord(contacts.importId, "im_sample"),
      indexedBy: "contacts_of_sample",
      limit: 1,
    }),
    ctx.db.rows(deals, {
      where: isWord(deals.importId, "im_sample"),
      indexedBy: "deals_of_sample",
      limit: AT_ONCE,
    }),
    ctx.db.rows(accounts, {
      where: isWord(accounts.importId, "im_sample"),
      indexedBy: "accounts_of_sample",
      limit: AT_ONCE,
    }),
  );
  if (person) {
    const { writes, isGone } = await personWrites(ctx, person);
    return next(isGone ? done + 1 : done, writes);
  }
  if (left.length > 0) return next(done, await dealsGone(ctx, left));
  if (companies.length > 0) return next(done, await companyWrites(ctx, companies));
  return { kind: "finish", result: { people: done }, writes: ended(ctx), done };
}

const next = (done: number, writes: Write[]): RemoveStep => ({
  kind: "next",
  cursor: { done },
  writes,
  done,
});

/** Said at the end, for the trail: it accounts for all that was emptied before it. */
const ended = (ctx: RemoveCtx): Write[] => [
  ...forgetEmptyTotals().map((write) => ctx.db.change(write)),
  ctx.db.update(workspaceSettings, { sampleAt: null }, isNotNull(workspaceSettings.sampleAt)),
  ...record(ctx, { type: "sample.removed", object: ["workspace", ctx.db.tenantId] }),
];
