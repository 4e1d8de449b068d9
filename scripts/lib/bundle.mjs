import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { digestOf } from "./digest.mjs";

/** Everything that the build is made of, and what becomes of its database. */
export const SOURCES = [
  "app",
  "workers",
  "public",
  "migrations",
  "package-lock.json",
  "tsconfig.json",
  "vite.config.ts",
  "wrangler.toml",
];

/** What whoever builds and serves reads beside. */
export const BESIDE = ["package.json", ".npmrc", ".dev.vars.example", "scripts"];

export const sourcesDigest = () => digestOf(SOURCES);

/** What wrangler is told to bundle the Worker, to look at it or to deploy it. */
export const deployArgs = () => [
  "deploy",
  "--define",
  `CLOSR_VERSION:${JSON.stringify(version())}`,
];

/** The package's version and what it was made of. */
function version() {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  return `${version}+${commit()}`;
}

/** The commit, marked where the tree differs from it, or without git the sources' digest. */
export function commit() {
  const { status, stdout } = spawnSync("git", ["describe", "--always", "--dirty", "--abbrev=10"], {
    encoding: "utf8",
  });
  return status === 0 ? stdout.trim() : sourcesDigest().slice(0, 10);
}
