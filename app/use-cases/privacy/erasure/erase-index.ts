import { countIndexedTexts, unindexLongTexts } from "~/db/queries/long-texts";
import {
  countPlaces,
  indexRecords,
  reindexRecord,
  unindexRecords,
} from "~/db/queries/search-index";
import { subjectRows } from "~/db/queries/subject-rows";
import type { contacts, deals, leads } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { subjectTable } from "~/db/subject-tables";
import type { TenantDb } from "~/db/tenant-db.server";
import type { ErasureCtx, ErasureState, Part, SubjectOfErasure } from "./erasure-run";

const RECORDS_AT_ONCE = 100;
const TEXTS_AT_ONCE = 500;

/** Where a walk over several tables stands. */
interface Place {
  table: number;
  after: [string] | null;
}
const START: Place = { table: 0, after: null };

function nextPlace(
  { table }: Place,
  found: { key: readonly unknown[] }[],
  limit: number,
  tables: number,
) {
  if (found.length === limit) return { table, after: found.at(-1)?.key };
  return table + 1 < tables ? { table: table + 1, after: null } : undefined;
}

const NAMED = ["contacts", "leads", "deals"] as const;

/** Takes the person's records out of the index that search reads, under every name they had in it. */
export async function eraseTokens(
  { db }: ErasureCtx,
  { contactId }: SubjectOfErasure,
  { place }: ErasureState,
): Promise<Part> {
  const at = (place as Place | null) ?? START;
  const name = NAMED[at.table] ?? "contacts";
  const all = db.as(EVERYTHING);
  const asked = { contactId, after: at.after, limit: RECORDS_AT_ONCE };
  const [found] = await all.read(all.ask(subjectRows(subjectTable(name), asked)));
  const rows = found.map(({ row }) => row);
  const { writes, places } = TOKENS[name](rows as never);

  return {
    writes: writes.map((write) => all.change(write)),
    erased: [["searchTokens", places]],
    place: nextPlace(at, found, RECORDS_AT_ONCE, NAMED.length),
  };
}

/**
 * What takes the person out of search in the very commit that restricts them: their leads and deals bear
 * a copy of the name. What is beyond a step's bound goes with the step that erases the index.
 */
export async function hideFromSearch(db: TenantDb, contactId: string): Promise<Write[]> {
  const asked = { contactId, limit: RECORDS_AT_ONCE };
  const found = await db.read(
    ...NAMED.map((name) => db.ask(subjectRows(subjectTable(name), asked))),
  );
  return NAMED.flatMap((name, i) => {
    const rows = (found[i] ?? []).map(({ row }) => row);
    return TOKENS[name](rows as never).writes.map((write) => db.change(write));
  });
}

/** Puts a person who was hidden so back into search, with their leads and deals. */
export async function showInSearch(db: TenantDb, contactId: string): Promise<Write[]> {
  const asked = { contactId, limit: RECORDS_AT_ONCE };
  const found = await db.read(
    ...NAMED.map((name) => db.ask(subjectRows(subjectTable(name), asked))),
  );
  const [people, enquiries, sales] = found.map((some) => some.map(({ row }) => row)) as [
    (typeof contacts.$inferSelect)[],
    (typeof leads.$inferSelect)[],
    (typeof deals.$inferSelect)[],
  ];
  return [
    indexRecords("contact", ...people),
    indexRecords("lead", ...enquiries),
    indexRecords("deal", ...sales),
  ].map((write) => db.change(write));
}

const TOKENS = {
  contacts: (rows: (typeof contacts.$inferSelect)[]) => ({
    places: countPlaces("contact", ...rows),
    writes: rows.length > 0 ? [unindexRecords("contact", ...rows)] : [],
  }),
  leads: (rows: (typeof leads.$inferSelect)[]) => ({
    places: countPlaces("lead", ...rows),
    writes: rows.length > 0 ? [unindexRecords("lead", ...rows)] : [],
  }),
  /** A deal stays, and is found by its company alone. */
  deals: (rows: (typeof deals.$inferSelect)[]) => ({
    places: countPlaces("deal", ...rows) - countPlaces("deal", ...rows.map(nameless)),
    writes: rows.flatMap((row) => reindexRecord("deal", row, nameless(row))),
  }),
};

const nameless = (deal: typeof deals.$inferSelect) => ({
  ...deal,
  contactName: null,
  contactNameAr: null,
  title: null,
  keptTitle: null,
  listingRef: null,
});

const TEXTS = ["notes", "messages", "leads"] as const;

/** Takes the words of what was written out of the full-text index. */
export async function eraseLongTexts(
  { db }: ErasureCtx,
  { contactId }: SubjectOfErasure,
  { place }: ErasureState,
): Promise<Part> {
  const at = (place as Place | null) ?? START;
  const all = db.as(EVERYTHING);
  const asked = { contactId, after: at.after, limit: TEXTS_AT_ONCE };
  const table = subjectTable(TEXTS[at.table] ?? "notes");
  const [found] = await all.read(all.ask(subjectRows(table, asked)));
  const ids = found.map(({ key }) => String(key[0]));
  const [indexed] = await all.read(all.ask(countIndexedTexts(ids)));

  return {
    writes: indexed > 0 ? [all.change(unindexLongTexts(...ids))] : [],
    erased: [["longTexts", indexed]],
    place: nextPlace(at, found, TEXTS_AT_ONCE, TEXTS.length),
  };
}
