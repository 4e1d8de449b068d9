import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { controls } from "../../app/config/controls";
import { promises } from "../../app/config/promises";
import { controlFaults } from "../../app/domain/promises/controls";
import { publications } from "../../app/words/publications";
import { productCode } from "../../scripts/lib/product-code.mjs";
import { aCopy } from "./a-copy";

const faultsIn = (changed?: (path: string, text: string) => string | undefined) =>
  controlFaults({ controls, promises, publications, code: productCode(changed) });

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
] as const)
  test(`[P3] when ${what}, the sentence is named: ${path}`, () => {
    const faults = faultsIn((module, text) => {
      if (module !== path) return text;
      return from === null ? undefined : text.replace(from, to);
    });
    expect(faults.join("\n")).toContain(`the sentence "${sentence}"`);
  });

test("[P3] the build stops there, and where something lies beside it that would build another product", () => {
  using made = aCopy();
  writeFileSync(join(made.copy, "wrangler.json"), "{}");
  rmSync(join(made.copy, "app/routes/_public.unsubscribe.$token.tsx"));
  writeFileSync(join(made.copy, "app/http/lets.test.ts"), "export const lets = () => true;\n");
  appendFileSync(join(made.copy, "app/http/exit-guard.ts"), 'export * from "./lets.test";\n');
  const { status, stderr } = made.run("scripts/check-promises.mjs");
  expect(status).toBe(1);
  expect(stderr).toContain("_public.unsubscribe.$token.tsx is gone");
  expect(stderr).toContain('says /privacy: the sentence "whatNews"');
  expect(stderr).toContain("wrangler.json may change what is built");
  expect(stderr).toContain("exit-guard.ts uses app/http/lets.test.ts, which is neither");
});
