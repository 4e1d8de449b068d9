import { expect, test } from "vitest";
import { aTenant } from "../../tests/support/tenant";
import { ownerNames, possibleOwners } from "./ownership";
import { toldChanges } from "./record-view";

const aReader = async () => {
  const { ctx } = await aTenant("ws_acme");
  const ann = { name: "Ann Baker", role: "agent", teamId: null, active: true };
  const bob = { ...ann, name: "Bob Carter", active: false };
  const directory = { us_ann: ann, us_bob: bob };
  return { ...ctx, settings: { ...ctx.settings, directory } };
};

test("whoever left is named, and whoever erased their account is a former member, in both languages", async () => {
  const reader = await aReader();
  expect(["us_ann", "us_bob", "us_gone"].map(ownerNames(reader))).toEqual([
    "Ann Baker",
    "Bob Carter",
    "a former member",
  ]);
  expect(ownerNames({ ...reader, locale: "ar" })("us_gone")).toBe("عضو سابق");
});

test("what is no member has no name: nobody, the product, a key, the person themselves", async () => {
  const nameOf = ownerNames(await aReader());
  expect([null, "system", "ak_1", "in_1", "person"].map(nameOf)).toEqual(Array(5).fill(null));
});

test("a timeline tells of a changed owner without an id, and leaves other texts as they are", async () => {
  const changes = {
    ownerId: { from: "us_gone", to: "us_ann" },
    title: { from: "us_gone", to: "Marina" },
  };
  expect(toldChanges(await aReader(), "lead", changes)).toEqual([
    { field: "ownerId", from: "a former member", to: "Ann Baker" },
    { field: "title", from: "us_gone", to: "Marina" },
  ]);
});

test("a form about a record of a former member offers to leave it theirs", async () => {
  const ctx = await aReader();
  expect(possibleOwners(ctx, "us_gone")).toEqual([
    { id: "us_gone", name: "a former member" },
    { id: "us_ann", name: "Ann Baker" },
  ]);
  expect(possibleOwners(ctx)).toEqual([{ id: "us_ann", name: "Ann Baker" }]);
});
