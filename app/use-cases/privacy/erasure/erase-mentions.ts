import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import {
  indexLongText,
  LONG_TEXT_KINDS,
  type LongTextKind,
  unindexLongTexts,
} from "~/db/queries/long-texts";
import { reindexRecord } from "~/db/queries/search-index";
import { deleteRows, indexedText, rewriteRow } from "~/db/queries/traces";
import { accounts } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { decodeRow, type Write } from "~/db/statements";
import { TRACE_TABLES, type TraceTable } from "~/db/trace-tables";
import { EMPTIED } from "~/domain/events/trail";
import { BLACKED_OUT, maskTraces } from "~/domain/privacy/traces";
import type { ErasureCtx, ErasureState, Part, SubjectOfErasure } from "./erasure-run";
import { findTraces, type Traced } from "./find-traces";

interface Place {
  table: number;
  after: readonly (string | number)[] | null;
}

/** As many rows as one step may change. */
const ENOUGH = 200;

/**
 * Blacks out the person in what is about others or about nobody: a note on somebody else, a raw body
 * that was never read, an answer that is kept to be repeated.
 */
export async function eraseMentions(
  ctx: ErasureCtx,
  subject: SubjectOfErasure,
  state: ErasureState,
): Promise<Part> {
  let place = (state.place as Place | null) ?? { table: 0, after: null };
  const writes: Write[] = [];
  let found = 0;
  for (;;) {
    const table = TRACE_TABLES[place.table];
    if (!table) return { writes, erased: [["mentions", found]] };

    const { traced, last } = await findTraces(ctx, table, subject, state, place.after);
    for (const one of traced) {
      writes.push(...(await cleanse(ctx, table, one, subject)));
      found += one.places;
    }
    place = last ? { table: place.table, after: last } : { table: place.table + 1, after: null };
    if (writes.length >= ENOUGH) return { writes, erased: [["mentions", found]], place };
  }
}

async function cleanse(
  ctx: ErasureCtx,
  table: TraceTable,
  { suspect, texts }: Traced,
  subject: SubjectOfErasure,
): Promise<Write[]> {
  const all = ctx.db.as(EVERYTHING);
  if (table.onMention === "delete") return [all.change(deleteRows(table, [suspect.key]))];

  const changes = changesOf(table, texts);
  if (changes.size === 0) return [];
  return [
    all.change(rewriteRow(table, suspect.key, changes)),
    ...followNames(ctx, table, suspect.raw, changes),
    ...(await followWords(ctx, table, String(suspect.key[0]), subject)),
  ];
}

/** What the columns that name the person become; an event says nothing more at all. */
function changesOf(table: TraceTable, texts: Traced["texts"]): Map<string, string | null> {
  const changes = new Map<string, string | null>();
  for (const [{ column, fixed }, text] of texts) {
    if (fixed) continue; // The second look will name it: a key is nothing that can be rewritten.
    changes.set(column.name, isCleared(table, column, text) ? null : text);
  }
  const isTold = table.name === "events" && changes.size > 0;
  for (const name of isTold ? Object.keys(EMPTIED) : []) changes.set(name, null);
  return changes;
}

/** A column that is emptied: a company's number or address that was the person's is none any more. */
function isCleared({ onMention }: TraceTable, column: SQLiteColumn, text: string | null) {
  const isAddress = column === accounts.phone || column === accounts.email;
  const clears = onMention === "clear" || (isAddress && text === BLACKED_OUT);
  return clears && !column.notNull;
}

const SEARCHED = { accounts: "account", leads: "lead", deals: "deal" } as const;

/** A title or a company's name that changed is found under its new words. */
function followNames(
  { db }: ErasureCtx,
  { name, table }: TraceTable,
  raw: Record<string, unknown>,
  changes: Map<string, string | null>,
): Write[] {
  if (name !== "accounts" && name !== "leads" && name !== "deals") return [];

  const before = decodeRow(table, raw) as { id: string };
  const after = decodeRow(table, { ...raw, ...Object.fromEntries(changes) }) as { id: string };
  return reindexRecord(SEARCHED[name], before, after).map((write) =>
    db.as(EVERYTHING).change(write),
  );
}

const INDEXED: readonly string[] = ["notes", "messages", "leads"];

/** What was written is in the full-text index too. */
async function followWords(
  { db }: ErasureCtx,
  { name }: TraceTable,
  id: string,
  { traits, pseudonym }: SubjectOfErasure,
): Promise<Write[]> {
  if (!INDEXED.includes(name)) return [];

  const all = db.as(EVERYTHING);
  const [indexed] = await all.read(all.ask(indexedText(id)));
  if (!indexed || !isKind(indexed.kind)) return [];

  const { text } = maskTraces(indexed.words, traits, pseudonym, { names: true, words: true });
  const { kind, contactId } = indexed;
  return [
    all.change(unindexLongTexts(id)),
    all.change(indexLongText({ kind, id, contactId, text })),
  ];
}

const isKind = (kind: string): kind is LongTextKind =>
  (LONG_TEXT_KINDS as readonly string[]).includes(kind);
