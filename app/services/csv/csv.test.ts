import { expect, test } from "vitest";
import { type CsvRow, CsvUnreadable, csvBatches, csvRows } from "./csv-rows";
import { inspectCsv } from "./inspect-csv";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The bytes in pieces of odd sizes, so that letters and quotes are cut in two. */
function streamOf(bytes: Uint8Array, piece = 7): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + piece));
      at += piece;
    },
  });
}

async function rowsOf(bytes: Uint8Array, startByte = 0, piece = 7) {
  const dialect = await inspectCsv(streamOf(bytes, piece));
  if (typeof dialect === "string") throw new Error(dialect);

  const rows: CsvRow[] = [];
  const rest = streamOf(bytes.subarray(startByte), piece);
  for await (const row of csvRows(rest, dialect, startByte)) rows.push(row);
  return rows;
}

const inspect = (text: string) => inspectCsv(streamOf(utf8(text)));
const cellsOf = async (bytes: Uint8Array) => (await rowsOf(bytes)).map(({ cells }) => cells);

/** محمد,دبي twice, in Windows-1256. */
const ARABIC_1256 = new Uint8Array([
  0xe3, 0xcd, 0xe3, 0xcf, 0x2c, 0xcf, 0xc8, 0xed, 0x0a, 0xe3, 0xcd, 0xe3, 0xcf, 0x2c, 0xcf, 0xc8,
  0xed, 0x0a,
]);

test.each([
  ["a,b,c\n1,2,3\n", ","],
  ["a;b;c\n1,5;2,5;3,5\n", ";"],
  ["a\tb\n1\t2\n", "\t"],
  ["a|b\n1|2\n", "|"],
  ['name,notes\nA,"x; y; z"\nB,"p; q; r"\n', ","],
  ["only one column\nof text\n", ","],
])("the delimiter of %j is %j", async (text, delimiter) => {
  expect(await inspect(text)).toMatchObject({ delimiter, charset: "utf-8", bytes: text.length });
});

test("Excel's line that names the delimiter is obeyed and is no row", async () => {
  const bytes = utf8("sep=;\r\na;b\r\n1;2\r\n");
  expect(await cellsOf(bytes)).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
});

test("UTF-8 with its mark is read without it, and Arabic stays whole across pieces", async () => {
  expect(await cellsOf(utf8("\uFEFFالاسم,المدينة\nمحمد,دبي\n"))).toEqual([
    ["الاسم", "المدينة"],
    ["محمد", "دبي"],
  ]);
});

test("Windows-1256 is told by its runs of letters, and read", async () => {
  expect(await inspectCsv(streamOf(ARABIC_1256))).toMatchObject({ charset: "windows-1256" });
  expect(await cellsOf(ARABIC_1256)).toEqual([
    ["محمد", "دبي"],
    ["محمد", "دبي"],
  ]);
});

test("Windows-1252 is told by its lone accents", async () => {
  const bytes = new Uint8Array([0x4a, 0x6f, 0x73, 0xe9, 0x2c, 0x41, 0x0a]);
  expect(await inspectCsv(streamOf(bytes))).toMatchObject({ charset: "windows-1252" });
  expect(await cellsOf(bytes)).toEqual([["José", "A"]]);
});

test("Arabic that comes late in a file still decides", async () => {
  const late = new Uint8Array([...utf8("a,b\n".repeat(50_000)), ...ARABIC_1256]);
  expect(await inspectCsv(streamOf(late, 65_536))).toMatchObject({ charset: "windows-1256" });
});

test.each([
  [new Uint8Array(), "csv-is-empty"],
  [new Uint8Array([0xff, 0xfe, 0x61, 0x00]), "csv-is-utf-16"],
  [new Uint8Array([0x50, 0x4b, 0x03, 0x00, 0x01]), "csv-is-binary"],
])("%o is refused: %s", async (bytes, refusal) => {
  expect(await inspectCsv(streamOf(bytes))).toBe(refusal);
});

test("quotes, line breaks inside them, empty lines and rows of odd width are read", async () => {
  const text = 'a,b\n"x ""y""\nz",2\n\n1\n1,2,3\n5\' 10",tall\n';
  expect(await cellsOf(utf8(text))).toEqual([
    ["a", "b"],
    ['x "y"\nz', "2"],
    ["1"],
    ["1", "2", "3"],
    ["5' 10\"", "tall"],
  ]);
});

test.each([
  ["UTF-8", utf8('الاسم,b\nمحمد,"x\ny"\r\nسعيد,4\n')],
  ["Windows-1256", ARABIC_1256],
  ["UTF-8 with its mark", utf8("\uFEFFa,b\n1,2\n3,4\n")],
])("reading %s goes on from any row's end and misses nothing", async (_, bytes) => {
  const all = await rowsOf(bytes);
  for (const [index, { endByte }] of all.entries()) {
    expect(await rowsOf(bytes, endByte)).toEqual(all.slice(index + 1));
  }
});

test("a quote that never ends is a fault, not a row of a hundred thousand lines", async () => {
  const bytes = utf8(`a,b\n"x,${"y\n".repeat(700_000)}`);
  await expect(rowsOf(bytes, 0, 65_536)).rejects.toThrow(CsvUnreadable);
});

test("a hundred thousand rows pass in batches, none lost", async () => {
  const line = (index: number) => `${index},Name ${index},+9715${String(index).padStart(8, "0")}\n`;
  let next = 0;
  const file = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (next === 100_000) return controller.close();
      const lines = Array.from({ length: 1_000 }, () => line(next++));
      controller.enqueue(utf8(lines.join("")));
    },
  });
  let [rows, last, largest] = [0, "", 0];
  const dialect = { charset: "utf-8", delimiter: ",", skipBytes: 0 } as const;
  for await (const batch of csvBatches(csvRows(file, dialect), 500)) {
    rows += batch.rows.length;
    largest = Math.max(largest, batch.rows.length);
    last = batch.rows.at(-1)?.[0] ?? "";
  }
  expect([rows, last, largest]).toEqual([100_000, "99999", 500]);
});

test("a reader that stops early lets the file go", async () => {
  let cancelled = false;
  const file = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(utf8("1,2\n".repeat(1_000))),
    cancel: () => {
      cancelled = true;
    },
  });
  const dialect = { charset: "utf-8", delimiter: ",", skipBytes: 0 } as const;
  for await (const row of csvRows(file, dialect)) if (row.endByte > 40) break;
  expect(cancelled).toBe(true);
});
