import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { BESIDE, SOURCES } from "./bundle.mjs";
import { filesIn, sealOf } from "./digest.mjs";
import { runningCode } from "./running-code.mjs";

const MODULE = /(?<!\.test)\.(tsx?|mjs)$/;
/** What the platform, the browser, Remix and whoever builds call by themselves. */
const ENTRIES = [
  "workers/app.ts",
  "app/root.tsx",
  "app/routes.ts",
  "app/entry.server.tsx",
  "app/entry.client.tsx",
];
/** A deploy refuses to run with them. */
const LOCAL_TOOLS = /^workers\/local\//;
/** Words are said and call nothing: to read them all would take as long as all the code. */
const WORDS = /^app\/words\//;
/** What the build is made of, and what builds. */
const PRODUCT = [...SOURCES, ...BESIDE];
/** Tests, and what the tests passed with. */
const ASIDE = /\.test(-d)?\.tsx?$|^app\/config\/controls\/tested\.json$/;

/**
 * The product's code, as far as it runs (running-code.mjs), and all files that the product is made of.
 *
 * @param changed gives a file's text in place of the one on disk, or undefined where it is to be gone: for a test.
 */
export function productCode(changed = (_path, text) => text) {
  const read = (path) => (isFile(path) ? changed(path, readFileSync(path, "utf8")) : undefined);
  const code = runningCode({
    read: (path) => (WORDS.test(path) ? undefined : read(path)),
    entries: [...ENTRIES, ...filesIn("app/routes"), ...commands()].filter((path) =>
      MODULE.test(path),
    ),
    isAside: (path) => LOCAL_TOOLS.test(path),
  });
  /** What a file comes to, letter by letter: a bundler obeys comments as well. */
  const digestOf = (path) => {
    const text = read(path);
    return text === undefined ? undefined : sealOf(text);
  };
  return { ...code, digestOf, digests: () => digestsOf(productFiles(), digestOf) };
}

const isFile = (path) => existsSync(path) && statSync(path).isFile();

const productFiles = () => PRODUCT.flatMap(filesIn).filter((path) => !ASIDE.test(path));

const digestsOf = (paths, digestOf) =>
  Object.fromEntries(
    paths.map((path) => [path, digestOf(path)]).filter(([, came]) => came !== undefined),
  );

const commands = () => readdirSync("scripts").map((name) => `scripts/${name}`);
