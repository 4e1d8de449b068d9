import { z } from "zod";
import { indexRecords } from "~/db/queries/search-index";
import { shiftTotalsOfMany } from "~/db/queries/totals-of-many";
import {
  contacts,
  deals,
  events,
  identities,
  leads,
  pipelines,
  tasks,
  threads,
  workspaceSettings,
} from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import { identitiesOf, phonesFrom } from "~/domain/contacts/identities";
import { newId } from "~/lib/ids";
import type { Clock, EpochMs } from "~/lib/time";
import { commit } from "~/use-cases/commit";
import { newJob } from "~/use-cases/jobs";
import { identityOf } from "../identity";
import { ringWith } from "../ring";
import { servicesOf } from "../services";
import { platformDb, tenantDb } from "../wiring";
import { businessOf } from "./bulk-business";
import { productClock } from "./clock";
import { crewOf } from "./sample/crew";
import { foundWorkspace } from "./sample/found-workspace";
import { workspaceSchema } from "./sample/plan";
import { signInsOf } from "./sample/sign-ins";

const SOURCE = { sourceKind: "import", sourceDetail: "generated", legalBasis: "consent" };

const seedSchema = z.union([
  z.strictObject({ found: workspaceSchema }),
  z.strictObject({ into: z.string(), work: z.literal("in vain") }),
  z.strictObject({
    into: z.string(),
    contacts: z
      .array(
        z.object({
          nameEn: z.string(),
          nameAr: z.string().nullable(),
          email: z.string(),
          phone: z.string(),
        }),
      )
      .max(2_000),
  }),
]);
type People = Extract<z.infer<typeof seedSchema>, { contacts: unknown }>["contacts"];

/**
 * Adds generated workspaces, and to one of them people in bulk, with all that they are recognised and found by, or
 * work that fails for good, so that there is an incident.
 */
export async function answerSeed(request: Request, env: Env): Promise<Response> {
  const now = await productClock(env);
  const seed = seedSchema.parse(await request.json());
  if ("found" in seed) {
    const door = identityOf(env, now, servicesOf(env, now).mail).identity;
    const workspace = await foundWorkspace(await door.open(request, "en"), seed.found);
    return Response.json(await signInsOf(workspace, await crewOf(env, workspace), now()));
  }

  const tenantId = await platformDb(env).tenantAt(seed.into);
  if (!tenantId) return Response.json({ error: `no workspace ${seed.into}` }, { status: 404 });
  const db = tenantDb(env, tenantId);
  if ("work" in seed) return Response.json({ jobId: await workInVain(env, db, now) });
  await addContacts(db, seed.contacts, now());
  return Response.json({ added: seed.contacts.length });
}

/** The erasure that nobody asked for. */
async function workInVain(env: Env, db: TenantDb, now: Clock): Promise<string> {
  const payload = { requestId: newId("pr", now()) };
  const job = newJob({ db, now, actor: "system" }, "erasure.requested", payload);
  await commit({ db, ring: ringWith(env) }, job.write);
  return job.id;
}

/** Dealt out in turn to whoever sells. */
async function addContacts(db: TenantDb, people: People, at: EpochMs) {
  const [[settings]] = await db.read(db.rows(workspaceSettings, { limit: 1 }));
  const sellers = Object.entries(settings?.directory ?? {}).filter(([, { role }]) =>
    ["agent", "team-lead"].includes(role ?? ""),
  );
  const [all] = await db.read(db.rows(pipelines));
  const rows = people.map((person, i) => contactRow(person, at, sellers[i % sellers.length]));
  const business = businessOf(
    rows,
    all.toSorted((one, other) => one.position - other.position),
    at,
  );
  const known = rows.flatMap((row) =>
    identitiesOf(row).map((one) => ({ ...one, contactId: row.id, createdAt: at, shared: false })),
  );

  await db.commit(
    db.insertMany(contacts, rows),
    db.insertMany(identities, known),
    db.change(indexRecords("contact", ...rows)),
    db.insertMany(leads, business.leads),
    db.change(indexRecords("lead", ...business.leads)),
    db.insertMany(threads, business.threads),
    db.insertMany(deals, business.deals),
    db.change(indexRecords("deal", ...business.deals)),
    ...shiftTotalsOfMany([], business.deals).map((write) => db.change(write)),
    db.insertMany(tasks, business.tasks),
    db.insertMany(events, business.events),
  );
}

function contactRow(
  { nameEn, nameAr, email, phone }: People[number],
  at: EpochMs,
  seller?: [id: string, entry: { teamId: string | null }],
) {
  return {
    id: newId("ct", at),
    createdAt: at,
    updatedAt: at,
    createdBy: "system",
    updatedBy: "system",
    ownerId: seller?.[0] ?? null,
    teamId: seller?.[1].teamId ?? null,
    nameEn,
    nameAr,
    emails: [email],
    phones: phonesFrom([phone]),
    ...SOURCE,
    collectedOn: new Date(at).toISOString().slice(0, 10),
  };
}
