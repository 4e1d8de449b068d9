/** How the last run of the tests ended, for each promise and each suite: what /privacy/proof shows. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { commit } from "./bundle.mjs";
import { loadModules } from "./modules.mjs";
import { promisesOf } from "./titles.mjs";

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
    ? { ...without(readProof(), promise), ...only(ofPromises(outcomes), promise) }
    : { ...ofPromises(outcomes), ...(await ofSuites(outcomes)) };
  mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
  writeFileSync(FILE, `${JSON.stringify(made, null, 2)}\n`);
}

const without = (results, key) => ({ ...results, [key]: undefined });

const only = (results, key) => (results[key] ? { [key]: results[key] } : {});

function ofPromises(outcomes) {
  const behind = new Map();
  for (const outcome of outcomes)
    for (const number of new Set(promisesOf(outcome)))
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

/** What no test shows any more is not shown. The checks of the product on itself are kept by other keys. */
const FORGET = `DELETE FROM proof_results WHERE (key GLOB 'P[0-9]*' OR key GLOB 'suite:*')
AND key NOT IN (SELECT value FROM json_each(?1))`;

/** All that there is to do: `[sql, values]`. */
function statements() {
  const all = rows();
  return [
    [FORGET, [JSON.stringify(all.map(([key]) => key))]],
    ...all.map((row) => [STATEMENT, row]),
  ];
}

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
  await db.batch(statements().map(([sql, values]) => ({ sql, values })));
}

/** The same as a script of SQL, for a database elsewhere. */
export function proofScript() {
  const literal = (value) =>
    typeof value === "number" ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
  const script = statements().map(([sql, values]) =>
    sql.replace(/\?(\d)/g, (_, place) => literal(values[Number(place) - 1])),
  );
  return `${script.join(";\n")};\n`;
}
