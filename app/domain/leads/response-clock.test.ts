import fc from "fast-check";
import { expect, test } from "vitest";
import { instantFromLocal } from "~/lib/zoned-time";
import {
  byRisk,
  DEFAULT_RESPONSE_TARGETS,
  nearestDueAt,
  readClock,
  responseDue,
} from "./response-clock";
import { DEFAULT_WORKING_HOURS } from "./working-hours";

const dubai = (text: string) => instantFromLocal(text, "Asia/Dubai") ?? Number.NaN;
const dueOf = (source: string, channel: string, at: string) =>
  responseDue(
    { source, channel, receivedAt: dubai(at) },
    DEFAULT_RESPONSE_TARGETS,
    DEFAULT_WORKING_HOURS,
  );

test("an enquiry in working hours is due in fifteen minutes, and for the portal in two hours", () => {
  expect(dueOf("property-finder", "whatsapp", "2026-11-23 10:00")).toEqual({
    responseDueAt: dubai("2026-11-23 10:15"),
    responseSoonAt: dubai("2026-11-23 10:07:30"),
    portalDueAt: dubai("2026-11-23 12:00"),
  });
});

test("one that comes at night is due in the morning, but the portal's clock does not sleep", () => {
  expect(dueOf("property-finder", "whatsapp", "2026-11-23 23:00")).toEqual({
    responseDueAt: dubai("2026-11-24 09:15"),
    responseSoonAt: dubai("2026-11-24 09:07:30"),
    portalDueAt: dubai("2026-11-24 01:00"),
  });
});

test.each([
  ["property-finder", "call"],
  ["bayut", "whatsapp"],
])("no rule of a portal is known for %s by %s", (source, channel) => {
  expect(dueOf(source, channel, "2026-11-23 10:00").portalDueAt).toBeNull();
});

const clock = { startedAt: 0, dueAt: 1_000, answeredAt: null };

test.each([
  [0, "calm"],
  [499, "calm"],
  [500, "soon"],
  [999, "soon"],
  [1_000, "late"],
  [90_000, "late"],
])("at %i of 1000 the clock is %s", (now, state) => {
  expect(readClock(clock, now).state).toBe(state);
});

test("the night before the doors open is calm, though the target is far from its arrival", () => {
  const { responseDueAt, responseSoonAt } = dueOf("web", "form", "2026-11-23 18:30");
  const waiting = {
    startedAt: dubai("2026-11-23 18:30"),
    dueAt: responseDueAt,
    soonAt: responseSoonAt,
    answeredAt: null,
  };
  expect(readClock(waiting, dubai("2026-11-24 08:59")).state).toBe("calm");
  expect(readClock(waiting, dubai("2026-11-24 09:08")).state).toBe("soon");
});

test("an answer stops the clock, and what was left stays", () => {
  const answered = { ...clock, answeredAt: 400 };
  expect(readClock(answered, 5_000)).toEqual({ state: "done", leftMs: 600, gone: 0.4 });
  expect(readClock({ ...clock, answeredAt: 1_500 }, 5_000).leftMs).toBe(-500);
});

test("the nearest clock leads, then the oldest", () => {
  const waiting = (
    id: string,
    receivedAt: number,
    responseDueAt: number,
    portalDueAt: number | null,
  ) => ({
    id,
    receivedAt,
    responseDueAt,
    portalDueAt,
  });
  const list = [
    waiting("calm", 30, 900, null),
    waiting("portal first", 20, 800, 300),
    waiting("same, younger", 25, 300, null),
    waiting("breached", 0, 100, null),
  ];
  expect(list.toSorted(byRisk).map(({ id }) => id)).toEqual([
    "breached",
    "portal first",
    "same, younger",
    "calm",
  ]);
});

test("sorting by risk never puts a later clock above a nearer one", () => {
  const waiting = fc.record({
    receivedAt: fc.nat(),
    responseDueAt: fc.nat(),
    portalDueAt: fc.option(fc.nat()),
  });
  fc.assert(
    fc.property(fc.array(waiting), (list) => {
      const due = list.toSorted(byRisk).map(nearestDueAt);
      expect(due).toEqual(due.toSorted((a, b) => a - b));
    }),
  );
});
