import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { metered } from "~/db/metered.server";
import { type Counted, countedUnder, shiftTotals, sumOf } from "~/db/queries/pipeline-totals";
import {
  accounts,
  contacts,
  dealParties,
  deals,
  events,
  leads,
  pipelines,
  pipelineTotals,
} from "~/db/schema";
import type { StageTotals } from "~/db/schema/pipeline-totals";
import { EVERYTHING, type Scope, scopesOf } from "~/db/scope";
import { TenantDb } from "~/db/tenant-db.server";
import { Trail } from "~/db/trail.server";
import { companyOf, personOf } from "~/domain/contacts/names";
import { leadRow } from "../../../tests/support/leads";
import { aTenant, contactRow, dealRow, NOON } from "../../../tests/support/tenant";
import { countsIn, workCountsOf } from "../work-counts";
import { closeDeal } from "./close-deal.server";
import { createDeal } from "./create-deal.server";
import { deleteDeal } from "./delete-deal.server";
import { getDeal } from "./get-deal.server";
import { listDeals } from "./list-deals.server";
import { moveDeal } from "./move-deal.server";
import { reopenDeal } from "./reopen-deal.server";
import { undoMove } from "./undo-move.server";
import { updateDeal } from "./update-deal.server";
import { viewBoard } from "./view-board.server";

const ann: Scope = { kind: "own", userId: "us_ann" };
const bob: Scope = { kind: "own", userId: "us_bob" };
const team: Scope = { kind: "team", userId: "us_lead", teamId: "tm_1" };

const DIRECTORY = {
  us_ann: { name: "Ann", role: "agent", teamId: "tm_1", active: true },
  us_bob: { name: "Bob", role: "agent", teamId: null, active: true },
};

type Tenant = Awaited<ReturnType<typeof aTenant>>;

/** Two tenants whose deals have equal ids: in both, `dl_1` is Ann's and is counted. */
async function twoTenants() {
  const acme = await withDirectory("acme");
  const globex = await withDirectory("globex");
  return { acme, globex };
}

async function withDirectory(name: string) {
  const tenant = await aTenant(name);
  await tenant.db.commit(
    tenant.db.update(deals, { ownerId: "us_ann", teamId: "tm_1" }, eq(deals.id, "dl_1")),
  );
  const [deal] = await tenant.db.read(tenant.db.one(deals, "dl_1"));
  await tenant.db.commit(...shiftTotals([], deal ? [deal] : []).map((w) => tenant.db.change(w)));
  const seenAs = (scope: Scope) => ({
    ...tenant.seenAs(scope, scope.kind === "all" ? "us_owner" : scope.userId),
    settings: { ...tenant.ctx.settings, directory: DIRECTORY },
  });
  return { ...tenant, ctx: seenAs({ kind: "all" }), seenAs };
}

async function stored({ db }: Pick<Tenant, "db">, id = "dl_1") {
  const [deal] = await db.read(db.one(deals, id));
  return deal;
}

async function storedTotals({ db }: Pick<Tenant, "db">) {
  const [rows] = await db.read(db.rows(pipelineTotals));
  return Object.fromEntries(
    rows.map(({ pipelineId, scope, totals }) => [`${pipelineId} ${scope}`, withoutZeros(totals)]),
  );
}

const withoutZeros = (totals: StageTotals) =>
  Object.fromEntries(
    Object.entries(totals)
      .filter(([, { n }]) => n !== 0)
      .map(([stage, { n, sums = {} }]) => [
        stage,
        { n, sums: Object.fromEntries(Object.entries(sums).filter(([, minor]) => minor !== 0)) },
      ]),
  );

/** What the totals must be, counted anew from every deal. */
function recount(all: Counted[]) {
  const totals: Record<string, StageTotals> = {};
  for (const deal of all)
    for (const scope of scopesOf(deal)) {
      const key = `${deal.pipelineId} ${scope}`;
      const stage = countedUnder(deal);
      const { n = 0, sums = {} } = totals[key]?.[stage] ?? {};
      const sum = (sums[deal.currency] ?? 0) + (deal.valueMinor ?? 0);
      totals[key] = {
        ...totals[key],
        [stage]: { n: n + 1, sums: { ...sums, [deal.currency]: sum } },
      };
    }
  return Object.fromEntries(
    Object.entries(totals).map(([key, row]) => [key, withoutZeros(row)] as const),
  );
}

