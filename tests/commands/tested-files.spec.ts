import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { controls } from "../../app/config/controls";
import { places, promiseless } from "../../app/config/controls/places";
import { promises } from "../../app/config/promises";
import {
  changedFiles,
  placeFaults,
  testedFiles,
  untestedFaults,
} from "../../app/domain/promises/tested-files";
import { publications } from "../../app/words/publications";
import { productCode } from "../../scripts/lib/product-code.mjs";
import { testCode } from "../../scripts/lib/test-code.mjs";
import { unsealed } from "../../scripts/lib/unsealed.mjs";
import { aCopy } from "./a-copy";

/** Everything as it is now, as if its tests had just passed. */
const code = productCode();
const now = { controls, places, promiseless, code, files: code.digests(), tests: testCode() };
const tested = testedFiles(now);

test("[P3] every file of the product belongs to a promise, or is said to carry none", () => {
  expect(placeFaults(now)).toEqual([]);
  const files = { ...now.files, "app/components/offers/offer-page.tsx": "new" };
  expect(placeFaults({ ...now, files }).join()).toContain("offers/offer-page.tsx belongs to no");
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
  [
    "a comment has the bundler leave a call out",
    "app/http/exit-guard.ts",
    "guarded.headers.delete",
    "/* @__PURE__ */ guarded.headers.delete",
    "cookiesGuard",
  ],
  [
    "what serves it says what the tests found",
    "scripts/serve.mjs",
    "await publishProof(server.db);",
    "await publishProof(server.db); await server.db.batch([{ sql: \"UPDATE proof_results SET result = 'passed'\" }]);",
    "changesProof",
  ],
  ["a package is another", "package-lock.json", /"drizzle-orm"/, '"drizzle-orn"', "secureApart"],
  ["a header is gone", "public/_headers", /Strict-Transport-Security.*/, "", "secureTransit"],
] as const)
  test(`[P3] when ${what}, the sentence is named before its tests pass again: ${path}`, () => {
    const edited = productCode((_, text) => text.replace(from, to)).digestOf(path) ?? "gone";
    const changed = changedFiles({ ...now, files: { ...now.files, [path]: edited } }, tested);
    expect(changed.map((one) => one.path)).toEqual([path]);
    expect(untestedFaults(changed, { promises, publications }).join("\n")).toContain(
      `the sentence "${sentence}"`,
    );
  });

for (const [what, path, from, to, sentence] of [
  ["a test is skipped", "app/http/exit-guard.test.ts", "test(", "test.skip(", "cookiesGuard"],
  ["a test asks for less", "app/http/exit-guard.test.ts", "expect(", "void (", "cookiesGuard"],
  ["what tests use is another", "tests/support/withheld.ts", /$/, "\n", "rightsList"],
  ["a fixture is another", "tests/fixtures/prompt_attacks.json", /$/, "\n", "aiProvider"],
  [
    "one that is read by its path is",
    "tests/fixtures/summary_threads.json",
    /$/,
    "\n",
    "aiSummaries",
  ],
  ["tests are left out", "vitest.config.ts", "include: [PURE]", "include: []", "cookiesGuard"],
] as const)
  test(`[P3] when ${what}, the sentence is named before what is left passes: ${path}`, () => {
    const tests = testCode((read) =>
      read === path ? readFileSync(read, "utf8").replace(from, to) : readFileSync(read, "utf8"),
    );
    const changed = changedFiles({ ...now, tests }, tested);
    expect(changed.map((one) => one.path)).toEqual([path]);
    expect(untestedFaults(changed, { promises, publications }).join("\n")).toContain(
      `the sentence "${sentence}"`,
    );
  });

/** What serves, builds, sets up, migrates, deploys, checks and keeps the proof. */
const COMMANDS = ["serve", "setup", "migrate", "deploy", "test", "retest", "check-", "prove-"];

test("[P3] [P129] what serves, builds, deploys and proves the product is sealed, and all that it uses", () => {
  const commands = Object.keys(now.files).filter((path) =>
    COMMANDS.some((name) => path.startsWith(`scripts/${name}`)),
  );
  expect(commands.length).toBeGreaterThan(COMMANDS.length);
  expect(commands.filter((path) => !tested[path])).toEqual([]);
  expect(unsealed(Object.keys(tested))).toEqual([]);
});

test("[P3] [P129] a tool that carries no promise is none for what carries one, to import or to start", () => {
  const left = (gone: RegExp) =>
    unsealed(Object.keys(tested).filter((path) => !gone.test(path))).join("\n");
  expect(left(/^scripts\/sample\//)).toContain("lib/sample.mjs uses scripts/sample/people.mjs");
  expect(left(/^scripts\/check-promises/)).toContain("setup.mjs uses scripts/check-promises.mjs");
});

test("[P3] nothing is kept as tested without a run, but what the whole suite just passed with", () => {
  using made = aCopy();
  const lastRun = () => made.run("scripts/retest.mjs", "of-last-run");
  const passedWith = (files: object) =>
    writeFileSync(join(made.copy, ".closr/passed.json"), JSON.stringify(files));
  expect(lastRun().stderr).toContain("has not passed here yet");

  mkdirSync(join(made.copy, ".closr"));
  passedWith({ ...tested, "app/root.tsx": "another" });
  expect(lastRun().stderr).toBe("Not what the whole suite passed with: app/root.tsx\n");

  passedWith(tested);
  expect(lastRun().status).toBe(0);
  const kept = readFileSync(join(made.copy, "app/config/controls/tested.json"), "utf8");
  expect(JSON.parse(kept)).toEqual(tested);
});
