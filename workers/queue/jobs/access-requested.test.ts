import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import * as schema from "~/db/schema";
import { SUBJECT_TABLES } from "~/db/subject-tables";
import { sha256Hex } from "~/lib/secrets";
import { DAY_MS } from "~/lib/time";
import { requestAccess } from "~/use-cases/privacy/access/request-access.server";
import { storeNames } from "~/words/store-names";
import { verifyPackage } from "../../../scripts/verify-package.mjs";
import { runToEnd } from "../../../tests/support/packages";
import { aPersonEverywhere, OMAR } from "../../../tests/support/person";
import { aTenant, contactRow, dealRow } from "../../../tests/support/tenant";

vi.setConfig({ testTimeout: 60_000 });

const STAMPS = { createdAt: 1, updatedAt: 1, createdBy: "x", updatedBy: "x" };

type Tenant = Awaited<ReturnType<typeof aTenant>>;

async function packed(tenant: Tenant) {
  const asked = await requestAccess(tenant.ctx, OMAR.id);
  if (!asked.ok || !asked.value.jobId) throw new Error("it was to be asked");
  const job = await runToEnd(tenant, asked.value.jobId);
  expect(job).toMatchObject({ state: "done", error: null });
  const [[request], packages] = await tenant.db.read(
    tenant.db.rows(schema.privacyRequests),
    tenant.db.rows(schema.packages),
  );
  const made = packages.find(({ id }) => id === request?.packageId);
  const object = await env.FILES.get(made?.r2Key ?? "");
  const zip = new Uint8Array((await object?.arrayBuffer()) ?? new ArrayBuffer(0));
  return { request, made, zip, text: new TextDecoder().decode(zip), ...asked.value };
}

test("[P96] the package verifies, holds the person's rows of every table and the files as they are", async () => {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant);
  const view = { grantId: "sg_1", operatorId: "us_staff", operatorName: "Sam" };
  await tenant.db.commit(
    tenant.db.insert(schema.supportViews, {
      ...{ ...view, id: "sv_1", createdAt: 1, path: `/w/acme/contacts/${OMAR.id}` },
    }),
  );

  const { request, made, zip, text } = await packed(tenant);

  const { files, faults } = verifyPackage(zip);
  expect(faults).toEqual([]);
  expect(files).toBeGreaterThan(30);
  expect(made).toMatchObject({
    kind: "access",
    bytes: zip.length,
    sha256: await sha256Hex(zip as Uint8Array<ArrayBuffer>),
    expiresAt: tenant.clock.at + 14 * DAY_MS,
  });
  expect(request).toMatchObject({ state: "done", closedAt: tenant.clock.at });
  for (const { name } of SUBJECT_TABLES) expect(text).toContain(`data/${name}.json`);
  expect(text).toContain("files/fl_1-passport of Omar.pdf");
  expect(text).toContain("Everything that is held about you");
  expect(text).toContain("كل ما هو محفوظ عنك");
  expect(text).toContain("were shown one page about you");
  expect(text).not.toContain("tenantId");
});

test("another person in the texts is left out, and counted in the manifest", async () => {
  const tenant = await aTenant("acme");
  const { db } = tenant;
  await aPersonEverywhere(tenant);
  await db.commit(
    db.insert(schema.contacts, contactRow("ct_b", { nameEn: "Sara Buyerova" })),
    db.insert(schema.dealParties, {
      dealId: "dl_1",
      contactId: "ct_b",
      role: "buyer",
      createdAt: 1,
    }),
    db.insert(schema.notes, {
      ...STAMPS,
      id: "nt_x",
      contactId: OMAR.id,
      body: "Sara Buyerova pays, sara@mail.example, +971 55 444 3332; he is on 0509876543",
    }),
  );

  const { text, zip } = await packed(tenant);

  expect(verifyPackage(zip).faults).toEqual([]);
  expect(text).not.toMatch(/Buyerova|sara@|444 3332/);
  expect(text).toContain(
    "[another person] pays, [another person], [another person]; he is on 0509876543",
  );
  expect(text).toMatch(/"redacted": 3/);
});

test("somebody in more deals than a statement takes gets their package, without the others in it", async () => {
  const tenant = await aTenant("acme");
  const { db } = tenant;
  await aPersonEverywhere(tenant);
  const many = Array.from({ length: 120 }, (_, i) => i);
  const party = (i: number, contactId: string) =>
    ({ dealId: `dl_more_${i}`, contactId, role: "buyer", createdAt: 1 }) as const;
  const other = (i: number) => contactRow(`ct_more_${i}`, { nameEn: `Sara Buyerova${i}` });
  await db.commit(
    db.insertMany(
      schema.contacts,
      many.map((i) => other(i)),
    ),
    db.insertMany(
      schema.deals,
      many.map((i) => dealRow(`dl_more_${i}`)),
    ),
    db.insertMany(
      schema.dealParties,
      many.flatMap((i) => [party(i, OMAR.id), party(i, `ct_more_${i}`)]),
    ),
    db.insert(schema.notes, {
      ...STAMPS,
      id: "nt_more",
      contactId: OMAR.id,
      body: "Seen with Sara Buyerova0 and Sara Buyerova119",
    }),
  );

  const { text } = await packed(tenant);

  expect(text).toContain("Seen with [another person] and [another person]");
});

test("while one is being made, another is not begun", async () => {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant);
  const first = await requestAccess(tenant.ctx, OMAR.id);
  const second = await requestAccess(tenant.ctx, OMAR.id);
  expect(second).toEqual({ ok: true, value: { ...(first.ok && first.value), earlier: true } });
});

test("the other tenant's person with the same id is in no package", async () => {
  const [acme, globex] = [await aTenant("acme"), await aTenant("globex")];
  await aPersonEverywhere(acme);
  const { db } = globex;
  await db.commit(db.insert(schema.contacts, contactRow(OMAR.id, { nameEn: "Globex Secret" })));
  expect((await packed(acme)).text).not.toContain("Globex Secret");
});

test("every table that holds contacts has a name that people read", () => {
  for (const { name } of SUBJECT_TABLES) expect(Object.keys(storeNames)).toContain(name);
});