const nothingLeft = (totals: Record<string, StageTotals>) =>
  Object.fromEntries(Object.entries(totals).filter(([, row]) => Object.keys(row).length > 0));

async function expectTotalsToBeRight(tenant: Pick<Tenant, "db">) {
  const [all] = await tenant.db.read(tenant.db.rows(deals, { limit: 1000 }));
  expect(nothingLeft(await storedTotals(tenant))).toEqual(recount(all));
}

test("a deal is opened for a person, with their name, an owner, parties, an event and a count", async () => {
  const { acme, globex } = await twoTenants();
  const before = await storedTotals(globex);

  const opened = await createDeal(acme.ctx, {
    contactId: "ct_1",
    title: " Creek Horizon, 2 beds ",
    valueMinor: 210_000_000,
    ownerId: "us_ann",
    parties: [{ contactId: "ct_1", role: "buyer" }],
  });

  if (!opened.ok) throw new Error(opened.reason);
  expect(await stored(acme, opened.value.id)).toMatchObject({
    title: "Creek Horizon, 2 beds",
    contactName: "Ada Sample",
    contactNameAr: null,
    stageId: "st_1",
    ownerId: "us_ann",
    teamId: "tm_1",
    currency: "AED",
    openedOn: "2026-06-01",
  });
  const [parties, told] = await acme.db.read(
    acme.db.rows(dealParties),
    acme.db.rows(events, { within: { column: events.dealId, id: opened.value.id } }),
  );
  expect(parties).toMatchObject([{ contactId: "ct_1", role: "buyer" }]);
  expect(told).toMatchObject([{ type: "deal.created", contactId: "ct_1" }]);
  await expectTotalsToBeRight(acme);
  expect(await storedTotals(globex)).toEqual(before);
});

test("an open enquiry becomes a deal once, and lends it its person, listing, price and owner", async () => {
  const { acme } = await twoTenants();
  await acme.db.commit(
    acme.db.insert(leads, {
      id: "ld_1",
      contactId: "ct_1",
      contactName: "Ada Sample",
      ownerId: "us_bob",
      channel: "whatsapp",
      source: "bayut",
      externalId: "x1",
      receivedAt: NOON,
      listingRef: "MCR-2041",
      priceMinor: 150_000_000,
      currency: "AED",
      status: "qualified",
      nextFollowUpAt: NOON,
      createdAt: NOON,
      updatedAt: NOON,
      createdBy: "system",
      updatedBy: "system",
    }),
  );

  const opened = await createDeal(acme.ctx, { leadId: "ld_1" });

  if (!opened.ok) throw new Error(opened.reason);
  expect(opened.value).toMatchObject({
    contactId: "ct_1",
    contactName: "Ada Sample",
    listingRef: "MCR-2041",
    valueMinor: 150_000_000,
    ownerId: "us_bob",
  });
  const [lead] = await acme.db.read(acme.db.one(leads, "ld_1"));
  expect(lead).toMatchObject({
    status: "converted",
    dealId: opened.value.id,
    nextFollowUpAt: null,
  });

  const refused = { ok: false, reason: "lead-already-became-deal" };
  const { id, title } = opened.value;
  expect(await createDeal(acme.ctx, { leadId: "ld_1" })).toEqual({
    ...refused,
    details: { id, title },
  });
  const [all] = await acme.db.read(acme.db.rows(deals, { where: eq(deals.leadId, "ld_1") }));
  expect(all).toHaveLength(1);
});

test("the same form sent twice, even at once, makes one deal of an enquiry and answers with it each time", async () => {
  const { acme } = await twoTenants();
  await acme.db.commit(acme.db.insert(leads, leadRow("ld_1", {})));
  const sent = { ...acme.ctx, ending: "0123456789ABCDEF" };
  const make = () => createDeal(sent, { leadId: "ld_1" });

  const made = [...(await Promise.all([make(), make()])), await make()];

  expect(new Set(made.map((one) => one.ok && one.value.id)).size).toBe(1);
  expect(made.every(({ ok }) => ok)).toBe(true);
  const other = { ...acme.ctx, ending: "FEDCBA9876543210" };
  expect(await createDeal(other, { leadId: "ld_1" })).toMatchObject({
    reason: "lead-already-became-deal",
  });
});

