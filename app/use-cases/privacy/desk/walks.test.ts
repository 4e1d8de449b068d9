import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import {
  contacts,
  events,
  memberships,
  privacyRequestSteps,
  privacyRequests,
  users,
} from "~/db/schema";
import { deskActForm } from "~/domain/privacy/request.form";
import { isClosed, REQUEST_TYPES, type RequestState } from "~/domain/privacy/request-states";
import { DAY_MS } from "~/lib/time";
import { plainDateAt } from "~/lib/zoned-time";
import { runRung } from "../../../../tests/support/talk";
import { aTenant, contactRow, NOON } from "../../../../tests/support/tenant";
import { requestAccess } from "../access/request-access.server";
import { requestErasure } from "../request-erasure.server";
import { watchClocks } from "../tickets/watch-clock.server";
import { actOnRequest } from "./act-on-request.server";
import { openRequest } from "./open-request.server";

vi.setConfig({ testTimeout: 120_000 });

type World = Awaited<ReturnType<typeof aDesk>>;

const PEOPLE = ["ct_a", "ct_b"] as const;
let made = 0;

/** A brokerage of two people who may ask, with an officer who is written to. */
async function aDesk() {
  made += 1;
  const tenant = await aTenant(`walk${made}`);
  const { tenantId } = tenant.db;
  const home = drizzle(env.DB);
  const user = { id: `us_walk${made}`, name: "Officer", email: `officer${made}@walk.example` };
  const stamps = { createdAt: NOON, updatedAt: NOON };
  await home.insert(users).values({ ...user, ...stamps, emailVerified: true });
  const seat = { tenantId, id: `mb_walk${made}`, createdAt: NOON, userId: user.id };
  await home.insert(memberships).values({ ...seat, role: "privacy" });
  await tenant.db.commit(
    ...PEOPLE.map((id) => tenant.db.insert(contacts, contactRow(id, { nameEn: `Person ${id}` }))),
  );
  return tenant;
}

const RULES = ["ours", "EEA", "AE-ADGM", "US-CA", "BR", "AE"] as const;

/** What happens at a desk, in any order. */
const happening = fc.oneof(
  fc.record({
    does: fc.constant("asks" as const),
    who: fc.constantFrom(...PEOPLE),
    type: fc.constantFrom(...REQUEST_TYPES),
    ruleId: fc.constantFrom(...RULES),
    isKnown: fc.boolean(),
  }),
  fc.record({
    does: fc.constant("acts" as const),
    on: fc.nat({ max: 9 }),
    act: fc.constantFrom(...deskActForm.shape.act.options),
    says: fc.boolean(),
  }),
  fc.record({ does: fc.constant("waits" as const), days: fc.integer({ min: 1, max: 25 }) }),
  fc.record({ does: fc.constant("works" as const) }),
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

async function happens(world: World, one: Happening) {
  const { ctx, clock } = world;
  if (one.does === "waits") {
    clock.at += one.days * DAY_MS;
    return watchClocks(ctx);
  }
  if (one.does === "works") return runRung(world);
  if (one.does === "asks") return asks(world, one);

  const [all] = await world.db.read(world.db.rows(privacyRequests));
  const request = all[one.on % Math.max(1, all.length)];
  const said = one.says ? { reason: "Because", answer: "This", under: "A law" } : {};
  if (request) await actOnRequest(ctx, request.id, { act: one.act, ...said });
}

async function asks({ ctx }: World, { type, who, ruleId, isKnown }: Happening & { does: "asks" }) {
  if (type === "access" || type === "portability") return requestAccess(ctx, who, { type });
  if (type === "erasure") return requestErasure(ctx, who);
  return openRequest(ctx, { type, contactId: who, door: "desk", ruleId, isKnown });
}

type Request = typeof privacyRequests.$inferSelect;
type Step = typeof privacyRequestSteps.$inferSelect;

/** Everything that must hold of every request, whatever was done before. */
async function expectWhole(world: World, firstDates: Map<string, string>, isWatched: boolean) {
  const { db, clock, ctx } = world;
  const [all, steps, completed] = await db.read(
    db.rows(privacyRequests, { limit: 500 }),
    db.rows(privacyRequestSteps, { limit: 5000 }),
    db.rows(events, { where: eq(events.type, "privacy.request.completed"), limit: 500 }),
  );
  const ids = all.map(({ id }) => id);
  expect(ids, "a request was lost").toEqual(expect.arrayContaining([...firstDates.keys()]));
  for (const request of all) {
    const { id, dueOn, extendedTo } = request;
    expect(firstDates.get(id) ?? dueOn, "the first date was moved").toBe(dueOn);
    expect(extendedTo === null || extendedTo > dueOn).toBe(true);
    firstDates.set(id, dueOn);
    const own = steps.filter(({ requestId }) => requestId === id).toSorted(inOrder);
    expectChain(request, own);
    const told = completed.filter(({ objectId }) => objectId === id);
    expect(told.length, "told as answered").toBe(isClosed(request.state) ? 1 : 0);
    if (isWatched) expectWarned(request, own, plainDateAt(clock.at, ctx.timeZone));
  }
}

const inOrder = (one: Step, other: Step) => (one.id < other.id ? -1 : 1);

/** Each step goes on from the one before, the last is where the request stands, and one at most answers. */
function expectChain({ id, state, closedAt }: Request, steps: Step[]) {
  expect(steps.slice(1).map(({ from }) => from)).toEqual(steps.slice(0, -1).map(({ to }) => to));
  expect(steps.at(-1)?.to).toBe(state);
  const answers = steps.filter(({ to }) => isClosed(to as RequestState));
  expect(answers.length, `answers of ${id}`).toBe(isClosed(state) ? 1 : 0);
  expect(closedAt !== null).toBe(isClosed(state));
}

function expectWarned({ state, dueOn, extendedTo, warned }: Request, steps: Step[], today: string) {
  if (isClosed(state) || today <= (extendedTo ?? dueOn)) return;
  expect(warned, "a clock was passed silently").toBe("over");
  expect(steps.filter(({ act, reason }) => act === "warn" && reason === "over")).toHaveLength(1);
}

test("whatever happens at a desk in whatever order, no request is lost, answered twice or late without a word", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 25 }), async (walk) => {
      const world = await aDesk();
      const seen = new Map<string, string>();
      for (const one of walk) {
        await happens(world, one);
        await expectWhole(world, seen, one.does === "waits");
      }
      const mails = world.mails.filter(({ to }) => to.address.startsWith("officer"));
      const [warned] = await world.db.read(
        world.db.rows(privacyRequestSteps, {
          where: eq(privacyRequestSteps.act, "warn"),
          limit: 5000,
        }),
      );
      expect(mails.length).toBeGreaterThanOrEqual(warned.length);
    }),
    { numRuns: 25 },
  );
});

test("[P107] after its date was moved, a request is warned of again, and the officer is written to again", async () => {
  const world = await aDesk();
  const { ctx, clock, mails } = world;
  const type = "restriction" as const;
  const asked = { does: "asks", type, who: "ct_a", ruleId: "US-CA", isKnown: true } as const;
  await happens(world, asked);
  clock.at += 23 * DAY_MS;
  await watchClocks(ctx);
  await happens(world, { does: "acts", on: 0, act: "extend", says: true });
  clock.at += 22 * DAY_MS;
  await watchClocks(ctx);

  const subjects = mails.filter(({ to }) => to.address.startsWith("officer"));
  expect(new Set(subjects.map(({ subject }) => subject)).size).toBe(2);
});
