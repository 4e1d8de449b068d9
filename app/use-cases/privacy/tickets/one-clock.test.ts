import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { privacyRequests } from "~/db/schema";
import { DAY_MS } from "~/lib/time";
import { instantFromIso, plainDateAt } from "~/lib/zoned-time";
import { aDoor, type Door } from "../../../../tests/support/door";
import { actOnRequest } from "../desk/act-on-request.server";
import { dueOnOf } from "../desk/rule-of-request";
import { receiving } from "./receive-ticket.server";
import { takePart } from "./take-part.server";

vi.setConfig({ testTimeout: 60_000 });

const noonOn = (day: string) => instantFromIso(`${day}T12:00:00Z`) ?? 0;
const partsOf = async ({ db }: Door["acme"]) => (await db.read(db.rows(privacyRequests)))[0];

/** A request by a rule, confirmed five days after it came; the part of it that a brokerage has. */
async function partBy(door: Door, ruleId: string, received: string) {
  const { office, acme, ctx } = door;
  office.clock.at = acme.clock.at = noonOn(received);
  const asked = { email: "layla@known.example", phone: null, details: `${ruleId} ${received}` };
  const by = { by: "self", locale: "en" } as const;
  const form = { type: "correction", ...asked, phone: undefined, ...by } as const;
  const { id, writes } = await receiving(ctx, form, { ...asked, ...by }, ctx.now());
  const dated = { createdAt: ctx.now(), ruleId, type: "correction" as const, purpose: null };
  await office.db.commit(...writes);
  const law = { ruleId, dueOn: dueOnOf(dated, "Asia/Dubai"), verifiedAt: ctx.now() + 5 * DAY_MS };
  await office.db.commit(office.db.update(privacyRequests, law, eq(privacyRequests.id, id)));
  office.clock.at = acme.clock.at += 5 * DAY_MS;
  await acme.db.commit(...(await takePart(acme.ctx, id)));
  const part = (await partsOf(acme)).find(({ ticketId }) => ticketId === id);
  if (!part) throw new Error("acme has a part");
  return part;
}

const FIXTURES: [
  received: string,
  ...[rule: string, dueOn: string, extendedTo: string | null][],
][] = [
  [
    "2026-11-22",
    ["EEA", "2026-12-22", "2027-02-22"],
    ["AE-ADGM", "2027-01-22", "2027-02-22"],
    ["US-CA", "2027-01-06", "2027-02-20"],
    ["BR", "2026-12-07", null],
    ["AE-DIFC", "2026-12-22", null],
    ["AE", "2026-12-22", null],
  ],
  [
    "2026-01-31",
    ["EEA", "2026-02-28", "2026-04-30"],
    ["AE-ADGM", "2026-03-31", "2026-04-30"],
    ["US-CA", "2026-03-17", "2026-05-01"],
    ["BR", "2026-02-15", null],
    ["AE-DIFC", "2026-02-28", null],
    ["AE", "2026-03-02", null],
  ],
  [
    "2028-01-31",
    ["GB", "2028-02-29", "2028-04-30"],
    ["AE-ADGM", "2028-03-31", "2028-04-30"],
    ["US-CA", "2028-03-16", "2028-04-30"],
    ["BR", "2028-02-15", null],
    ["AE-DIFC", "2028-02-29", null],
    ["AE", "2028-03-01", null],
  ],
  [
    "2026-12-31",
    ["EEA", "2027-01-31", "2027-03-31"],
    ["AE-ADGM", "2027-02-28", "2027-03-31"],
    ["US-CA", "2027-02-14", "2027-03-31"],
    ["BR", "2027-01-15", null],
    ["AE-DIFC", "2027-01-30", null],
    ["AE", "2027-01-30", null],
  ],
];

test.each(FIXTURES)(
  "[P107] asked on %s and confirmed five days later, first date and extension count from when it was asked, by every law",
  async (received, ...laws) => {
    const door = await aDoor();
    for (const [ruleId, dueOn, extendedTo] of laws) {
      const part = await partBy(door, ruleId, received);
      expect([ruleId, part.dueOn]).toEqual([ruleId, dueOn]);
      const act = { act: "extend" as const, reason: "Twelve people are concerned." };
      expect((await actOnRequest(door.acme.ctx, part.id, act)).ok).toBe(extendedTo !== null);
      const [after] = await door.acme.db.read(door.acme.db.one(privacyRequests, part.id));
      expect([ruleId, after?.extendedTo]).toEqual([ruleId, extendedTo]);
    }
  },
);

test("[P107] half time of a part counts from when it was asked too, whatever the brokerage's zone, and no later than the person was told", async () => {
  const door = await aDoor();
  door.office.clock.at = noonOn("2026-12-31") + 9 * 3_600_000;
  door.acme.ctx.timeZone = "Europe/London";
  const { id, writes } = await receiving(
    door.ctx,
    { type: "correction", by: "self", email: "layla@known.example" },
    { ...{ email: "layla@known.example", phone: null, details: null }, by: "self", locale: "en" },
    door.ctx.now(),
  );
  await door.office.db.commit(...writes);
  const [ticket] = await door.office.db.read(door.office.db.one(privacyRequests, id));
  expect([ticket?.dueOn, ticket && plainDateAt(ticket.createdAt, "Europe/London")]).toEqual([
    ...["2027-02-01", "2026-12-31"],
  ]);
  door.acme.clock.at = door.office.clock.at + DAY_MS;
  const now = eq(privacyRequests.id, id);
  await door.office.db.commit(door.office.db.update(privacyRequests, { verifiedAt: 1 }, now));
  await door.acme.db.commit(...(await takePart(door.acme.ctx, id)));
  expect(await partsOf(door.acme)).toMatchObject([
    { dueOn: "2027-01-31", createdAt: ticket?.createdAt },
  ]);
});