test.each(["new", "lost"] as const)(
  "of two who make a deal of one %s enquiry at once, one is refused and no second deal is there",
  async (status) => {
    const { acme } = await twoTenants();
    await acme.db.commit(acme.db.insert(leads, leadRow("ld_1", { status })));

    const both = [{ leadId: "ld_1" }, { leadId: "ld_1" }];
    const outcomes = await Promise.all(both.map((wish) => createDeal(acme.ctx, wish)));

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reason: "lead-already-became-deal" });
    const [all] = await acme.db.read(acme.db.rows(deals, { where: eq(deals.leadId, "ld_1") }));
    expect(all).toHaveLength(1);
    await expectTotalsToBeRight(acme);
  },
);

test("a change that was made from an older version of a deal is not written over a newer one", async () => {
  const { acme } = await twoTenants();
  const version = (await stored(acme))?.updatedAt;
  acme.clock.at += 1;
  await updateDeal(acme.ctx, "dl_1", { title: "First tab", version });

  const late = await updateDeal(acme.ctx, "dl_1", { title: "Second tab", version });
  expect(late).toMatchObject({
    reason: "deal-changed-meanwhile",
    details: { differing: [{ field: "title", from: "First tab", to: "Second tab" }] },
  });
  expect(await stored(acme)).toMatchObject({ title: "First tab" });
});

test.each([
  [{ contactId: "ct_none" }, "contact-not-found"],
  [{ accountId: "ac_none" }, "account-not-found"],
  [{ leadId: "ld_none" }, "lead-not-found"],
  [{ pipelineId: "pl_none" }, "pipeline-not-found"],
  [{ stageId: "st_none" }, "stage-not-in-pipeline"],
  [{ ownerId: "us_nobody" }, "owner-unknown"],
])("a deal with %o is refused: %s", async (wish, reason) => {
  const { acme } = await twoTenants();
  expect(await createDeal(acme.ctx, wish)).toEqual({ ok: false, reason });
});

test("an agent opens deals of their own for people they see, and gives none to others", async () => {
  const { acme } = await twoTenants();
  const ctx = acme.seenAs(bob);
  expect(await createDeal(ctx, { contactId: "ct_1" })).toMatchObject({
    reason: "contact-not-found",
  });
  expect(await createDeal(ctx, { ownerId: "us_ann" })).toMatchObject({
    reason: "owner-not-yours",
  });
  expect(await createDeal(ctx, { title: "Mine" })).toMatchObject({
    ok: true,
    value: { ownerId: "us_bob" },
  });
});

test("what an agent does not see, they neither read, change, move, close nor delete; nor does another workspace", async () => {
  const { acme, globex } = await twoTenants();
  await globex.db.commit(globex.db.delete(deals, eq(deals.id, "dl_1")));

  for (const ctx of [acme.seenAs(bob), globex.ctx]) {
    const refusal = { ok: false, reason: "deal-not-found" };
    expect(await getDeal(ctx, "dl_1")).toEqual(refusal);
    expect(await updateDeal(ctx, "dl_1", { title: "Taken" })).toEqual(refusal);
    expect(await moveDeal(ctx, "dl_1", { stageId: "st_2" })).toEqual(refusal);
    expect(await undoMove(ctx, "dl_1")).toEqual(refusal);
    expect(await closeDeal(ctx, "dl_1", { status: "won", closedOn: "2026-06-01" })).toEqual(
      refusal,
    );
    expect(await reopenDeal(ctx, "dl_1")).toEqual(refusal);
    expect(await deleteDeal(ctx, "dl_1")).toEqual(refusal);
    expect((await listDeals(ctx, {})).rows).toEqual([]);
    expect(await viewBoard(ctx, {})).toMatchObject({ value: { totals: {}, cards: {} } });
  }
  expect(await stored(acme)).toMatchObject({ stageId: "st_1", status: "open" });
});

