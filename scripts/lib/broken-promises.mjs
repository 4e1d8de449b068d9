import { loadModules } from "./modules.mjs";
import { promisesOf } from "./titles.mjs";

/** The promises whose tests did not pass, each with the sentences that say it: one line for each. */
export async function brokenPromises(outcomes) {
  const failed = outcomes.filter(({ result }) => result !== "passed");
  const broken = new Set(failed.flatMap(promisesOf));
  if (broken.size === 0) return [];

  const [{ sentencesOn }, { publications }] = await loadModules([
    "/app/domain/promises/faults.ts",
    "/app/words/publications.ts",
  ]);
  return [...broken]
    .sort((a, b) => a - b)
    .flatMap((number) => [
      `promise ${number} is broken`,
      ...sentencesOn(number, publications).map((sentence) => `    says ${sentence}`),
    ]);
}
