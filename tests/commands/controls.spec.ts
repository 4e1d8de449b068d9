import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { controls } from "../../app/config/controls";
import { places, promiseless } from "../../app/config/controls/places";
import { promises } from "../../app/config/promises";
import { controlFaults } from "../../app/domain/promises/controls";
import {
  changedFiles,
  placeFaults,
  testedFiles,
  untestedFaults,
} from "../../app/domain/promises/tested-files";
import { publications } from "../../app/words/publications";
import { SOURCES } from "../../scripts/lib/bundle.mjs";
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

test("[P3] a file is another one once it does anything else; layout and comments change nothing", () => {
  const plain = (guard: string) => product({ "app/guard.tsx": guard }).plain("app/guard.tsx");
  const tested = plain(
    'import { and } from "orm";\nexport const guard = (it) => look(it, "a b") && <p>No {it}</p>;',
  );
  for (const same of [
    '/** Says. */\nimport { and } from "orm";\nexport const guard = (\n  it,\n) => look(it, "a b") &&\n  <p>\n  No {it}\n</p>; // why',
    'import {\n  and,\n} from "orm";\n\nexport const guard = (it) => look(it, /* it */ "a b") && <p>No {it}</p>;',
  ])
    expect(plain(same), same).toBe(tested);
  for (const changed of [
    'import { or as and } from "orm";\nexport const guard = (it) => look(it, "a b") && <p>No {it}</p>;',
    'import { and } from "another";\nexport const guard = (it) => look(it, "a b") && <p>No {it}</p>;',
    'import { and } from "orm";\nexport const guard = (it) => look(it, "a b") || <p>No {it}</p>;',
    'import { and } from "orm";\nexport const guard = (it) => look(it, "ab") && <p>No {it}</p>;',
    'import { and } from "orm";\nexport const guard = (it) => look(it, "a b") && <p>No{it}</p>;',
    'import { and } from "orm";\nexport const guard = (it) => look(it, "a b") && <p>No {it}</p>;\nguard.push(1);',
  ])
    expect(plain(changed), changed).not.toBe(tested);
  expect(plain("const f = () => { return\n1; }")).not.toBe(plain("const f = () => { return 1; }"));
  expect(plain('const address = "https://a.example"; // why')).toBe(
    plain('const address = "https://a.example";'),
  );
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

/** Everything as it is now, as if its tests had just passed. */
const code = productCode();
const now = { controls, places, promiseless, code, files: code.digests() };
const tested = testedFiles(now);
const told = { promises, publications };
const faultsIn = (changed?: (path: string, text: string) => string | undefined) =>
  controlFaults({ ...told, controls, code: changed ? productCode(changed) : code });

test("[P3] every control of the product is there, runs and does its work", () => {
  expect(faultsIn()).toEqual([]);
});

test("[P3] every file of the product belongs to a promise, or is said to carry none", () => {
  expect(placeFaults(now)).toEqual([]);
  const files = { ...now.files, "app/components/offers/offer-page.tsx": "new" };
  expect(placeFaults({ ...now, files }).join()).toContain("offers/offer-page.tsx belongs to no");
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
] as const)
  test(`[P3] when ${what}, the sentence is named: ${path}`, () => {
    const faults = faultsIn((module, text) => {
      if (module !== path) return text;
      return from === null ? undefined : text.replace(from, to);
    });
    expect(faults.join("\n")).toContain(`the sentence "${sentence}"`);
  });

for (const [what, path, from, to, sentence] of [
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
  [
    "another is imported by the name of one",
    "app/db/visibility.ts",
    "{ and,",
    "{ or as and,",
    "shareOrganisation",
  ],
  [
    "the register of cookies is added to as it is loaded",
    "app/config/cookies.ts",
    /$/,
    "cookieRegistry.push(cookieRegistry[0]);",
    "cookiesGuard",
  ],
  [
    "a time of keeping is changed as another module is loaded",
    "app/config/purposes.ts",
    /$/,
    'import { RETENTION } from "./retention";\nObject.assign(RETENTION.sessions, { days: 9999 });',
    "useClosed",
  ],
  [
    "a text may hold numbers of cards",
    "app/db/schema/notes.ts",
    /freeText\(/,
    "text(",
    "whatCustomerData",
  ],
  [
    "a style hides a button",
    "app/styles/elements.css",
    /$/,
    "button{display:none}",
    "cookiesNecessary",
  ],
  ["so do the tokens", "app/styles/tokens.css", /$/, ":root{--ink:transparent}", "fromYou"],
  [
    "a fault is logged as it was thrown",
    "app/entry.server.tsx",
    "causeOf(thrown)",
    "String(thrown)",
    "whatLogs",
  ],
  [
    "a page that no control uses shows more",
    "app/components/deals/deal-page.tsx",
    "return",
    "return null ??",
    "shareOrganisation",
  ],
  [
    "what a page asks for is of others too",
    "app/use-cases/deals/view-deal.server.ts",
    "const { db } = ctx",
    'const db = ctx.db.as({ kind: "all" })',
    "shareOrganisation",
  ],
  [
    "an act is not recorded",
    "app/use-cases/incidents/settle-incident.server.ts",
    "...record(",
    "...ignored(",
    "secureYours",
  ],
  ["a package is another", "package-lock.json", /"drizzle-orm"/, '"drizzle-orn"', "secureApart"],
  ["a header is gone", "public/_headers", /Strict-Transport-Security.*/, "", "secureTransit"],
] as const)
  test(`[P3] when ${what}, the sentence is named before its tests pass again: ${path}`, () => {
    const edited = productCode((_, text) => text.replace(from, to)).digestOf(path) ?? "gone";
    const changed = changedFiles({ ...now, files: { ...now.files, [path]: edited } }, tested);
    expect(changed.map((one) => one.path)).toEqual([path]);
    expect(untestedFaults(changed, told).join("\n")).toContain(`the sentence "${sentence}"`);
  });

test("[P3] the build stops there, and says so", () => {
  const copy = mkdtempSync(join(tmpdir(), "closr-controls-"));
  for (const part of [...SOURCES, "scripts", "tests", "package.json"])
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
