import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { digestOf, whenChanged } from "../../scripts/lib/digest.mjs";
import { aCopy } from "./a-copy";

test("[P3] a build of which a word was changed, or a file added or taken away, is built anew", () => {
  const folder = test.info().outputPath("build");
  const app = join(folder, "worker/app.js");
  let builds = 0;
  const build = () => {
    builds++;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, "worker"), { recursive: true });
    writeFileSync(app, "kept for a year");
  };
  const start = (sources = "a") =>
    whenChanged(join(folder, ".made-from"), sources, build, [join(folder, "worker")]);
  const spoils = [
    () => writeFileSync(app, "kept for ever"),
    () => writeFileSync(join(folder, "worker/more.js"), ""),
    () => rmSync(app),
  ];
  start();
  start();
  expect(builds).toBe(1);
  for (const spoil of spoils) {
    const before = builds;
    spoil();
    start();
    start();
    expect(builds).toBe(before + 1);
    expect(readFileSync(app, "utf8")).toBe("kept for a year");
  }
  start("b");
  expect(builds).toBe(spoils.length + 2);
});

test("to look whether a build is as it was built takes less than half a second", () => {
  const from = Date.now();
  digestOf(["build/client", "build/server", "build/worker"]);
  expect(Date.now() - from).toBeLessThan(500);
});

test("what serves says in a clone that is not set up what to run", () => {
  using made = aCopy();
  const { status, stderr } = spawnSync(process.execPath, ["scripts/serve.mjs"], {
    cwd: made.copy,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([1, expect.stringContaining("run npm start")]);
});
