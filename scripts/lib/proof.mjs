/** How the last run of the tests ended, for each promise and each suite: what /privacy/proof shows. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { commit } from "./bundle.mjs";
import { loadModules } from "./modules.mjs";
import { promisesIn } from "./titles.mjs";

const FOLDER = ".closr";
const FILE = `${FOLDER}/proof.json`;

/** The results by their key, or none where the tests were never run: `{ P84: { result, at, commit, tests } }`. */
const readProof = () => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {});

/**
 * Keeps how tests ended.
 * @param outcomes of tests and of checks: `[{ file, title, result }]`
 * @param promise the one that was asked for: the results of all others stay as they were.
 */
export async function keepProof(outcomes, promise) {
  const made = promise
    ? { ...readProof(), ...only(ofPromises(outcomes), promise) }
    : { ...ofPromises(outcomes), ...(await ofSuites(outcomes)) };
  mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
  writeFileSync(FILE, `${JSON.stringify(made, null, 2)}\n`);
}

const only = (results, key) => (results[key] ? { [key]: results[key] } : {});

function ofPromises(outcomes) {
  const behind = new Map();
  for (const outcome of outcomes)
    for (const number of promisesIn(outcome.title))
      behind.set(`P${number}`, [...(behind.get(`P${number}`) ?? []), outcome]);
  return resultsOf(behind);
}

async function ofSuites(outcomes) {
  const [{ SUITES }] = await loadModules(["/app/config/suites.ts"]);
  return resultsOf(
    new Map(
      SUITES.map(({ id, files }) => [
        `suite:${id}`,
        outcomes.filter(({ file }) => files.some((begins) => file.startsWith(begins))),
      ]),
    ),
  );
}

/** One test that did not pass is enough, and where none ran there is no result. */
function resultsOf(behind) {
  const about = { at: new Date().toISOString(), commit: commit() };
  const ran = [...behind].filter(([, outcomes]) => outcomes.length > 0);
  return Object.fromEntries(
    ran.map(([key, outcomes]) => {
      const result = outcomes.every(({ result }) => result === "passed") ? "passed" : "failed";
      return [key, { result, ...about, tests: outcomes }];
    }),
  );
}

/** The statement that puts a result in its place, and remembers since when it has been so. */
const STATEMENT = `INSERT INTO proof_results (key, result, at, since, commit_id, tests, files, detail)
VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6, NULL)
ON CONFLICT (key) DO UPDATE SET
  since = CASE WHEN result = excluded.result THEN since ELSE excluded.since END,
  result = excluded.result, at = excluded.at, commit_id = excluded.commit_id, tests = excluded.tests,
  files = excluded.files
WHERE at < excluded.at`;

const rows = () =>
  Object.entries(readProof()).map(([key, { result, at, commit: of, tests }]) => [
    key,
    result,
    Date.parse(at),
    of,
    tests.length,
    JSON.stringify([...new Set(tests.map(({ file }) => file))]),
  ]);

/** Publishes the last results in a local database. */
export async function publishProof(db) {
  const statements = rows().map((values) => ({ sql: STATEMENT, values }));
  if (statements.length > 0) await db.batch(statements);
}

/** The same as a script of SQL, for a database elsewhere; null where nothing was run. */
export function proofScript() {
  const literal = (value) =>
    typeof value === "number" ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
  const script = rows().map((row) =>
    STATEMENT.replace(/\?(\d)/g, (_, place) => literal(row[Number(place) - 1])),
  );
  return script.length > 0 ? `${script.join(";\n")};\n` : null;
}
