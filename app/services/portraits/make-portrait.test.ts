import { expect, test } from "vitest";
import { type Bytes, concat, fromBase64, utf8 } from "~/lib/bytes";
import samples from "../../../tests/fixtures/pictures.json";
import { CANARY, GIF, holdsText, JPEG, PNG, WEBP } from "../../../tests/support/pictures";
import {
  chunk,
  gpsExif,
  greyJpeg,
  pngHead,
  pngOf,
  quarters,
  withExif,
  withSegment,
} from "../../../tests/support/portraits";
import { readJpeg, sizeOfJpeg } from "./jpeg/read-jpeg";
import { MOST_PICTURE_BYTES, makePortrait } from "./make-portrait";

async function portraitOf(file: Bytes): Promise<Bytes> {
  const made = await makePortrait(file);
  if (!made.ok) throw new Error(made.reason);
  expect(sizeOfJpeg(made.value)).toEqual({ width: 256, height: 256 });
  return made.value;
}

const refusalOf = async (file: Bytes) => {
  const made = await makePortrait(file);
  return made.ok ? null : made.reason;
};

/** The colour within each quarter, by its most marked part. */
function quartersOf(portrait: Bytes): string[] {
  const pixels = readJpeg(portrait).square.pixels(1);
  const places = [88, 168].flatMap((y) => [40, 216].map((x) => y * 256 + x));
  return places.map((place) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(place * 3, place * 3 + 3);
    if (Math.min(red, green, blue) > 200) return "white";
    const most = Math.max(red, green, blue);
    expect(most).toBeGreaterThan(200);
    return Object.entries({ red, green, blue }).find(([, part]) => part === most)?.[0] ?? "";
  });
}

const UPRIGHT = ["red", "green", "blue", "white"];
const drawn = (width = 320, height = 320, ...more: Bytes[]) =>
  pngOf(width, height, quarters(width, height), ...more);

/** Segments and chunks in which a file speaks about its picture. */
const SPEAKING = /Exif|http|ICC|Photoshop|JFXX|Adobe|GPS|xmp/i;

test("[P13] of a JPEG with its place, its maker, its profile and a comment nothing but the picture goes on", async () => {
  const plain = await portraitOf(await drawn());
  const spoken = concat(
    withExif(
      withSegment(
        withSegment(plain, 0xfe, utf8(CANARY)),
        0xe2,
        utf8("ICC_PROFILE\0\x01\x01"),
        utf8(CANARY),
      ),
    ),
    utf8(CANARY),
  );
  expect(holdsText(spoken, CANARY)).toBe(true);
  const portrait = await portraitOf(spoken);
  expect(holdsText(portrait, CANARY)).toBe(false);
  expect(new TextDecoder("latin1").decode(portrait)).not.toMatch(SPEAKING);
  expect(quartersOf(portrait)).toEqual(UPRIGHT);
  const codes = [...portrait.entries()].flatMap(([at, byte]) =>
    byte === 0xff && (portrait[at + 1] ?? 0) > 0 ? [portrait[at + 1]] : [],
  );
  expect(codes).toEqual([0xd8, 0xe0, 0xdb, 0xc0, 0xc4, 0xc4, 0xda, 0xd9]);
});

test("[P13] of a PNG with Exif and texts nothing but the picture goes on", async () => {
  const text = chunk("tEXt", utf8(`Comment\0${CANARY}`));
  const portrait = await portraitOf(await drawn(320, 320, chunk("eXIf", gpsExif()), text));
  expect(holdsText(portrait, CANARY)).toBe(false);
  expect(quartersOf(portrait)).toEqual(UPRIGHT);
});

test.each([
  [1, UPRIGHT],
  [2, ["green", "red", "white", "blue"]],
  [3, ["white", "blue", "green", "red"]],
  [4, ["blue", "white", "red", "green"]],
  [5, ["red", "blue", "green", "white"]],
  [6, ["blue", "red", "white", "green"]],
  [7, ["white", "green", "blue", "red"]],
  [8, ["green", "white", "red", "blue"]],
])("[P13] a picture taken with the camera held as %d stands upright", async (held, expected) => {
  const jpeg = withExif(await portraitOf(await drawn()), gpsExif(held));
  expect(quartersOf(await portraitOf(jpeg))).toEqual(expected);
  const png = await drawn(300, 300, chunk("eXIf", gpsExif(held)));
  expect(quartersOf(await portraitOf(png))).toEqual(expected);
});

