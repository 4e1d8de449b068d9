import { env } from "cloudflare:workers";
import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { JobStore } from "~/db/job-store.server";
import { contacts, events, incidents, notes } from "~/db/schema";
import { TenantDb } from "~/db/tenant-db.server";
import { aTenant } from "../../../tests/support/tenant";
import { handlers } from "../../../workers/queue/handlers";
import { runJob } from "../../../workers/queue/run-job";
import { commit } from "../commit";
import { deleteContact } from "../contacts/delete-contact.server";
import { record } from "../events";
import { exportAudit } from "./export-audit.server";
import { getCheck } from "./get-check.server";
import { changedFields, listAudit } from "./list-audit.server";
import { verifyAudit } from "./verify-audit.server";

type Tenant = Awaited<ReturnType<typeof aTenant>>;

const told = ({ ctx }: Tenant, n: number) =>
  commit(
    ctx,
    ...record(ctx, {
      type: "contact.updated",
      object: ["contact", "ct_1"],
      about: { contactId: "ct_1" },
      changes: { nameEn: { from: `Ada ${n}`, to: "Ada\ud800" }, birthYear: { to: 1980 } },
    }),
  );

/** A workspace with `n` events. */
async function withEvents(n: number) {
  const tenant = await aTenant("acme");
  for (let at = 0; at < n; at += 1) await told(tenant, at);
  return tenant;
}

const trailOf = async ({ db }: Tenant) =>
  (await db.read(db.rows(events, { orderBy: [asc(events.id)] })))[0];
const alerts = async ({ db }: Tenant) =>
  (await db.read(db.rows(incidents, { where: eq(incidents.kind, "audit-broken") })))[0];

const check = async ({ ctx }: Tenant) => {
  const found = await verifyAudit(ctx);
  if (!("checked" in found)) throw new Error("it was to be short");
  return found.checked;
};

test("[P91] an untouched trail holds together, and no alert is raised", async () => {
  const acme = await withEvents(4);
  const end = (await trailOf(acme)).at(-1);
  expect(await check(acme)).toEqual({
    checked: 4,
    fault: null,
    end: { id: end?.id, link: end?.link },
  });
  expect(await alerts(acme)).toEqual([]);
});

test.each([
  ["actor", "update events set actor = 'us_other' where id = ?"],
  ["time", "update events set created_at = created_at + 1 where id = ?"],
  ["detail", `update events set changes = '{"birthYear":{"to":1981}}' where id = ?`],
  ["record", "update events set object_id = 'ct_2' where id = ?"],
  ["salt", "update events set salt = null where id = ?"],
  ["link", "update events set link = null, detail_hash = null where id = ?"],
  [
    "whole detail",
    "update events set salt = null, changes = null, object_id = 'x', reason = 'y' where id = ?",
  ],
  [
    "detail, as an erasure would leave it,",
    "update events set salt = null, changes = null where id = ?",
  ],
])(
  "[P91] one row whose %s was changed in the database fails at its index and raises an alert, once",
  async (_, change) => {
    const acme = await withEvents(4);
    const id = (await trailOf(acme))[2]?.id ?? "";
    await env.DB.prepare(change).bind(id).run();

    expect(await check(acme)).toMatchObject({ fault: { index: 2, id } });
    await check(acme);
    expect(await alerts(acme)).toMatchObject([{ objectId: id, state: "open" }]);
  },
);

test("[P91] a trail whose links were all taken away is broken at its start", async () => {
  const acme = await withEvents(3);
  await env.DB.prepare("update events set link = null, detail_hash = null").run();
  expect(await check(acme)).toMatchObject({ fault: { index: 0 } });
});

test("[P91] what a deletion empties is accounted for by it, and what is emptied after it is not", async () => {
  const acme = await withEvents(2);
  expect(await deleteContact(acme.ctx, "ct_1")).toMatchObject({ reason: "contact-in-use" });
  await acme.db.commit(acme.db.insert(contacts, { ...STRANGER, id: "ct_2" }));
  const about = { contactId: "ct_2" };
  const object: [string, string] = ["contact", "ct_2"];
  const changes = { nameEn: { to: "Eve" } };
  await acme.db.commit(...record(acme.ctx, { type: "contact.updated", object, about, changes }));
  expect(await deleteContact(acme.ctx, "ct_2")).toMatchObject({ ok: true });
  expect(await check(acme)).toMatchObject({ checked: 4, fault: null });
  expect((await trailOf(acme))[2]).toMatchObject({ salt: null, changes: null });

  await told(acme, 3);
  await env.DB.prepare("update events set salt = null, changes = null where id = ?")
    .bind((await trailOf(acme))[4]?.id)
    .run();
  expect(await check(acme)).toMatchObject({ fault: { index: 4 } });
});

test("[P91] of several who find a trail broken at once, one files the alert", async () => {
  const acme = await withEvents(2);
  await env.DB.prepare("update events set actor = 'us_other'").run();
  await Promise.all(Array.from({ length: 5 }, () => check(acme)));
  expect(await alerts(acme)).toHaveLength(1);
});

