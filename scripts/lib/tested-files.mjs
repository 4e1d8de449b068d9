import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const TESTED = "app/config/controls/tested.json";
/** Beside the proof: what the whole product and its tests were when all of them last passed here. */
const PASSED = ".closr/passed.json";

/** What each file came to when the tests of the promises that it carries last passed. */
export const keptAsTested = () => JSON.parse(readFileSync(TESTED, "utf8"));

/** Keeps it, in the order of the paths. */
export const keepAsTested = (files) => write(TESTED, files);

/** What every file was when the whole suite last passed here; undefined where it never has. */
export const keptAsPassed = () =>
  existsSync(PASSED) ? JSON.parse(readFileSync(PASSED, "utf8")) : undefined;

/** Keeps that the whole suite passed with these files. */
export const keepAsPassed = (files) => write(PASSED, files);

function write(file, files) {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
