import { env } from "cloudflare:workers";
import { drizzle } from "drizzle-orm/d1";
import type { Permission } from "~/config/permissions";
import { indexRecords } from "~/db/queries/search-index";
import { accounts, pipelines, sessions } from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import { sessionCookie } from "~/http/session-cookie";
import { fold } from "~/lib/fold";
import { newId, type TenantId } from "~/lib/ids";
import { newToken } from "~/lib/secrets";
import { DAY_MS, HOUR_MS } from "~/lib/time";
import { createKey } from "~/use-cases/api-keys/create-key.server";
import { createContact } from "~/use-cases/contacts/create-contact.server";
import type { Ctx } from "~/use-cases/ctx";
import { closeDeal } from "~/use-cases/deals/close-deal.server";
import { createDeal } from "~/use-cases/deals/create-deal.server";
import { closeLead } from "~/use-cases/leads/close-lead.server";
import { createLead } from "~/use-cases/leads/create-lead.server";
import { createNote } from "~/use-cases/notes/create-note.server";
import { createTask } from "~/use-cases/tasks/create-task.server";
import { identityOf } from "../../workers/identity";
import { crewOf } from "../../workers/local/sample/crew";
import { foundWorkspace } from "../../workers/local/sample/found-workspace";
import { servicesOf } from "../../workers/services";
import { tenantDb } from "../../workers/wiring";
import { NOON } from "./tenant";

/** Who works there: the owner sees all, the team lead a team, Ann and Bob their own. */
const PEOPLE = [
  { part: "owner", role: "owner", name: "Olivia Owner" },
  { part: "lead", role: "team-lead", name: "Liam Lead", team: "Marina" },
  { part: "ann", role: "agent", name: "Ann Agent", team: "Marina" },
  { part: "bob", role: "agent", name: "Bob Agent" },
] as const;
export type Who = (typeof PEOPLE)[number]["part"];

const FIRST = ["Layla", "Omar", "Mohammed", "Olga", "Priya", "James", "Fatima", "Chen", "Anna"];
const LAST = ["Haddad", "Nasser", "Khan", "Sorokina", "Raman", "Whitfield", "Wei"];

/** A tenth of the smallest size: what is multiplied. */
const PATTERN = { contacts: 100, leads: 60, tasks: 40, accounts: 10 } as const;
const DEALS_A_STAGE = 12;
const CLOSED_DEALS = 24;
/** Long enough for two pages of a timeline. */
const NOTES_ON_THE_FIRST = 45;

type SamplePerson = Awaited<ReturnType<typeof foundWorkspace>>["people"][number];

export interface Brokerage {
  slug: string;
  tenantId: TenantId;
  db: TenantDb;
  /** Anybody of it, acting at an instant. */
  as: (who: Who, at?: number) => Ctx<Permission>;
  userIds: Record<Who, string>;
  cookies: Record<Who, string>;
  keys: Record<"owner" | "ann", string>;
  /** The person with a long timeline, and records to change. */
  contactId: string;
  leadId: string;
  threadId: string;
  dealId: string;
  taskId: string;
  /** Others of Ann's, to be changed without changing what the pages of the first ones show. */
  spare: { contactId: string; dealId: string };
  /** The stages of the first pipeline, in order. */
  stages: string[];
  pipelineId: string;
}

