/** The stores of a product that does not run, row by row: what is of a person, and whether others changed. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import { databaseOf, databaseWorker } from "./local-database.mjs";
import { storesFolder } from "./state.mjs";

const ROWS_AT_ONCE = 10_000;

/** What the product counts on a certificate, by its tables. */
const EXACT = {
  contacts: "contacts",
  identities: "identities",
  leads: "leads",
  deals: "deals",
  notes: "notes",
  tasks: "tasks",
  files: "files",
  threads: "threads",
  messages: "messages",
  ai_receipts: "aiReceipts",
  webhook_deliveries: "webhookDeliveries",
};
/** Records of others that an erasure has no business with. */
const OTHERS = [
  ...["contacts", "identities", "leads", "deals", "deal_parties", "notes", "tasks", "files"],
  ...["threads", "messages", "accounts", "search_tokens", "summaries", "ai_receipts"],
];

export async function openDump(state) {
  const { workerOptions } = unstable_getMiniflareWorkerOptions("wrangler.toml");
  const database = databaseWorker(workerOptions);
  const miniflare = new Miniflare({
    cf: false,
    defaultPersistRoot: storesFolder(state),
    workers: [database],
  });
  const { rows } = await databaseOf(miniflare, database);
  return {
    stores: storesFolder(state),
    rows,
    close: () => miniflare.dispose(),
  };
}

/** @returns how many rows of each table name the person, as the certificate counts them, and the ids of those rows */
export async function linkedTo(db, contactId) {
  const counts = {};
  const ids = {};
  for (const { table, columns } of await tablesOf(db)) {
    const [person, id] = table === "contacts" ? ["id", "id"] : ["contact_id", keyIn(columns)];
    if (!columns.includes(person)) continue;
    const found = await db.rows(
      `select ${id} as id from "${table}" where ${person} = ?`,
      contactId,
    );
    if (found.length > 0) counts[table] = found.length;
    ids[table] = found.map((row) => row.id);
  }
  const counted = Object.entries(EXACT).map(([table, store]) => [store, counts[table]]);
  return { counts, ids, exact: Object.fromEntries(counted) };
}

const keyIn = (columns) => (columns.includes("id") ? "id" : "contact_id");

/** A hash over every row of a table that is not of the person, in the order of the rows themselves. */
export async function digestOfOthers(db, ids, contactId) {
  const theirs = new Set(Object.values(ids).flat());
  const digests = {};
  for (const { table, order } of await tablesOf(db)) {
    if (!OTHERS.includes(table)) continue;
    const sum = createHash("sha256");
    await eachRow(db, table, order, (row) => {
      const named = row.id ?? row.record_id;
      if (theirs.has(named) || row.contact_id === contactId) return;
      sum.update(JSON.stringify(row));
    });
    digests[table] = sum.digest("hex");
  }
  return digests;
}

/** Where one of these words can be read: tables, full-text tables among them, and files of objects and values. */
export async function tracesIn(db, words) {
  const found = new Set();
  const tables = [];
  for (const { table, order } of await tablesOf(db)) {
    await eachRow(db, table, order, (row) => {
      const text = Object.values(row).map(readable).join("\n").toLowerCase();
      if (words.some((word) => text.includes(word))) found.add(table);
    });
    if (found.has(table)) tables.push(table);
  }
  for (const folder of ["r2", "kv"])
    for (const file of filesUnder(join(db.stores, folder))) {
      const text = readFileSync(file, "latin1").toLowerCase();
      if (words.some((word) => text.includes(word)) && !file.includes(".sqlite")) found.add(file);
    }
  return { found: [...found], tables };
}

/** A blob, such as a page of a full-text index, is read byte by byte. */
const readable = (value) =>
  Array.isArray(value) ? Buffer.from(value).toString("latin1") : String(value ?? "");

async function tablesOf(db) {
  const named = await db.rows(
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like '\\_cf\\_%' escape '\\' order by name",
  );
  const tables = [];
  for (const { name } of named) {
    const columns = await db.rows(`select name, pk from pragma_table_info('${name}')`);
    const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
    const order = key.length > 0 ? key.map((column) => `"${column.name}"`).join(", ") : "rowid";
    tables.push({ table: name, columns: columns.map((column) => column.name), order });
  }
  return tables;
}

async function eachRow(db, table, order, meet) {
  for (let from = 0; ; from += ROWS_AT_ONCE) {
    const rows = await db.rows(
      `select * from "${table}" order by ${order} limit ${ROWS_AT_ONCE} offset ${from}`,
    );
    for (const row of rows) meet(row);
    if (rows.length < ROWS_AT_ONCE) return;
  }
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
