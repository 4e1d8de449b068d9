import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const OURS = /^(~\/|\.\.?\/)/;
const ENDS = ["", ".ts", ".tsx", ".mjs", "/index.ts", "/index.tsx"];

/** The paths of our own files that a module imports; of one that is not there, its address as it was said. */
export const importsOf = (path, text) =>
  ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ""))
    .filter((said) => OURS.test(said))
    .map((said) => fileOf(addressOf(path, said)));

const addressOf = (path, said) =>
  said.startsWith("~/") ? join("app", said.slice(2)) : join(dirname(path), said);

const fileOf = (address) => ENDS.map((end) => address + end).find(isFile) ?? address;

const isFile = (path) => existsSync(path) && statSync(path).isFile();
