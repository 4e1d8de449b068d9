import fc from "fast-check";
import { expect, test } from "vitest";
import { instantFromLocal } from "~/lib/zoned-time";
import {
  answerLead,
  closeLead,
  convertLead,
  finishFollowUp,
  isOpenLead,
  type LeadFacts,
  openLead,
  qualifyLead,
  reassignLead,
  reopenLead,
  scheduleFollowUp,
} from "./lead";
import { LEAD_LOST_REASONS, NOT_A_LEAD_REASONS } from "./lead-reasons";
import { DEFAULT_RESPONSE_TARGETS } from "./response-clock";
import { DEFAULT_WORKING_HOURS } from "./working-hours";

const dubai = (text: string) => instantFromLocal(text, "Asia/Dubai") ?? Number.NaN;
const rules = { targets: DEFAULT_RESPONSE_TARGETS, hours: DEFAULT_WORKING_HOURS };
const arrived = dubai("2026-11-23 10:00");
const enquiry = { source: "property-finder", channel: "whatsapp", receivedAt: arrived };
const lead = { ...openLead(enquiry, { assignedTo: "us_1" }, rules, arrived), ...enquiry };

test("a lead begins new, kept by someone, with its clocks and a follow-up set by the system", () => {
  expect(lead).toMatchObject({
    status: "new",
    assignedTo: "us_1",
    firstResponseAt: null,
    nextFollowUpAt: dubai("2026-11-24 09:00"),
    followUpSetBySystem: true,
    responseDueAt: dubai("2026-11-23 10:15"),
    portalDueAt: dubai("2026-11-23 12:00"),
  });
});

test("the first answer stops the clock and no later one moves it", () => {
  const answered = { ...lead, ...answerLead(lead, arrived + 1) };
  expect(answered).toMatchObject({ status: "contacted", firstResponseAt: arrived + 1 });
  expect(answerLead({ ...answered, status: "qualified" }, arrived + 9)).toEqual({
    status: "qualified",
    firstResponseAt: arrived + 1,
  });
});

test("a person's follow-up is no longer the system's, and lies ahead", () => {
  expect(scheduleFollowUp(lead, arrived + 5, arrived)).toEqual({
    ok: true,
    value: { nextFollowUpAt: arrived + 5, followUpSetBySystem: false },
  });
  expect(scheduleFollowUp(lead, arrived, arrived)).toEqual({
    ok: false,
    reason: "follow-up-must-be-ahead",
  });
});

test("a follow-up cannot be finished into nothing", () => {
  expect(finishFollowUp(lead, {}, arrived)).toEqual({
    ok: false,
    reason: "follow-up-needs-next-or-closing",
  });
  const close = { status: "lost", reason: "budget" } as const;
  expect(finishFollowUp(lead, { close }, arrived)).toMatchObject({
    ok: true,
    value: { status: "lost", lostReason: "budget", nextFollowUpAt: null },
  });
});

test("closing as not a lead is an answer, closing as lost is none", () => {
  const spam = closeLead(lead, { status: "not-a-lead", reason: "spam" }, arrived + 3);
  const lost = closeLead(lead, { status: "lost", reason: "no-response" }, arrived + 3);
  expect(spam).toMatchObject({ value: { firstResponseAt: arrived + 3, notALeadReason: "spam" } });
  expect(lost).toMatchObject({ value: { firstResponseAt: null, lostReason: "no-response" } });
});

test("what is closed is neither closed again, followed up, qualified, converted nor handed over", () => {
  const closed: LeadFacts & typeof enquiry = { ...lead, status: "converted" };
  const outcomes = [
    closeLead(closed, { status: "lost", reason: "area" }, arrived),
    scheduleFollowUp(closed, arrived + 1, arrived),
    finishFollowUp(closed, {}, arrived),
    qualifyLead(closed),
    convertLead(closed, arrived),
    reassignLead(closed, { assignedTo: "us_2" }, rules, arrived),
  ];
  for (const outcome of outcomes) expect(outcome).toEqual({ ok: false, reason: "lead-is-closed" });
});

