import { sql } from "drizzle-orm";
import { maskCards } from "~/lib/cards";
import { fold } from "~/lib/fold";
import { scopedRead, scopedWrite } from "../scoped";
import { byHand } from "../statements";

/** What has words of its own to be searched: a note's body, a message's, an enquiry's. */
export const LONG_TEXT_KINDS = ["note", "message", "lead"] as const;
export type LongTextKind = (typeof LONG_TEXT_KINDS)[number];

interface LongText {
  kind: LongTextKind;
  id: string;
  /** Whom it is about: erasure finds it by this. */
  contactId: string | null;
  text: string;
}

const MAX_LENGTH = 20_000;

/** As the record itself keeps it: without the number of any payment card. */
const wordsOf = (text: string) => fold(maskCards(text).slice(0, MAX_LENGTH));

/** Puts a long text into the full-text index. Commit it with the note or message itself. */
export const indexLongText = ({ kind, id, contactId, text }: LongText) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`insert or ignore into long_texts (rowid, tenant, words, kind, record_id, contact_id)
        values (${rowOf(tenantId, id)}, ${tenantId}, ${wordsOf(text)}, ${kind}, ${id}, ${contactId})`,
    ),
  }));

/** Many at once, with one parameter. */
export const indexManyLongTexts = (texts: readonly LongText[]) =>
  scopedWrite(({ tenantId }) => {
    const rows = texts.map(({ kind, id, contactId, text }) => [
      rowOf(tenantId, id),
      wordsOf(text),
      kind,
      id,
      contactId,
    ]);
    return {
      statement: byHand(
        sql`insert or ignore into long_texts (rowid, tenant, words, kind, record_id, contact_id)
          select json_extract(value, '$[0]'), ${tenantId}, json_extract(value, '$[1]'),
            json_extract(value, '$[2]'), json_extract(value, '$[3]'), json_extract(value, '$[4]')
          from json_each(${JSON.stringify(rows)})`,
      ),
    };
  });

/** Takes long texts out again: before a changed one goes in, and with the record itself. */
export const unindexLongTexts = (...ids: string[]) =>
  scopedWrite(({ tenantId }) => {
    const rows = JSON.stringify(ids.map((id) => rowOf(tenantId, id)));
    return {
      statement: byHand(
        sql`delete from long_texts where rowid in (select value from json_each(${rows}))
          and tenant = ${tenantId}
          and record_id in (select value from json_each(${JSON.stringify(ids)}))`,
      ),
    };
  });

/** How many of these records have a text in the index. */
export const countIndexedTexts = (ids: readonly string[]) =>
  scopedRead(({ tenantId }) => {
    const rows = JSON.stringify(ids.map((id) => rowOf(tenantId, id)));
    return {
      statement: byHand(
        sql`select count(*) as n from long_texts
          where rowid in (select value from json_each(${rows})) and tenant = ${tenantId}`,
      ),
      decode: ([row]) => Number(row?.n ?? 0),
    };
  });

/**
 * The row of a text: a number of 53 bits made from its id, because the full-text index is found by
 * words or by row alone, and a text must be taken out without reading the others.
 */
export function rowOf(tenantId: string, id: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (const char of `${tenantId}\n${id}`) {
    const code = char.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 2_654_435_761);
    high = Math.imul(high ^ code, 1_597_334_677);
  }
  low =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  high =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);

  return 4_294_967_296 * (high & 0x1fffff) + (low >>> 0);
}