test("[P91] a long trail is gone over by one job, some of it a step, and a fault at its end is found", async () => {
  const acme = await aTenant("acme");
  const { db, clock } = acme;
  const rows = Array.from({ length: 5_200 }, (_, n) => ({
    id: `ev_${String(n).padStart(6, "0")}`,
    createdAt: clock.at,
    actor: "system",
    type: "contact.updated",
    objectKind: "contact",
    objectId: "ct_1",
  }));
  await db.commit(db.insertMany(events, rows));
  await env.DB.prepare("update events set actor = 'us_other' where id = 'ev_005199'").run();

  const [one, other] = await Promise.all([verifyAudit(acme.ctx), verifyAudit(acme.ctx)]);
  expect(one).toEqual({ jobId: expect.any(String) });
  expect(other).toEqual(one);
  const jobId = "jobId" in one ? one.jobId : "";
  expect(await getCheck(acme.ctx, jobId)).toMatchObject({ state: "queued", found: null });
  expect(await getCheck(acme.ctx, "jb_other")).toBeNull();

  const handler = handlers["audit.checked"];
  const run = { id: jobId, step: 0, attempt: 0, contactId: null, ctx: acme.ctx };
  const step = await handler(run, {}, null);
  expect(step).toMatchObject({ kind: "next", done: 5_000 });
  await runJob(jobId, {
    store: new JobStore(env.DB),
    now: acme.ctx.now,
    open: async () => acme.ctx,
    ring: acme.ctx.ring,
    handlers,
  });
  const fault = { index: 5_199, id: "ev_005199" };
  expect(await getCheck(acme.ctx, jobId)).toMatchObject({ state: "done", found: { fault } });
  expect(await alerts(acme)).toMatchObject([{ objectId: fault.id }]);
});

test("[P91] a row taken out or put in is noticed where the trail goes on", async () => {
  const acme = await withEvents(4);
  const [, second, third] = await trailOf(acme);
  await env.DB.prepare("delete from events where id = ?").bind(second?.id).run();
  expect(await check(acme)).toMatchObject({ fault: { index: 1, id: third?.id } });

  await env.DB.prepare(
    "insert into events (tenant_id, id, created_at, actor, type, object_kind, object_id) values ('acme', ?, 1, 'system', 'x', 'x', 'x')",
  )
    .bind(`${third?.id}0`)
    .run();
  await env.DB.prepare("delete from events where id = ?").bind(third?.id).run();
  expect(await check(acme)).toMatchObject({ fault: { index: 1 } });
});

test("many who write at once make one trail without a gap, and nothing of them twice", async () => {
  const acme = await withEvents(1);
  const write = async (n: number) => {
    // A database of its own each: they do not see each other's place.
    const db = new TenantDb(env.DB, acme.db.tenantId);
    const note = {
      createdAt: acme.clock.at,
      updatedAt: acme.clock.at,
      createdBy: "us_test",
      updatedBy: "us_test",
      id: `nt_${n}`,
      contactId: "ct_1",
      body: "Called.",
    };
    await db.commit(
      db.insert(notes, note),
      ...record({ ...acme.ctx, db }, { type: "note.created", object: ["note", note.id] }),
      ...record({ ...acme.ctx, db }, { type: "contact.updated", object: ["contact", "ct_1"] }),
    );
  };
  await Promise.all(Array.from({ length: 20 }, (_, n) => write(n)));

  expect(await check(acme)).toMatchObject({ checked: 41, fault: null });
  const said = (await trailOf(acme)).map(({ objectId }) => objectId);
  expect(said.filter((id) => id.startsWith("nt_")).sort()).toEqual(
    Array.from({ length: 20 }, (_, n) => `nt_${n}`).sort(),
  );
});

test("a change that is refused by the database leaves the trail as it was", async () => {
  const acme = await withEvents(1);
  const twice = acme.db.insert(contacts, { ...STRANGER, id: "ct_1" });
  const event = record(acme.ctx, { type: "contact.created", object: ["contact", "ct_1"] });
  await expect(acme.db.commit(...event, twice)).rejects.toThrow(/UNIQUE/);
  await told(acme, 2);
  expect(await check(acme)).toMatchObject({ checked: 2, fault: null });
});

const STRANGER = {
  createdAt: 1,
  updatedAt: 1,
  createdBy: "system",
  updatedBy: "system",
  emails: [],
  phones: [],
  sourceKind: "walk-in",
  legalBasis: "consent",
  collectedOn: "2026-06-01",
};

test("an event that was begun before the last one comes after it all the same", async () => {
  const acme = await withEvents(1);
  const early = record(acme.ctx, { type: "contact.updated", object: ["contact", "ct_early"] });
  await told(acme, 2);
  await acme.db.commit(...early);
  expect((await trailOf(acme)).at(-1)).toMatchObject({ objectId: "ct_early" });
  expect(await check(acme)).toMatchObject({ checked: 3, fault: null });
});

test("a workspace's trail is its own: another's events are neither read nor linked", async () => {
  const acme = await withEvents(2);
  const globex = await aTenant("globex");
  await told(globex, 1);
  await told(acme, 3);
  expect(await check(globex)).toMatchObject({ checked: 1, fault: null });
  expect(await check(acme)).toMatchObject({ checked: 3, fault: null });
  expect((await listAudit(globex.ctx, {})).rows).toHaveLength(1);
});

test("the list and the file name the changed fields and hold none of their values", async () => {
  const acme = await withEvents(1);
  const [entry] = (await listAudit(acme.ctx, {})).rows;
  expect(entry && changedFields(entry)).toEqual(["nameEn", "birthYear"]);
  const sentOnce = { ...entry?.changes, once: { to: "form" } };
  expect(entry && changedFields({ ...entry, changes: sentOnce })).not.toContain("once");

  const [head, line] = (await new Response(exportAudit(acme.ctx)).text()).split("\r\n");
  expect(head).toContain("changedFields,detailHash,link");
  expect(line).toContain(`nameEn birthYear,${entry?.detailHash},${entry?.link}`);
  expect(line).not.toMatch(/Ada|1980/);
});
