import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unstable_splitSqlQuery as statementsIn } from "wrangler";

const FOLDER = "migrations";
// The table that `wrangler d1 migrations` keeps, so that either may go on where the other stopped.
const LEDGER = `CREATE TABLE IF NOT EXISTS d1_migrations(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`;

/** The migrations in their order: `[{ name, statements }]`. */
const migrations = () =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => ({
      name,
      statements: statementsIn(readFileSync(join(FOLDER, name), "utf8")),
    }));

/** Brings a local database to the newest migration, each in one batch with its entry in the ledger. */
export async function migrate(db) {
  const [, names] = await db.batch([{ sql: LEDGER }, { sql: "SELECT name FROM d1_migrations" }]);
  const applied = new Set(names.map(({ name }) => name));
  for (const { name, statements } of migrations().filter(({ name }) => !applied.has(name)))
    await db.batch([
      ...statements.map((sql) => ({ sql })),
      { sql: "INSERT INTO d1_migrations (name) VALUES (?)", values: [name] },
    ]);
}
