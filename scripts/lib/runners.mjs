import { readFileSync } from "node:fs";
import { outcomesOfPlaywright, outcomesOfVitest } from "./outcomes.mjs";
import { bin, capture } from "./run.mjs";

/** Where the runners report to. */
export const REPORTS = "test-results";

/** Runs vitest; of a promise only the tests that name it. What came of it: as `counted` says. */
export function vitest(args, { promise, env } = {}) {
  const report = `${REPORTS}/vitest.json`;
  const only = promise ? ["--testNamePattern", `\\[${promise}\\]`, "--passWithNoTests"] : [];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const outcomesIn = (said) => outcomesOfVitest(said, promise);
  return counted("vitest", report, outcomesIn, () =>
    capture(bin("vitest"), ["run", ...reporters, ...only, ...args], { env, show: true }),
  );
}

/** Runs Playwright with one of the configurations. What came of it: as `counted` says. */
export function playwright(name, config, args, env = {}) {
  const report = `${REPORTS}/${name}.json`;
  const all = ["test", "--config", config, "--reporter=list,json", ...args];
  return counted(name, report, outcomesOfPlaywright, () =>
    capture(bin("playwright"), all, {
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      show: true,
    }),
  );
}

/**
 * A test that was skipped counts as failed; so does a runner that failed without a failing test, or left no report.
 *
 * @returns `{ name, outcomes, passed, failed, ms }`: the outcomes as in outcomes.mjs, the time in milliseconds
 */
async function counted(name, report, outcomesIn, run) {
  const from = Date.now();
  console.log(`\n› ${name}`);
  const { ok } = await run();
  const outcomes = outcomesOf(report, outcomesIn);
  const passed = outcomes.filter(({ result }) => result === "passed").length;
  const failed = ok ? outcomes.length - passed : Math.max(outcomes.length - passed, 1);
  return { name, outcomes, passed, failed, ms: Date.now() - from };
}

function outcomesOf(report, outcomesIn) {
  try {
    return outcomesIn(JSON.parse(readFileSync(report, "utf8")));
  } catch {
    return [{ file: report, title: "", result: "no report" }];
  }
}
