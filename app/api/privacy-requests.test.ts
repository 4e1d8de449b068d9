import { env } from "cloudflare:workers";
import { Buffer } from "node:buffer";
import { expect, test, vi } from "vitest";
import { JobStore } from "~/db/job-store.server";
import * as schema from "~/db/schema";
import { verifyDocument } from "~/services/signing/documents";
import { readZip, verifyPackage } from "../../scripts/verify-package.mjs";
import { aProgram } from "../../tests/support/api";
import { aPersonEverywhere, OMAR } from "../../tests/support/person";
import { aTenant, contactRow } from "../../tests/support/tenant";
import { handlers } from "../../workers/queue/handlers";
import { runJob } from "../../workers/queue/run-job";

vi.setConfig({ testTimeout: 60_000 });

type Tenant = Awaited<ReturnType<typeof aTenant>>;

async function run(tenant: Tenant, jobId: string) {
  const store = new JobStore(env.DB);
  await runJob(jobId, {
    store,
    now: tenant.ctx.now,
    handlers,
    open: async (job) => ({ ...tenant.ctx, db: store.openDb(job), actor: job.actor }),
    ring: tenant.ctx.ring,
  });
}

const ask = (type: string, id = OMAR.id) => ({ type, subject: { type: "contact", id } });

test("[P96] a person's package is asked for, made, and taken with the same key", async () => {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant);
  const owner = await aProgram(tenant);

  const asked = await owner.send("POST", "/privacy-requests", ask("access"));
  expect(asked.status).toBe(202);
  const { jobId, requestId } = await asked.json<{ jobId: string; requestId: string }>();
  expect(asked.headers.get("Location")).toBe(`/api/v1/jobs/${jobId}`);
  await run(tenant, jobId);
  const job = await (await owner.get(`/jobs/${jobId}`)).json<{ result: { href: string } }>();
  const content = await owner.get(job.result.href.replace("/api/v1", ""));

  expect(content.headers.get("Content-Type")).toBe("application/zip");
  const zip = new Uint8Array(await content.arrayBuffer());
  expect(verifyPackage(zip).faults).toEqual([]);
  const texts = readZip(Buffer.from(zip)).map(({ name, read }) => [name, read().toString()]);
  const files = Object.fromEntries(texts) as Record<string, string>;
  expect(files["contacts.vcf"]).toMatch(/^BEGIN:VCARD\r\nVERSION:4.0\r\n.*FN[:;].*END:VCARD\r\n$/s);
  expect(files["tasks.ics"]).toMatch(/^BEGIN:VCALENDAR\r\n.*BEGIN:VTODO.*END:VCALENDAR\r\n$/s);
  const [events] = await tenant.db.read(tenant.db.rows(schema.events));
  expect(events.map(({ type }) => type)).toEqual(
    expect.arrayContaining([
      "privacy.request.created",
      "privacy.request.completed",
      "export.ready",
      "package.downloaded",
    ]),
  );
  const request = await (await owner.get(`/privacy-requests/${requestId}`)).json();
  expect(request).toMatchObject({ type: "access", state: "done", subject: { id: OMAR.id } });
});

test("[P98] an erasure is asked for, done, and certified; asked again, the same answer comes", async () => {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant);
  const owner = await aProgram(tenant);
  const first = await owner.send("POST", "/privacy-requests", ask("erasure"));
  const { jobId, requestId } = await first.json<{ jobId: string; requestId: string }>();
  await run(tenant, jobId);

  const again = await owner.send("POST", "/privacy-requests", ask("erasure"));
  expect(await again.json()).toMatchObject({ requestId });
  const request = await (await owner.get(`/privacy-requests/${requestId}`)).json<{
    certificateId: string;
  }>();
  expect(request).toMatchObject({ state: "done", subject: { id: null }, counts: { contacts: 1 } });
  const certificate = await (await owner.get(`/certificates/${request.certificateId}`)).text();
  const verdict = await verifyDocument(certificate, await tenant.services.publicKeys());
  expect(verdict).toMatchObject({ ok: true, value: { document: { kind: "erasure-certificate" } } });
});

