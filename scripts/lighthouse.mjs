/**
 * Lighthouse on ten public pages, as on a phone, of a product that it starts for itself. Prints a table, and fails
 * when one of the four categories is below 98 on one of the pages.
 *
 *     npm run lighthouse
 *     npm run lighthouse -- / /ar/pricing     only these
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BROWSER_ARGS, browserPath } from "./browser.mjs";
import { startWorker } from "./lib/local-worker.mjs";
import { capture } from "./lib/run.mjs";

/** Fetched by npm when it is not there; it stays out of the packages of the product. */
const LIGHTHOUSE = "lighthouse@12.8.2";
const LEAST = 98;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const PAGES = [
  "/",
  "/ar",
  "/product",
  "/ar/pricing",
  "/features",
  "/company",
  "/ar/contact",
  "/help/today",
  "/developers",
  "/privacy",
];
const OUT = "test-results/lighthouse";

const asked = process.argv.slice(2);
const pages = asked.length > 0 ? asked : PAGES;
const state = mkdtempSync(join(tmpdir(), "closr-lighthouse-"));
mkdirSync(OUT, { recursive: true });
const worker = await startWorker({ port: 0, state, cron: false });
let failed = 0;
try {
  console.log(["page".padEnd(18), ...CATEGORIES.map((name) => name.padStart(15))].join(""));
  for (const path of pages) failed += Number(!(await isGood(path)));
} finally {
  await worker.stop();
  rmSync(state, { recursive: true, force: true });
}
console.log(failed > 0 ? `${failed} of ${pages.length} pages are below ${LEAST}` : "all good");
process.exit(failed > 0 ? 1 : 0);

async function isGood(path) {
  const report = join(OUT, `${path.replaceAll("/", "_")}.json`);
  const { ok, output } = await capture(
    "npm",
    [
      "exec",
      "--yes",
      `--package=${LIGHTHOUSE}`,
      "--",
      "lighthouse",
      worker.origin + path,
      "--quiet",
      "--output=json",
      `--output-path=${report}`,
      `--chrome-flags=--headless=new ${BROWSER_ARGS.join(" ")}`,
    ],
    { env: { CHROME_PATH: await browserPath() } },
  );
  if (!ok) throw new Error(`lighthouse failed on ${path}:\n${output}`);

  const { categories, audits } = JSON.parse(readFileSync(report, "utf8"));
  const scores = CATEGORIES.map((name) => Math.round(categories[name].score * 100));
  console.log([path.padEnd(18), ...scores.map((score) => String(score).padStart(15))].join(""));
  const good = scores.every((score) => score >= LEAST);
  if (!good) for (const line of faultsIn(categories, audits)) console.log(`    ${line}`);
  return good;
}

/** What cost points, by its weight in a category. */
function faultsIn(categories, audits) {
  return CATEGORIES.flatMap((name) =>
    categories[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
      .map(({ id }) => `${name}: ${audits[id].title} ${audits[id].displayValue ?? ""}`),
  );
}
