import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { controls } from "../../app/config/controls";
import { promises } from "../../app/config/promises";
import { controlDigest, controlFaults } from "../../app/domain/promises/controls";
import { publications } from "../../app/words/publications";
import { productCode } from "../../scripts/lib/product-code.mjs";
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

test("[P3] a control is another one once it, or what it calls, does anything else; layout and comments change nothing", () => {
  const digest = (guard: string, step = "export const step = (it) => it > 1;") =>
    product({
      "app/entry.ts": 'import { guard } from "./guard";\nguard();',
      "app/step.ts": step,
      [GUARD]: `import { step } from "./step";\n${guard}`,
    }).digestOf(GUARD, "guard");
  const tested = digest(
    "export const guard = (it) => look(it) && step(it);\nconst look = (it) => it.ok;",
  );
  for (const same of [
    "/** Says. */\nexport const guard = (\n  it,\n) => look(it) &&\n  step(it);\nconst look = (it) => it.ok; // why",
    "const look = (it) => it.ok;\nconst another = 1;\nexport const guard = (it) => look(it) && step(it);",
  ])
    expect(digest(same), same).toBe(tested);
  for (const changed of [
    "export const guard = (it) => look(it) || step(it);\nconst look = (it) => it.ok;",
    "export const guard = (it) => look(it) && step(it);\nconst look = (it) => true || it.ok;",
  ])
    expect(digest(changed), changed).not.toBe(tested);
  const emptied = digest(
    "export const guard = (it) => look(it) && step(it);\nconst look = (it) => it.ok;",
    "export const step = (it) => it > 0;",
  );
  expect(emptied).not.toBe(tested);
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

/** Everything as it is now, as if its tests had just passed. */
const now = productCode();
const tested = Object.fromEntries(
  Object.values(controls).flatMap((all) =>
    all.map((control) => [control, controlDigest(control, now)]),
  ),
);
const faultsIn = (changed?: (path: string, text: string) => string | undefined) =>
  controlFaults({
    ...{ controls, promises, publications, tested },
    code: productCode(changed),
  });

test("[P3] every control of the product is there, runs and does its work", () => {
  expect(faultsIn()).toEqual([]);
});

for (const [what, path, from, to, sentence] of [
  ["the route is gone", "app/routes/_public.unsubscribe.$token.tsx", null, "", "whatNews"],
  ["the feed is gone", "app/routes/subprocessors[.]xml.ts", null, "", "shareSubprocessors"],
  ["the page views are gone", "app/routes/cookies.page-views.ts", null, "", "whatVisitors"],
  [
    "the guard is passed by",
    "workers/app.ts",
    /await guardExit\(answer, .*\)/,
    "answer",
    "cookiesGuard",
  ],
  [
    "the guard lets everything through",
    "app/http/exit-guard.ts",
    /(export async function guardExit.*\{)/,
    "$1 return response;",
    "cookiesGuard",
  ],
  ["a sweep is not run", "workers/cron/run-due.ts", "sweepRetention(", "nothing(", "keepTable"],
  [
    "a condition is gone from the guard",
    "app/http/cookie-fault.ts",
    "if (!isAsRegistered(cookie, entry))",
    "if (!entry)",
    "cookiesGuard",
  ],
  [
    "a foreign page may send forms",
    "workers/app.ts",
    "refuseForeignOrigin(request) ??",
    "",
    "cookiesGuard",
  ],
  [
    "a change need not wait for its day",
    "app/use-cases/policy/prepare-policy.server.ts",
    "if (!decision.ok) return decision;",
    "",
    "changesNotice",
  ],
  [
    "a no is not heeded when letters leave",
    "app/domain/mailings/send-gate.ts",
    'if (facts.suppressed) return refuse("unsubscribed");',
    "",
    "whatNews",
  ],
] as const)
  test(`[P3] when ${what}, the sentence is named: ${path}`, () => {
    const faults = faultsIn((module, text) => {
      if (module !== path) return text;
      return from === null ? undefined : text.replace(from, to);
    });
    expect(faults.join("\n")).toContain(`the sentence "${sentence}"`);
  });

test("[P3] the build stops there, and says so", () => {
  const copy = mkdtempSync(join(tmpdir(), "closr-controls-"));
  for (const part of ["app", "workers", "scripts", "tests", "package.json", "tsconfig.json"])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
  rmSync(join(copy, "app/routes/_public.unsubscribe.$token.tsx"));
  const { status, stderr } = spawnSync(process.execPath, ["scripts/check-promises.mjs"], {
    cwd: copy,
    encoding: "utf8",
  });
  rmSync(copy, { recursive: true });
  expect(status).toBe(1);
  expect(stderr).toContain("_public.unsubscribe.$token.tsx is gone");
  expect(stderr).toContain('says /privacy: the sentence "whatNews"');
});
