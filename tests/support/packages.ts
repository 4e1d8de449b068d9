import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { JobStore } from "~/db/job-store.server";
import * as schema from "~/db/schema";
import { utf8 } from "~/lib/bytes";
import { r2Key } from "~/lib/ids";
import { sha256Hex } from "~/lib/secrets";
import { commit } from "~/use-cases/commit";
import { newJob } from "~/use-cases/jobs";
import { takePackage } from "~/use-cases/take-package";
import { handlers } from "../../workers/queue/handlers";
import { runJob } from "../../workers/queue/run-job";
import { aPersonEverywhere } from "./person";
import { type aTenant, contactRow, dealRow, NOON } from "./tenant";

type Tenant = Awaited<ReturnType<typeof aTenant>>;

const STAMPS = { createdAt: NOON, updatedAt: NOON, createdBy: "us_ann", updatedBy: "us_ann" };

/** Runs a job to its end. @returns its row. */
export async function runToEnd(tenant: Tenant, jobId: string) {
  const store = new JobStore(env.DB);
  await runJob(jobId, {
    store,
    now: tenant.ctx.now,
    handlers,
    open: async (job) => ({ ...tenant.ctx, db: store.openDb(job) }),
    ring: tenant.ctx.ring,
  });
  const [job] = await tenant.db.read(tenant.db.one(schema.jobs, jobId));
  return job;
}

/** The package of the whole workspace, as its owner takes it. */
export async function packageOf(tenant: Tenant, jobId?: string): Promise<Uint8Array<ArrayBuffer>> {
  const { ctx } = tenant;
  const { id, write } = newJob(ctx, "export.requested", { kind: "all" });
  if (!jobId) await commit(ctx, write);
  const job = await runToEnd(tenant, jobId ?? id);
  if (job?.state !== "done") throw new Error(`the export is ${job?.state}: ${job?.error}`);

  const { packageId, bytes } = job.result as { packageId: string; bytes: number };
  const taken = await takePackage(ctx, "export", packageId);
  if (!taken.ok) throw new Error(taken.reason);
  const zip = new Uint8Array(await new Response(taken.value.body).arrayBuffer());
  if (zip.length !== bytes) throw new Error(`${zip.length} bytes came, and ${bytes} were told`);
  return zip;
}

/** A member with an account. */
export async function aMember(tenant: Tenant, id: string, email: string) {
  const { db } = tenant;
  await env.DB.prepare(
    "insert or ignore into users (id, created_at, updated_at, name, email) values (?, 0, 0, ?, ?)",
  )
    .bind(id, email.split("@")[0] ?? id, email)
    .run();
  await db.commit(
    db.insert(schema.memberships, {
      id: `mb_${db.tenantId}_${id}`,
      createdAt: NOON,
      userId: id,
      role: "agent",
      teamId: null,
    }),
  );
}

/** A workspace with records of every kind: people, companies one under the other, work, talk, files and history. */
export async function aWorkspaceWithEverything(tenant: Tenant) {
  const { db, services } = tenant;
  await aMember(tenant, "us_ann", "ann@brokerage.example");
  await aPersonEverywhere(tenant, 2);
  const plan = utf8("A plan of the house");
  const file = (id: string, name: string, scan: "clean" | "quarantined") => ({
    ...STAMPS,
    id,
    name,
    contactId: "ct_ann",
    mediaType: "text/plain",
    bytes: plan.length,
    r2Key: r2Key("files", db.tenantId, id),
    scan,
  });
  const account = (id: string, parentId: string | null) => ({
    ...STAMPS,
    id,
    kind: "developer" as const,
    nameEn: `Company ${id}`,
    nameKey: `company ${id}`,
    sourceKind: "import",
    extra: { "Annual revenue": "=1+1" },
    parentId,
  });
  await db.commit(
    db.delete(schema.files, eq(schema.files.id, "fl_1")),
    db.insert(schema.teams, { id: "tm_1", createdAt: NOON, name: "Marina" }),
    db.insert(schema.assignees, {
      id: "ag_1",
      createdAt: NOON,
      name: "Former Agent",
      nameKey: "former agent",
      teamId: "tm_1",
    }),
    // The parent comes after its child in the order of ids.
    db.insert(schema.accounts, account("ac_2", null)),
    db.insert(schema.accounts, account("ac_1", "ac_2")),
    db.insert(
      schema.contacts,
      contactRow("ct_ann", {
        nameEn: 'Ann, "the" \\ Buyer;',
        nameAr: "آن المشترية",
        emails: ["ann.buyer@mail.example"],
        phones: [{ raw: "050 111 2223", e164: "+971501112223" }],
        ownerId: "us_ann",
        birthYear: 1980,
      }),
    ),
    db.insert(schema.contacts, contactRow("ct_former", { ownerId: "ag_1", teamId: "tm_1" })),
    db.insert(schema.contacts, contactRow("ct_left", { ownerId: "us_who_left" })),
    db.insert(
      schema.deals,
      dealRow("dl_won", {
        status: "won",
        closedAt: NOON,
        closedOn: "2026-06-01",
        accountId: "ac_1",
        accountName: "Company ac_1",
        contactId: "ct_ann",
        ownerId: "us_ann",
        checks: ["form-a"],
      }),
    ),
    db.insert(schema.dealParties, {
      dealId: "dl_won",
      contactId: "ct_ann",
      role: "buyer",
      createdAt: NOON,
    }),
    db.insert(schema.tasks, {
      ...STAMPS,
      id: "tk_ann",
      contactId: "ct_ann",
      ownerId: "us_ann",
      title: "Call; then, write",
      dueAt: NOON,
      doneAt: NOON + 1,
    }),
    db.insert(schema.threads, {
      id: "th_ann",
      createdAt: NOON,
      contactId: "ct_ann",
      channel: "email",
      subject: "Marina",
      lastMessageAt: NOON,
      replyToken: `a-reply-token-${db.tenantId}`,
    }),
    db.insert(schema.messages, {
      id: "msg_ann",
      createdAt: NOON,
      threadId: "th_ann",
      contactId: "ct_ann",
      direction: "out",
      channel: "email",
      authorId: "us_ann",
      body: "Two bedrooms\nwith a view",
      sentAt: NOON,
      status: "sent",
      providerId: "<1@mail.example>",
      checks: { spf: "pass", dkim: "pass", dmarc: "pass" },
    }),
    db.insert(schema.files, {
      ...file("fl_1", "plan.txt", "clean"),
      sha256: await sha256Hex(plan),
    }),
    db.insert(schema.files, {
      ...file("fl_bad", "virus.txt", "quarantined"),
      sha256: "0".repeat(64),
    }),
  );
  await services.objects.put(r2Key("files", db.tenantId, "fl_1"), plan);
}
