import { expect, test } from "@playwright/test";
import { runningCode } from "../../scripts/lib/running-code.mjs";

/** A small product of these modules, whose only entry is app/entry.ts. */
const product = (modules: Record<string, string>) =>
  runningCode({ read: (path: string) => modules[path], entries: ["app/entry.ts"] });

const GUARD = "app/guard.ts";
const guarded = (
  entry: string,
  guard = "export const guard = (it) => look(it);\nconst look = 1;",
) => product({ "app/entry.ts": `import { guard } from "./guard";\n${entry}`, [GUARD]: guard });

test("[P3] what an entry calls runs, and what it only imports does not", () => {
  expect(guarded("export const go = () => guard();").runs(GUARD, "guard")).toBe(true);
  for (const entry of [
    "export const go = () => 1;",
    "export const go = (): ReturnType<typeof guard> => 1;",
    "export const go = (it) => it.guard({ guard: 1 });",
    "const never = () => guard();\nexport const go = () => 1;",
    "export function go() { return 1; guard(); }",
    "export function go() { if (false) guard(); return 1; }",
    "export const go = () => false && guard();",
  ])
    expect(guarded(entry).runs(GUARD, "guard"), entry).toBe(false);
});

test("[P3] a control that still runs and leaves its work out is seen by its steps", () => {
  const whole = guarded("guard();");
  expect(whole.does(GUARD, "guard", "look")).toBe(true);
  const emptied = guarded("guard();", "export const guard = (it) => it;\nconst look = 1;");
  expect(emptied.runs(GUARD, "guard")).toBe(true);
  expect(emptied.does(GUARD, "guard", "look")).toBe(false);
});

test("[P3] behind a control lies every file that it uses, and what runs when those are loaded", () => {
  const code = product({
    "app/entry.ts":
      'import { guard } from "./guard";\nimport "./change";\nexport const go = () => guard();',
    [GUARD]:
      'import { list } from "./list";\nimport type { T } from "./type";\nimport "./start";\nexport const guard = () => list;',
    "app/list.ts": "export const list = [];\nexport const other = 1;",
    "app/type.ts": "export type T = 1;",
    "app/start.ts": 'import { step } from "./step";\nstep();',
    "app/step.ts": "export const step = () => 1;",
    "app/change.ts":
      'import { list } from "./list";\nimport { more } from "./more";\nconst change = () => list.push(more);\nchange();',
    "app/more.ts": "export const more = 1;",
  });
  expect([...code.filesBehind(GUARD, "guard")].sort()).toEqual(
    ["change", "guard", "list", "more", "start", "step"].map((name) => `app/${name}.ts`),
  );
  expect([...code.filesBehind("app/list.ts", "other")]).toEqual(["app/list.ts"]);
});

test("[P3] names are followed through what hands them on, and no further", () => {
  const code = product({
    "app/entry.ts": 'import { a as b } from "~/hub";\nimport type { c } from "./leaf";\nb();',
    "app/hub.ts": 'export { a } from "./leaf";\nexport * from "./other";',
    "app/leaf.ts": "export const a = () => c.d;\nexport const c = 1;\nexport const e = 1;",
    "app/other.ts": "export const f = 1;",
  });
  expect(["a", "c", "e"].map((name) => code.runs("app/leaf.ts", name))).toEqual([
    true,
    true,
    false,
  ]);
  expect(code.exports("app/hub.ts", "f")).toBe(true);
  expect(code.runs("app/hub.ts", "f")).toBe(false);
  expect(code.has("app/none.ts")).toBe(false);
});

test("[P3] a constant is read where it is set, if what runs uses it", () => {
  const code = product({
    "app/entry.ts": 'import { TABLE, HALF_YEAR_MS } from "./times";\nuse(TABLE, HALF_YEAR_MS);',
    "app/times.ts": `import { DAY_MS } from "./units";
      export const TABLE = { "a-b": { days: 30 } } as const satisfies object;
      export const HALF_YEAR_MS = 182 * DAY_MS;
      export const UNUSED = 1;`,
    "app/units.ts": "export const DAY_MS = 24 * (60 * 60_000);",
  });
  expect(code.numberOf("app/times.ts", "TABLE.a-b.days")).toBe(30);
  expect(code.numberOf("app/times.ts", "HALF_YEAR_MS")).toBe(182 * 86_400_000);
  expect(code.numberOf("app/times.ts", "UNUSED")).toBeUndefined();
});
