import { expect, test } from "vitest";
import { type Bytes, concat, utf8 } from "~/lib/bytes";
import {
  CANARY,
  exifOf,
  GIF,
  holdsText,
  JPEG,
  PNG,
  spliced,
  WEBP,
} from "../../../../tests/support/pictures";
import type { FileType } from "../file-types";
import { cleanPicture } from "./clean-picture";
import { orientationOnly } from "./orientation";
import { crc32 } from "./png";

function cleaned(type: FileType, bytes: Bytes): Bytes {
  const outcome = cleanPicture(type, bytes);
  if (!outcome.ok) throw new Error(outcome.reason);
  expect(holdsText(outcome.value, CANARY), "the canary is gone").toBe(false);
  return outcome.value;
}

const canary = utf8(CANARY);
const be32 = (value: number) =>
  new Uint8Array([value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]);
const le32 = (value: number) => be32(value).toReversed();

/** A JPEG segment. */
const segment = (code: number, ...content: Uint8Array[]) => {
  const data = concat(...content);
  return concat(
    new Uint8Array([0xff, code, (data.length + 2) >> 8, (data.length + 2) & 255]),
    data,
  );
};
const jpegExif = (orientation: number, order?: "big" | "little") =>
  segment(0xe1, utf8("Exif\0\0"), exifOf(orientation, order));

/** A PNG chunk. */
const chunk = (type: string, ...content: Uint8Array[]) => {
  const checked = concat(utf8(type), ...content);
  return concat(be32(checked.length - 4), checked, be32(crc32(checked)));
};

/** A WebP file with more chunks behind its own. */
function webpWith(flags: number, ...chunks: [string, Uint8Array][]): Bytes {
  const more = chunks.map(([type, data]) =>
    concat(utf8(type), le32(data.length), data, new Uint8Array(data.length % 2)),
  );
  const whole = concat(WEBP, ...more);
  whole[20] = (whole[20] ?? 0) | flags;
  whole.set(le32(whole.length - 8), 4);
  return whole;
}

test.each<[FileType, Bytes]>([
  ["jpeg", JPEG],
  ["png", PNG],
  ["webp", WEBP],
  ["gif", GIF],
])("a %s that holds nothing but its picture is kept byte for byte", (type, bytes) =>
  expect(cleaned(type, bytes)).toEqual(bytes),
);

test.each<[string, Bytes]>([
  ["Exif", jpegExif(1)],
  ["XMP", segment(0xe1, utf8("http://ns.adobe.com/xap/1.0/\0"), canary)],
  ["more pictures", segment(0xe2, utf8("MPF\0"), canary)],
  ["IPTC", segment(0xed, utf8("Photoshop 3.0\0"), canary)],
  ["a maker's note", segment(0xe7, canary)],
  ["a thumbnail", segment(0xe0, utf8("JFXX\0"), canary)],
  ["a comment", segment(0xfe, canary)],
])("%s is taken out of a JPEG, wherever it stands", (_, added) => {
  const jfifEnd = 20;
  expect(cleaned("jpeg", spliced(JPEG, 2, added))).toEqual(JPEG);
  expect(cleaned("jpeg", spliced(JPEG, jfifEnd, added, added))).toEqual(JPEG);
});

test("what stands behind the end of a JPEG, or between its scans, is taken out", () => {
  expect(cleaned("jpeg", concat(JPEG, canary))).toEqual(JPEG);
  expect(cleaned("jpeg", concat(JPEG, JPEG, canary))).toEqual(JPEG);
  expect(cleaned("jpeg", spliced(JPEG, JPEG.length - 2, segment(0xfe, canary)))).toEqual(JPEG);
});

test("the thumbnail inside a JFIF header is taken out", () => {
  const thumbnail = canary.slice(0, 12);
  const header = concat(
    new Uint8Array([0xff, 0xe0, 0, 28]),
    JPEG.subarray(6, 18),
    new Uint8Array([2, 2]),
    thumbnail,
  );
  const padded = concat(JPEG.subarray(0, 2), header, JPEG.subarray(20));
  const clean = cleaned("jpeg", padded);

  expect(clean).toEqual(JPEG);
});

