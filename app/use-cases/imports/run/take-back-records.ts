import { among } from "~/db/expressions";
import { insistNotAskedAbout } from "~/db/queries/asked-about";
import { forgetIdentities } from "~/db/queries/forget-identities";
import { orphanCompanies } from "~/db/queries/import-uses";
import { unindexLongTexts } from "~/db/queries/long-texts";
import { shiftTotalsOfMany } from "~/db/queries/totals-of-many";
import { accounts, contacts, deals, events, notes } from "~/db/schema";
import type { Write } from "~/db/statements";
import { identitiesOf } from "~/domain/contacts/identities";
import { EMPTIED } from "~/domain/events/trail";
import type { RunCtx } from "./batch";
import { carryCompaniesNames, carryPeoplesNames } from "./carried-names";
import type { RecordKind } from "./take-back";

const MOST_NOTES = 2_000;

/** The words of notes that came with records and leave with them. */
async function wordsOf(
  { db }: RunCtx,
  column: typeof notes.contactId,
  ids: readonly string[],
): Promise<Write[]> {
  const [rows] = await db.read(db.rows(notes, { where: among(column, ids), limit: MOST_NOTES }));
  return rows.length > 0 ? [db.change(unindexLongTexts(...rows.map(({ id }) => id)))] : [];
}

const contact: RecordKind<typeof contacts> = {
  kind: "contact",
  table: contacts,
  leaving: async (ctx, going) => {
    const ids = going.map(({ id }) => id);
    const trail = ctx.db.update(events, EMPTIED, among(events.contactId, ids));
    const kept = ctx.db.change(insistNotAskedAbout(...ids));
    return [kept, ...(await wordsOf(ctx, notes.contactId, ids)), trail];
  },
  restored: async (ctx, now, then) => [
    ctx.db.change(
      forgetIdentities(
        now.flatMap((one, i) => {
          const had = new Set(identitiesOf(then[i] ?? one).map(({ norm }) => norm));
          return identitiesOf(one)
            .filter(({ norm }) => !had.has(norm))
            .map(({ kind, norm }) => ({ kind, norm, contactId: one.id }));
        }),
      ),
    ),
    ...(await carryPeoplesNames(ctx, now, then)),
  ],
};

const account: RecordKind<typeof accounts> = {
  kind: "account",
  table: accounts,
  leaving: async (ctx, going, importId) => {
    const ids = going.map(({ id }) => id);
    const free = ctx.db.change(orphanCompanies(importId, ids));
    return [...(await wordsOf(ctx, notes.accountId as never, ids)), free];
  },
  restored: carryCompaniesNames,
};

const deal: RecordKind<typeof deals> = {
  kind: "deal",
  table: deals,
  leaving: async (ctx, going) => {
    const ids = going.map(({ id }) => id);
    const counted = shiftTotalsOfMany(going, []).map((write) => ctx.db.change(write));
    return [...(await wordsOf(ctx, notes.dealId as never, ids)), ...counted];
  },
  restored: async ({ db }, now, then) =>
    shiftTotalsOfMany(now, then).map((write) => db.change(write)),
};

export const RECORDS = { contact, account, deal };