test("an erasure leaves nothing of the person in a company that bore their name, number and address, nor where it is found", async () => {
  const tenant = await aTenant("acme");
  const { ctx, db } = tenant;
  const email = "qorvexil@buyer.example";
  const owner = await aProgram(tenant);
  const made = async (path: string, body: object) =>
    (await (await owner.send("POST", path, body)).json<{ id: string }>()).id;
  const person = await made("/contacts", {
    nameEn: "Qorvexil Zandrapour",
    emails: [email],
    phones: ["+971501234987"],
    source: { kind: "walk-in", detail: "Office" },
  });
  const account = { kind: "other", email, phone: "050 123 4987" };
  const accountId = await made("/accounts", { ...account, nameEn: "Qorvexil Zandrapour Trading" });
  const other = { kind: "other", nameEn: "Zandrapour Trading", email: "office@buyer.example" };
  const otherId = await made("/accounts", other);
  const dealId = await made("/deals", { accountId, title: "Office" });

  const asked = await owner.send("POST", "/privacy-requests", ask("erasure", person));
  const { jobId } = await asked.json<{ jobId: string }>();
  await run(tenant, jobId);

  const [kept, untouched, deal, requests] = await db.read(
    db.one(schema.accounts, accountId),
    db.one(schema.accounts, otherId),
    db.one(schema.deals, dealId),
    db.rows(schema.privacyRequests),
  );
  expect(requests).toMatchObject([{ state: "done" }]);
  expect(kept).toMatchObject({ nameEn: "[…] Trading", nameKey: "[…] trading" });
  expect([kept?.email, kept?.phone, deal?.accountName]).toEqual([null, null, "[…] Trading"]);
  expect(untouched).toMatchObject({ nameEn: other.nameEn, email: other.email });
  const tokens = await env.DB.prepare(
    "select distinct record_id from search_tokens where tenant_id = ? and token like 'qorvexil%'",
  );
  expect((await tokens.bind(ctx.db.tenantId).all()).results).toEqual([]);
  const found = await (await owner.get("/search?q=trading")).json<{ data: { id: string }[] }>();
  expect(found.data.map(({ id }) => id)).toEqual(expect.arrayContaining([accountId, otherId]));
});

test("agents and team leads can neither ask nor look; another tenant's ids are not there", async () => {
  const [acme, globex] = [await aTenant("acme"), await aTenant("globex")];
  await aPersonEverywhere(acme);
  const { requestId } = await (
    await (await aProgram(acme)).send("POST", "/privacy-requests", ask("erasure"))
  ).json<{ requestId: string }>();
  for (const role of ["agent", "team-lead", "viewer", "finance", "coordinator"] as const) {
    const program = await aProgram(acme, role);
    for (const type of ["access", "erasure"])
      expect((await program.send("POST", "/privacy-requests", ask(type))).status).toBe(403);
    expect((await program.get("/privacy-requests")).status).toBe(403);
    expect((await program.get("/certificates/cert_1")).status).toBe(403);
    expect((await program.get("/packages/pk_1/content")).status).toBe(403);
  }
  const stranger = await aProgram(globex);
  expect((await stranger.get(`/privacy-requests/${requestId}`)).status).toBe(404);
  expect((await stranger.get("/packages/pk_1/content")).status).toBe(404);
  expect((await stranger.send("POST", "/privacy-requests", ask("erasure"))).status).toBe(404);
});

test("a key that may only export does not erase", async () => {
  const tenant = await aTenant("acme");
  const narrow = await aProgram(tenant, "owner", { scopes: ["privacy:write", "privacy:export"] });
  expect((await narrow.send("POST", "/privacy-requests", ask("access", "ct_1"))).status).toBe(202);
  expect((await narrow.send("POST", "/privacy-requests", ask("erasure", "ct_1"))).status).toBe(403);
});

