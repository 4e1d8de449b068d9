import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BESIDE, SOURCES } from "../../scripts/lib/bundle.mjs";
import { RUNNERS } from "../../scripts/lib/strangers.mjs";

/** A copy of the product beside this one, for what is done to files. */
export function aCopy() {
  const copy = mkdtempSync(join(tmpdir(), "closr-controls-"));
  for (const part of [...SOURCES, ...BESIDE, "tests", ...RUNNERS])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
  const run = (...command: string[]) =>
    spawnSync(process.execPath, command, { cwd: copy, encoding: "utf8" });
  return { copy, run, [Symbol.dispose]: () => rmSync(copy, { recursive: true }) };
}
