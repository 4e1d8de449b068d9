import { expect, test } from "vitest";
import { type Bytes, concat, utf8 } from "~/lib/bytes";
import { CANARY, exifOf, holdsText } from "../../../../tests/support/pictures";
import { cleanHeic } from "./heic";

const be = (size: number, value: number) =>
  Uint8Array.from({ length: size }, (_, at) => (value / 256 ** (size - 1 - at)) & 255);
const box = (type: string, ...content: Uint8Array[]) => {
  const data = concat(...content);
  return concat(be(4, data.length + 8), utf8(type), data);
};

const PIXELS = utf8("the picture itself, coded");
const EXIF = concat(be(4, 0), exifOf(6));
const XMP = utf8(`<x:xmpmeta>${CANARY}</x:xmpmeta>`);

interface Item {
  id: number;
  type: string;
  content: Bytes;
  /** In the `idat` box of the description, and not with the pixels. */
  inside?: boolean;
}

const ITEMS: Item[] = [
  { id: 1, type: "hvc1", content: PIXELS },
  { id: 2, type: "Exif", content: EXIF },
  { id: 3, type: "mime", content: XMP, inside: true },
];

/** A HEIC file after ISO 23008-12: description first, pixels last. */
function heicOf(items: readonly Item[], version = 1): Bytes {
  const inside = items.filter((item) => item.inside);
  const outside = items.filter((item) => !item.inside);
  const infos = items.map(({ id, type }) =>
    box("infe", be(1, 2), be(3, 0), be(2, id), be(2, 0), utf8(type), utf8("\0")),
  );
  const iinf = box("iinf", be(4, 0), be(2, items.length), ...infos);
  const idat = box("idat", ...inside.map(({ content }) => content));

  const metaWith = (mediaStart: number) => {
    const entries = items.map((item) =>
      item.inside
        ? placeOf(item, version, bytesBefore(inside, item))
        : placeOf(item, version, mediaStart + bytesBefore(outside, item)),
    );
    const head = [be(1, version), be(3, 0), be(1, 0x44), be(1, 0)];
    const iloc = box("iloc", ...head, be(idBytes(version), items.length), ...entries);
    return box("meta", be(4, 0), iinf, iloc, idat);
  };
  const ftyp = box("ftyp", utf8("heic"), be(4, 0), utf8("mif1heic"));
  const mediaStart = ftyp.length + metaWith(0).length + 8;
  const mdat = box("mdat", ...outside.map(({ content }) => content));
  return concat(ftyp, metaWith(mediaStart), mdat);
}

const idBytes = (version: number) => (version === 2 ? 4 : 2);

const bytesBefore = (items: readonly Item[], item: Item) =>
  items.slice(0, items.indexOf(item)).reduce((sum, { content }) => sum + content.length, 0);

function placeOf({ id, inside, content }: Item, version: number, offset: number): Bytes {
  const method = version === 0 ? be(0, 0) : be(2, inside ? 1 : 0);
  const extent = concat(be(4, offset), be(4, content.length));
  return concat(be(idBytes(version), id), method, be(2, 0), be(2, 1), extent);
}

test.each([1, 2])(
  "Exif and XMP of a HEIC are zeros, and nothing else has changed (iloc version %d)",
  (version) => {
    const file = heicOf(ITEMS, version);
    const clean = cleanHeic(file);

    expect(holdsText(file, CANARY)).toBe(true);
    expect(clean).toEqual(
      heicOf(
        ITEMS.map((item) =>
          item.id === 1 ? item : { ...item, content: new Uint8Array(item.content.length) },
        ),
        version,
      ),
    );
  },
);

test("the first form of the table of places is read too", () => {
  const items = ITEMS.filter(({ inside }) => !inside);
  const clean = cleanHeic(heicOf(items, 0));
  expect(clean && holdsText(clean, CANARY)).toBe(false);
  expect(clean && holdsText(clean, "the picture itself")).toBe(true);
});

test("free room in the file is emptied", () => {
  const clean = cleanHeic(concat(heicOf(ITEMS), box("free", utf8(CANARY))));
  expect(clean && holdsText(clean, CANARY)).toBe(false);
});

test.each<[string, Bytes]>([
  ["with a box we do not know", concat(heicOf(ITEMS), box("uuid", utf8(CANARY)))],
  ["with bytes behind its end", concat(heicOf(ITEMS), utf8("x"))],
  ["without a description", concat(box("ftyp", utf8("heic")), box("mdat", EXIF))],
  [
    "without a table of places",
    concat(box("ftyp", utf8("heic")), box("meta", be(4, 0), box("iinf", be(4, 0), be(2, 0)))),
  ],
])("a HEIC %s is not kept, as its descriptions may be anywhere", (_, file) =>
  expect(cleanHeic(file)).toBeNull(),
);

test("a table of places of no width cannot keep us busy", () => {
  const file = heicOf(ITEMS);
  const sizes = new TextDecoder("latin1").decode(file).indexOf("iloc") + 8;
  file[sizes] = 0;
  expect(cleanHeic(file)).toBeNull();
});

test("an item that lies outside of the file is not believed", () => {
  const file = heicOf(ITEMS);
  expect(cleanHeic(file.slice(0, -1))).toBeNull();
});
