import { expect, test } from "vitest";
import { RETENTION } from "~/config/retention";
import { KV_PREFIXES, R2_PREFIXES } from "~/config/storage";
import { sealedFields } from "~/words/security-page";
import { dataItems, dataMap, retentionRegister, sealedRegister } from "./data-map";
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

test("[P6][P7] every item says to what it belongs and who decides over it, and all of it occurs", () => {
  const { tables, files, keys, indexes } = dataMap();
  const all = [tables, files.prefixes, keys.prefixes, indexes].flatMap(
    (stores): { scope: string; role: string }[] => Object.values(stores),
  );
  for (const { role } of [...all, ...dataItems()])
    expect(["controller", "processor"]).toContain(role);
  const scopes = new Set(dataItems().map(({ scope }) => scope));
  expect([...scopes].sort()).toEqual(["communications", "service", "website"]);
});

test("[P15] the identifiers in the map are those columns of the schema, and no others", () => {
  const listed = dataItems().filter((item) => item.class === "identifier");
  const columns = declarations.flatMap(([table, { columns }]) =>
    Object.entries(columns)
      .filter(([, category]) => category === "user.unique_id")
      .map(([column]) => `${table}.${column}`),
  );
  expect(listed.map(({ item }) => item)).toEqual(columns);
  expect(columns).toContain("users.id");
});

test("[P88] what is published as sealed is every sealed column, and no name, phone or e-mail", () => {
  const { sealed, hashed } = sealedRegister();
  expect(sealed).toContainEqual({ table: "integrations", column: "secretSealed" });
  expect(hashed).toContainEqual({ table: "credentials", column: "password" });
  const sealedColumns = declarations.flatMap(([, { columns }]) =>
    Object.keys(columns).filter((column) => column.endsWith("Sealed")),
  );
  expect(sealed.map(({ column }) => column)).toEqual(sealedColumns);
  expect(sealed.map(({ table, column }) => `${table}.${column}`)).toEqual(
    Object.keys(sealedFields),
  );
});
