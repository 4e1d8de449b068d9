import { eq, inArray } from "drizzle-orm";
import { insistUntouched } from "~/db/queries/import-uses";
import { unindexLongTexts } from "~/db/queries/long-texts";
import { unindexRecords } from "~/db/queries/search-index";
import { eraseRows, type SubjectRow, subjectRows } from "~/db/queries/subject-rows";
import { contacts, type deals, type files, jobs, type leads, type packages } from "~/db/schema";
import type { Write } from "~/db/statements";
import { SUBJECT_TABLES, type SubjectTable } from "~/db/subject-tables";
import { SAMPLE_IMPORT } from "~/domain/sample/sample-mark";
import { forgetPackages } from "~/services/packages/forget-packages";
import { dealsGone, holdsReleased, type RemoveCtx, stampsOf } from "./remove-parts";

type Contact = typeof contacts.$inferSelect;
type Rows = Map<string, SubjectRow[]>;

/** As many rows of a table as one step takes away. */
const AT_ONCE = 300;

/** Everything that hangs on somebody, by the inventory: a table that comes to it later is among them. */
const CHILDREN = SUBJECT_TABLES.filter(({ table }) => table !== (contacts as never));

/**
 * Takes one person of a sample away, with all that is about them: what the workspace made of them since,
 * too. Objects go before the rows that say where they are. Somebody with very many rows takes several steps.
 */
export async function personWrites(ctx: RemoveCtx, person: Contact) {
  const { db } = ctx;
  const asked = { contactId: person.id, limit: AT_ONCE, uncleared: true };
  const answers = await db.read(...CHILDREN.map((table) => db.ask(subjectRows(table, asked))));
  const found: Rows = new Map(CHILDREN.map(({ name }, i) => [name, answers[i] ?? []]));
  await objectsGone(ctx, found);

  const isGone = answers.every((rows) => rows.length < AT_ONCE);
  const writes = [
    workDropped(ctx, person),
    ...wordsGone(ctx, found),
    ...holdsReleased(ctx, idsOf(found, "files")),
  ];
  for (const table of CHILDREN)
    writes.push(...(await rowsGone(ctx, table, found.get(table.name) ?? [], person.id)));
  return { isGone, writes: isGone ? [...writes, ...itselfGone(ctx, person)] : writes };
}

const rowsOf = <Row>(found: Rows, name: string) =>
  (found.get(name) ?? []).map(({ row }) => row) as Row[];

const idsOf = (found: Rows, name: string) =>
  rowsOf<{ id: string }>(found, name).map(({ id }) => id);

async function objectsGone({ services }: RemoveCtx, found: Rows) {
  const kept = rowsOf<typeof files.$inferSelect>(found, "files").map(({ r2Key }) => r2Key);
  const packed = rowsOf<typeof packages.$inferSelect>(found, "packages").map(({ r2Key }) => r2Key);
  if (kept.length > 0) await services.objects.delete(kept);
  if (packed.length > 0) await forgetPackages(services.objects, packed);
}

/** Out of search, by names and by words. */
function wordsGone({ db }: RemoveCtx, found: Rows): Write[] {
  const enquiries = rowsOf<typeof leads.$inferSelect>(found, "leads");
  const texts = ["notes", "messages", "leads"].flatMap((name) => idsOf(found, name));
  return [
    ...(enquiries.length > 0 ? [db.change(unindexRecords("lead", ...enquiries))] : []),
    ...(texts.length > 0 ? [db.change(unindexLongTexts(...texts))] : []),
  ];
}

/** Nobody is told any more of what was about to be told. */
const workDropped = ({ db, now }: RemoveCtx, { id }: Contact): Write =>
  db.update(
    jobs,
    { state: "cancelled", finishedAt: now(), leaseToken: null },
    eq(jobs.contactId, id),
    inArray(jobs.state, ["queued", "running"]),
  );

/** Rows go; what proves that something was done says no longer of whom. */
async function rowsGone(
  ctx: RemoveCtx,
  table: SubjectTable,
  rows: readonly SubjectRow[],
  contactId: string,
): Promise<Write[]> {
  if (rows.length === 0) return [];
  if (table.name === "deals")
    return dealsGone(
      ctx,
      rows.map(({ row }) => row as typeof deals.$inferSelect),
    );

  const keys = rows.map(({ key }) => key);
  return [ctx.db.change(eraseRows(table, keys, { contactId, pseudonym: SAMPLE_IMPORT }))];
}

const itselfGone = ({ db }: RemoveCtx, person: Contact): Write[] => [
  db.change(insistUntouched("contact", stampsOf([person]))),
  db.change(unindexRecords("contact", person)),
  db.delete(contacts, eq(contacts.id, person.id)),
];
