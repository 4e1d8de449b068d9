/**
 * Runs the tests of every promise that a changed file carries, and keeps the files as tested if they pass. Until then
 * the check stops a build with the promises' sentences.
 *
 *     npm run retest                    runs what a change makes doubtful
 *     npm run retest -- of-last-run     runs nothing: `npm test` just passed here, whole, with these very files
 */
import { existsSync } from "node:fs";
import { lightestBrowserPath } from "./browser.mjs";
import { freePort } from "./lib/free-port.mjs";
import { withModules } from "./lib/modules.mjs";
import { productOf } from "./lib/product-of.mjs";
import { capture } from "./lib/run.mjs";
import { playwright, vitest } from "./lib/runners.mjs";
import { keepAsTested, keptAsPassed, keptAsTested } from "./lib/tested-files.mjs";
import { promisesIn, testTitles } from "./lib/titles.mjs";

const UNTESTED = { CLOSR_RETEST: "1" };
const SHOWN = 20;

const isOfLastRun = process.argv[2] === "of-last-run";
const passed = keptAsPassed();
if (isOfLastRun && !passed) stop("The whole suite has not passed here yet: npm test");

const { files, changed } = await withModules(async (load) => {
  const [{ testedFiles, changedFiles }] = await load(["/app/domain/promises/tested-files.ts"]);
  const product = await productOf(load);
  return { files: testedFiles(product), changed: changedFiles(product, keptAsTested()) };
});
if (isOfLastRun) insistOnLastRun();
else await runTests();
keepAsTested(files);
console.log(`${changed.length} files kept as tested`);

/** The whole suite passed, and nothing was touched since. */
function insistOnLastRun() {
  const since = Object.keys(files).filter((path) => files[path] !== passed[path]);
  if (since.length > 0) stop(`Not what the whole suite passed with: ${since.join(", ")}`);
}

async function runTests() {
  const promises = new Set(changed.flatMap(({ promises }) => promises));
  const carries = ({ title }) => promisesIn(title).some((number) => promises.has(number));
  const titles = testTitles(["app", "workers", "tests"]).filter(carries);
  const tests = [...titles.map(({ file }) => file), ...changed.map(({ path }) => path)];
  const inFiles = [...new Set(tests.filter(isTestThere))];
  for (const { path, promises } of changed.slice(0, SHOWN))
    console.log(`changed: ${path} (${promises.map((number) => `P${number}`).join(" ")})`);
  if (changed.length > SHOWN) console.log(`and ${changed.length - SHOWN} more`);
  console.log(
    `${promises.size} promises, ${titles.length} tests that name them, in ${inFiles.length} files`,
  );

  if (inFiles.length === 0) return;
  await build();
  const named = ["--grep", `\\[P(${[...promises].join("|")})\\]`];
  await insist(inFiles, /\.test\.ts$/, (some) => vitest(some, { env: UNTESTED }));
  await insist(inFiles, /^tests\/e2e\//, async (some) =>
    playwright("browsers", "playwright.config.ts", [...named, ...some], {
      ...UNTESTED,
      E2E_PORT: String(await freePort()),
      CHROMIUM_PATH: await lightestBrowserPath(),
    }),
  );
  await insist(inFiles, /^tests\/(commands|crash)\//, (some) =>
    playwright("processes", "playwright.processes.config.ts", [...named, ...some], UNTESTED),
  );
}

/** Of what was changed, tests run even where no title is left that names a promise. */
function isTestThere(path) {
  return /\.(test|spec)\.ts$/.test(path) && existsSync(path);
}

async function build() {
  const { ok } = await capture("node", ["scripts/setup.mjs", "build"], {
    env: UNTESTED,
    show: true,
  });
  if (!ok) stop("Nothing was kept: the build failed.");
}

/** A test that is skipped shows nothing: it counts as failed. */
async function insist(files, form, run) {
  const some = files.filter((file) => form.test(file));
  if (some.length === 0) return;
  const { name, outcomes, failed } = await run(some);
  for (const { file, title, result } of outcomes)
    if (result !== "passed") console.error(`${result}: ${file} ${title}`);
  if (failed > 0) stop(`Nothing was kept: ${failed} tests of ${name} did not pass.`);
}

function stop(why) {
  console.error(why);
  process.exit(1);
}
