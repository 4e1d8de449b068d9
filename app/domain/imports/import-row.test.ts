import { expect, test } from "vitest";
import { guessMapping } from "./guess-mapping";
import type { ImportKind } from "./import-fields";
import { cleanCell, dealTitle, type RowReading, type RowRules, readRow } from "./import-row";

const rulesFor = (kind: ImportKind, headers: string[], more: Partial<RowRules> = {}): RowRules => ({
  kind,
  headers,
  mapping: guessMapping(kind, headers).mapping,
  dateOrders: {},
  currency: "AED",
  country: "AE",
  fileHash: "abc",
  ...more,
});

function values(reading: RowReading) {
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.values;
}

const DEALS = [
  "opportunity_id",
  "sales_agent",
  "product",
  "account",
  "deal_stage",
  "close_date",
  "close_value",
];
const deals = rulesFor("deals", DEALS, { dateOrders: { 5: "mdy" } });

test("a deal is read whole", () => {
  const row = readRow(
    deals,
    ["1C1I", "Sara Sample", "Unit 1", "Acme", "Won", "3/1/2017", "1054"],
    7,
  );
  expect(row).toMatchObject({
    ok: true,
    row: 7,
    key: "deals:id:1C1I",
    values: {
      texts: { owner: "Sara Sample", account: "Acme", stage: "Won" },
      dates: { closedOn: "2017-03-01" },
      money: { value: { amountMinor: 105_400, currency: "AED" } },
      outcome: "won",
    },
  });
  expect(dealTitle(values(row))).toBe("Unit 1 · Acme");
});

test("an open deal without account, date and value is read", () => {
  const row = readRow(deals, ["9ME3", "Sara Sample", "Unit 1", "", "Engaging", "", ""], 1);
  expect(values(row)).toMatchObject({ outcome: "open", dates: {}, money: {} });
  expect(dealTitle(values(row))).toBe("Unit 1");
});

test("every fault of a row is named at once, by column and code, without the cells", () => {
  const row = readRow(deals, ["1", "S", "P", "A", "", "13/13/2017", "lots of secret", "more"], 2);
  expect(row).toEqual({
    ok: false,
    row: 2,
    errors: [
      { column: null, code: "too-many-columns" },
      { column: "deal_stage", code: "required" },
      { column: "close_date", code: "not-a-date" },
      { column: "close_value", code: "not-an-amount" },
    ],
  });
  expect(JSON.stringify(row)).not.toContain("secret");
});

test("a won deal needs its value and its day", () => {
  expect(readRow(deals, ["1", "S", "P", "A", "Won", "", "0"], 1)).toMatchObject({
    errors: [
      { column: "close_value", code: "won-without-value" },
      { column: "close_date", code: "won-without-close-date" },
    ],
  });
});

test("a row's own currency is meant", () => {
  const rules = rulesFor("deals", ["Title", "Stage", "Currency", "Amount"]);
  const money = (...cells: string[]) => values(readRow(rules, cells, 1)).money.value;
  expect(money("A", "New", "usd", "1.5k")).toEqual({ amountMinor: 150_000, currency: "USD" });
  expect(money("A", "New", "KWD", "1.5")).toEqual({ amountMinor: 1_500, currency: "KWD" });
  expect(money("A", "New", "", "1.5")).toEqual({ amountMinor: 150, currency: "AED" });
});

const contacts = rulesFor("contacts", ["First Name", "Last Name", "Email", "Phone", "Tags"]);

test("a contact's phones and e-mails are read, and the guard against formulas goes", () => {
  const cells = [
    "Ahmed",
    "Sample",
    "Ahmed@Buyer.example; a@b.example",
    "'+971 50 000 0001",
    "vip, sea view",
  ];
  expect(values(readRow(contacts, cells, 1))).toMatchObject({
    nameEn: "Ahmed Sample",
    nameAr: null,
    emails: ["ahmed@buyer.example", "a@b.example"],
    phones: [{ raw: "+971 50 000 0001", e164: "+971500000001" }],
    tags: ["vip", "sea view"],
  });
});

test("an Arabic name goes where Arabic names belong", () => {
  expect(values(readRow(contacts, ["محمد", "بن مثال", "", "", ""], 1))).toMatchObject({
    nameEn: null,
    nameAr: "محمد بن مثال",
  });
});

test("a phone that cannot be read is kept with a warning; two in a cell are two", () => {
  const odd = readRow(contacts, ["A", "", "", "call me on 050", ""], 1);
  expect(odd).toMatchObject({
    ok: true,
    warnings: [{ column: "Phone", code: "phone-kept-as-text" }],
    values: { phones: [{ raw: "call me on 050", e164: null }] },
  });
  const two = readRow(contacts, ["A", "", "", "0500000001 / 0500000002", ""], 1);
  expect(values(two).phones.map(({ e164 }) => e164)).toEqual(["+971500000001", "+971500000002"]);
});

test("a row that names nobody is an error, and a bad e-mail is", () => {
  expect(readRow(contacts, ["", "", "", "", "vip"], 1)).toMatchObject({
    errors: [{ column: null, code: "no-name-phone-or-email" }],
  });
  expect(readRow(contacts, ["A", "", "a@b", "", ""], 1)).toMatchObject({
    errors: [{ column: "Email", code: "not-an-email" }],
  });
});

test("a row without an id is known by its file and place, never by a person's name", () => {
  const key = (fileHash: string, row: number) => {
    const reading = readRow({ ...contacts, fileHash }, ["Ahmed", "", "", "", ""], row);
    return reading.ok && reading.key;
  };
  expect(key("abc", 3)).toBe("contacts:row:abc:3");
  expect(new Set([key("abc", 3), key("abc", 4), key("def", 3)]).size).toBe(3);
});

test("an account and an agent are known by their folded names", () => {
  const account = readRow(
    rulesFor("accounts", ["account", "revenue", "employees"]),
    ["Ácme  Ltd", "1100.04", "2,822"],
    1,
  );
  expect(account).toMatchObject({
    key: "accounts:name:acme ltd",
    values: { money: { revenue: { amountMinor: 110_004 } }, counts: { employees: 2_822 } },
  });
  const agent = readRow(
    rulesFor("agents", ["sales_agent", "manager"]),
    ["Sara Sample", "Omar Sample"],
    1,
  );
  expect(agent).toMatchObject({ key: "agents:name:sara sample" });
});

test.each([
  ["'=1+1", "=1+1"],
  ["'+971500000001", "+971500000001"],
  ['="0500000001"', "0500000001"],
  ["'tis fine", "'tis fine"],
  ["\u202A 5 \u202C", "5"],
])("the cell %j is %j", (cell, clean) => {
  expect(cleanCell(cell)).toBe(clean);
});

test("a cell too long is an error", () => {
  expect(readRow(contacts, ["A".repeat(300), "", "", "", ""], 1)).toMatchObject({
    errors: [{ column: "First Name", code: "too-long" }],
  });
});

/** The runtime's clock stands still between two waits. */
async function clockNow() {
  await new Promise((resolve) => setTimeout(resolve, 1));
  return performance.now();
}

test("a hundred thousand deals are read in a few seconds", async () => {
  const started = await clockNow();
  for (let row = 0; row < 100_000; row += 1) {
    const cells = [`id${row}`, "Sara Sample", "Unit 1", "Acme", "Won", "3/25/2017", "1,054"];
    if (!readRow(deals, cells, row).ok) throw new Error(`row ${row}`);
  }
  const took = (await clockNow()) - started;
  expect(took).toBeGreaterThan(10);
  expect(took).toBeLessThan(15_000);
}, 30_000);
