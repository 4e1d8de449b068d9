/**
 * Fails, naming the sentence, when a published sentence that describes behaviour has no control, when a control has
 * no page, when a promise that is called kept has no test, or a test names a promise that does not exist.
 */
import { filesIn } from "./lib/digest.mjs";
import { loadModules } from "./lib/modules.mjs";
import { promisesIn, testTitles } from "./lib/titles.mjs";

const [{ promiseFaults }, { addressesOf }, { promises }, { publications }] = await loadModules([
  "/app/domain/promises/faults.ts",
  "/app/domain/promises/addresses.ts",
  "/app/config/promises.ts",
  "/app/words/publications.ts",
]);

const faults = promiseFaults({
  promises,
  publications,
  isAddress: addressesOf(filesIn("app/routes")),
  tested: new Set(
    testTitles(["app", "workers", "tests"]).flatMap(({ title }) => promisesIn(title)),
  ),
});
if (faults.length > 0) {
  console.error(
    `What is promised and what is built differ:\n${faults.map((f) => `  ${f}`).join("\n")}`,
  );
  process.exit(1);
}
