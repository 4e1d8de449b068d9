/**
 * Runs the tests of every promise that a changed file carries, and keeps the files as tested if they pass. Until then
 * the check stops a build with the promises' sentences.
 *
 *     npm run retest                    runs what a change makes doubtful
 *     npm run retest -- of-last-run     runs nothing: `npm test` just passed here, whole, with these very files
 */
import { lightestBrowserPath } from "./browser.mjs";
import { freePort } from "./lib/free-port.mjs";
import { withModules } from "./lib/modules.mjs";
import { productOf } from "./lib/product-of.mjs";
import { bin, capture } from "./lib/run.mjs";
import { keepAsTested, keptAsPassed, keptAsTested } from "./lib/tested-files.mjs";
import { promisesIn, testTitles } from "./lib/titles.mjs";

const UNTESTED = { CLOSR_RETEST: "1" };
const SHOWN = 20;

const { files, changed } = await withModules(async (load) => {
  const [{ testedFiles, changedFiles }] = await load(["/app/domain/promises/tested-files.ts"]);
  const product = await productOf(load);
  return { files: testedFiles(product), changed: changedFiles(product, keptAsTested()) };
});
if (process.argv[2] === "of-last-run") insistOnLastRun();
else await runTests();
keepAsTested(files);
console.log(`${changed.length} files kept as tested`);

/** The whole suite passed, and nothing was touched since. */
function insistOnLastRun() {
  const passed = keptAsPassed() ?? stop("The whole suite has not passed here yet: npm test");
  const since = Object.keys(files).filter((path) => files[path] !== passed[path]);
  if (since.length > 0) stop(`Not what the whole suite passed with: ${since.join(", ")}`);
}

async function runTests() {
  const promises = new Set(changed.flatMap(({ promises }) => promises));
  const carries = ({ title }) => promisesIn(title).some((number) => promises.has(number));
  const titles = testTitles(["app", "workers", "tests"]).filter(carries);
  const inFiles = [...new Set(titles.map(({ file }) => file))];
  for (const { path, promises } of changed.slice(0, SHOWN))
    console.log(`changed: ${path} (${promises.map((number) => `P${number}`).join(" ")})`);
  if (changed.length > SHOWN) console.log(`and ${changed.length - SHOWN} more`);
  console.log(
    `${promises.size} promises, ${titles.length} tests that name them, in ${inFiles.length} files`,
  );

  if (inFiles.length > 0) await run("node", ["scripts/setup.mjs", "build"]);
  await vitest(inFiles.filter((file) => file.endsWith(".test.ts")));
  const named = ["--grep", `\\[P(${[...promises].join("|")})\\]`];
  await playwright("playwright.config.ts", named, among(inFiles, /^tests\/e2e\//));
  const onProcesses = among(inFiles, /^tests\/(commands|crash)\//);
  await playwright("playwright.processes.config.ts", named, onProcesses);
}

async function vitest(some) {
  if (some.length > 0) await run(bin("vitest"), ["run", ...some]);
}

async function playwright(config, named, some) {
  if (some.length === 0) return;
  await run(bin("playwright"), ["test", "--config", config, ...named, ...some], {
    E2E_PORT: String(await freePort()),
    CHROMIUM_PATH: await lightestBrowserPath(),
  });
}

async function run(command, args, env = {}) {
  const { ok } = await capture(command, args, { env: { ...UNTESTED, ...env }, show: true });
  if (!ok) stop(`Nothing was kept: ${args.slice(0, 2).join(" ")} failed.`);
}

function among(some, form) {
  return some.filter((file) => form.test(file));
}

function stop(why) {
  console.error(why);
  process.exit(1);
}
