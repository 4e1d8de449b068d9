import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { imports } from "~/db/schema";
import { r2Key } from "~/lib/ids";
import { aTenant } from "../../../tests/support/tenant";
import { discardImport } from "./discard-import.server";
import { uploadImport } from "./upload-import.server";

async function anUpload() {
  const tenant = await aTenant("acme");
  const file = new File(["Name\nAda\n"], "people.csv");
  const uploaded = await uploadImport(tenant.ctx, file, { kind: "contacts" });
  if (!uploaded.ok) throw new Error("it was to be taken");
  const { id } = uploaded.value;
  const row = async () => (await tenant.db.read(tenant.db.one(imports, id)))[0];
  const { objects } = tenant.ctx.services;
  return { ...tenant, id, row, objects, key: r2Key("imports", tenant.db.tenantId, id) };
}

test("a draft goes with its file", async () => {
  const { ctx, id, row, objects, key } = await anUpload();
  expect(await objects.get(key)).not.toBeNull();
  await discardImport(ctx, id);
  expect([await row(), await objects.get(key)]).toEqual([undefined, null]);
});

test("where the file cannot be taken away, its row stays and knows of it", async () => {
  const { ctx, id, row, objects } = await anUpload();
  const dead = { ...objects, delete: () => Promise.reject(new Error("no answer")) };
  const services = { ...ctx.services, objects: dead };
  await expect(discardImport({ ...ctx, services }, id)).rejects.toThrow("no answer");
  expect(await row()).toMatchObject({ id, state: "draft" });
});

test("what runs already keeps both", async () => {
  const { ctx, db, id, row, objects, key } = await anUpload();
  const running = { state: "running" as const };
  await db.commit(db.update(imports, running, eq(imports.id, id)));
  await discardImport(ctx, id);
  expect(await row()).toMatchObject(running);
  expect(await objects.get(key)).not.toBeNull();
});
