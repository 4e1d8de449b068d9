import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { metered } from "./metered.server";

test("a batch is one round trip, and its rows are what D1 counted", async () => {
  const { db, bill } = metered(env.DB);
  await db.prepare("create table counted (id integer primary key)").run();
  const before = { ...bill };

  const insert = db.prepare("insert into counted values (?)");
  await db.batch([insert.bind(1), insert.bind(2), db.prepare("select * from counted")]);

  expect(bill.trips - before.trips).toBe(1);
  expect(bill.statements - before.statements).toBe(3);
  expect(bill.rowsWritten - before.rowsWritten).toBe(2);
  expect(bill.rowsRead - before.rowsRead).toBeGreaterThanOrEqual(2);
});

test("a statement whose cost is not told says so on the bill", async () => {
  const { db, bill } = metered(env.DB);
  expect(await db.prepare("select 1 as one").first("one")).toBe(1);
  expect(bill).toMatchObject({ trips: 1, statements: 1, untold: 1 });
});
