import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const MODULE = /\.(tsx?|mjs)$/;
const OURS = /^(~\/|\.\.?\/)/;
const ENDS = ["", ".ts", ".tsx", ".mjs", "/index.ts", "/index.tsx"];
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
    .flatMap((path) => importsOf(path).map((to) => ({ path, to })))
    .filter(({ to }) => !sealed.has(to) && !MADE.test(to))
    .map(({ path, to }) => `${path} uses ${to}, which is neither of the product nor sealed`);
}

const importsOf = (path) =>
  ts
    .preProcessFile(readFileSync(path, "utf8"))
    .importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ""))
    .filter((said) => OURS.test(said))
    .map((said) => fileOf(addressOf(path, said)));

const addressOf = (path, said) =>
  said.startsWith("~/") ? join("app", said.slice(2)) : join(dirname(path), said);

const fileOf = (address) => ENDS.map((end) => address + end).find(isFile) ?? address;

const isFile = (path) => existsSync(path) && statSync(path).isFile();
