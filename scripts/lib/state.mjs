/** Where the local state and the sample sign-ins lie. Needs nothing but Node. */
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The folder of the local database, KV and R2: one for each running copy. */
export const stateFolder = () => process.env.CLOSR_STATE ?? ".wrangler/state";

/** The folder inside it that workerd's stores write to, under Vite and without. */
export const storesFolder = (state = stateFolder()) => join(state, "v3");

const FOLDER = ".closr";
/** The sample sign-ins of the copy that was started last; the tests keep theirs elsewhere. */
export const DEMO = process.env.CLOSR_DEMO ?? join(FOLDER, "demo.json");

/** Each state has passwords of its own. They lie outside of it, as what it holds is looked through byte by byte. */
const demoOf = (state) => {
  const name = createHash("sha256").update(resolve(state)).digest("hex").slice(0, 12);
  return join(FOLDER, `demo-${name}.json`);
};

/** The sample sign-ins of a state, or null. */
export function readDemo(state = stateFolder()) {
  const file = demoOf(state);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** Keeps the sample sign-ins of a state, readable by their owner only, and makes them the current ones. */
export function writeDemo(demo, state = stateFolder()) {
  mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
  for (const file of [demoOf(state), DEMO]) {
    writeFileSync(file, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
    chmodSync(file, 0o600);
  }
}
