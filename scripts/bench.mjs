/**
 * The benchmarks: JSON on standard output, a table on standard error.
 *
 * Counts (rows, round trips) are D1's own and exact. Times are compared, not absolute, but for duties of long
 * work and for what a browser shows, which say what this machine took: CPU is that of the runtime's
 * process, compared with a bare Worker that runs the same one query beside the product in that process, in
 * turns, as the median of ratios.
 *
 *     npm run bench                       1,000 and 100,000 contacts
 *     npm run bench -- --contacts 1000    one size
 *     npm run bench -- --exact            only what is counted
 */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { costsOf } from "./bench/costs.mjs";
import { DUTIES } from "./bench/duties.mjs";
import { browserTimes } from "./bench/in-browser.mjs";
import { cpuRatios, latencyRatio } from "./bench/ratios.mjs";
import { table } from "./bench/table.mjs";
import { addContacts, addWorkspace } from "./lib/bulk.mjs";
import { startWorker } from "./lib/local-worker.mjs";

/** The product as it is deployed, which counts nothing, and the least that a Worker can do. */
const BESIDE = { deployed: {}, bare: { bundle: "scripts/bench/bare-worker.mjs" } };

const { values } = parseArgs({
  options: { contacts: { type: "string", multiple: true }, exact: { type: "boolean" } },
});
const sizes = (values.contacts ?? ["1000", "100000"]).map(Number);

const sites = [];
try {
  for (const contacts of sizes) sites.push(await siteOf(contacts));
  const results = [];
  // What fails is said in its place: the rest was measured all the same.
  const measure = async (name, contacts, work) => {
    const told = await work().catch((failure) => [{ name, contacts, missing: `${failure}` }]);
    results.push(...told);
    console.error(table(told));
  };
  const timed = values.exact ? async () => {} : measure;
  const [small, large = small] = sites;
  for (const site of sites) {
    await measure("costs", site.contacts, () => costsOf(site));
    await timed("CPU", site.contacts, () => cpuRatios(site));
  }
  if (large !== small)
    await timed("list time", large.contacts, async () => [await latencyRatio(small, large)]);
  await timed("in a browser", small.contacts, () => browserTimes(small));
  for (const [name, duty] of Object.entries(DUTIES))
    await timed(name, large.contacts, () => duty(large));
  await measure("costs beside another", large.contacts, () => grownBeside(large));

  console.error(`\n${table(results)}`);
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version };
  console.log(JSON.stringify({ machine, results }, null, 2));
} finally {
  for (const { worker } of sites) await worker.stop();
  for (const { state } of sites) rmSync(state, { recursive: true, force: true });
}

/** The same costs once another workspace has grown from nothing to the same size. */
async function grownBeside(site) {
  await addWorkspace(site.worker.origin, "beside", "Beside");
  await addContacts(site.worker.origin, "beside", site.contacts);
  return costsOf(site, " + as many beside");
}

/** A product with one workspace of so many contacts, beside a bare Worker on the same database. */
async function siteOf(contacts) {
  const state = mkdtempSync(join(tmpdir(), "closr-bench-"));
  const worker = await startWorker({ port: 0, state, cron: false, beside: BESIDE });
  const slug = "bench";
  const { users, apiKeys } = await addWorkspace(worker.origin, slug, "Bench");
  const from = performance.now();
  await addContacts(worker.origin, slug, contacts);
  console.error(`${contacts} contacts in ${((performance.now() - from) / 1000).toFixed(1)} s`);
  return { contacts, state, worker, slug, users, apiKeys };
}
