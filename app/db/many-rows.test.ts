import { asc } from "drizzle-orm";
import { expect, test } from "vitest";
import { aTenant, contactRow } from "../../tests/support/tenant";
import { insertRows } from "./many-rows";
import { contacts } from "./schema";
import { byHand } from "./statements";

const phone = { raw: "050 123 4567", e164: "+971501234567" };
const PEOPLE = [
  { ...contactRow("ct_a"), nameEn: "A 'quoted' \"one\"", nameAr: null, phones: [phone] },
  { ...contactRow("ct_b"), nameEn: null, nameAr: "ليلى", phones: [], birthYear: 1980 },
  { ...contactRow("ct_c"), nameEn: "", nameAr: null, phones: [phone, phone] },
];

test("many rows come out as they went in, whatever they share and whatever is missing", async () => {
  const { db } = await aTenant("acme");
  const [changed] = await db.commit(db.insertMany(contacts, PEOPLE));
  expect(changed).toBe(3);
  const [rows] = await db.read(db.rows(contacts, { orderBy: [asc(contacts.id)] }));
  const made = rows.filter(({ id }) => PEOPLE.some((one) => one.id === id));
  expect(made).toEqual(PEOPLE.map((one) => expect.objectContaining(one)));
});

test("rows that are there already are left alone, one row and none go in like many", async () => {
  const { db } = await aTenant("acme");
  const [first, ...rest] = PEOPLE;
  if (!first) throw new Error("there is one");
  const twice = [...rest, { ...first, nameEn: "Other" }];
  const changes = [[first], [], twice].map((rows) => db.insertMany(contacts, rows));
  expect(await db.commit(...changes)).toEqual([1, 0, 2]);
  const [kept] = await db.read(db.one(contacts, "ct_a"));
  expect(kept?.nameEn).toBe(first.nameEn);
});

test("a statement takes one parameter for all that differs, and one for each value in common", () => {
  const count = (rows: number) => {
    const people = Array.from({ length: rows }, (_, n) => contactRow(`ct_${n}`));
    return byHand(insertRows(contacts, people)).toSQL().params.length;
  };
  expect(count(1000)).toBe(count(2));
  expect(count(1000)).toBeLessThanOrEqual(100);
});
