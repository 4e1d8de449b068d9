/** Measures what the build sends and runs, prints a table, and fails when a budget is passed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { sessionHeaders } from "./bench/visitor.mjs";
import { addContacts, addWorkspace } from "./lib/bulk.mjs";
import { filesIn } from "./lib/digest.mjs";
import { startWorker } from "./lib/local-worker.mjs";
import { publicAddresses } from "./lib/public-paths.mjs";

const KB = 1000;
const BUDGET = {
  publicPage: 0,
  publicPageAll: 60 * KB,
  contactsPage: 14 * KB,
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

const served = await servedPages();
const rows = [
  most("JavaScript of a public page", "script", BUDGET.publicPage),
  most("HTML and CSS of a public page", "whole", BUDGET.publicPageAll),
  ["JavaScript, first app page", total([...shared]), BUDGET.firstAppPage],
  ...further.slice(0, 5).map(([id, bytes]) => [`  more for ${id}`, bytes, BUDGET.furtherRoute]),
  ["HTML of the contacts page, 50 rows", served.contacts, BUDGET.contactsPage],
  ["CSS of the heaviest page", Math.max(...Object.keys(routes).map(cssOf)), BUDGET.css],
  ["Worker", workerSize(), BUDGET.worker],
];
const passed = rows.filter(([, bytes, budget]) => bytes > budget);
for (const [what, bytes, budget] of rows)
  console.log(
    `${what.padEnd(58)} ${kb(bytes)} of ${kb(budget)}${bytes > budget ? "  TOO MUCH" : ""}`,
  );
process.exit(passed.length > 0 ? 1 : 0);

/** What the built Worker really sends: to visitors in scripts, and to a member of a page of fifty contacts. */
async function servedPages() {
  const state = mkdtempSync(join(tmpdir(), "closr-sizes-"));
  const worker = await startWorker({ port: 0, state, cron: false });
  try {
    const visited = publicAddresses().map(async (path) => {
      const html = await page(worker, path);
      return { path, script: scriptsIn(html), whole: zipped(html) + stylesIn(html) };
    });
    const { users } = await addWorkspace(worker.origin, "sizes", "Marina Crest Realty");
    await addContacts(worker.origin, "sizes", 60);
    const signedIn = await sessionHeaders({ worker, users });
    const html = await page(worker, "/w/sizes/contacts", signedIn);
    const listed = html.match(/class="tbl-name"/g)?.length ?? 0;
    if (listed !== 50) throw new Error(`the contacts page shows ${listed} rows instead of 50`);
    return { public: await Promise.all(visited), contacts: zipped(html) };
  } finally {
    await worker.stop();
    rmSync(state, { recursive: true, force: true });
  }
}

/** The public page that has most of something. */
function most(what, of, budget) {
  const [worst] = served.public.toSorted((one, other) => other[of] - one[of]);
  return [`${what}: ${worst.path} of ${served.public.length}`, worst[of], budget];
}

function stylesIn(html) {
  const named = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  return named.reduce((sum, [, file]) => sum + (gzipped.get(file) ?? Number.POSITIVE_INFINITY), 0);
}

async function page({ origin }, path, headers = {}) {
  const answer = await fetch(origin + path, { headers, redirect: "manual" });
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
  return answer.text();
}

/** The bytes of all scripts that a page names or carries; one that is not of this build counts as too many. */
function scriptsIn(html) {
  const named = [...html.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+\.js[^"]*)"/g)];
  const inline = [
    ...html.matchAll(/<script(?![^>]*\ssrc=|[^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g),
  ];
  const bytes = [
    ...named.map(([, file]) => gzipped.get(file) ?? Number.POSITIVE_INFINITY),
    ...inline.map(([, text]) => zipped(text)),
  ];
  return bytes.reduce((sum, one) => sum + one, 0);
}

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
  return zipped(readFileSync(file));
}

function zipped(content) {
  return gzipSync(content, { level: 9 }).length;
}

function kb(bytes) {
  return `${(bytes / KB).toFixed(1).padStart(7)} kB`;
}
