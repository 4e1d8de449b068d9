import { existsSync, readdirSync } from "node:fs";

/** What builders read of their own accord from where they stand. */
const READ =
  /^\.?(env|wrangler|vite|postcss|babel|swc|esbuild|rollup|remix|tailwind|browserslist|npm|yarn|pnpm|tsconfig|jsconfig|package)/;
/** Of that, what is sealed (product-code.mjs), and what runs the tests. */
const KNOWN = new Set([
  ...["package.json", "package-lock.json", ".npmrc", "tsconfig.json", "vite.config.ts"],
  ...["vitest.config.ts", "wrangler.toml"],
]);
/** Where wrangler is told to deploy something else than it was asked to. */
const REDIRECT = ".wrangler/deploy/config.json";

/** What runs the tests: it may leave tests out, whichever they are. */
export const RUNNERS = [
  "vitest.config.ts",
  "playwright.config.ts",
  "playwright.processes.config.ts",
];

/** What would have another product built, if somebody lays it there. */
export const strangers = () => [
  ...readdirSync(".", { withFileTypes: true })
    .filter((one) => !one.isDirectory() && READ.test(one.name) && !KNOWN.has(one.name))
    .map(({ name }) => name),
  ...(existsSync(REDIRECT) ? [REDIRECT] : []),
];