test("what a program asks in other words is another request, and in the same words the first", async () => {
  const tenant = await aTenant("acme");
  const owner = await aProgram(tenant);
  const idOf = async (type: string, details: string) => {
    const asked = await owner.send("POST", "/privacy-requests", { ...ask(type, "ct_1"), details });
    return (await asked.json<{ requestId: string }>()).requestId;
  };
  for (const type of ["correction", "complaint", "access", "portability"]) {
    const first = await idOf(type, "My name.");
    expect(await idOf(type, "My number.")).not.toBe(first);
    expect(await idOf(type, "My  name. ")).toBe(first);
  }
  const [kept] = await tenant.db.read(tenant.db.rows(schema.privacyRequests));
  expect(kept.filter(({ details }) => details === "My number.")).toHaveLength(4);
});

test("[P99] every right can be asked for by a program: a restriction is done at once, the rest waits with its date", async () => {
  const tenant = await aTenant("acme");
  const owner = await aProgram(tenant);
  const states: Record<string, unknown> = {};
  for (const type of ["correction", "objection", "withdrawal", "complaint", "restriction"]) {
    const asked = await owner.send("POST", "/privacy-requests", ask(type, "ct_1"));
    expect(asked.status).toBe(202);
    states[type] = await (await owner.get(asked.headers.get("Location")?.slice(7) ?? "")).json();
  }
  expect(states).toMatchObject({
    correction: { state: "accepted", dueOn: "2026-07-01", rule: "AE" },
    objection: { state: "accepted", purpose: null },
    withdrawal: { state: "accepted", dueOn: "2026-06-01" },
    complaint: { state: "accepted" },
    restriction: { state: "done" },
  });
  const unknown = await owner.send("POST", "/privacy-requests", ask("portrait", "ct_1"));
  expect(unknown.status).toBe(422);
});

test("[P99][P101] an export holds what its asker sees: all of it, nobody under restriction, no secret", async () => {
  const tenant = await aTenant("acme");
  const { db } = tenant;
  await aPersonEverywhere(tenant);
  await db.commit(
    db.insert(
      schema.contacts,
      contactRow("ct_frozen", { nameEn: "Frozen Person", restrictedAt: 1 }),
    ),
  );
  const owner = await aProgram(tenant);
  const { jobId } = await (await owner.send("POST", "/exports", { kind: "all" })).json<{
    jobId: string;
  }>();
  await run(tenant, jobId);
  const { result } = await (await owner.get(`/jobs/${jobId}`)).json<{
    result: { packageId: string; href: string };
  }>();
  expect(await (await owner.get(`/exports/${result.packageId}`)).json()).toMatchObject({
    href: result.href,
  });
  const zip = new Uint8Array(
    await (await owner.get(`/exports/${result.packageId}/content`)).arrayBuffer(),
  );

  expect(verifyPackage(zip).faults).toEqual([]);
  const text = new TextDecoder().decode(zip);
  expect(text).toContain("Omar Haddadzadeh");
  expect(text).toContain("contacts.jsonl");
  expect(text).not.toContain("Frozen Person");
  // The manifest alone says by name what stays here.
  for (const { name, read } of readZip(Buffer.from(zip)))
    if (name !== "manifest.json")
      expect(read().toString(), name).not.toMatch(/secretSealed|replyToken|tenantId/);
  expect((await (await aProgram(tenant, "agent")).get(`/exports/${result.packageId}`)).status).toBe(
    403,
  );
});

test("a package that has expired is gone", async () => {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant);
  const owner = await aProgram(tenant);
  const { jobId } = await (await owner.send("POST", "/exports", {})).json<{ jobId: string }>();
  await run(tenant, jobId);
  const { result } = await (await owner.get(`/jobs/${jobId}`)).json<{
    result: { packageId: string };
  }>();
  tenant.clock.at += 14 * 86_400_000;
  expect((await owner.get(`/exports/${result.packageId}`)).status).toBe(404);
});
