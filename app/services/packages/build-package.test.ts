import { expect, test } from "vitest";
import { concat, utf8 } from "~/lib/bytes";
import { sha256Hex } from "~/lib/secrets";
import { verifyPackage } from "../../../scripts/verify-package.mjs";
import { buildPackage, type PackageFile } from "./build-package";
import { csvOf } from "./csv";

const AT = Date.UTC(2026, 10, 22, 19);
const ABOUT = {
  format: "closr-access-package",
  version: 1,
  absent: [{ what: "calls", why: "none were made" }],
};

const FILES: PackageFile[] = [
  { path: "index.html", content: "<!doctype html>" },
  { path: "controller/contacts.json", content: utf8('[{"nameAr":"مريم"}]') },
  { path: "controller/ملاحظات.txt", content: "" },
];

async function bytesOf(stream: ReadableStream<Uint8Array>) {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
const built = async (files: Iterable<PackageFile> | AsyncIterable<PackageFile> = FILES) =>
  bytesOf(buildPackage(files, ABOUT, AT));

/** The manifest, which is the last thing in the zip that has braces. */
function manifestOf(zip: Uint8Array) {
  const text = new TextDecoder().decode(zip);
  const from = text.indexOf('{\n  "format"');
  return JSON.parse(text.slice(from, text.indexOf("\n}", from) + 2));
}

test("a package verifies, and its manifest tells every file's size and hash", async () => {
  const zip = await built();

  expect(verifyPackage(zip)).toEqual({ files: 3, faults: [] });
  expect(manifestOf(zip)).toEqual({
    ...ABOUT,
    createdAt: "2026-11-22T19:00:00.000Z",
    files: [
      { path: "index.html", size: 15, sha256: await sha256Hex("<!doctype html>") },
      {
        path: "controller/contacts.json",
        size: 23,
        sha256: await sha256Hex('[{"nameAr":"مريم"}]'),
      },
      { path: "controller/ملاحظات.txt", size: 0, sha256: await sha256Hex("") },
    ],
  });
});

test("the same files at the same instant make the same package", async () =>
  expect(await built()).toEqual(await built()));

test("one changed byte in a file is found", async () => {
  const zip = await built();
  const at = new TextDecoder("latin1").decode(zip).indexOf("doctype");
  zip[at] = 0x44;
  expect(verifyPackage(zip)).toEqual({ files: 3, faults: ["index.html was changed"] });
});

test("a file that was slipped in, or taken out, is found", async () => {
  const more = await built([...FILES, { path: "extra.txt", content: "x" }]);
  const hidden = swapped(more, '"path": "extra.txt"', '"path": "index.txt"');

  expect(verifyPackage(hidden).faults).toEqual([
    "extra.txt is not in the manifest",
    "index.txt is missing",
  ]);
});

/** The bytes with one ASCII text replaced by another of its length. */
function swapped(bytes: Uint8Array, from: string, to: string) {
  const at = new TextDecoder("latin1").decode(bytes).indexOf(from);
  return concat(bytes.subarray(0, at), utf8(to), bytes.subarray(at + from.length));
}

test("a package without a manifest is none", async () => {
  const zip = await built();
  const renamed = swapped(
    swapped(zip, "manifest.json", "manifesto.txt"),
    "manifest.json",
    "manifesto.txt",
  );
  expect(verifyPackage(renamed)).toEqual({ files: 0, faults: ["manifest.json is missing"] });
  expect(() => verifyPackage(utf8("no zip at all, though long enough"))).toThrow("no zip");
});

test("files are taken one by one as the zip is read, and a long one is never held", async () => {
  const taken: string[] = [];
  async function* files(): AsyncGenerator<PackageFile> {
    for (const path of ["a.bin", "b.bin"]) {
      taken.push(path);
      yield { path, content: zeros(64) };
    }
  }
  const reader = buildPackage(files(), ABOUT, AT).getReader();
  await reader.read();
  await reader.read();
  expect(taken).toEqual(["a.bin"]);

  let size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read())
    size += piece.value.length;
  expect(taken).toEqual(["a.bin", "b.bin"]);
  expect(size).toBeGreaterThan(2 * 64 * 65_536 - 65_536);
});

/** A stream of so many times 64 KB. */
function zeros(pieces: number) {
  let left = pieces;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left-- > 0) controller.enqueue(new Uint8Array(65_536));
      else controller.close();
    },
  });
}

test("a stream of megabytes verifies, and so does a table", async () => {
  const rows = Array.from({ length: 1_200 }, (_, at) => [`ct_${at}`, "مريم"]);
  const zip = await built([
    { path: "big.bin", content: zeros(32) },
    { path: "contacts.csv", content: csvOf(["id", "name"], rows) },
  ]);

  expect(verifyPackage(zip)).toEqual({ files: 2, faults: [] });
  expect(manifestOf(zip).files[0].size).toBe(32 * 65_536);
});

test.each([
  "../up.txt",
  "/root.txt",
  "a/../../b.txt",
  "a//b.txt",
  "a\\b.txt",
  "C:/a.txt",
  "a\0.txt",
  ".",
  "",
])("the path %j is not packed", (path) =>
  expect(built([{ path, content: "x" }])).rejects.toThrow("not safe"),
);

test.each(["Index.html", "manifest.json", "MANIFEST.JSON"])("the path %j comes only once", (path) =>
  expect(built([...FILES, { path, content: "x" }])).rejects.toThrow("twice"),
);

test("a source that breaks breaks the package: there is no half one that looks whole", () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("lost")) });
  return expect(built([{ path: "a.bin", content: broken }])).rejects.toThrow("lost");
});
