import { expect, test } from "vitest";
import { DEFAULT_PIPELINES } from "./pipelines";

test("the five ways in which Dubai sells are ready to use", () => {
  expect(DEFAULT_PIPELINES.map(({ key, stages }) => [key, stages.length])).toEqual([
    ["secondary-sale", 14],
    ["off-plan", 13],
    ["off-plan-resale", 8],
    ["rental", 10],
    ["listing", 11],
  ]);
});

test.each(DEFAULT_PIPELINES)("$key names each stage once, in both languages", ({ stages }) => {
  expect(new Set(stages.map(({ key }) => key)).size).toBe(stages.length);
  for (const { name, exitChecks } of stages) {
    for (const both of [name, ...exitChecks.map((check) => check.name)]) {
      expect(both.en).toMatch(/^[A-Z]/);
      expect(both.ar).toMatch(/[\u0621-\u064A]/);
    }
  }
});

test.each(DEFAULT_PIPELINES)("$key can be won, and a check means one thing in it", ({ stages }) => {
  expect(stages.filter(({ outcome }) => outcome === "won")).toHaveLength(1);
  const checks = stages.flatMap(({ exitChecks }) => exitChecks);
  expect(new Set(checks.map(({ key }) => key)).size).toBe(checks.length);
});

test("every stage on the way to the end says what must be true to leave it", () => {
  for (const { stages } of DEFAULT_PIPELINES) {
    const end = stages.findIndex(({ outcome }) => outcome === "won");
    for (const { exitChecks } of stages.slice(0, end)) expect(exitChecks).not.toHaveLength(0);
  }
});
