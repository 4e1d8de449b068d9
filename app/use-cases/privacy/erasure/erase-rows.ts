import { eq } from "drizzle-orm";
import { SALE_CLASS, STATUTORY } from "~/config/statutory";
import { countWards, endGuardianship } from "~/db/queries/guardians";
import {
  eraseRows,
  keptTill,
  type RowKey,
  type SubjectRow,
  subjectRows,
} from "~/db/queries/subject-rows";
import { contacts, type deals, jobs, suppressions } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { SUBJECT_TABLES, type SubjectTable } from "~/db/subject-tables";
import { keptUntil } from "~/domain/privacy/kept-by-law";
import type { EpochMs } from "~/lib/time";
import type { ErasureCtx, ErasureState, Part, SubjectOfErasure } from "./erasure-run";

const ROWS_AT_ONCE = 500;

/** Everything that hangs on the person; the person's own row is the next phase. */
const CHILDREN = SUBJECT_TABLES.filter(({ table }) => table !== (contacts as never));

/**
 * Deletes or empties up to 500 rows that are about the person, those first that others do not hang on:
 * a row is counted before anything takes it along.
 */
export async function eraseChildRows(
  { db, timeZone }: ErasureCtx,
  subject: SubjectOfErasure,
  jobId: string,
  state: ErasureState,
): Promise<Part> {
  const all = db.as(EVERYTHING);
  const asked = { contactId: subject.contactId, limit: ROWS_AT_ONCE, uncleared: true };
  const found = await all.read(...CHILDREN.map((table) => all.ask(subjectRows(table, asked))));
  const writes: Write[] = [];
  const erased: [string, number][] = [];
  let byLaw = state.byLaw ?? {};
  let room = ROWS_AT_ONCE;
  for (const [i, table] of CHILDREN.entries()) {
    const rows = found[i] ?? [];
    // This job's own row is emptied with the person's, since it still has to go on.
    const others = rows.filter(({ key: [id] }) => id !== jobId);
    const taken = others.slice(0, room);
    const ends = byEnd(table, taken, timeZone);
    writes.push(...ends.map((end) => all.change(eraseUntil(table, end, subject))));
    byLaw = counted(byLaw, ends);
    if (taken.length > 0) erased.push([table.name, taken.length]);
    room -= taken.length;
    // Rows of a later table may still be held by those that are left here.
    if (rows.length === ROWS_AT_ONCE || taken.length < others.length) break;
  }
  const place = writes.length > 0 ? "more" : undefined;
  return { writes, erased, place, state: { byLaw } };
}

/** Rows that the law asks for until the same instant; null: those that it does not ask for. */
interface End {
  until: EpochMs | null;
  keys: RowKey[];
}

function byEnd({ name }: SubjectTable, rows: readonly SubjectRow[], zone: string): End[] {
  const untils = rows.map(({ row }) => (name === "deals" ? untilOf(row, zone) : null));
  return [...new Set(untils)].map((until) => ({
    until,
    keys: rows.filter((_, i) => untils[i] === until).map(({ key }) => key),
  }));
}

function untilOf(deal: Partial<typeof deals.$inferSelect>, zone: string): EpochMs | null {
  if (deal.status !== "won" || !deal.closedAt) return null;
  return keptUntil(deal.closedAt, STATUTORY[SALE_CLASS].years, zone);
}

const eraseUntil = (table: SubjectTable, { until, keys }: End, subject: SubjectOfErasure) =>
  eraseRows(table, keys, { ...subject, set: until === null ? [] : [keptTill(until)] });

/** The sales that the law asks for, with these among them. */
function counted(before: Record<number, number>, ends: readonly End[]) {
  const byLaw = { ...before };
  for (const { until, keys } of ends)
    if (until !== null) byLaw[until] = (byLaw[until] ?? 0) + keys.length;
  return byLaw;
}

/** The person's own row, and in the same moment the hashes that keep a feed from bringing them back. */
export async function erasePerson(
  { db, now }: ErasureCtx,
  { contactId, requestId, suppress }: SubjectOfErasure,
  jobId: string,
): Promise<Part> {
  const all = db.as(EVERYTHING);
  const hashes = suppress.map((hash) => ({ hash, createdAt: now(), requestId }));
  const [contact, wards] = await all.read(
    all.one(contacts, contactId),
    all.ask(countWards(contactId)),
  );
  if (!contact) return { writes: [], erased: [] };

  return {
    writes: [
      all.change(endGuardianship(contactId)),
      all.delete(contacts, eq(contacts.id, contactId)),
      all.update(jobs, { contactId: null, dedupeKey: null }, eq(jobs.id, jobId)),
      ...(hashes.length > 0 ? [all.insertMany(suppressions, hashes)] : []),
    ],
    erased: [
      ["contacts", 1],
      ["mentions", wards],
      ["suppressions", hashes.length],
    ],
  };
}
