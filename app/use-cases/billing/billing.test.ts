import { expect, test } from "vitest";
import { events, taxNumbers } from "~/db/schema";
import { everyObject, everyValue } from "../../../tests/support/everything";
import { aTenant } from "../../../tests/support/tenant";
import { addTaxNumber } from "./add-tax-number.server";
import { listTaxNumbers } from "./list-tax-numbers.server";
import { removeTaxNumber } from "./remove-tax-number.server";

const TRN = "100123456700003";
const INPUT = { company: "Marina Crest Realty LLC", trn: TRN };

async function added(name = "acme") {
  const tenant = await aTenant(name);
  const made = await addTaxNumber(tenant.ctx, INPUT);
  if (!made.ok) throw new Error(made.reason);
  return { ...tenant, id: made.value };
}

test("[P17][P88] a tax number is shown by its last four digits, and stands in no table, object or value in full", async () => {
  const { ctx, id } = await added();
  expect(await listTaxNumbers(ctx)).toEqual([
    { id, company: INPUT.company, lastDigits: "0003", createdAt: ctx.now() },
  ]);
  const kept = [...(await everyValue()), ...(await everyObject())];
  expect(kept.length).toBeGreaterThan(20);
  expect(kept.filter((text) => text.includes(TRN))).toEqual([]);
});

test("[P88] what is sealed opens in its own row, and in no other row or workspace", async () => {
  const { ctx, db, id } = await added();
  const [[row]] = await db.read(db.rows(taxNumbers));
  const place = { tenantId: db.tenantId, table: "tax_numbers", id, column: "trn_sealed" };
  const open = (changes: Partial<typeof place>) =>
    ctx.services.seals.open({ ...place, ...changes }, row?.trnSealed ?? "");
  expect(await open({})).toEqual({ ok: true, value: TRN });
  const globex = await aTenant("globex");
  for (const moved of [{ id: "tn_other" }, { tenantId: globex.db.tenantId }])
    expect((await open(moved)).ok).toBe(false);
});

test("[P17] the same number is known again by its keyed hash, and kept once", async () => {
  const { ctx } = await added();
  const again = await addTaxNumber(ctx, { company: "Another LLC", trn: TRN });
  expect(again).toEqual({ ok: false, reason: "trn-known" });
  expect((await addTaxNumber(ctx, { ...INPUT, trn: "100123456700011" })).ok).toBe(true);
  expect(await listTaxNumbers(ctx)).toHaveLength(2);
});

test("[P17] of two requests at one moment one keeps the number, and the other hears that it is known", async () => {
  const { ctx } = await aTenant("acme");
  const both = await Promise.all([addTaxNumber(ctx, INPUT), addTaxNumber(ctx, INPUT)]);
  expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(await listTaxNumbers(ctx)).toHaveLength(1);
});

test("[P17][P89] another workspace keeps the same number and hears nothing of the first, whose hash is another", async () => {
  const acme = await added("acme");
  const globex = await added("globex");
  const [[one]] = await acme.db.read(acme.db.rows(taxNumbers));
  const [[other]] = await globex.db.read(globex.db.rows(taxNumbers));
  expect(one?.trnHash).toMatch(/^[0-9a-f]{64}$/);
  expect(one?.trnHash).not.toBe(other?.trnHash);

  const missing = { ok: false, reason: "tax-number-not-found" };
  expect(await removeTaxNumber(globex.ctx, acme.id)).toEqual(missing);
  expect(await listTaxNumbers(acme.ctx)).toHaveLength(1);
});

test("[P17] a number that is removed leaves nothing but the events, which hold none of it, and can be added anew", async () => {
  const { ctx, db, id } = await added();
  expect(await removeTaxNumber(ctx, id)).toEqual({ ok: true, value: id });
  expect(await removeTaxNumber(ctx, id)).toEqual({ ok: false, reason: "tax-number-not-found" });
  const [rows, told] = await db.read(db.rows(taxNumbers), db.rows(events));
  expect(rows).toEqual([]);
  expect(told.map(({ type }) => type).toSorted()).toEqual([
    "tax-number.added",
    "tax-number.removed",
  ]);
  expect(JSON.stringify(told)).not.toMatch(/0003|Marina Crest/);
  expect((await addTaxNumber(ctx, INPUT)).ok).toBe(true);
});

test("[P17] a form that is sent twice keeps one number and is answered alike", async () => {
  const { ctx } = await aTenant("acme");
  const twice = { ...ctx, ending: "0123456789ABCDEF" };
  const first = await addTaxNumber(twice, INPUT);
  expect(first.ok).toBe(true);
  expect(await addTaxNumber(twice, INPUT)).toEqual(first);
});

test("more than fifty are not kept", async () => {
  const { ctx } = await aTenant("acme");
  for (let n = 0; n < 50; n += 1)
    await addTaxNumber(ctx, { ...INPUT, trn: `100123456700${String(n).padStart(3, "0")}` });
  expect(await addTaxNumber(ctx, { ...INPUT, trn: "100999999999999" })).toEqual({
    ok: false,
    reason: "too-many-tax-numbers",
  });
});
