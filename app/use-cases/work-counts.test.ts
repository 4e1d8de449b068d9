import { env } from "cloudflare:workers";
import { eq, isNotNull } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contacts, deals, leads, memberships, workCounts } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { leadRow } from "../../tests/support/leads";
import { aTenant, contactRow, dealRow, NOON } from "../../tests/support/tenant";
import { countsIn, workCountsOf } from "./work-counts";

type Tenant = Awaited<ReturnType<typeof aTenant>>;

const OWNERS = ["us_ann", "us_bob", null];
const TEAMS = ["tm_1", "tm_2", null];
const KINDS = ["waits", "followed", "closed"] as const;

const state = fc.record({
  owner: fc.constantFrom(...OWNERS),
  team: fc.constantFrom(...TEAMS),
  kind: fc.constantFrom(...KINDS),
});
type State = typeof state extends fc.Arbitrary<infer Of> ? Of : never;
const ownerOf = ({ owner, team }: State) => ({ ownerId: owner, teamId: team });
const leadIn = (given: State) => ({
  ...ownerOf(given),
  status: given.kind === "closed" ? ("lost" as const) : ("new" as const),
  answerDueAt: given.kind === "waits" ? NOON : null,
  nextFollowUpAt: given.kind === "closed" ? null : NOON,
});
const dealIn = (given: State) => ({
  ...ownerOf(given),
  status: given.kind === "closed" ? ("won" as const) : ("open" as const),
  closedAt: given.kind === "closed" ? NOON : null,
  nextStepAt: given.kind === "waits" ? NOON : null,
});

/** Each is a way in which the product changes records, a person's going with their leads among them. */
const ACTS = {
  "make a lead": ({ db }, id, given) => [
    db.insertMany(contacts, [contactRow(`ct_of_${id}`, {})]),
    db.insertMany(leads, [leadRow(`ld_${id}`, { contactId: `ct_of_${id}`, ...leadIn(given) })]),
  ],
  "make a deal": ({ db }, id, given) => [
    db.insertMany(deals, [dealRow(`dl_${id}`, { contactId: null, ...dealIn(given) })]),
  ],
  "change a lead": ({ db }, id, given) => [
    db.update(leads, leadIn(given), eq(leads.id, `ld_${id}`)),
  ],
  "change a deal": ({ db }, id, given) => [
    db.update(deals, dealIn(given), eq(deals.id, `dl_${id}`)),
  ],
  "delete a lead": ({ db }, id) => [db.delete(leads, eq(leads.id, `ld_${id}`))],
  "delete a deal": ({ db }, id) => [db.delete(deals, eq(deals.id, `dl_${id}`))],
  "delete a person": ({ db }, id) => [
    db.update(deals, { contactId: null }, eq(deals.contactId, `ct_of_${id}`)),
    db.delete(contacts, eq(contacts.id, `ct_of_${id}`)),
  ],
  "hide a person": ({ db }, id) => [
    db.update(contacts, { restrictedAt: NOON }, eq(contacts.id, `ct_of_${id}`)),
  ],
  "take in a minor": ({ db }, id, { kind }) => [
    db.update(
      contacts,
      { minorUntil: NOON, guardianAgreedAt: kind === "followed" ? NOON : null },
      eq(contacts.id, `ct_of_${id}`),
    ),
  ],
  "show a person": ({ db }, id) => [
    db.update(contacts, { restrictedAt: null, minorUntil: null }, eq(contacts.id, `ct_of_${id}`)),
  ],
  "make a lead of somebody's": ({ db }, id, given) => [
    db.insertMany(contacts, [contactRow(`ct_of_${id}`, {})]),
    db.insertOrIgnore(
      leads,
      leadRow(`ld_more_${id}`, { contactId: `ct_of_${id}`, ...leadIn(given) }),
    ),
  ],
  "make a deal of somebody's": ({ db }, id, given) => [
    db.insertMany(contacts, [contactRow(`ct_of_${id}`, {})]),
    db.insertOrIgnore(
      deals,
      dealRow(`dl_more_${id}`, { contactId: `ct_of_${id}`, ...dealIn(given) }),
    ),
  ],
  "give all to one": ({ db }) => [db.update(leads, { ownerId: "us_ann" }, isNotNull(leads.id))],
  "answer all": ({ db }) => [db.update(leads, { answerDueAt: null }, isNotNull(leads.answerDueAt))],
} satisfies Record<string, (tenant: Tenant, id: number, given: State) => Write[]>;

const act = fc.record({
  does: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])),
  id: fc.integer({ min: 1, max: 6 }),
  state,
});

