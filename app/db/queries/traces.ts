import { type SQL, sql } from "drizzle-orm";
import type { Traits } from "~/domain/privacy/traces";
import { scopedRead, scopedWrite } from "../scoped";
import { byHand, type Raw } from "../statements";
import type { TraceTable } from "../trace-tables";
import { rowOf } from "./long-texts";
import { keyIn, type RowKey } from "./subject-rows";

/** A row in which something of the person may stand, as it is stored. */
export interface Suspect {
  key: RowKey;
  raw: Raw;
}

/**
 * Rows of a table that may name the person: more than do, since SQLite only compares letters. The
 * domain decides. Reads the tenant's whole table.
 */
export const suspectRows = (
  { table, key, columns }: TraceTable,
  traits: Traits,
  { after, limit }: { after: RowKey | null; limit: number },
) =>
  scopedRead(({ tenantId }) => {
    const keys = sql.join([...key], sql`, `);
    const withNames = columns.some(({ names }) => names);
    const beyond = after
      ? sql` and (${keys}) > (${sql.join(
          after.map((value) => sql`${value}`),
          sql`, `,
        )})`
      : sql``;
    const all = joined(columns.map(({ column }) => sql`coalesce(${column}, '')`));
    return {
      statement: byHand(
        sql`select ${table}.* from ${table} where ${table.tenantId} = ${tenantId}${beyond} and (${suspicious(all, traits, withNames)}) order by ${keys} limit ${limit}`,
      ),
      decode: (rows): Suspect[] =>
        rows.map((raw) => ({ raw, key: key.map(({ name }) => raw[name] as string | number) })),
    };
  });

/** Takes rows out that tell of an erased person and serve nobody any more. */
export const deleteRows = ({ table, key }: TraceTable, keys: readonly RowKey[]) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`delete from ${table} where ${table.tenantId} = ${tenantId} and ${keyIn(key, keys)}`,
    ),
  }));

/** Puts the blacked-out texts in the place of the old ones, given by the columns' own names. */
export const rewriteRow = (
  { table, key }: TraceTable,
  rowKey: RowKey,
  texts: ReadonlyMap<string, string | null>,
) =>
  scopedWrite(({ tenantId }) => {
    const changes = [...texts].map(([name, text]) => sql`${sql.identifier(name)} = ${text}`);
    return {
      statement: byHand(
        sql`update ${table} set ${sql.join(changes, sql`, `)} where ${table.tenantId} = ${tenantId} and ${keyIn(key, [rowKey])}`,
      ),
    };
  });

/** What the full-text index keeps of one record. */
export const indexedText = (id: string) =>
  scopedRead(({ tenantId }) => ({
    statement: byHand(
      sql`select kind, contact_id as contactId, words from long_texts where rowid = ${rowOf(tenantId, id)} and tenant = ${tenantId}`,
    ),
    decode: ([row]: Raw[]) =>
      row as { kind: string; contactId: string | null; words: string } | undefined,
  }));

/**
 * How many long texts of the tenant still hold words of the person, by the index itself: what is in it
 * and nowhere else is found too. Infinity when the index does not take words out at once.
 */
export const indexedTraces = ({ names, emails, phones }: Traits) =>
  scopedRead(({ tenantId }) => {
    const phrases = [...names, ...emails, ...phones, ...phones.map((digits) => `0${digits}`)];
    const wanted = phrases.map((phrase) => `"${phrase.replaceAll('"', " ")}"`).join(" OR ");
    const found = wanted
      ? sql`(select count(*) from long_texts where long_texts match ${`words : (${wanted})`} and tenant = ${tenantId})`
      : sql`0`;
    return {
      statement: byHand(
        sql`select ${found} as n, (select v from long_texts_config where k = 'secure-delete') as secure`,
      ),
      decode: ([row]: Raw[]) => (row?.secure === 1 ? Number(row.n) : Number.POSITIVE_INFINITY),
    };
  });

function suspicious(all: SQL, { ids, emails, names, phones }: Traits, withNames: boolean): SQL {
  const plain = sql`lower(${all})`;
  const exact = [...ids, ...emails].map((text) => text.toLowerCase());
  const longest = names.map((name) => name.split(" ").sort((a, b) => b.length - a.length)[0] ?? "");
  const [arabic, latin] = [longest.filter(isArabic), longest.filter((word) => !isArabic(word))];
  const parts = [
    holdsOne(plain, exact),
    holdsOne(replaced(spelt(plain, DIGITS), SEPARATORS), phones),
    withNames ? holdsOne(spelt(plain, ARABIC), arabic) : undefined,
    withNames ? holdsOne(spelt(plain, LATIN), latin) : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? sql.join(parts, sql` or `) : sql`0`;
}

/** The texts one after the other; paired, as the database allows no deep expression. */
function joined(texts: SQL[]): SQL {
  if (texts.length <= 1) return texts[0] ?? sql`''`;

  const half = Math.ceil(texts.length / 2);
  return sql`(${joined(texts.slice(0, half))} || char(10) || ${joined(texts.slice(half))})`;
}

const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word);

const holdsOne = (hay: SQL, needles: readonly string[]) =>
  needles.length === 0
    ? undefined
    : sql`exists (select 1 from json_each(${JSON.stringify(needles)}) where instr(${hay}, value) > 0)`;

type Pairs = readonly (readonly [string, string])[];
const each = (letters: string, plain: string): Pairs =>
  Array.from(letters, (letter, i) => [letter, plain[i] ?? ""] as const);

// SQLite's lower() knows ASCII alone: what else is compared alike is written out.
const ARABIC = each(
  "أإآٱىةؤئکی\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0640",
  "اااايهوي\u0643ي",
);
const LATIN = each("àáâäãÁéèêëÉíîïóôöøúûüçñ", "aaaaaaeeeeeiiioooouuucn");
const DIGITS = each("٠١٢٣٤٥٦٧٨٩", "0123456789");
const SEPARATORS = each(" -().\u002F", "");

/**
 * The same text in the letters that are compared. Most texts are plain ASCII, in which there is nothing to
 * replace: to see that costs one look instead of one for each letter.
 */
const spelt = (hay: SQL, pairs: Pairs) =>
  sql`case when ${hay} glob '*[^' || char(1) || '-~]*' then ${replaced(hay, pairs)} else ${hay} end`;

/** Only constants of this file are written into the statement. */
const replaced = (hay: SQL, pairs: Pairs) =>
  pairs.reduce((text, [from, to]) => sql`replace(${text}, ${sql.raw(`'${from}', '${to}'`)})`, hay);