test.each([2, 3, 6, 8])(
  "a JPEG turned by %d stays turned, and that is all its Exif says",
  (orientation) => {
    for (const order of ["big", "little"] as const) {
      const clean = cleaned("jpeg", spliced(JPEG, 20, jpegExif(orientation, order)));
      const exif = segment(0xe1, utf8("Exif\0\0"), orientationOnly(orientation));
      expect(clean).toEqual(spliced(JPEG, 20, exif));
      expect(cleaned("jpeg", clean)).toEqual(clean);
    }
  },
);

test("an orientation that does not exist is none", () =>
  expect(cleaned("jpeg", spliced(JPEG, 20, jpegExif(9)))).toEqual(JPEG));

test.each(["tEXt", "zTXt", "iTXt", "tIME", "prVt", "caNv"])("%s is taken out of a PNG", (type) => {
  const end = PNG.length - 12;
  expect(cleaned("png", spliced(PNG, end, chunk(type, canary)))).toEqual(PNG);
  expect(cleaned("png", spliced(PNG, 33, chunk(type, canary)))).toEqual(PNG);
});

test("what stands behind the end of a PNG is taken out", () =>
  expect(cleaned("png", concat(PNG, canary))).toEqual(PNG));

test.each([33, PNG.length - 12])(
  "a PNG turned by its Exif at byte %d stays turned from there",
  (at) => {
    const clean = cleaned("png", spliced(PNG, at, chunk("eXIf", exifOf(6))));
    expect(clean).toEqual(spliced(PNG, at, chunk("eXIf", orientationOnly(6))));
    expect(cleaned("png", spliced(PNG, at, chunk("eXIf", exifOf(1))))).toEqual(PNG);
  },
);

test("the checksum is that of PNG", () => expect(crc32(utf8("IEND"))).toBe(0xae426082));

test.each<[string, number, [string, Uint8Array]]>([
  ["Exif", 8, ["EXIF", exifOf(1)]],
  ["XMP", 4, ["XMP ", canary]],
  ["an unknown chunk", 0, ["CANA", canary]],
])("%s is taken out of a WebP, and its flag with it", (_, flags, added) =>
  expect(cleaned("webp", webpWith(flags, added))).toEqual(WEBP),
);

test("what stands behind the end of a WebP is taken out", () =>
  expect(cleaned("webp", concat(WEBP, canary))).toEqual(WEBP));

test("a WebP turned by its Exif stays turned", () =>
  expect(cleaned("webp", webpWith(12, ["EXIF", exifOf(8)], ["XMP ", canary]))).toEqual(
    webpWith(8, ["EXIF", orientationOnly(8)]),
  ));

test.each<[string, Bytes]>([
  ["a comment", concat(new Uint8Array([0x21, 0xfe, canary.length]), canary, new Uint8Array([0]))],
  [
    "XMP",
    concat(
      new Uint8Array([0x21, 0xff, 11]),
      utf8("XMP DataXMP"),
      new Uint8Array([canary.length]),
      canary,
      new Uint8Array([0]),
    ),
  ],
  ["a text", concat(new Uint8Array([0x21, 0x01, canary.length]), canary, new Uint8Array([0]))],
])("%s is taken out of a GIF, and it still moves", (_, added) =>
  expect(cleaned("gif", spliced(GIF, 19, added))).toEqual(GIF),
);

test("what stands behind the end of a GIF is taken out", () =>
  expect(cleaned("gif", concat(GIF, canary))).toEqual(GIF));

test.each<[FileType, Bytes]>([
  ["jpeg", JPEG],
  ["png", PNG],
  ["webp", WEBP],
  ["gif", GIF],
])("a %s that is cut off anywhere is broken, and never a crash", (type, bytes) => {
  for (let length = 0; length < bytes.length; length++)
    expect(cleanPicture(type, bytes.slice(0, length)), `${length} bytes`).toEqual({
      ok: false,
      reason: "picture-broken",
    });
});

test("a kind of file that is no picture is kept as it is", () =>
  expect(cleanPicture("pdf", canary)).toEqual({ ok: true, value: canary }));
