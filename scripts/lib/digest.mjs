import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The SHA-256 of the names and contents of all files in these files and folders, as hex. */
export function digestOf(sources) {
  const digest = createHash("sha256");
  for (const file of sources.filter(existsSync).flatMap(filesIn).sort())
    digest.update(file).update("\0").update(readFileSync(file));
  return digest.digest("hex");
}

const SEAL_LENGTH = 16;

/** What a file's text comes to, letter by letter. */
export const sealOf = (text) =>
  createHash("sha256").update(text).digest("hex").slice(0, SEAL_LENGTH);

/**
 * Runs `make` unless `stamp` says that it last ran on this very digest, and that what it made is still as it was.
 * @param made the files and folders that it makes
 */
export function whenChanged(stamp, digest, make, made = []) {
  const now = () => [digest, ...(made.length > 0 ? [digestOf(made)] : [])].join(" ");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now()) return;

  make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now());
}

/** Every file under a path, or the path itself when it is a file. */
export function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}