/** What stands in the counters, and what counting one by one finds. */
async function keptAndCounted({ db }: Tenant) {
  const [rows] = await db.read(db.rows(workCounts));
  const { results } = await env.DB.prepare(COUNTED).bind(db.tenantId).all();
  const kept = rows.map(({ tenantId: _, ...row }) => row);
  return [
    kept.filter(({ waiting, unassigned, openLeads, deals: dealt }) =>
      [waiting, unassigned, openLeads, dealt].some(Boolean),
    ),
    results,
  ].map((some) => some.toSorted((one, other) => (`${one.scope}` < `${other.scope}` ? -1 : 1)));
}

const COUNTED = `with hidden as (select id from contacts where tenant_id = ?1
    and (restricted_at is not null or (minor_until is not null and guardian_agreed_at is null))),
  found as (
  select tenant_id, team_id, owner_id, answer_due_at is not null as w,
    owner_id is null and next_follow_up_at is not null as u, next_follow_up_at is not null as o, 0 as d from leads where contact_id not in (select id from hidden)
  union all select tenant_id, team_id, owner_id, 0, 0, 0, status = 'open' and next_step_at is not null
    from deals where contact_id is null or contact_id not in (select id from hidden)),
  scoped as (select '*' as scope, w, u, o, d from found where tenant_id = ?1
    union all select 't:' || team_id, w, u, o, d from found where tenant_id = ?1 and team_id is not null
    union all select 'o:' || owner_id, w, u, o, d from found where tenant_id = ?1 and owner_id is not null)
  select scope, sum(w) as waiting, sum(u) as unassigned, sum(o) as openLeads, sum(d) as deals from scoped
  group by scope having sum(w) + sum(u) + sum(o) + sum(d) > 0`;

test("whatever is done to leads, deals and their people, what is kept counted is what counting finds", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 40 }), async (acts) => {
      run += 1;
      const tenant = await aTenant(`counted${run}`);
      for (const { does, id, state: given } of acts) {
        await tenant.db.commit(...ACTS[does](tenant, id, given));
        const [kept, counted] = await keptAndCounted(tenant);
        expect(kept).toEqual(counted);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

test("a batch that fails leaves the counts where they were", async () => {
  const { db } = await aTenant("acme");
  await db.commit(db.insert(leads, leadRow("ld_1", { ownerId: "us_ann", answerDueAt: NOON })));
  const twice = db.insert(leads, leadRow("ld_1", { ownerId: "us_ann", answerDueAt: NOON }));
  const answers = db.update(leads, { answerDueAt: null }, eq(leads.id, "ld_1"));
  await expect(db.commit(answers, twice)).rejects.toThrow();
  const [rows] = await db.read(workCountsOf(db, "us_ann"));
  expect(countsIn(rows, { kind: "own", userId: "us_ann" }).waiting).toBe(1);
});

test("a member's own count follows, whoever they were when their enquiries came", async () => {
  const { db } = await aTenant("acme");
  const person = { id: "us_new", name: "New", email: "new@acme.example" };
  await env.DB.batch([
    env.DB.prepare(
      "insert into users (id, name, email, email_verified, locale, created_at, updated_at) values (?1, ?2, ?3, 1, 'en', 0, 0)",
    ).bind(...Object.values(person)),
  ]);
  const asMember = { id: "mb_new", createdAt: NOON, userId: "us_new", role: "agent" as const };
  const waits = (id: string) => leadRow(id, { ownerId: "us_new", answerDueAt: NOON });
  const known = async () => (await db.read(db.rows(memberships, IS_NEW)))[0][0]?.waiting;

  await db.commit(db.insert(leads, waits("ld_1")));
  await db.commit(db.insert(memberships, asMember));
  expect(await known()).toBe(1);
  await db.commit(db.insert(leads, waits("ld_2")));
  expect(await known()).toBe(2);
  await db.commit(db.delete(leads, isNotNull(leads.id)));
  expect(await known()).toBe(0);
});

const IS_NEW = { where: eq(memberships.userId, "us_new") };

test("another workspace's records are not counted here, though their ids are the same", async () => {
  const [acme, globex] = [await aTenant("acme"), await aTenant("globex")];
  for (const { db } of [acme, globex])
    await db.commit(db.insert(leads, leadRow("ld_1", { ownerId: "us_ann", answerDueAt: NOON })));
  await globex.db.commit(globex.db.delete(leads, eq(leads.id, "ld_1")));
  const waiting = async ({ db }: Tenant) =>
    countsIn((await db.read(workCountsOf(db, "us_ann")))[0], EVERYTHING).waiting;
  expect([await waiting(acme), await waiting(globex)]).toEqual([1, 0]);
});