test("reopening keeps the reason and gives a next follow-up", () => {
  const lost = {
    ...lead,
    status: "lost" as const,
    lostReason: "budget" as const,
    closedAt: arrived,
  };
  const reopened = reopenLead(lost, { hours: rules.hours }, arrived);
  expect(reopened).toEqual({
    ok: true,
    value: {
      status: "new",
      closedAt: null,
      nextFollowUpAt: dubai("2026-11-24 09:00"),
      followUpSetBySystem: true,
    },
  });
  expect(reopenLead(lead, { hours: rules.hours }, arrived)).toEqual({
    ok: false,
    reason: "lead-is-open",
  });
});

test("a new owner gets a clock of their own, unless someone has answered", () => {
  const later = dubai("2026-11-23 11:00");
  expect(reassignLead(lead, { assignedTo: "us_2" }, rules, later)).toEqual({
    ok: true,
    value: { assignedTo: "us_2", pool: null, ownerResponseDueAt: dubai("2026-11-23 11:15") },
  });
  const answered = { ...lead, firstResponseAt: arrived };
  expect(reassignLead(answered, { assignedTo: null, pool: "marina" }, rules, later)).toEqual({
    ok: true,
    value: { assignedTo: null, pool: "marina", ownerResponseDueAt: null },
  });
  expect(reassignLead(lead, { assignedTo: "us_1" }, rules, later)).toMatchObject({ ok: false });
});

type Step = (lead: LeadFacts & typeof enquiry, at: number) => Partial<LeadFacts>;
const changed = <Value>(outcome: { ok: true; value: Value } | { ok: false; reason: string }) =>
  outcome.ok ? outcome.value : {};

const ahead = fc.integer({ min: -5, max: 90_000 });
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>((now, at) => answerLead(now, at)),
  fc.constant<Step>((now) => changed(qualifyLead(now))),
  fc.constant<Step>((now, at) => changed(convertLead(now, at))),
  ahead.map<Step>((by) => (now, at) => changed(scheduleFollowUp(now, at + by, at))),
  fc
    .option(ahead, { nil: undefined })
    .map<Step>(
      (by) => (now, at) =>
        changed(finishFollowUp(now, by === undefined ? {} : { nextFollowUpAt: at + by }, at)),
    ),
  fc
    .constantFrom(...LEAD_LOST_REASONS)
    .map<Step>((reason) => (now, at) => changed(closeLead(now, { status: "lost", reason }, at))),
  fc
    .constantFrom(...NOT_A_LEAD_REASONS)
    .map<Step>(
      (reason) => (now, at) => changed(closeLead(now, { status: "not-a-lead", reason }, at)),
    ),
  fc.constant<Step>((now, at) => changed(reopenLead(now, { hours: rules.hours }, at))),
  fc.constantFrom("us_2", "us_3", null).map<Step>((id) => (now, at) => {
    const to = id ? { assignedTo: id } : { assignedTo: null, pool: "all" };
    const { assignedTo, pool } = { ...now, ...changed(reassignLead(now, to, rules, at)) };
    return { assignedTo, pool };
  }),
);

test("whatever happens, an open lead has a next follow-up and a keeper, and a closed one an end and its reason", () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 20 }), (run) => {
      let now: LeadFacts & typeof enquiry = { ...lead };
      run.forEach((step, index) => {
        const before = now;
        now = { ...now, ...step(now, arrived + (index + 1) * 60_000) };

        expect(now.assignedTo ?? now.pool).not.toBeNull();
        expect(isOpenLead(now.status)).toBe(now.closedAt === null);
        expect(isOpenLead(now.status)).toBe(now.nextFollowUpAt !== null);
        if (before.firstResponseAt !== null) {
          expect(now.firstResponseAt).toBe(before.firstResponseAt);
        }
        if (now.status === "lost") expect(now.lostReason).not.toBeNull();
        if (now.status === "not-a-lead") expect(now.notALeadReason).not.toBeNull();
      });
    }),
    { numRuns: 300 },
  );
});