/** What is accepted. Throws where the product refused. */
export function done<Value>(outcome: { ok: true; value: Value } | { ok: false; reason: string }) {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

/** Ann has six of ten records, Bob three; what is left is nobody's yet, in the lead's team. */
function ownerOf(n: number): Who | null {
  if (n % 10 < 6) return "ann";
  return n % 10 < 9 ? "bob" : null;
}

/** What the n-th person says of themselves; their phone and e-mail have room for the number of a copy. */
export const personOf = (n: number) => ({
  nameEn: `${FIRST[n % FIRST.length]} ${LAST[n % LAST.length]}`,
  nameAr: n % 3 === 0 ? "ليلى حداد" : null,
  phones: [`+97150000${String(1000 + n)}`],
  emails: [`person${n}@k000.crowd.example`],
  preferredLanguage: "en",
  birthYear: null,
  sourceKind: "referral" as const,
  sourceDetail: "a friend",
  sourceUrl: null,
  legalBasis: null,
  collectedOn: null,
});

/**
 * A brokerage of a hundred people, with leads, deals, tasks, notes and companies in proportion, all
 * made by the product's own use cases; and its members, signed in.
 */
export async function aBrokerage(slug: string): Promise<Brokerage> {
  const workspace = await founded(slug);
  const crew = await crewOf(env, workspace);
  // Nobody answers doorbells here: jobs wait to be run by hand.
  const as: Brokerage["as"] = (who, at = NOON) => ({ ...crew(who, at), ring: async () => {} });
  const db = tenantDb(env, workspace.tenantId);
  const [all] = await db.read(db.rows(pipelines));
  const first = all.toSorted((one, other) => one.position - other.position)[0];
  if (!first) throw new Error("no pipeline");
  const stages = first.stages.map(({ id }) => id);

  const contactIds = await people(as);
  const leads = await enquiries(as, contactIds);
  const deals = await business(as, contactIds, stages.slice(0, 6));
  const taskId = await plans(as, contactIds, deals);
  await longTimeline(as, contactIds[0] ?? "");
  await companies(db, as("ann"));

  const visitors = Object.fromEntries(
    await Promise.all(workspace.people.map(async (one) => [partOf(one), await signIn(one)])),
  );
  return {
    slug,
    tenantId: workspace.tenantId,
    db,
    as,
    userIds: Object.fromEntries(workspace.people.map((one) => [partOf(one), one.userId])) as never,
    cookies: visitors as never,
    keys: { owner: await keyOf(as, "owner"), ann: await keyOf(as, "ann") },
    contactId: contactIds[0] ?? "",
    ...leads,
    dealId: deals[0] ?? "",
    taskId,
    spare: { contactId: contactIds[2] ?? "", dealId: deals[2] ?? "" },
    stages,
    pipelineId: first.id,
  };
}

const partOf = ({ email }: SamplePerson) => email.split("@")[0] ?? "";

let foundedSoFar = 0;

/** Each an hour after the one before: a read that goes backwards ends before the newer one's rows. */
async function founded(slug: string) {
  const at = NOON - 30 * DAY_MS + HOUR_MS * foundedSoFar++;
  const now = () => at;
  const door = identityOf(env, now, servicesOf(env, now).mail).identity;
  const people = PEOPLE.map(({ part, ...person }) => ({
    ...person,
    email: `${part}@${slug}.example`,
    locale: "en" as const,
  }));
  const [owner, ...others] = people;
  if (!owner) throw new Error("nobody");
  const visit = await door.open(new Request("https://closr.test/"), "en");
  return foundWorkspace(visit, { slug, name: slug, people: [owner, ...others] });
}

async function signIn({ userId }: SamplePerson): Promise<string> {
  const token = newToken();
  await drizzle(env.DB)
    .insert(sessions)
    .values({
      id: newId("se", NOON),
      token,
      userId,
      createdAt: NOON,
      updatedAt: NOON,
      expiresAt: NOON + 30 * DAY_MS,
      lastSeenAt: NOON,
    });
  const cookie = await sessionCookie(token, env.SESSION_SECRET);
  return cookie.split(";")[0] ?? "";
}

async function keyOf(as: Brokerage["as"], who: "owner" | "ann"): Promise<string> {
  const role = who === "owner" ? "owner" : "agent";
  const memberId = as(who).viewer.userId ?? "";
  const made = await createKey(as("owner"), "owner", { name: who, role, scopes: null, memberId });
  const { id, key } = done(made) as { id: string; key: string };
  await env.DB.prepare("update api_keys set last_used_at = ? where id = ?").bind(NOON, id).run();
  return key;
}

async function people(as: Brokerage["as"]): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < PATTERN.contacts; n += 1) {
    const owner = ownerOf(n);
    const ctx = as(owner ?? "lead", NOON - 3 * DAY_MS + n);
    const choices = { known: "keep" as const, ...(owner ? {} : { ownerId: null }) };
    ids.push(done(await createContact(ctx, personOf(n), choices)).id);
  }
  return ids;
}

