import { readFileSync, writeFileSync } from "node:fs";

const FILE = "app/config/controls/tested.json";

/** What the code of each control came to when the tests of its promises last passed, by the control's name. */
export const testedControls = () => JSON.parse(readFileSync(FILE, "utf8"));

/** Keeps it, in the order of the names. */
export function keepTestedControls(tested) {
  const sorted = Object.entries(tested).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
