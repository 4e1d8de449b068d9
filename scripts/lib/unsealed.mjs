import { readFileSync } from "node:fs";
import { importsOf } from "./imports.mjs";

const MODULE = /\.(tsx?|mjs)$/;
/** It is made of what is sealed. */
const MADE = /^build\//;

/**
 * Each import of the product that leads out of what is sealed: there it could be changed unseen.
 *
 * @param files the paths of the product's files
 * @param tests those of the tests'
 */
export function unsealed(files, tests) {
  const sealed = new Set([...files, ...tests]);
  return files
    .filter((path) => MODULE.test(path))
    .flatMap((path) => importsOf(path, readFileSync(path, "utf8")).map((to) => ({ path, to })))
    .filter(({ to }) => !sealed.has(to) && !MADE.test(to))
    .map(({ path, to }) => `${path} uses ${to}, which is neither of the product nor sealed`);
}