test("a move says where the deal was and for how long, and is taken back to exactly that", async () => {
  const { acme } = await twoTenants();
  const before = await stored(acme);
  acme.clock.at += 5_000;

  expect(await moveDeal(acme.ctx, "dl_1", { stageId: "st_2" })).toMatchObject({ ok: true });
  expect(await stored(acme)).toMatchObject({ stageId: "st_2", stageSince: NOON + 5_000 });
  const [[told]] = await acme.db.read(
    acme.db.rows(events, { within: { column: events.dealId, id: "dl_1" } }),
  );
  expect(told).toMatchObject({
    type: "deal.stage_changed",
    changes: { stageId: { from: "st_1", to: "st_2" }, durationMs: { to: 5_000 } },
  });
  await expectTotalsToBeRight(acme);

  acme.clock.at += 5_000;
  expect(await undoMove(acme.ctx, "dl_1")).toMatchObject({ ok: true });
  expect(await stored(acme)).toMatchObject({
    stageId: before?.stageId,
    stageSince: before?.stageSince,
  });
  await expectTotalsToBeRight(acme);
});

test("a move is not taken back once something changed since, nor after a minute", async () => {
  const { acme } = await twoTenants();
  acme.clock.at += 1_000;
  await moveDeal(acme.ctx, "dl_1", { stageId: "st_2" });
  acme.clock.at += 61_000;
  expect(await undoMove(acme.ctx, "dl_1")).toEqual({ ok: false, reason: "too-late-to-undo" });

  await updateDeal(acme.ctx, "dl_1", { title: "Renamed" });
  expect(await undoMove(acme.ctx, "dl_1")).toEqual({ ok: false, reason: "deal-changed-meanwhile" });
});

test("where a pipeline holds deals back, open checks refuse a move until they are said to hold, or a person with the right says why", async () => {
  const { acme } = await twoTenants();
  const exitChecks = [{ key: "answered", nameEn: "Answered", nameAr: "رُدّ" }];
  const stages = [
    { id: "st_1", key: "new", nameEn: "New", nameAr: "جديد", exitChecks },
    { id: "st_2", key: "offer", nameEn: "Offer", nameAr: "عرض" },
  ];
  await acme.db.commit(
    acme.db.update(pipelines, { stages, holdsBack: true }, eq(pipelines.id, "pl_1")),
  );
  const toOffer = { stageId: "st_2" };

  expect(await moveDeal(acme.ctx, "dl_1", toOffer)).toMatchObject({ reason: "exit-checks-open" });
  const excused = { ...toOffer, reason: "By phone" };
  expect(await moveDeal(acme.ctx, "dl_1", excused)).toMatchObject({
    reason: "skipping-not-allowed",
  });
  acme.clock.at += 1;
  expect(await moveDeal(acme.ctx, "dl_1", { ...excused, maySkip: true })).toMatchObject({
    ok: true,
  });
  acme.clock.at += 1;
  await moveDeal(acme.ctx, "dl_1", { stageId: "st_1" });
  acme.clock.at += 1;
  expect(await moveDeal(acme.ctx, "dl_1", { ...toOffer, met: ["answered"] })).toMatchObject({
    ok: true,
    value: { checks: ["answered"] },
  });
});

