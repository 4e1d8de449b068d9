import { eq } from "drizzle-orm";
import { eraseRows, subjectRows } from "~/db/queries/subject-rows";
import { contacts, jobs, suppressions } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { SUBJECT_TABLES } from "~/db/subject-tables";
import type { ErasureCtx, Part, SubjectOfErasure } from "./erasure-run";

const ROWS_AT_ONCE = 500;

/** Everything that hangs on the person; the person's own row is the next phase. */
const CHILDREN = SUBJECT_TABLES.filter(({ table }) => table !== (contacts as never));

/**
 * Deletes or empties up to 500 rows that are about the person, those first that others do not hang on:
 * a row is counted before anything takes it along.
 */
export async function eraseChildRows(
  { db }: ErasureCtx,
  { contactId, pseudonym }: SubjectOfErasure,
  jobId: string,
): Promise<Part> {
  const all = db.as(EVERYTHING);
  const asked = { contactId, limit: ROWS_AT_ONCE, uncleared: true };
  const found = await all.read(...CHILDREN.map((table) => all.ask(subjectRows(table, asked))));
  const writes: Write[] = [];
  const erased: [string, number][] = [];
  let room = ROWS_AT_ONCE;
  for (const [i, table] of CHILDREN.entries()) {
    const rows = found[i] ?? [];
    // This job's own row is emptied with the person's, since it still has to go on.
    const keys = rows.map(({ key }) => key).filter(([id]) => id !== jobId);
    const taken = keys.slice(0, room);
    if (taken.length > 0) {
      writes.push(all.change(eraseRows(table, taken, { contactId, pseudonym })));
      erased.push([table.name, taken.length]);
    }
    room -= taken.length;
    // Rows of a later table may still be held by those that are left here.
    if (rows.length === ROWS_AT_ONCE || taken.length < keys.length) break;
  }
  return { writes, erased, place: writes.length > 0 ? "more" : undefined };
}

/** The person's own row, and in the same moment the hashes that keep a feed from bringing them back. */
export async function erasePerson(
  { db, now }: ErasureCtx,
  { contactId, requestId, suppress }: SubjectOfErasure,
  jobId: string,
): Promise<Part> {
  const all = db.as(EVERYTHING);
  const hashes = suppress.map((hash) => ({ hash, createdAt: now(), requestId }));
  const [contact] = await all.read(all.one(contacts, contactId));
  if (!contact) return { writes: [], erased: [] };

  return {
    writes: [
      all.delete(contacts, eq(contacts.id, contactId)),
      all.update(jobs, { contactId: null, dedupeKey: null }, eq(jobs.id, jobId)),
      ...(hashes.length > 0 ? [all.insertMany(suppressions, hashes)] : []),
    ],
    erased: [
      ["contacts", 1],
      ["suppressions", hashes.length],
    ],
  };
}
