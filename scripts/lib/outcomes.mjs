import { relative } from "node:path";

/**
 * What a runner's JSON report says of its tests: `[{ file, title, result }]`. Everything but "passed" is a
 * failure; what could not be loaded counts as one.
 */

/** Under a name pattern, vitest calls every test that was not asked for "skipped": those do not count. */
export function outcomesOfVitest({ testResults }, promise) {
  return testResults.flatMap(({ name, assertionResults, status }) => {
    const file = relative(process.cwd(), name);
    const asked = assertionResults.filter(
      ({ fullName }) => !promise || fullName.includes(`[${promise}]`),
    );
    if (status === "failed" && assertionResults.length === 0)
      return [{ file, title: "", result: "failed to load" }];
    return asked.map(({ fullName, status: result }) => ({ file, title: fullName, result }));
  });
}

/** A flaky test is a failed one. */
export function outcomesOfPlaywright({ suites, errors, config }) {
  const specsIn = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];
  const tests = suites.flatMap(specsIn).flatMap(({ file, title, tests }) =>
    tests.map(({ status }) => ({
      file: relative(process.cwd(), `${config.rootDir}/${file}`),
      title,
      result: status === "expected" ? "passed" : status,
    })),
  );
  return [...tests, ...errors.map(() => ({ file: "", title: "", result: "failed to load" }))];
}
