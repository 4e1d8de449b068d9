import { readFileSync } from "node:fs";
import { filesIn, sealOf } from "./digest.mjs";
import { importsOf } from "./imports.mjs";
import { RUNNERS } from "./strangers.mjs";
import { promisesIn } from "./titles.mjs";

const TESTS = /\.(test|spec)\.tsx?$/;
const BESIDE_TESTS = /^tests\//;

/**
 * What the tests of promises are made of: each test file that names promises, what those use of `tests/`, and what
 * runs them all. What no test imports by name is read by its path, maybe by any of them: it carries all promises.
 *
 * @returns by path: `{ digest, promises }`
 */
export function testCode(read = (path) => readFileSync(path, "utf8")) {
  const paths = ["app", "workers", "tests"].flatMap(filesIn);
  const tests = paths.filter((path) => TESTS.test(path));
  const carried = new Map();
  const all = new Set();
  for (const path of tests)
    for (const number of promisesIn(read(path))) {
      all.add(number);
      carry(path, number, { carried, read });
    }
  const beside = paths.filter((path) => BESIDE_TESTS.test(path) && !TESTS.test(path));
  for (const path of [...beside, ...RUNNERS]) if (!carried.has(path)) carried.set(path, all);
  return Object.fromEntries(
    [...carried].map(([path, promises]) => [
      path,
      { digest: sealOf(read(path)), promises: [...promises].sort((a, b) => a - b) },
    ]),
  );
}

/** A file carries the promise, and so does what it imports of the tests' own. */
function carry(path, number, { carried, read }) {
  const promises = carried.get(path) ?? new Set();
  carried.set(path, promises);
  if (promises.has(number)) return;
  promises.add(number);
  for (const imported of importedBy(path, read)) carry(imported, number, { carried, read });
}

const importedBy = (path, read) =>
  importsOf(path, read(path)).filter((imported) => BESIDE_TESTS.test(imported));
