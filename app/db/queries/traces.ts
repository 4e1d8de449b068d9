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
    const all = inOne(columns.map(({ column }) => sql`${column}`));
    const searched = sql`select ${table}.*, lower(${all}) as plain from ${table} where ${table.tenantId} = ${tenantId}${beyond} order by ${keys} limit -1 offset 0`;
    return {
      // The limit of the inner query keeps SQLite from writing a row's texts out anew at each look at them.
      statement: byHand(
        sql`select * from (${searched}) where ${suspicious(sql`plain`, traits, withNames)} limit ${limit}`,
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

/** More of them are not looked at: one that is left is enough to look again. */
const MOST_TEXTS = 500;

/**
 * The long texts of the tenant that may hold words of the person, by the index itself: what is in it and nowhere
 * else is found too, as null. The domain decides. Undefined when the index does not take words out at once.
 */
export const indexedTraces = ({ names, emails, phones }: Traits) =>
  scopedRead(({ tenantId }) => {
    const phrases = [...names, ...emails, ...phones, ...phones.map((digits) => `0${digits}`)];
    const wanted = phrases.map((phrase) => `"${phrase.replaceAll('"', " ")}"`).join(" OR ");
    const found = wanted
      ? sql`select words, 0 as secure from long_texts where long_texts match ${`words : (${wanted})`} and tenant = ${tenantId} limit ${MOST_TEXTS}`
      : sql`select null as words, 0 as secure where 0`;
    const secure = sql`select null as words, v as secure from long_texts_config where k = 'secure-delete'`;
    return {
      statement: byHand(sql`select * from (${secure}) union all select * from (${found})`),
      decode: ([config, ...rows]: Raw[]) =>
        config?.secure === 1 ? rows.map(({ words }) => words as string | null) : undefined,
    };
  });

/**
 * Most texts are plain ASCII, in which there is nothing to respell: one look tells them from others. The few
 * with the digits of a number in their order are the only ones whose separators are taken out.
 */
function suspicious(plain: SQL, { ids, emails, names, phones }: Traits, withNames: boolean): SQL {
  const exact = [...ids, ...emails].map((text) => text.toLowerCase());
  const longest = names.map((name) => name.split(" ").sort((a, b) => b.length - a.length)[0] ?? "");
  const words = withNames ? longest : [];
  const [arabic, latin] = [words.filter(isArabic), words.filter((word) => !isArabic(word))];
  const digits = replaced(plain, SEPARATORS);
  const inAscii = [
    ...holding(plain, exact),
    ...(phones.length <= FEW
      ? phones.map(
          (phone) => sql`${plain} glob ${inOrder(phone)} and instr(${digits}, ${phone}) > 0`,
        )
      : holding(digits, phones)),
    ...holding(plain, latin),
  ];
  const inOther = [
    ...holding(plain, exact),
    ...holding(replaced(replaced(plain, DIGITS), SEPARATORS), phones),
    ...holding(replaced(plain, ARABIC), arabic),
    ...holding(replaced(plain, LATIN), latin),
  ];
  return sql`case when length(${plain}) = octet_length(${plain}) then ${any(inAscii)} else ${any(inOther)} end`;
}

const any = (parts: SQL[]) => (parts.length > 0 ? sql.join(parts, sql` or `) : sql`0`);

/** A number's digits, whatever stands between them. */
const inOrder = (digits: string) => `*${[...digits].join("*")}*`;

/** A function takes so many arguments at most. */
const MOST_ARGUMENTS = 30;

/** The texts one after the other. */
function inOne(texts: SQL[]): SQL {
  if (texts.length <= MOST_ARGUMENTS) return sql`concat_ws(char(10), ${sql.join(texts, sql`, `)})`;
  return sql`concat_ws(char(10), ${inOne(texts.slice(0, MOST_ARGUMENTS))}, ${inOne(texts.slice(MOST_ARGUMENTS))})`;
}

const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word);

/** So many are looked for one by one; a statement takes a hundred parameters at most. */
const FEW = 8;

const holding = (hay: SQL, needles: readonly string[]): SQL[] => {
  if (needles.length <= FEW) return needles.map((needle) => sql`instr(${hay}, ${needle}) > 0`);
  const one = sql`select 1 from json_each(${JSON.stringify(needles)}) where instr(${hay}, value) > 0`;
  return [sql`exists (${one})`];
};

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

/** Only constants of this file are written into the statement. */
const replaced = (hay: SQL, pairs: Pairs) =>
  pairs.reduce((text, [from, to]) => sql`replace(${text}, ${sql.raw(`'${from}', '${to}'`)})`, hay);
