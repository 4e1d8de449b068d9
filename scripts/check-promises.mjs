/**
 * Fails, naming the sentence, when a published sentence that describes behaviour has no promise, when a promise has no
 * page or, being called kept, no test, when a test names a promise that does not exist, when what makes a promise true
 * (app/config/controls.ts) is gone or switched off, when a file is not what the tests of the promises that it carries
 * passed with, when one carries none (app/config/controls/places.ts), when the product uses what is not sealed, and when
 * a sentence names another number than the code obeys.
 * Fails too when visitors would agree to something else than the last question named: a new version asks everybody
 * again.
 */

import { filesIn } from "./lib/digest.mjs";
import { withModules } from "./lib/modules.mjs";
import { productOf } from "./lib/product-of.mjs";
import { strangers } from "./lib/strangers.mjs";
import { keptAsTested } from "./lib/tested-files.mjs";
import { promisesIn, testTitles } from "./lib/titles.mjs";
import { unsealed } from "./lib/unsealed.mjs";

const faults = await withModules(async (load) => {
  const broken = await brokenPromises(load);
  // Only then: a module that is gone is first called by the name of its sentence.
  return broken.length > 0 ? broken : changedConsent(load);
});
if (faults.length > 0) {
  console.error(
    `What is promised and what is built differ:\n${faults.map((f) => `  ${f}`).join("\n")}`,
  );
  process.exit(1);
}

async function brokenPromises(load) {
  const [{ promiseFaults }, { controlFaults }, sealing, { numberFaults }, { addressesOf }] =
    await load(
      ["faults", "controls", "tested-files", "numbers", "addresses"].map(
        (file) => `/app/domain/promises/${file}.ts`,
      ),
    );
  const [{ promises }, { saidNumbers: numbers }] = await load(
    ["promises", "controls/numbers"].map((file) => `/app/config/${file}.ts`),
  );
  const [{ publications }, { policy }, { terms }, { security }] = await load(
    ["publications", "policy", "terms", "security-page"].map((file) => `/app/words/${file}.ts`),
  );
  const isAddress = addressesOf(filesIn("app/routes"));
  const texts = { ...policy, ...terms, ...security };
  const product = await productOf(load);
  const { code, controls } = product;
  const told = { promises, publications };
  return [
    ...promiseFaults({ ...told, isAddress, tested: testedPromises() }),
    ...controlFaults({ ...told, controls, code }),
    ...sealing.placeFaults(product),
    ...strangers().map(
      (name) =>
        `${name} may change what is built, and no promise knows it: scripts/lib/strangers.mjs`,
    ),
    ...unsealed(Object.keys(sealing.testedFiles(product))),
    ...(await untested(load, product, told)),
    ...numberFaults({ numbers, texts, publications, numberOf: code.numberOf }),
  ];
}

async function untested(load, product, told) {
  // What is built to run the tests of what was changed is not tested yet.
  if (process.env.CLOSR_RETEST) return [];
  const [{ changedFiles, untestedFaults }] = await load(["/app/domain/promises/tested-files.ts"]);
  return untestedFaults(changedFiles(product, keptAsTested()), told);
}

function testedPromises() {
  const titles = testTitles(["app", "workers", "tests"]).map(({ title }) => title);
  return new Set(titles.flatMap(promisesIn));
}

async function changedConsent(load) {
  const [{ builtFingerprint }, { currentConsent }] = await load([
    "/app/services/consent/built-fingerprint.ts",
    "/app/config/consent-versions.ts",
  ]);
  if ((await builtFingerprint()) === currentConsent.fingerprint) return [];
  return [
    `consent: cookies, storage, hosts or the rule differ from version ${currentConsent.version} in app/config/consent-versions.ts: add a version that names the change`,
  ];
}
