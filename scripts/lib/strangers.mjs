import { existsSync, readdirSync } from "node:fs";

/** All that may lie at the top: what is sealed (product-code.mjs), what tests and reads it, and what it leaves behind. */
const KNOWN = new Set([
  ...["app", "migrations", "public", "scripts", "workers", "tests", "docs"],
  ...[
    "package.json",
    "package-lock.json",
    ".npmrc",
    "tsconfig.json",
    "vite.config.ts",
    "wrangler.toml",
  ],
  ...[
    "biome.json",
    "knip.json",
    ".dependency-cruiser.cjs",
    "drizzle.config.ts",
    "vitest.config.ts",
  ],
  ...["playwright.config.ts", "playwright.processes.config.ts", "worker-configuration.d.ts"],
  ...["README.md", ".nvmrc", ".gitignore", ".git", ".ci", ".dev.vars", ".dev.vars.example"],
  ...["node_modules", "build", "test-results", ".wrangler", ".closr"],
]);
/** Where wrangler is told to deploy something else than it was asked to. */
const REDIRECT = ".wrangler/deploy/config.json";

/** What builders read of their own accord from where they stand, if somebody lays it there. */
export const strangers = () => [
  ...readdirSync(".").filter((name) => !KNOWN.has(name) && !name.endsWith(".log")),
  ...(existsSync(REDIRECT) ? [REDIRECT] : []),
];
