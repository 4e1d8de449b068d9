import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { OPERATOR_TENANT } from "~/config/operator";
import { AttemptsDb } from "~/db/attempts-db.server";
import { JobStore } from "~/db/job-store.server";
import { contacts, identities, privacyRequests, workspaces } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { TenantDb } from "~/db/tenant-db.server";
import { Trail } from "~/db/trail.server";
import type { TicketForm } from "~/domain/privacy/ticket.form";
import { trustTenantId } from "~/lib/ids";
import { confirmTicket } from "~/use-cases/privacy/tickets/confirm-ticket.server";
import { receiveTicket } from "~/use-cases/privacy/tickets/receive-ticket.server";
import { codeOf, type TicketCtx, ticketBehind } from "~/use-cases/privacy/tickets/ticket";
import { handlers } from "../../workers/queue/handlers";
import { runJob } from "../../workers/queue/run-job";
import { aTenant, contactRow } from "./tenant";

export const EMAIL = "layla@known.example";

/** The door for requests from outside: our own desk, and two brokerages of which one knows the address. */
export async function aDoor() {
  const office = await aTenant(OPERATOR_TENANT);
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  for (const { db } of [acme, globex])
    await db.commit(
      db.insert(workspaces, {
        ...{ id: db.tenantId, createdAt: 1, name: `${db.tenantId} Realty`, slug: db.tenantId },
      }),
    );
  await acme.db.commit(
    acme.db.insert(contacts, contactRow("ct_2")),
    acme.db.insert(identities, { kind: "email", norm: EMAIL, contactId: "ct_2", createdAt: 1 }),
    acme.db.insert(identities, {
      kind: "phone",
      norm: "+971500000061",
      contactId: "ct_2",
      createdAt: 1,
    }),
  );
  const store = new JobStore(env.DB);
  const rung = office.rung;
  const ring = office.ctx.ring;
  const openTenant = (id: string) =>
    new TenantDb(env.DB, trustTenantId(id), EVERYTHING, new Trail());
  const ctx: TicketCtx = {
    ...{ db: office.db, actor: "person", now: office.ctx.now, timeZone: "Asia/Dubai", ring },
    ...{ services: office.ctx.services, attempts: new AttemptsDb(env.DB), addressHash: "here" },
    ...{ place: { country: "DE", region: null }, locale: "en" as const, openTenant },
  };
  const work = async () => {
    for (let id = rung.shift(); id; id = rung.shift())
      await runJob(id, {
        ...{ store, handlers, ring, now: office.ctx.now },
        open: async (job) => ({ ...office.ctx, db: store.openDb(job), actor: job.actor }),
      });
  };

  return { office, acme, globex, ctx, work };
}

export type Door = Awaited<ReturnType<typeof aDoor>>;

export const FORM = { type: "access", by: "self", email: EMAIL } as TicketForm;

/** Somebody asks. @returns the request's id. */
export async function asked({ ctx, work }: Door, form: Partial<TicketForm> = {}) {
  const got = await receiveTicket(ctx, { ...FORM, ...form });
  if (!got.ok) throw new Error(got.reason);
  await work();
  const id = await ticketBehind(ctx.services, got.value);
  if (!id) throw new Error("it has an address");
  return id;
}

/** The same, with the code of the mail typed in. */
export async function confirmed(door: Door, form: Partial<TicketForm> = {}) {
  const id = await asked(door, form);
  const done = await confirmTicket(door.ctx, id, await codeOf(door.ctx.services, id, 1));
  expect(done).toMatchObject({ ok: true });
  await door.work();
  return id;
}

/** The first part that the first workspace has of a request. */
export async function partOf({ acme: { db } }: Door) {
  const [[part]] = await db.read(db.rows(privacyRequests));
  if (!part) throw new Error("acme has no part");
  return part;
}

/** A request at our own desk. */
export const ticketOf = async ({ office: { db } }: Door, id: string) =>
  (await db.read(db.one(privacyRequests, id)))[0];