test("of two who move a deal at once one is refused, and it is counted once", async () => {
  const { acme } = await twoTenants();
  const outcomes = await Promise.all([
    moveDeal(acme.ctx, "dl_1", { stageId: "st_2" }),
    closeDeal(acme.ctx, "dl_1", { status: "won", closedOn: "2026-06-01" }),
    moveDeal(acme.ctx, "dl_1", { stageId: "st_2" }),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const [told] = await acme.db.read(acme.db.rows(events));
  expect(told).toHaveLength(1);
  await expectTotalsToBeRight(acme);
});

test("won needs a value and a day, lost a reason; reopening keeps what was said", async () => {
  const { acme } = await twoTenants();
  const { ctx } = acme;
  await updateDeal(ctx, "dl_1", { valueMinor: null });
  const won = { status: "won", closedOn: "2026-06-01" } as const;
  expect(await closeDeal(ctx, "dl_1", won)).toMatchObject({ reason: "won-deal-needs-value" });
  expect(await closeDeal(ctx, "dl_1", { status: "lost", reason: null })).toMatchObject({
    reason: "lost-deal-needs-reason",
  });
  acme.clock.at += 1;
  expect(await closeDeal(ctx, "dl_1", { ...won, valueMinor: 5_00 })).toMatchObject({ ok: true });
  await expectTotalsToBeRight(acme);
  expect(await updateDeal(ctx, "dl_1", { valueMinor: null })).toMatchObject({
    reason: "won-deal-needs-value",
  });
  acme.clock.at += 1;
  expect(await reopenDeal(ctx, "dl_1")).toMatchObject({
    ok: true,
    value: { status: "open", closedOn: "2026-06-01", closedAt: null, valueMinor: 5_00 },
  });
  await expectTotalsToBeRight(acme);
});

test("a deal that is deleted is counted nowhere, and its history is kept", async () => {
  const { acme } = await twoTenants();
  expect(await deleteDeal(acme.ctx, "dl_1")).toMatchObject({ ok: true });
  expect(await stored(acme)).toBeUndefined();
  await expectTotalsToBeRight(acme);
  const [told] = await acme.db.read(acme.db.rows(events));
  expect(told).toMatchObject([{ type: "deal.deleted", dealId: "dl_1" }]);
});

test("lists go by owner, by stage and by end, in both directions", async () => {
  const { acme } = await twoTenants();
  const { db, ctx } = acme;
  await db.commit(
    db.insert(deals, dealRow("dl_2", { ownerId: "us_bob", stageSince: NOON + 1 })),
    db.insert(deals, dealRow("dl_3", { ownerId: "us_ann", stageId: "st_2" })),
    db.insert(
      deals,
      dealRow("dl_4", { ownerId: "us_ann", teamId: "tm_1", status: "won", closedAt: NOON }),
    ),
  );
  const ids = async (viewer: typeof ctx, filter: Parameters<typeof listDeals>[1]) =>
    (await listDeals(viewer, filter)).rows.map(({ id }) => id);

  expect(await ids(ctx, {})).toEqual(["dl_4", "dl_3", "dl_2", "dl_1"]);
  expect(await ids(ctx, { direction: "asc", ownerId: "us_ann" })).toEqual(["dl_1", "dl_3", "dl_4"]);
  expect(await ids(ctx, { stageId: "st_1" })).toEqual(["dl_2", "dl_1"]);
  expect(await ids(ctx, { stageId: "st_1", ownerId: "us_ann" })).toEqual(["dl_1"]);
  expect(await ids(ctx, { status: "won" })).toEqual(["dl_4"]);
  expect(await ids(acme.seenAs(bob), {})).toEqual(["dl_2"]);
  expect(await ids(acme.seenAs(team), { status: "won" })).toEqual(["dl_4"]);
  expect(await ids(acme.seenAs(bob), { ownerId: "us_ann" })).toEqual([]);
});

test("a list of what ended keeps to the pipeline that was chosen, whoever looks", async () => {
  const { acme } = await twoTenants();
  const { db, ctx } = acme;
  const [[first]] = await db.read(db.rows(pipelines));
  if (!first) throw new Error("no pipeline");
  const { tenantId: _, ...another } = { ...first, id: "pl_2" };
  const ofAnn = { ownerId: "us_ann", teamId: "tm_1", status: "won", closedAt: NOON } as const;
  await db.commit(
    db.insert(pipelines, another),
    db.insert(deals, dealRow("dl_5", ofAnn)),
    db.insert(deals, dealRow("dl_6", { ...ofAnn, pipelineId: "pl_2" })),
    db.insert(deals, dealRow("dl_7", { ...ofAnn, ownerId: "us_bob", pipelineId: "pl_2" })),
  );
  const asked = async (viewer: typeof ctx, filter: Parameters<typeof listDeals>[1] = {}) =>
    (await listDeals(viewer, { status: "won", pipelineId: "pl_2", ...filter })).rows.map(
      ({ id }) => id,
    );

  expect(await asked(ctx)).toEqual(["dl_7", "dl_6"]);
  expect(await asked(ctx, { direction: "asc" })).toEqual(["dl_6", "dl_7"]);
  expect(await asked(ctx, { ownerId: "us_ann" })).toEqual(["dl_6"]);
  expect(await asked(acme.seenAs(bob))).toEqual(["dl_7"]);
  expect(await asked(acme.seenAs(team))).toEqual(["dl_7", "dl_6"]);
  expect(await asked(ctx, { status: "lost" })).toEqual([]);
});

/** Acts at random on at most a few deals; what is refused changes nothing. */
const commands = fc.array(
  fc.record({
    act: fc.constantFrom("create", "move", "value", "owner", "close", "lose", "reopen", "delete"),
    which: fc.nat({ max: 4 }),
    stage: fc.constantFrom("st_1", "st_2"),
    owner: fc.constantFrom(null, "us_ann", "us_bob"),
    value: fc.constantFrom(null, 0, 1, 245_000_000, 99_999_999_999),
    currency: fc.constantFrom("AED", "USD"),
  }),
  { minLength: 1, maxLength: 25 },
);

test("whatever is done with deals, the totals of every scope equal a recount", async () => {
  const acme = await withDirectory("acme");
  await fc.assert(
    fc.asyncProperty(commands, async (all) => {
      for (const command of all) await act(acme, command);
      await expectTotalsToBeRight(acme);
    }),
    { numRuns: 8 },
  );
}, 60_000);

type Command = typeof commands extends fc.Arbitrary<(infer C)[]> ? C : never;

async function act(tenant: Awaited<ReturnType<typeof withDirectory>>, command: Command) {
  const { ctx, db, clock } = tenant;
  clock.at += command.which;
  const [all] = await db.read(db.rows(deals, { limit: 20 }));
  const id = all[command.which % Math.max(1, all.length)]?.id ?? "dl_none";
  const { stage: stageId, owner: ownerId, value: valueMinor, currency } = command;
  const acts: Record<Command["act"], () => Promise<unknown>> = {
    create: () => createDeal(ctx, { stageId, ownerId, valueMinor, currency }),
    move: () => moveDeal(ctx, id, { stageId }),
    value: () => updateDeal(ctx, id, { valueMinor, currency }),
    owner: () => updateDeal(ctx, id, { ownerId }),
    close: () => closeDeal(ctx, id, { status: "won", closedOn: "2026-06-01" }),
    lose: () => closeDeal(ctx, id, { status: "lost", reason: "budget" }),
    reopen: () => reopenDeal(ctx, id),
    delete: () => deleteDeal(ctx, id),
  };
  await acts[command.act]();
}

const STAGES = ["st_a", "st_b", "st_c", "st_d", "st_e", "st_f"];

/** Five pipelines, and deals of three people in six stages of the first. */
async function aFullBoard(name: string, each: number) {
  const tenant = await withDirectory(name);
  const { db } = tenant;
  const stages = STAGES.map((id) => ({ id, key: id, nameEn: id, nameAr: id }));
  const owners = [
    { ownerId: "us_ann", teamId: "tm_1" },
    { ownerId: "us_bob", teamId: null },
  ];
  const rows = STAGES.flatMap((stageId, s) =>
    Array.from({ length: each }, (_, i) =>
      dealRow(`dl_${s}_${i}`, { stageId, stageSince: NOON + i, ...owners[i % 2] }),
    ),
  );
  const more = ["pl_2", "pl_3", "pl_4", "pl_5"].map((id) =>
    db.insert(pipelines, {
      id,
      createdAt: NOON,
      key: id,
      nameEn: id,
      nameAr: id,
      position: 2,
      stages,
    }),
  );
  await db.commit(
    db.update(pipelines, { stages, position: 0 }, eq(pipelines.id, "pl_1")),
    ...more,
    db.insertMany(deals, rows as never),
  );
  await db.commit(...shiftTotals([], rows as never).map((write) => db.change(write)));
  return tenant;
}

test.each([
  ["everybody's", { kind: "all" } as Scope, {}],
  ["one person's of all", { kind: "all" } as Scope, { ownerId: "us_bob" }],
  ["an agent's", bob, {}],
  ["a team's", team, {}],
])(
  "%s board of six stages of twenty cards reads no more rows, however many there are",
  async (_, scope, wish) => {
    const { ctx, db } = await aFullBoard("acme", 120);
    await aFullBoard("globex", 60);
    const { db: d1, bill } = metered(env.DB);
    const asked: string[] = [];
    const prepare = (statement: string) => {
      asked.push(statement);
      return d1.prepare(statement);
    };
    const listening = new TenantDb({ ...d1, prepare } as D1Database, db.tenantId, scope);

    const board = await viewBoard({ ...ctx, db: listening }, wish);

    if (!board.ok) throw new Error(board.reason);
    expect(STAGES.map((id) => board.value.cards[id]?.length)).toEqual([20, 20, 20, 20, 20, 20]);
    expect(board.value.cards.st_a?.[0]?.stageSince).toBeGreaterThan(NOON + 110);
    const perStage = scope.kind === "all" && !("ownerId" in wish) ? 120 : 60;
    expect(sumOf(board.value.totals, STAGES)).toEqual({
      n: 6 * perStage,
      sums: { AED: 6 * perStage * 245_000_000 },
    });
    // Five rows of identity come on top: together at most 132.
    expect(bill.rowsRead).toBeLessThanOrEqual(127);
    expect(bill.trips).toBe(1);

    const plans = await Promise.all(asked.map(planOf));
    expect(plans.flat().filter((step) => /TEMP B-TREE|SCAN deals/.test(step))).toEqual([]);
  },
);

test("[P99] a board counts no deal of whoever is hidden, at the price of those few alone", async () => {
  const { ctx, db } = await aFullBoard("hides", 30);
  for (const [name, workspace] of Object.entries({ a: "haa", z: "zzz" })) {
    const other = await aFullBoard(workspace, 1);
    await other.db.commit(
      other.db.insert(contacts, contactRow(`ct_${name}`, { restrictedAt: NOON })),
    );
  }
  const { db: d1, bill } = metered(env.DB);
  const read = async () => {
    const from = bill.rowsRead;
    const board = await viewBoard({ ...ctx, db: new TenantDb(d1, db.tenantId) }, {});
    if (!board.ok) throw new Error(board.reason);
    return { ...sumOf(board.value.totals, STAGES), rows: bill.rowsRead - from };
  };
  const before = await read();
  await db.commit(
    db.insert(contacts, contactRow("ct_hidden", { restrictedAt: NOON })),
    db.update(deals, { contactId: "ct_hidden" }, eq(deals.id, "dl_0_0")),
  );
  const after = await read();

  expect(before.rows).toBeLessThanOrEqual(127);
  expect(after).toMatchObject({
    n: before.n - 1,
    sums: { AED: (before.sums.AED ?? 0) - 245_000_000 },
  });
  expect(after.rows).toBeLessThanOrEqual(before.rows + 4);
});

/** The steps by which SQLite answers a statement. */
async function planOf(statement: string): Promise<string[]> {
  const places = statement.match(/\?/g)?.length ?? 0;
  const { results } = await env.DB.prepare(`explain query plan ${statement}`)
    .bind(...Array(places).fill("x"))
    .all<{ detail: string }>();
  return results.map(({ detail }) => detail);
}

test("moving a deal writes at most fourteen rows in two round trips", async () => {
  const { ctx, db } = await aFullBoard("acme", 30);
  await db.commit(
    db.update(deals, { contactId: "ct_1", contactName: "Ada" }, eq(deals.id, "dl_0_0")),
  );
  const { db: d1, bill } = metered(env.DB);

  const writer = new TenantDb(d1, db.tenantId, EVERYTHING, new Trail());
  const moved = await moveDeal({ ...ctx, db: writer }, "dl_0_0", {
    stageId: "st_b",
  });

  expect(moved.ok).toBe(true);
  expect(bill.rowsWritten).toBeLessThanOrEqual(14);
  expect(bill.trips).toBe(2);
});

test("a page of fifty deals reads fifty-one rows by any filter", async () => {
  const { ctx, db } = await aFullBoard("acme", 120);
  for (const filter of [{}, { ownerId: "us_bob" }, { stageId: "st_b" }]) {
    const { db: d1, bill } = metered(env.DB);
    const page = await listDeals({ ...ctx, db: new TenantDb(d1, db.tenantId) }, filter);
    expect(page.rows).toHaveLength(50);
    expect(bill.rowsRead).toBe(51);
  }
});

test("a deal carries both names of its person and its company, and a new one's in their place; the board shows the reader's", async () => {
  const { acme } = await twoTenants();
  const { db, ctx } = acme;
  const stamps = { createdAt: NOON, updatedAt: NOON, createdBy: "us_ann", updatedBy: "us_ann" };
  const company = { kind: "other", nameKey: "harbour", sourceKind: "other" } as const;
  await db.commit(
    db.update(contacts, { nameAr: "عائدة" }, eq(contacts.id, "ct_1")),
    db.insert(contacts, contactRow("ct_2", { nameEn: "Sergei Volkov", nameAr: null })),
    db.insert(accounts, { ...stamps, ...company, id: "ac_1", nameEn: "Harbour", nameAr: "المرفأ" }),
  );
  const opened = await createDeal(ctx, { contactId: "ct_1", accountId: "ac_1" });
  if (!opened.ok) throw new Error(opened.reason);
  const { id } = opened.value;
  const shown = async (locale: "en" | "ar") => {
    const board = await viewBoard(ctx, {});
    if (!board.ok) throw new Error(board.reason);
    const card = board.value.cards.st_1?.find((one) => one.id === id);
    return card && [personOf(card, locale), companyOf(card, locale)];
  };

  expect(await stored(acme, id)).toMatchObject({ contactNameAr: "عائدة", accountNameAr: "المرفأ" });
  expect(await shown("ar")).toEqual(["عائدة", "المرفأ"]);
  expect(await shown("en")).toEqual(["Ada Sample", "Harbour"]);
  acme.clock.at += 1;
  await updateDeal(ctx, id, { contactId: "ct_2", accountId: null });
  expect(await stored(acme, id)).toMatchObject({ contactNameAr: null, accountNameAr: null });
  expect(await shown("ar")).toEqual(["Sergei Volkov", null]);
});

test("contacts of others stay unseen in a copy's place: a new person must be in sight", async () => {
  const { acme } = await twoTenants();
  await acme.db.commit(acme.db.insert(contacts, contactRow("ct_ann", { ownerId: "us_ann" })));
  const ctx = acme.seenAs(ann);
  expect(await updateDeal(ctx, "dl_1", { contactId: "ct_1" })).toMatchObject({
    reason: "contact-not-found",
  });
  acme.clock.at += 1;
  expect(await updateDeal(ctx, "dl_1", { contactId: "ct_ann" })).toMatchObject({ ok: true });
});

test("somebody's deals with a next step are listed soonest first, as many as are counted", async () => {
  const { acme, globex } = await twoTenants();
  const hour = 3_600_000;
  const row = (id: string, changes: object) => dealRow(id, { ownerId: "us_ann", ...changes });
  for (const { db } of [acme, globex])
    await db.commit(
      db.insertMany(deals, [
        row("dl_late", { nextStepAt: NOON - hour }),
        row("dl_soon", { nextStepAt: NOON + hour }),
        row("dl_bare", { nextStepAt: null }),
        row("dl_won", { nextStepAt: NOON, status: "won", closedAt: NOON }),
        row("dl_bob", { nextStepAt: NOON, ownerId: "us_bob" }),
      ]),
    );
  const ctx = acme.seenAs(ann);
  const planned = { ownerId: "us_ann", planned: true, direction: "asc" } as const;
  const { rows } = await listDeals(ctx, planned);
  expect(rows.map(({ id }) => id)).toEqual(["dl_late", "dl_soon"]);
  const counts = await ctx.db.read(workCountsOf(ctx.db, "us_ann"));
  expect(countsIn(counts[0], ann).deals).toBe(rows.length);
  expect((await listDeals(acme.seenAs(bob), planned)).rows).toEqual([]);
});
