import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { retentionRegister } from "~/db/data-map";
import { PlatformDb } from "~/db/platform-db.server";
import { packages } from "~/db/schema";
import { aTenant, NOON } from "../../tests/support/tenant";
import { sweepPackages } from "./sweep-packages";

test("an expired package goes with its object and its parts, and one that is still good stays", async () => {
  const { db } = await aTenant("acme");
  const aPackage = (id: string, expiresAt: number) =>
    db.insert(packages, {
      id,
      createdAt: NOON,
      kind: "export",
      jobId: "jb_1",
      r2Key: `packages/acme/${id}`,
      bytes: 1,
      sha256: "x",
      createdBy: "us_1",
      expiresAt,
    });
  await db.commit(aPackage("pk_old", NOON), aPackage("pk_new", NOON + 1));
  for (const id of ["pk_old", "pk_new"]) {
    await env.FILES.put(`packages/acme/${id}`, "z");
    await env.FILES.put(`packages/acme/${id}/data/contacts.jsonl/0`, "z");
  }

  expect(await sweepPackages(new PlatformDb(env.DB), env.FILES, NOON, retentionRegister())).toBe(1);

  const [left] = await db.read(db.rows(packages));
  expect(left.map(({ id }) => id)).toEqual(["pk_new"]);
  const { objects } = await env.FILES.list({ prefix: "packages/" });
  expect(objects.map(({ key }) => key)).toEqual([
    "packages/acme/pk_new",
    "packages/acme/pk_new/data/contacts.jsonl/0",
  ]);
});
