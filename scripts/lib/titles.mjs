import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";
import { filesIn } from "./digest.mjs";

const TESTS = /\.(test|spec)\.ts$/;
const TITLED = new Set(["test", "it", "describe"]);
const NEVER_RUN = new Set(["skip", "todo", "fixme"]);

/** The titles of all tests in these folders, with their files: `[{ file, title }]`. What never runs is left out. */
export const testTitles = (folders) =>
  folders
    .flatMap(filesIn)
    .filter((file) => TESTS.test(file))
    .flatMap(titlesIn);

function titlesIn(file) {
  const text = readFileSync(file, "utf8");
  if (!/\[P\d+\]/.test(text)) return [];

  const found = [];
  const look = (node) => {
    const title = ts.isCallExpression(node) && isTest(node.expression) && textOf(node.arguments[0]);
    if (title) found.push({ file, title });
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

/** A title's text; of one with places in it, what stands before the first. */
function textOf(node) {
  if (!node) return undefined;
  return ts.isTemplateExpression(node) ? node.head.text : node.text;
}

/** `test`, `test.each(…)`, `test.describe`; never `test.skip`. */
function isTest(callee) {
  if (ts.isIdentifier(callee)) return TITLED.has(callee.text);
  if (ts.isCallExpression(callee)) return isTest(callee.expression);
  return (
    ts.isPropertyAccessExpression(callee) &&
    !NEVER_RUN.has(callee.name.text) &&
    isTest(callee.expression)
  );
}

/** The promises that a title carries: `[P84][P98] …` is 84 and 98. */
export const promisesIn = (title) =>
  [...title.matchAll(/\[P(\d+)\]/g)].map(([, number]) => Number(number));

/** The promises of an outcome: those of its test's title; of a file that could not be loaded, all that it names. */
export const promisesOf = ({ file, title }) => promisesIn(title || textOfFile(file));

const textOfFile = (file) => (file && existsSync(file) ? readFileSync(file, "utf8") : "");
