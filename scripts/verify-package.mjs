/**
 * Checks an access package: that every file its manifest lists is there, unchanged, and that nothing else is.
 * Needs nothing but Node.
 *
 *     node scripts/verify-package.mjs package.zip
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inflateRawSync } from "node:zlib";

const MANIFEST = "manifest.json";
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LARGEST_COMMENT = 65_535;

/**
 * @param {Uint8Array} bytes the zip
 * @returns {{ files: number, faults: string[] }} how many files are listed, and what is wrong with them
 */
export function verifyPackage(bytes) {
  const entries = readZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const content = new Map(entries.map(({ name, read }) => [name, read]));
  const faults = entries.length === content.size ? [] : ["a name comes twice"];
  const manifest = content.get(MANIFEST);
  if (!manifest) return { files: 0, faults: [...faults, `${MANIFEST} is missing`] };

  const { files } = JSON.parse(manifest().toString("utf8"));
  const listed = new Set(files.map(({ path }) => path));
  for (const name of content.keys())
    if (name !== MANIFEST && !listed.has(name)) faults.push(`${name} is not in the manifest`);
  for (const file of files) faults.push(...faultsOf(file, content.get(file.path)));
  return { files: files.length, faults };
}

function faultsOf({ path, size, sha256 }, read) {
  if (!read) return [`${path} is missing`];

  const content = read();
  if (content.length !== size) return [`${path} has ${content.length} bytes and not ${size}`];
  const hash = createHash("sha256").update(content).digest("hex");
  return hash === sha256 ? [] : [`${path} was changed`];
}

/**
 * The entries that the table of contents at the zip's end lists.
 * @param {Buffer} zip
 * @returns {{ name: string, read: () => Buffer }[]}
 */
export function readZip(zip) {
  const end = endRecord(zip);
  const entries = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error("The table of contents is broken.");
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const entry = {
      name: zip.toString("utf8", at + 46, nameEnd),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      offset: zip.readUInt32LE(at + 42),
    };
    entries.push({ name: entry.name, read: () => unpack(zip, entry) });
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function endRecord(zip) {
  const last = zip.length - 22;
  for (let at = last; at >= Math.max(0, last - LARGEST_COMMENT); at--)
    if (zip.readUInt32LE(at) === END) return at;
  throw new Error("This is no zip file.");
}

function unpack(zip, { name, method, packed, offset }) {
  if (packed === 0xffffffff || offset === 0xffffffff)
    throw new Error("Packages of more than 4 GB cannot be checked with this script.");
  if (zip.readUInt32LE(offset) !== LOCAL) throw new Error(`${name} is broken.`);

  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const content = zip.subarray(start, start + packed);
  if (method === 0) return content;
  if (method === 8) return inflateRawSync(content);
  throw new Error(`${name} is packed in an unknown way.`);
}

function main([path]) {
  if (!path) throw new Error("Say which package: node scripts/verify-package.mjs package.zip");
  const { files, faults } = verifyPackage(readFileSync(path));
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? `OK: ${files} files` : `${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.exitCode = main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
