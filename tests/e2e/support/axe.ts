import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ALL = [
  ...["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"],
  "best-practice",
];
/** What a theme can break, as it changes nothing else. */
const COLOURS = { type: "rule" as const, values: ["color-contrast", "link-in-text-block"] };

export interface Looked {
  /** Left out: everything. */
  only?: "colours";
}

/**
 * What axe finds on a page under WCAG 2.0 to 2.2 A and AA and its best practice, as lines that name the
 * rule and the places. It runs in the page by the debugger, which no content security policy stops.
 */
export async function findingsOf(page: Page, { only }: Looked = {}): Promise<string[]> {
  const rules: RunOptions = { runOnly: only ? COLOURS : ALL, resultTypes: ["violations"] };
  const session = await page.context().newCDPSession(page);
  const evaluate = async (expression: string) => {
    const answer = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", answer);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? "axe failed");
    return result.value;
  };

  await evaluate(`if (!("axe" in window)) { ${AXE} } undefined`);
  const results: AxeResults = await evaluate(`axe.run(document, ${JSON.stringify(rules)})`);
  await session.detach();
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(" | ")})`,
  );
}
