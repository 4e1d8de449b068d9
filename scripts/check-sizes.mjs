/** Measures what the build sends and runs, prints a table, and fails when a budget is passed. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { filesIn } from "./lib/digest.mjs";

const KB = 1000;
const BUDGET = {
  firstAppPage: 130 * KB,
  furtherRoute: 25 * KB,
  css: 15 * KB,
  worker: 1.3 * KB * KB,
};
const CLIENT = "build/client";
/** Where a person lands after signing in: the first page of the app. */
const FIRST = "routes/w.$workspace.today._index";
const IN_THE_APP = /^routes\/(w\.\$|me)/;

const { entry, routes } = manifest();
const gzipped = sizes();

const app = Object.keys(routes).filter((id) => IN_THE_APP.test(id));
const shared = new Set(scriptsOf(FIRST));
const further = app
  .map((id) => [id, total(scriptsOf(id).filter((file) => !shared.has(file)))])
  .sort(([, a], [, b]) => b - a);

const rows = [
  ["JavaScript, first app page", total([...shared]), BUDGET.firstAppPage],
  ...further.slice(0, 5).map(([id, bytes]) => [`  more for ${id}`, bytes, BUDGET.furtherRoute]),
  ["CSS of the heaviest page", Math.max(...Object.keys(routes).map(cssOf)), BUDGET.css],
  ["Worker", workerSize(), BUDGET.worker],
];
const passed = rows.filter(([, bytes, budget]) => bytes > budget);
for (const [what, bytes, budget] of rows)
  console.log(
    `${what.padEnd(58)} ${kb(bytes)} of ${kb(budget)}${bytes > budget ? "  TOO MUCH" : ""}`,
  );
process.exit(passed.length > 0 ? 1 : 0);

/** Remix's own list of what each route loads. */
function manifest() {
  const name = readdirSync(join(CLIENT, "assets")).find((file) => /^manifest-.*\.js$/.test(file));
  const script = readFileSync(join(CLIENT, "assets", name), "utf8");
  return JSON.parse(script.slice(script.indexOf("{"), script.lastIndexOf("}") + 1));
}

/** The gzipped size of each file that a browser may ask for, by its address. */
function sizes() {
  const files = filesIn(join(CLIENT, "assets")).filter((file) => /\.(js|css)$/.test(file));
  return new Map(files.map((file) => [file.slice(CLIENT.length), gzip(file)]));
}

/** A route and the layouts around it. */
function chainOf(id) {
  const { parentId } = routes[id];
  return parentId ? [...chainOf(parentId), routes[id]] : [routes[id]];
}

/** All scripts of a page that is opened first, each once. */
function scriptsOf(id) {
  const parts = [entry, ...chainOf(id)];
  return [...new Set(parts.flatMap(({ module, imports = [] }) => [module, ...imports]))];
}

function cssOf(id) {
  return total([...new Set([entry, ...chainOf(id)].flatMap(({ css = [] }) => css))]);
}

function workerSize() {
  return filesIn("build/worker")
    .filter((file) => !/\.(map|md)$/.test(file))
    .reduce((sum, file) => sum + gzip(file), 0);
}

function total(files) {
  return files.reduce((sum, file) => sum + (gzipped.get(file) ?? 0), 0);
}

function gzip(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

function kb(bytes) {
  return `${(bytes / KB).toFixed(1).padStart(7)} kB`;
}
