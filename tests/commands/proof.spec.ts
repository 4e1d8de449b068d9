import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { aCopy } from "./a-copy";

const CHECKED = `import { checkedDigest } from "./scripts/lib/checked-digest.mjs"; console.log(checkedDigest())`;
const KEEP = `import { keepProof } from "./scripts/lib/proof.mjs";
await keepProof([{ file: "app/config/parts.test.ts", title: "", result: "failed to load" }], "P90");`;
const FORGET = `import { keepProof } from "./scripts/lib/proof.mjs"; await keepProof([], "P90");`;
const SCRIPT = `import { proofScript } from "./scripts/lib/proof.mjs"; console.log(proofScript())`;
const passed = { result: "passed", at: "2026-01-01T00:00:00Z", commit: "0", tests: [] };

test("[P3] what was checked before is checked again when tests, their settings or the scripts are others", () => {
  using made = aCopy();
  const digest = () => made.run("--input-type=module", "-e", CHECKED).stdout;
  const known = [digest()];
  expect(digest()).toBe(known[0]);

  for (const change of [
    () => appendFileSync(join(made.copy, "tests/worker/receipts.test.ts"), "\n"),
    () => appendFileSync(join(made.copy, "scripts/deploy.mjs"), "\n"),
    () => rmSync(join(made.copy, "vitest.config.ts")),
    () => writeFileSync(join(made.copy, ".env.production"), ""),
  ]) {
    change();
    const now = digest();
    expect(known).not.toContain(now);
    known.push(now);
  }
});

test("[P129] a test that cannot be loaded fails its promises, and what no test shows any more is not shown", () => {
  using made = aCopy();
  const file = join(made.copy, ".closr/proof.json");
  mkdirSync(join(made.copy, ".closr"));
  writeFileSync(file, JSON.stringify({ P90: passed, P113: passed }));
  const kept = (script: string) => {
    made.run("--input-type=module", "-e", script);
    return JSON.parse(readFileSync(file, "utf8"));
  };
  expect(kept(KEEP)).toMatchObject({ P90: { result: "failed" }, P113: passed });
  expect(kept(FORGET)).toEqual({ P113: passed });
  const { stdout } = made.run("--input-type=module", "-e", SCRIPT);
  expect(stdout).toContain(`NOT IN (SELECT value FROM json_each('["P113"]'))`);
});
