import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { JobStore } from "~/db/job-store.server";
import { contacts, jobs, packages } from "~/db/schema";
import { readZip, verifyPackage } from "../../../scripts/verify-package.mjs";
import { aWorkspaceWithEverything, packageOf } from "../../../tests/support/packages";
import { aTenant, contactRow } from "../../../tests/support/tenant";
import { handlers } from "../../../workers/queue/handlers";
import { runJob } from "../../../workers/queue/run-job";
import { listExports } from "./list-exports.server";
import { makeExport } from "./make-export.server";
import { requestExport } from "./request-export.server";
import { getExport } from "./take-export.server";

test("[P101] a package verifies, and holds every kind of record, its schema, tables, cards, a calendar, the files and a page to read", async () => {
  const tenant = await aTenant("acme");
  await aWorkspaceWithEverything(tenant);

  const zip = await packageOf(tenant);

  const { files, faults } = verifyPackage(zip);
  expect(faults).toEqual([]);
  expect(files).toBeGreaterThan(40);
  const texts = textsOf(zip);
  const text = (path: string) => texts.get(path) ?? "";
  expect(text("data/contacts.jsonl")).toContain("Omar Haddadzadeh");
  expect(JSON.parse(text("data/contacts.schema.json"))).toMatchObject({ title: "contacts" });
  for (const name of ["contacts", "accounts", "leads", "deals", "tasks", "notes", "messages"])
    expect(text(`csv/${name}.csv`).split("\r\n").length).toBeGreaterThan(2);
  expect(text("contacts.vcf")).toContain("VERSION:4.0");
  expect(text("tasks.ics")).toMatch(/BEGIN:VTODO[\s\S]*END:VCALENDAR\r\n$/);
  expect(text("index.html")).toContain("كل ما في مساحة العمل هذه");
  expect(text("files/fl_1-plan.txt")).toBe("A plan of the house");
  expect(JSON.parse(text("manifest.json"))).toMatchObject({
    format: "closr-export",
    version: 2,
    kind: "all",
    absent: [{ what: "fl_bad", why: "held back by the scan" }],
  });
});

test("no secret and no place of ours is in it, and the manifest says what stays", async () => {
  const tenant = await aTenant("acme");
  await aWorkspaceWithEverything(tenant);
  const texts = textsOf(await packageOf(tenant));

  const all = [...texts.values()].join("\n");
  expect(all).not.toMatch(/a-reply-token|v1\.1\.x\.y|hash_acme|packages\/acme|files\/acme/);
  const { leftOut } = JSON.parse(texts.get("manifest.json") ?? "");
  expect(leftOut.columns).toContainEqual({ table: "threads", columns: ["replyToken"] });
  const tables = leftOut.tables.map(({ table }: { table: string }) => table);
  expect(tables).toEqual(
    expect.arrayContaining(["apiKeys", "jobs", "suppressions", "searchTokens"]),
  );
  expect(tables).not.toContain("contacts");
});

const textsOf = (zip: Uint8Array) =>
  new Map(
    readZip(Buffer.from(zip)).map(({ name, read }) => [name, read().toString("utf8")] as const),
  );

test("an export that is killed at any step goes on, and makes the same package", async () => {
  const whole = await aTenant("acme");
  await aWorkspaceWithEverything(whole);
  const expected = await packageOf(whole);

  const asked = await requestExport(whole.ctx, "all");
  if (!asked.ok) throw new Error(asked.reason);
  const store = new JobStore(env.DB);
  let steps = 0;
  for (let kills = 0; ; kills += 1) {
    // Whatever the step wrote outside the database is there; that it was taken is not.
    let left = kills % 3;
    const dying = new Proxy(store, {
      get: (of, name) => {
        const value = of[name as keyof JobStore];
        if (typeof value !== "function") return value;
        if (name !== "take") return value.bind(of);
        return async (...given: Parameters<JobStore["take"]>) => {
          if (left-- <= 0) await new Promise(() => {});
          steps += 1;
          return of.take(...given);
        };
      },
    });
    void runJob(asked.value.jobId, runner(dying));
    await new Promise((resolve) => setTimeout(resolve, 60));
    whole.clock.at += 61_000;
    const [job] = await whole.db.read(whole.db.one(jobs, asked.value.jobId));
    if (job?.state === "done" || kills > 4) break;
  }
  expect(steps).toBeGreaterThan(2);
  await runJob(asked.value.jobId, runner(store));
  const zip = await packageOf(whole, asked.value.jobId);
  expect(verifyPackage(zip).faults).toEqual([]);
  expect(textsOf(zip).get("data/contacts.jsonl")).toBe(
    textsOf(expected).get("data/contacts.jsonl"),
  );

  function runner(of: JobStore) {
    return {
      store: of,
      now: whole.ctx.now,
      handlers,
      open: async () => whole.ctx,
      ring: whole.ctx.ring,
    };
  }
});

test("an export under way begins anew when an erasure has taken it, and forgets what it had written", async () => {
  const tenant = await aTenant("acme");
  const { db, ctx } = tenant;
  await db.commit(db.insert(contacts, contactRow("ct_gone", { nameEn: "Zenobia Gone" })));
  const first = await makeExport(ctx, "jb_1", "all", null);
  await db.commit(...first.writes);
  let cursor = first.kind === "next" ? first.cursor : null;
  for (let i = 0; i < 4; i += 1) {
    const step = await makeExport(ctx, "jb_1", "all", cursor);
    cursor = step.kind === "next" ? step.cursor : null;
  }
  const written = await env.FILES.list({ prefix: "packages/acme/pk_1/" });
  expect(written.objects.length).toBeGreaterThan(0);

  await db.commit(
    db.delete(packages, eq(packages.id, "pk_1")),
    db.delete(contacts, eq(contacts.id, "ct_gone")),
  );
  const again = await makeExport(ctx, "jb_1", "all", cursor);
  expect(again).toMatchObject({ kind: "next", cursor: null });
  await makeExport(ctx, "jb_1", "all", null);
  expect((await env.FILES.list({ prefix: "packages/acme/pk_1/" })).objects).toEqual([]);
});

test.each(["restrictedAt", "minorUntil"] as const)(
  "[P99] an export of before somebody was kept out of use (%s) cannot be taken any more, nor is it listed",
  async (how) => {
    const { db, ctx } = await aTenant(`late-${how}`);
    const own = { ...ctx, actor: "us_owner" };
    const row = { kind: "export" as const, jobId: "jb_1", r2Key: "packages/acme/pk_1", bytes: 10 };
    const made = { id: "pk_1", createdAt: ctx.now(), expiresAt: ctx.now() + 1_000, sha256: "" };
    await db.commit(db.insert(packages, { ...row, ...made, createdBy: "us_owner" }));
    const takes = async () => [await getExport(own, "pk_1"), (await listExports(own)).made.length];
    expect(await takes()).toMatchObject([{ id: "pk_1" }, 1]);

    const at = ctx.now() + 1;
    const change = how === "minorUntil" ? { minorUntil: at + 1_000 } : { restrictedAt: at };
    await db.commit(db.update(contacts, { ...change, updatedAt: at }, eq(contacts.id, "ct_1")));
    expect(await takes()).toEqual([undefined, 0]);
  },
);

test("what is not made yet cannot be taken", async () => {
  const { ctx, db } = await aTenant("acme");
  const first = await makeExport(ctx, "jb_1", "contacts", null);
  await db.commit(...first.writes);
  expect(await getExport(ctx, "pk_1")).toBeUndefined();
});
