/**
 * Runs the tests of every promise whose control is not what they last passed with, and keeps the control as tested if
 * they pass. Until then the check stops a build with the promise's sentences.
 */
import { lightestBrowserPath } from "./browser.mjs";
import { freePort } from "./lib/free-port.mjs";
import { withModules } from "./lib/modules.mjs";
import { productCode } from "./lib/product-code.mjs";
import { bin, capture } from "./lib/run.mjs";
import { keepTestedControls, testedControls } from "./lib/tested-controls.mjs";
import { promisesIn, testTitles } from "./lib/titles.mjs";

const UNTESTED = { CLOSR_RETEST: "1" };

const { now, behind } = await withModules(async (load) => {
  const [{ controls }, { controlDigest }] = await load([
    "/app/config/controls.ts",
    "/app/domain/promises/controls.ts",
  ]);
  const code = productCode();
  const named = Object.entries(controls);
  const now = Object.fromEntries(
    named.flatMap(([, all]) => all.map((control) => [control, controlDigest(control, code)])),
  );
  return { now, behind: (control) => named.filter(([, all]) => all.includes(control)) };
});

const tested = testedControls();
const changed = Object.keys(now).filter((control) => now[control] !== tested[control]);
const promises = new Set(changed.flatMap((control) => behind(control).map(([number]) => number)));
const carries = ({ title }) => promisesIn(title).some((number) => promises.has(String(number)));
const titles = testTitles(["app", "workers", "tests"]).filter(carries);
const files = [...new Set(titles.map(({ file }) => file))];
for (const control of changed) console.log(`changed: ${control}`);
console.log(`${promises.size} promises, ${titles.length} tests that name them`);

const failed = [];
if (files.length > 0) await run("node", ["scripts/setup.mjs", "build"]);
await vitest(files.filter((file) => file.endsWith(".test.ts")));
await playwright("playwright.config.ts", /^tests\/e2e\//);
await playwright("playwright.processes.config.ts", /^tests\/(commands|crash)\//);
if (failed.length > 0) {
  console.error(`Nothing was kept: ${failed.join(", ")} failed.`);
  process.exit(1);
}
keepTestedControls(now);
console.log(`${changed.length} controls kept as tested`);

async function vitest(some) {
  if (some.length > 0) await run(bin("vitest"), ["run", ...some]);
}

async function playwright(config, among) {
  const some = files.filter((file) => among.test(file));
  if (some.length === 0) return;
  const grep = `\\[P(${[...promises].join("|")})\\]`;
  await run(bin("playwright"), ["test", "--config", config, "--grep", grep, ...some], {
    E2E_PORT: String(await freePort()),
    CHROMIUM_PATH: await lightestBrowserPath(),
  });
}

async function run(command, args, env = {}) {
  if (failed.length > 0) return;
  const { ok } = await capture(command, args, { env: { ...UNTESTED, ...env }, show: true });
  if (!ok) failed.push(args.slice(0, 2).join(" "));
}
