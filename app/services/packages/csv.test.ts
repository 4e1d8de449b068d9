import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cell, csvOf, withoutApostrophe } from "./csv";

const textOf = async (columns: readonly string[], rows: Iterable<readonly Cell[]>) => {
  const bytes = await new Response(csvOf(columns, rows)).arrayBuffer();
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
};

test("a table starts with the mark that spreadsheets need for Arabic, and has a line for each row", async () =>
  expect(
    await textOf(["name", "price", "exclusive", "note"], [["مريم", 1_250_000, true, null]]),
  ).toBe("\ufeffname,price,exclusive,note\r\nمريم,1250000,true,\r\n"));

test.each([
  "=1+1",
  "+971500000001",
  "-1",
  "@SUM(A1)",
  "\tx",
  "\rx",
  "\nx",
  "＝1",
  "＋1",
  "－1",
  "＠x",
])("the text %j does not run in a spreadsheet, and comes back at import", async (text) => {
  const [, cells] = parse(await textOf(["cell"], [[text]]), { bom: true }) as string[][];

  expect(cells).toEqual([`'${text}`]);
  expect(withoutApostrophe(cells?.[0] ?? "")).toBe(text);
});

test("a number below zero stays a number", async () =>
  expect(await textOf(["n"], [[-5]])).toBe("\ufeffn\r\n-5\r\n"));

test("a name with an apostrophe of its own keeps it", () => {
  expect(withoutApostrophe("'Abd al-Rahman")).toBe("'Abd al-Rahman");
  expect(withoutApostrophe("O'Hara")).toBe("O'Hara");
});

test("whatever is written is read back, but for the apostrophes", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" })), {
        minLength: 1,
      }),
      async (rows) => {
        const read = parse(await textOf(["a", "b"], rows), { bom: true, from: 2 }) as string[][];
        expect(read.map((row) => row.map(withoutApostrophe))).toEqual(
          rows.map((row) => row.map(withoutApostrophe)),
        );
      },
    ),
    { numRuns: 100 },
  ));

test("many rows are written in pieces, in their order", async () => {
  const rows = Array.from({ length: 1_201 }, (_, at) => [at]);
  const read = parse(await textOf(["n"], rows), { bom: true, from: 2 }) as string[][];
  expect(read.map(([n]) => Number(n))).toEqual(rows.flat());
});