test.each([
  [900, 300],
  [300, 900],
  [257, 256],
  [1, 1],
  [20, 9],
])("[P13] of %d by %d pixels the square in the middle is drawn", async (width, height) => {
  const side = Math.min(width, height);
  const [left, top] = [(width - side) >> 1, (height - side) >> 1];
  const inSquare = quarters(side, side);
  const isOutside = (x: number, y: number) =>
    x < left || y < top || x >= left + side || y >= top + side;
  const portrait = await portraitOf(
    await pngOf(width, height, (x, y) =>
      isOutside(x, y) ? [0, 0, 0] : inSquare(x - left, y - top),
    ),
  );
  expect(quartersOf(portrait)).toEqual(side === 1 ? Array(4).fill("red") : UPRIGHT);
});

test.each(["in-one", "in-passes"] as const)(
  "a large picture told %s is drawn by the means of its blocks, and what is outside its middle is not kept",
  async (kind) => {
    const [columns, rows] = [400, 300];
    const isLight = (column: number, row: number) => column >= columns / 2 !== row >= rows / 2;
    const file = greyJpeg(columns, rows, (x, y) => (isLight(x, y) ? 250 : 10), kind);
    const pixels = readJpeg(await portraitOf(file)).square.pixels(1);
    const greys = [64, 192].flatMap((y) => [64, 192].map((x) => pixels[(y * 256 + x) * 3] ?? 0));
    expect(greys.map((grey) => Math.abs(grey - 10) < 5)).toEqual([true, false, false, true]);
    expect(greys.map((grey) => Math.abs(grey - 250) < 5)).toEqual([false, true, true, false]);
  },
);

test("pictures as cameras and programs write them are read: in passes, with coarse colours, with marks to begin anew", async () => {
  for (const sample of [samples.passes, samples.coarse, samples.marked])
    expect(quartersOf(await portraitOf(fromBase64(sample) ?? new Uint8Array()))).toEqual(UPRIGHT);
});

test("[P13] a file above 5 MB is refused before it is looked at, and 40 megapixels by the header", async () => {
  expect(await refusalOf(new Uint8Array(MOST_PICTURE_BYTES + 1))).toBe("picture-too-heavy");
  expect(await refusalOf(pngHead(8_000, 5_001))).toBe("picture-too-large");
  expect(await refusalOf(pngHead(8_000, 5_000))).toBe("picture-broken");
  const jpeg = greyJpeg(2, 2, () => 9, "in-one");
  const told = jpeg.indexOf(0xc0) + 4;
  jpeg.set([0x1f, 0x40, 0x13, 0x89], told);
  expect(await refusalOf(jpeg)).toBe("picture-too-large");
});

test.each<[string, Bytes]>([
  ["a GIF", GIF],
  ["a WebP", WEBP],
  ["an SVG", utf8('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ["a page", utf8("<!doctype html><script>alert(1)</script>")],
  ["nothing", new Uint8Array()],
])("[P13] %s is no picture that is taken", async (_, file) =>
  expect(await refusalOf(file)).toBe("picture-not-accepted"),
);

test.each<[string, Bytes]>([
  ["JPEG", JPEG],
  ["PNG", PNG],
])("[P13] a %s that is cut off anywhere is broken, and never a crash", async (_, file) => {
  for (let length = 8; length < file.length - 12; length += 5)
    expect(await refusalOf(file.slice(0, length)), `${length} bytes`).toBe("picture-broken");
});

test.each<[string, Bytes]>([
  ["JPEG", JPEG],
  ["PNG", PNG],
])("[P13] a %s with bytes changed is drawn or refused, and never a crash", async (_, file) => {
  for (let at = 8; at < file.length; at += 29) {
    const changed = file.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x55;
    expect(typeof (await makePortrait(changed)).ok).toBe("boolean");
  }
});
