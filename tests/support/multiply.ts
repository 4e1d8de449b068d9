import { env } from "cloudflare:workers";
import { getTableColumns, getTableName } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { indexManyLongTexts } from "~/db/queries/long-texts";
import {
  contacts,
  deals,
  events,
  identities,
  leads,
  messages,
  notes,
  pipelineTotals,
  searchTokens,
  tasks,
  threads,
} from "~/db/schema";
import type { StageTotals } from "~/db/schema/pipeline-totals";
import type { Brokerage } from "./crowd";

/**
 * Makes a brokerage of any size out of one of a hundred people, by SQL alone: every row is copied as the
 * use cases wrote it, with all its index entries, under an id, a phone and an e-mail of its own.
 */
const PEOPLE: [SQLiteTable, where?: string][] = [
  [contacts],
  [identities],
  [searchTokens, "kind = 'contact'"],
  [events, "object_kind = 'contact'"],
];
const WORK: [SQLiteTable, where?: string][] = [
  [leads],
  [deals],
  [threads],
  [messages],
  [notes],
  [tasks],
  [searchTokens, "kind in ('lead', 'deal')"],
  [events, "object_kind <> 'contact' and (contact_id is not null or object_kind = 'task')"],
];
const PATTERN_PEOPLE = 100;
/** Beyond so many copies the business of the people grows no further. */
const MOST_WORK = 150;
/** Copies are made in spans that fit a statement's time. */
const SPAN = 125;

/** Grows a brokerage from `from` people to `to`, both in hundreds. */
export async function grow(brokerage: Brokerage, from: number, to: number) {
  const [first, last] = [from / PATTERN_PEOPLE, to / PATTERN_PEOPLE - 1];
  await copies(brokerage, PEOPLE, first, last);
  const busy = Math.min(last, MOST_WORK - 1);
  if (first > busy) return;

  await copies(brokerage, WORK, first, busy);
  await longTexts(brokerage, first, busy);
  await totals(brokerage, first, busy + 1);
}

async function copies({ tenantId }: Brokerage, tables: typeof PEOPLE, first: number, last: number) {
  for (const [table, where] of tables)
    for (let from = first; from <= last; from += SPAN)
      await env.DB.prepare(copied(table, where))
        .bind(from, Math.min(last, from + SPAN - 1), tenantId)
        .run();
}

function copied(table: SQLiteTable, where = "1") {
  const name = getTableName(table);
  const columns = Object.values(getTableColumns(table)).map((column) => column.name);
  const key = ["id", "record_id", "contact_id"].find((one) => columns.includes(one));
  const values = columns.map((column) => VALUES[column]?.(column) ?? column);
  return `with recursive copy(k) as (select ?1 union all select k + 1 from copy where k < ?2)
    insert into ${name} (${columns.join(", ")}) select ${values.join(", ")}
    from (select * from ${name} where tenant_id = ?3 and ${isPattern(key ?? "")} and ${where}) cross join copy`;
}

const afterPrefix = (column: string, from: number, length?: number) =>
  `substr(${column}, instr(${column}, '_') + ${from}${length ? `, ${length}` : ""})`;

/** The first four signs of an id's time say which copy it is; those of the pattern have letters past F. */
const isPattern = (key: string) => `${afterPrefix(key, 2, 3)} glob '*[G-Z]*'`;
const ofCopy = (column: string) =>
  `case when ${column} glob '*_*' then substr(${column}, 1, instr(${column}, '_')) || printf('0%03X', k) || ${afterPrefix(column, 5)} else ${column} end`;
const reached = (column: string) =>
  `replace(replace(${column}, '+97150000', '+97150' || printf('%03d', k)), '@k000.', '@k' || printf('%03d', k) || '.')`;

const VALUES: Record<string, (column: string) => string> = {
  ...Object.fromEntries(
    [
      "id",
      "contact_id",
      "lead_id",
      "deal_id",
      "thread_id",
      "object_id",
      "record_id",
      "external_id",
      "parent_lead_id",
      "waiting_message_id",
    ].map((name) => [name, ofCopy]),
  ),
  // A message that came with an enquiry is known by the enquiry's source and id.
  provider_id: (column) =>
    `substr(${column}, 1, instr(${column}, ':')) || ${ofCopy(`substr(${column}, instr(${column}, ':') + 1)`)}`,
  phones: reached,
  emails: reached,
  norm: reached,
  changes: reached,
  // Digits from the last to the first: four of the person, three of the copy, then the rest.
  tail: (column) =>
    `case when ${column} is null then null else substr(${column}, 1, 4) || printf('%d%d%d', k % 10, k / 10 % 10, k / 100) || substr(${column}, 8) end`,
};

/** The rows of the full-text index are numbered by the product, from the id. */
async function longTexts({ db, tenantId }: Brokerage, first: number, last: number) {
  const said = await env.DB.prepare(
    `select 'note' as kind, id, contact_id, body from notes where tenant_id = ?1
     union all select 'message', id, contact_id, body from messages where tenant_id = ?1`,
  )
    .bind(tenantId)
    .all<{ kind: "note" | "message"; id: string; contact_id: string; body: string }>();
  const added = said.results.filter(({ id }) => isCopyWithin(id, first, last));
  for (let from = 0; from < added.length; from += 2000)
    await db.commit(
      db.change(
        indexManyLongTexts(
          added.slice(from, from + 2000).map(({ kind, id, contact_id, body }) => ({
            kind,
            id,
            contactId: contact_id,
            text: body,
          })),
        ),
      ),
    );
}

function isCopyWithin(id: string, first: number, last: number) {
  const code = id.split("_")[1]?.slice(1, 4) ?? "";
  const copy = /^[0-9A-F]{3}$/.test(code) ? Number.parseInt(code, 16) : 0;
  return copy >= first && copy <= last;
}

/** Every copy has as many deals, for as much money, as the pattern has. */
async function totals({ db }: Brokerage, before: number, after: number) {
  const [rows] = await db.read(db.rows(pipelineTotals));
  const times = (n: number) => (n * after) / before;
  for (const { pipelineId, scope, totals: kept } of rows) {
    const grown: StageTotals = Object.fromEntries(
      Object.entries(kept).map(([place, { n, sums }]) => [
        place,
        {
          n: times(n),
          sums: Object.fromEntries(
            Object.entries(sums ?? {}).map(([unit, sum]) => [unit, times(sum)]),
          ),
        },
      ]),
    );
    await env.DB.prepare(
      "update pipeline_totals set totals = ?1 where tenant_id = ?2 and pipeline_id = ?3 and scope = ?4",
    )
      .bind(JSON.stringify(grown), db.tenantId, pipelineId, scope)
      .run();
  }
}
