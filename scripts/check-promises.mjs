/**
 * Fails, naming the sentence, when a published sentence that describes behaviour has no control, when a control has
 * no page, when a promise that is called kept has no test, or a test names a promise that does not exist. Fails too
 * when visitors would agree to something else than the last question named: a new version asks everybody again.
 */
import { filesIn } from "./lib/digest.mjs";
import { loadModules } from "./lib/modules.mjs";
import { promisesIn, testTitles } from "./lib/titles.mjs";

const [
  { promiseFaults },
  { addressesOf },
  { promises },
  { publications },
  { builtFingerprint },
  { currentConsent },
] = await loadModules([
  "/app/domain/promises/faults.ts",
  "/app/domain/promises/addresses.ts",
  "/app/config/promises.ts",
  "/app/words/publications.ts",
  "/app/services/consent/built-fingerprint.ts",
  "/app/config/consent-versions.ts",
]);

const faults = promiseFaults({
  promises,
  publications,
  isAddress: addressesOf(filesIn("app/routes")),
  tested: new Set(
    testTitles(["app", "workers", "tests"]).flatMap(({ title }) => promisesIn(title)),
  ),
});
if ((await builtFingerprint()) !== currentConsent.fingerprint)
  faults.push(
    `consent: cookies, storage, hosts or the rule differ from version ${currentConsent.version} in app/config/consent-versions.ts: add a version that names the change`,
  );
if (faults.length > 0) {
  console.error(
    `What is promised and what is built differ:\n${faults.map((f) => `  ${f}`).join("\n")}`,
  );
  process.exit(1);
}
