import { readFileSync } from "node:fs";
import { importsOf } from "./imports.mjs";

const MODULE = /\.(tsx?|mjs)$/;
/** It is made of what is sealed. */
const MADE = /^build\//;
const COMMAND = /^scripts\//;
/** What a command starts as a process of its own. */
const STARTED = /"(scripts\/[\w/-]+\.mjs)"/g;

/**
 * Each way out of what is sealed, by an import or by a command that is started: there it could be changed unseen.
 *
 * @param sealed the paths of all that is sealed: of the product what carries a promise, and the tests
 */
export function unsealed(sealed) {
  const known = new Set(sealed);
  return sealed
    .filter((path) => MODULE.test(path))
    .flatMap((path) => usedBy(path, readFileSync(path, "utf8")).map((to) => ({ path, to })))
    .filter(({ to }) => !known.has(to) && !MADE.test(to))
    .map(({ path, to }) => `${path} uses ${to}, which is neither of the product nor sealed`);
}

/** The paths of our own that a module imports and, being a command, starts. */
const usedBy = (path, text) => [
  ...importsOf(path, text),
  ...(COMMAND.test(path) ? [...text.matchAll(STARTED)].map(([, started]) => started) : []),
];
