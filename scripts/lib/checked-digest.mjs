import { SOURCES } from "./bundle.mjs";
import { digestOf } from "./digest.mjs";
import { RUNNERS, strangers } from "./strangers.mjs";

/** All that the check of the promises looks at: while it stays the same, the check would say the same. */
export function checkedDigest() {
  const beside = ["scripts", "tests", "package.json", ".npmrc", ...RUNNERS];
  return `${digestOf([...SOURCES, ...beside])} ${strangers().join(" ")}`;
}