/** One in four waits, one was answered, one is overdue and one was lost. */
async function enquiries(as: Brokerage["as"], contactIds: string[]) {
  const made = [];
  for (let n = 0; n < PATTERN.leads; n += 1) made.push(await enquiry(as, contactIds, n));
  return { leadId: made[0]?.id ?? "", threadId: made[0]?.threadId ?? "" };
}

async function enquiry(as: Brokerage["as"], contactIds: string[], n: number) {
  const owner = ownerOf(n);
  const at = NOON - 2 * DAY_MS + n;
  const ctx = as(owner ?? "lead", at);
  const kind = KINDS[Math.floor(n / 10) % KINDS.length];
  const { lead } = done(
    await createLead(ctx, {
      contactId: contactIds[n],
      cameBy: "portal",
      source: n % 2 ? "property-finder" : "bayut",
      channel: "whatsapp",
      listingRef: `MC-S-${2000 + n}`,
      message: n % 5 === 0 ? "Is the two-bed still available?" : null,
      answered: kind !== "waits",
      ...(owner ? {} : { ownerId: null }),
      ...(kind === "overdue" && { nextFollowUpAt: at + HOUR_MS }),
    }),
  );
  if (kind === "lost") done(await closeLead(ctx, lead.id, { status: "lost", reason: "budget" }));
  return lead;
}
const KINDS = ["waits", "answered", "overdue", "lost"] as const;

async function business(as: Brokerage["as"], contactIds: string[], stages: string[]) {
  const ids: string[] = [];
  const wanted = stages.length * DEALS_A_STAGE + CLOSED_DEALS;
  for (let n = 0; n < wanted; n += 1) {
    const ctx = as(ownerOf(n) ?? "lead", NOON - 2 * DAY_MS + n);
    const deal = done(
      await createDeal(ctx, {
        stageId: stages[Math.floor(n / DEALS_A_STAGE) % stages.length],
        title: `Marina Gate ${n}`,
        contactId: contactIds[n % contactIds.length],
        valueMinor: 245_000_000 + n,
      }),
    );
    ids.push(deal.id);
    if (n >= wanted - CLOSED_DEALS)
      done(await closeDeal(ctx, deal.id, n % 2 ? WON : { status: "lost", reason: "budget" }));
  }
  return ids;
}
const WON = { status: "won", closedOn: "2026-05-30" } as const;

/** Due before now, today and later, on people and on every second open deal. */
async function plans(as: Brokerage["as"], contactIds: string[], deals: string[]) {
  let first = "";
  for (let n = 0; n < PATTERN.tasks; n += 1) {
    const made = NOON - DAY_MS;
    const about =
      n % 2
        ? { kind: "deal" as const, id: deals[n] ?? "" }
        : { kind: "contact" as const, id: contactIds[n] ?? "" };
    const wish = { title: `Call back ${n}`, dueAt: NOON + (n - 20) * HOUR_MS, about };
    const task = done(await createTask(as(ownerOf(n) ?? "lead", made), wish));
    first ||= task.id;
  }
  return first;
}

async function longTimeline(as: Brokerage["as"], contactId: string) {
  for (let n = 0; n < NOTES_ON_THE_FIRST; n += 1) {
    const body = `Prefers a high floor, asked ${n} times`;
    done(await createNote(as("ann", NOON - HOUR_MS + n), { kind: "contact", id: contactId }, body));
  }
}

/** Companies do not grow with the people: there are enough of them for two pages from the first. */
async function companies(db: TenantDb, { viewer, actor }: Ctx) {
  const rows = Array.from({ length: 12 * PATTERN.accounts }, (_, n) => ({
    id: newId("ac", NOON - DAY_MS + n),
    createdAt: NOON,
    updatedAt: NOON,
    createdBy: actor,
    updatedBy: actor,
    ownerId: n % 2 ? viewer.userId : null,
    teamId: viewer.teamId,
    kind: "developer" as const,
    nameEn: `Developer ${n}`,
    nameAr: null,
    nameKey: fold(`Developer ${n}`),
    sourceKind: "other",
  }));
  await db.commit(
    db.insertMany(accounts, rows),
    db.change(indexRecords("account", ...(rows as never[]))),
  );
}
