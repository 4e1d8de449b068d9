import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { buildPackage } from "./build-package";
import { contentAt, rangeOf, readContents } from "./zip-contents";

const KEY = "packages/acme/pk_zip";

/** A package of three files, changed by hand, as it lies in the bucket. */
async function lying(change: (zip: Buffer, entries: number[]) => void) {
  const files = [
    { path: "a.txt", content: "first" },
    { path: "b.txt", content: "second" },
  ];
  const zip = Buffer.from(await new Response(buildPackage(files, {}, 0)).arrayBuffer());
  const entries: number[] = [];
  for (let at = zip.indexOf("PK\x01\x02"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 1))
    entries.push(at);
  change(zip, entries);
  await env.FILES.put(KEY, zip);
  return readContents(env.FILES, KEY);
}

const OFFSET = 42;
const SIZES = [20, 24];

test("each file is found at its place", async () => {
  const contents = await lying(() => undefined);
  if (!contents.ok) throw new Error(contents.reason);
  const texts = contents.value.slice(0, 2).map(async (place) => {
    const begin = await contentAt(env.FILES, KEY, place);
    return new Response(await rangeOf(env.FILES, KEY, begin ?? -1, place.size)).text();
  });
  expect(await Promise.all(texts)).toEqual(["first", "second"]);
});

test.each<[string, (zip: Buffer, entries: number[]) => void]>([
  [
    "two files in one place",
    (zip, [a = 0, b = 0]) => zip.writeUInt32LE(zip.readUInt32LE(a + OFFSET), b + OFFSET),
  ],
  [
    "a file that reaches into the next",
    (zip, [a = 0]) => {
      for (const field of SIZES) zip.writeUInt32LE(200, a + field);
    },
  ],
  [
    "a file that is larger than the whole",
    (zip, entries) => {
      for (const field of SIZES) zip.writeUInt32LE(1_000_000, (entries.at(-1) ?? 0) + field);
    },
  ],
  ["a file past the end", (zip, [, b = 0]) => zip.writeUInt32LE(zip.length + 1, b + OFFSET)],
])("%s makes a broken package", async (_, change) =>
  expect(await lying(change)).toEqual({ ok: false, reason: "package-broken" }),
);

test("a file whose own header moves it past the end is not read", async () => {
  const contents = await lying((zip) => zip.writeUInt16LE(60_000, 28));
  if (!contents.ok) throw new Error(contents.reason);
  expect(await contentAt(env.FILES, KEY, contents.value[0] ?? { offset: 0, size: 0 })).toBeNull();
});
