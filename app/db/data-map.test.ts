import { expect, test } from "vitest";
import { RETENTION } from "~/config/retention";
import { KV_PREFIXES, R2_PREFIXES } from "~/config/storage";
import { dataMap, retentionRegister, usesOfData } from "./data-map";
import { declarations, inventory } from "./inventory";

test("the map names every table and every column of the inventory", () => {
  const { tables } = dataMap();
  expect(Object.keys(tables).sort()).toEqual(Object.keys(inventory).sort());
  for (const [name, { columns }] of declarations)
    expect(Object.keys(tables[name]?.columns ?? {})).toEqual(Object.keys(columns));
});

test("a table about people says whose and what erasure does with it", () => {
  for (const table of Object.values(dataMap().tables))
    if (table.subject !== "nobody") expect(table).toHaveProperty("onErasure");
});

test("[P7] every prefix outside the tables says what it holds, about whom and what erasure does", () => {
  const { files, keys } = dataMap();
  expect(Object.keys(files.prefixes).sort()).toEqual(R2_PREFIXES.toSorted());
  expect(Object.keys(keys.prefixes).sort()).toEqual(KV_PREFIXES.toSorted());
});

test("[P80] every table has a class of retention, and every class its days", () => {
  const register = retentionRegister();
  expect(register.map((rule) => rule.class)).toEqual(Object.keys(RETENTION));
  expect(register.flatMap(({ tables }) => tables)).toHaveLength(declarations.length);
});

test("a use is named once, however many tables serve it", () => {
  const keys = usesOfData().map((use) => JSON.stringify(use));
  expect(new Set(keys).size).toBe(keys.length);
  for (const [, { purpose, basis, role }] of declarations)
    expect(usesOfData()).toContainEqual({ purpose, basis, role });
});
