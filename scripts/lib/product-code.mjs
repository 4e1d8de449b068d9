import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { filesIn } from "./digest.mjs";
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

/**
 * The product's code, as far as it runs (running-code.mjs).
 *
 * @param changed gives a module's text in place of the one on disk, or undefined where it is to be gone: for a test.
 */
export const productCode = (changed = (_path, text) => text) =>
  runningCode({
    read: (path) => (WORDS.test(path) || !isFile(path) ? undefined : changed(path, textOf(path))),
    entries: [...ENTRIES, ...filesIn("app/routes"), ...commands()].filter((path) =>
      MODULE.test(path),
    ),
    isAside: (path) => LOCAL_TOOLS.test(path),
  });

const isFile = (path) => existsSync(path) && statSync(path).isFile();

const textOf = (path) => readFileSync(path, "utf8");

const commands = () => readdirSync("scripts").map((name) => `scripts/${name}`);
