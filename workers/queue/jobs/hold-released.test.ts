import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { JobStore } from "~/db/job-store.server";
import { PlatformDb } from "~/db/platform-db.server";
import * as schema from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { scopeOf } from "~/http/scope-of";
import { DAY_MS } from "~/lib/time";
import { ledgerInR2 } from "~/services/ledger/ledger";
import { verifyDocument } from "~/services/signing/documents";
import { deleteFile } from "~/use-cases/files/delete-file.server";
import { releaseHold } from "~/use-cases/holds/release-hold.server";
import { setHold } from "~/use-cases/holds/set-hold.server";
import { requestErasure } from "~/use-cases/privacy/request-erasure.server";
import { aPersonEverywhere, OMAR } from "../../../tests/support/person";
import { aTenant } from "../../../tests/support/tenant";
import { endHolds } from "../../cron/end-holds";
import { handlers } from "../handlers";
import { runJob } from "../run-job";

vi.setConfig({ testTimeout: 60_000 });

const WANTED = { matter: "Claim 12", citation: "Rental Disputes Centre 12/2026" };

type Tenant = Awaited<ReturnType<typeof aTenant>>;

/** Omar, with a file that is kept for two matters. */
async function aHeldFile() {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant);
  const { ctx, db } = tenant;
  const [[file]] = await db.read(db.rows(schema.files));
  if (!file) throw new Error("he was to have a file");
  const holds = [];
  for (const until of [null, "2026-06-01"]) {
    const set = await setHold(ctx, { ...WANTED, until, fileId: file.id });
    if (!set.ok) throw new Error(set.reason);
    holds.push(set.value.id);
  }
  return { tenant, file, holds };
}

async function runAll({ ctx }: Tenant) {
  const store = new JobStore(env.DB);
  const open = async (job: Parameters<JobStore["openDb"]>[0]) => ({
    ...ctx,
    db: store.openDb(job),
  });
  for (let round = 0; round < 3; round++)
    for (const id of await store.ready(ctx.now()))
      await runJob(id, { store, now: ctx.now, handlers, open, ring: ctx.ring });
}

async function leftOf({ db, services }: Tenant) {
  const [files, requests] = await db.read(db.rows(schema.files), db.rows(schema.privacyRequests));
  const { objects } = await services.objects.list({ prefix: "files/" });
  const [request] = requests;
  const [certificate] = await db.read(db.one(schema.certificates, request?.certificateId ?? ""));
  return { files, objects, request, certificate: certificate?.document as Certificate };
}

interface Certificate {
  id: string;
  goesOnFrom?: string;
  erased: { store: string; count: number }[];
  kept: { store: string; count: number; until: string }[];
  ledger: { number: number };
}

test("a file on hold is out of everybody's sight but of those who keep people's rights, and nobody deletes it", async () => {
  const { tenant, file } = await aHeldFile();
  const sees = async (role: Parameters<typeof scopeOf>[0]) => {
    const db = tenant.db.as(scopeOf(role, "us_test", null));
    const [one, listed] = await db.read(
      db.one(schema.files, file.id),
      db.rows(schema.files, { within: { column: schema.files.contactId, id: OMAR.id } }),
    );
    return [one, ...listed].filter(Boolean).length;
  };
  expect([await sees("owner"), await sees("privacy")]).toEqual([2, 2]);
  expect([await sees("viewer"), await sees("finance"), await sees("agent")]).toEqual([0, 0, 0]);
  expect(await deleteFile(tenant.ctx, file.id)).toMatchObject({ reason: "file-on-hold" });
  await expect(
    tenant.db.commit(tenant.db.delete(schema.files, eq(schema.files.id, file.id))),
  ).rejects.toThrow(/FOREIGN KEY/);
});

test("[P81] an erasure leaves the held file alone and says so; when its last hold ends it finishes by itself", async () => {
  const { tenant, file, holds } = await aHeldFile();
  await requestErasure(tenant.ctx, OMAR.id);
  await runAll(tenant);

  const kept = await leftOf(tenant);
  expect(kept.request).toMatchObject({ state: "done-with-exceptions" });
  expect(kept.files).toMatchObject([{ id: file.id, name: file.name, contactId: null }]);
  expect(kept.objects.map(({ key }) => key)).toEqual([file.r2Key]);
  expect(kept.certificate.kept).toContainEqual(
    expect.objectContaining({ store: "held", count: 1, until: "release" }),
  );

  await releaseHold(tenant.ctx, holds[0] ?? "");
  await runAll(tenant);
  expect((await leftOf(tenant)).files).toHaveLength(1);

  tenant.clock.at += DAY_MS;
  await endHolds({
    platform: new PlatformDb(env.DB),
    openTenant: () => tenant.db,
    now: tenant.ctx.now,
    ring: tenant.ctx.ring,
  });
  await runAll(tenant);
  const gone = await leftOf(tenant);
  expect(gone.request).toMatchObject({ state: "done" });
  expect([gone.files, gone.objects]).toEqual([[], []]);
  expect(gone.certificate).toMatchObject({
    goesOnFrom: kept.certificate.id,
    ledger: { number: 3 },
  });
  expect(gone.certificate.kept.map(({ store }) => store)).not.toContain("held");
  expect(gone.certificate.erased).toContainEqual(
    expect.objectContaining({ store: "fileObjects", count: 1 }),
  );
  const keys = await tenant.services.publicKeys();
  expect((await verifyDocument(JSON.stringify(gone.certificate), keys)).ok).toBe(true);
  const ledger = ledgerInR2(tenant.services);
  expect(await ledger.verify(tenant.db.tenantId)).toMatchObject({ ok: true });
});

test("another tenant's hold and file of the same ids are not found", async () => {
  const { file, holds } = await aHeldFile();
  const other = await aTenant("globex");
  expect(await setHold(other.ctx, { ...WANTED, until: null, fileId: file.id })).toMatchObject({
    reason: "file-not-found",
  });
  expect(await releaseHold(other.ctx, holds[0] ?? "")).toMatchObject({ reason: "hold-not-found" });
  const [all] = await other.db.as(EVERYTHING).read(other.db.rows(schema.holds));
  expect(all).toEqual([]);
});
