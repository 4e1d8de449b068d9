import { productCode } from "./product-code.mjs";
import { testCode } from "./test-code.mjs";

/** The product as it is now, and what says which promises it carries (app/domain/promises/tested-files.ts). */
export async function productOf(load) {
  const [{ controls }, { places, promiseless }] = await load([
    "/app/config/controls.ts",
    "/app/config/controls/places.ts",
  ]);
  const code = productCode();
  return { controls, places, promiseless, code, files: code.digests(), tests: testCode() };
}
