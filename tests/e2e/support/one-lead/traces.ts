import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import sqlite from "node-sqlite3-wasm";
import { readZip } from "../../../../scripts/verify-package.mjs";

/** What a text is called in a finding, and the text. */
export type Needle = readonly [called: string, text: string];

/** Beside a database: what is not yet in it, and the index of that. */
const BESIDE = ["-wal", "-shm"];
const ZIP = Buffer.from("PK\x03\x04");

/**
 * Where texts stand in a product's stores, byte by byte: in a vacuumed copy of every database (the
 * tables, and what KV and R2 know of their entries) and in every other file (what KV and R2 hold), zips
 * unpacked. Letters of any case count, in UTF-8 and in UTF-16.
 * @param state the folder of a product's stores; it may be running.
 */
export function tracesIn(state: string, needles: readonly Needle[]): string[] {
  const forms = needles.map(([called, text]) => [called, formsOf(text)] as const);
  return contentsOf(state).flatMap(([place, bytes]) => {
    const hay = comparable(bytes);
    return forms
      .filter(([, spellings]) => spellings.some((spelling) => hay.includes(spelling)))
      .map(([called]) => `${called} in ${place}`);
  });
}

const formsOf = (text: string) =>
  (["utf8", "utf16le"] as const).map((encoding) => comparable(Buffer.from(text, encoding)));

/** One character for each byte; small and capital letters are alike. */
const comparable = (bytes: Buffer) => bytes.toString("latin1").toLowerCase();

function contentsOf(state: string): [place: string, bytes: Buffer][] {
  const files = readdirSync(state, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !BESIDE.some((end) => path.endsWith(end)));
  return files.flatMap((path) => {
    const place = relative(state, path);
    if (path.endsWith(".sqlite")) return [[`${place}, vacuumed`, vacuumed(path)]];
    const bytes = bytesOf(path);
    return bytes ? [[place, bytes], ...unpacked(place, bytes)] : [];
  });
}

/** Undefined when the running product has just taken the file away. */
function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

const unpacked = (place: string, bytes: Buffer): [string, Buffer][] =>
  bytes.subarray(0, ZIP.length).equals(ZIP)
    ? readZip(bytes).map(({ name, read }) => [`${place}: ${name}`, read()])
    : [];

/** A database as it would be were it written anew: without what was deleted from it. */
function vacuumed(path: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "closr-vacuum-"));
  try {
    const copy = join(folder, "copy.sqlite");
    copyWhileStill(path, copy);
    const db = new sqlite.Database(copy);
    // Without shared memory, a write-ahead log is read by one alone.
    db.exec("PRAGMA locking_mode = EXCLUSIVE");
    db.exec(`VACUUM INTO '${join(folder, "vacuumed.sqlite")}'`);
    db.close();
    return readFileSync(join(folder, "vacuumed.sqlite"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const TRIES = 50;

/** Copies a database with its log; again when the product wrote to either meanwhile. */
function copyWhileStill(path: string, copy: string): void {
  const log = `${path}-wal`;
  const look = () => [path, log].map((file) => existsSync(file) && statSync(file).mtimeMs);
  for (let left = TRIES; left > 0; left--) {
    const before = look();
    copyFileSync(path, copy);
    rmSync(`${copy}-wal`, { force: true });
    if (before[1]) copyFileSync(log, `${copy}-wal`);
    if (String(look()) === String(before)) return;
  }
  throw new Error(`${basename(path)} is written to without a pause.`);
}
