import { eq } from "drizzle-orm";
import { unindexLongTexts } from "~/db/queries/long-texts";
import { unindexRecords } from "~/db/queries/search-index";
import { accounts, deals, events, files, notes } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { EMPTIED } from "~/domain/events/trail";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

const MOST_NOTES = 50;

/**
 * Takes away a company with its notes and tasks. One that has deals, files, companies of its own or a
 * long history stays. Refuses `account-not-found`, `account-in-use`.
 */
export async function deleteAccount(ctx: Ctx<"accounts:delete">, accountId: string) {
  const all = ctx.db.as(EVERYTHING);
  const [account, itsNotes, ...uses] = await ctx.db.read(
    ctx.db.one(accounts, accountId),
    all.rows(notes, { within: { column: notes.accountId, id: accountId }, limit: MOST_NOTES + 1 }),
    all.count(deals, { within: { column: deals.accountId, id: accountId }, atMost: 1 }),
    all.count(files, { within: { column: files.accountId, id: accountId }, atMost: 1 }),
    all.count(accounts, { where: eq(accounts.parentId, accountId), atMost: 1 }),
  );
  if (!account) return refuse("account-not-found");
  if (uses.some((count) => count > 0) || itsNotes.length > MOST_NOTES)
    return refuse("account-in-use");

  await commit(
    ctx,
    all.delete(accounts, eq(accounts.id, accountId)),
    all.update(events, EMPTIED, eq(events.accountId, accountId)),
    ctx.db.change(unindexRecords("account", account)),
    ctx.db.change(unindexLongTexts(...itsNotes.map(({ id }) => id))),
    ...record(ctx, {
      type: "account.deleted",
      object: ["account", accountId],
      about: { accountId },
    }),
  );

  return accept({ id: accountId });
}
