import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS } from "~/lib/time";
import { daysLater, plainDateAt } from "~/lib/zoned-time";
import {
  change,
  datesAfter,
  type Life,
  type LifeEvent,
  NOTICE_DAYS,
  noticeDue,
  PURGE_DAY,
  standingAt,
} from "./lifecycle";

const DUBAI = "Asia/Dubai";
const NOON = Date.UTC(2026, 5, 1, 8);
const ACTIVE: Life = { state: "active", since: NOON, purgeAt: null, lastNotice: null };

/** The state after a change that must be possible. */
function after(life: Life, event: LifeEvent, at: number, zone = DUBAI): Life {
  const changed = change(life, event, at, zone);
  if (!changed.ok || !changed.value) throw new Error(`${event}: ${JSON.stringify(changed)}`);
  return changed.value;
}
const ENDED = after(ACTIVE, "ended", NOON);

/** Writes every notice that is due at `at`, as the clock's visit does. @returns their days, in order. */
function visit(life: Life, at: number, zone: string): { life: Life; told: number[] } {
  const told: number[] = [];
  let current = life;
  for (let day = noticeDue(current, at, zone); day !== null; day = noticeDue(current, at, zone)) {
    current = after(current, "told", at, zone);
    told.push(day);
  }
  return { life: current, told };
}

test("[P82] dates are counted by the calendar of the workspace's zone, also over a change of the clocks", () => {
  // Berlin sets its clocks back on 25 October 2026: a day of 25 hours lies between.
  const since = Date.UTC(2026, 9, 1, 8);
  const { notices, purgeAt } = datesAfter(since, "Europe/Berlin");
  expect(notices.map(({ at }) => plainDateAt(at, "Europe/Berlin"))).toEqual([
    "2026-10-01",
    "2026-10-08",
    "2026-10-22",
    "2026-10-30",
  ]);
  expect(purgeAt).toBe(since + PURGE_DAY * DAY_MS + HOUR_MS);
  expect(plainDateAt(purgeAt, "Europe/Berlin")).toBe("2026-10-31");
});

test("[P83] it is open, then read-only until the last moment of its days, then ended", () => {
  const at = ENDED.purgeAt ?? 0;
  expect(standingAt(ACTIVE, NOON + 1000 * DAY_MS)).toBe("open");
  expect(standingAt(ENDED, NOON)).toBe("read-only");
  expect(standingAt(ENDED, at - 1)).toBe("read-only");
  expect(standingAt(ENDED, at)).toBe("ended");
});

test("[P82] a payment that is missed stops nothing, and what is late can be ended too", () => {
  const late = after(ACTIVE, "payment-missed", NOON);
  expect(late).toMatchObject({ state: "past-due", purgeAt: null });
  expect(standingAt(late, NOON + 90 * DAY_MS)).toBe("open");
  expect(after(late, "payment-made", NOON).state).toBe("active");
  expect(after(late, "ended", NOON).state).toBe("cancelled");
});

test("[P82] it can be taken back until its last moment, and not after", () => {
  const at = ENDED.purgeAt ?? 0;
  expect(after(ENDED, "restored", at - 1)).toEqual({ ...ACTIVE, since: at - 1 });
  expect(change(ENDED, "restored", at, DUBAI)).toEqual({ ok: false, reason: "too-late" });
  expect(change(ENDED, "ended", NOON, DUBAI)).toEqual({ ok: false, reason: "already-ended" });
  expect(change(ACTIVE, "restored", NOON, DUBAI)).toEqual({ ok: false, reason: "not-ended" });
});

test("[P84] nothing goes while it is active, too early, or before the last notice", () => {
  const at = ENDED.purgeAt ?? 0;
  expect(change(ACTIVE, "purged", at, DUBAI)).toEqual({ ok: false, reason: "not-ended" });
  expect(change(ENDED, "purged", at - 1, DUBAI)).toEqual({ ok: false, reason: "too-early" });
  expect(change(ENDED, "purged", at, DUBAI)).toEqual({ ok: false, reason: "not-told" });
  const { life } = visit(ENDED, at - DAY_MS, DUBAI);
  expect(change(life, "purged", at - 1, DUBAI)).toEqual({ ok: false, reason: "too-early" });
  expect(change(life, "purged", at, DUBAI)).toEqual({ ok: true, value: null });
});

test("[P84] where the last notice is written late there is still a day after it, in which it can be restored", () => {
  const at = ENDED.purgeAt ?? 0;
  const { life, told } = visit(ENDED, at + HOUR_MS, DUBAI);
  // The newest alone: two others would say "tomorrow" as well.
  expect(told).toEqual([29]);
  expect(standingAt(life, at + HOUR_MS)).toBe("read-only");
  expect(change(life, "purged", at + HOUR_MS, DUBAI)).toEqual({ ok: false, reason: "too-early" });
  expect(after(life, "restored", at + DAY_MS).state).toBe("active");
  expect(change(life, "purged", at + HOUR_MS + DAY_MS, DUBAI)).toEqual({ ok: true, value: null });
});

const zones = fc.constantFrom(DUBAI, "Europe/Berlin", "America/New_York", "Australia/Lord_Howe");
const visits = fc.array(fc.integer({ min: 0, max: 40 * DAY_MS }), { maxLength: 60 });

test("[P83] however seldom, often or late the clock comes, each notice is written once, in order, none early, at most one at a time, and the last a day before the purge", () => {
  fc.assert(
    fc.property(zones, fc.integer({ min: 0, max: 730 }), visits, (zone, day, gaps) => {
      const since = NOON + day * DAY_MS;
      let life = after(ACTIVE, "ended", since, zone);
      const told = [0];
      let toldAt = since;
      for (const gap of [...gaps.toSorted((a, b) => a - b), 41 * DAY_MS, 43 * DAY_MS]) {
        const seen = visit(life, since + gap, zone);
        const early = seen.told.filter((at) => gap < at * DAY_MS - 2 * HOUR_MS);
        expect(early).toEqual([]);
        expect(seen.told.length).toBeLessThanOrEqual(1);
        told.push(...seen.told);
        if (seen.told.length > 0) toldAt = since + gap;
        life = seen.life;
        if (!change(life, "purged", since + gap, zone).ok) continue;
        expect(since + gap).toBeGreaterThanOrEqual(daysLater(toldAt, 1, zone));
        expect(told).toEqual(NOTICE_DAYS.filter((one) => told.includes(one)));
        expect(told.at(-1)).toBe(NOTICE_DAYS.at(-1));
        return;
      }
      expect.unreachable("it was never purged");
    }),
  );
});

/** The clock comes more often than anybody changes their mind. */
const events = fc.constantFrom<LifeEvent>(
  ...["payment-missed", "payment-made", "ended", "ended", "restored", "purged", "purged"].map(
    (event) => event as LifeEvent,
  ),
  ...Array<LifeEvent>(8).fill("told"),
);
const walks = fc.array(fc.tuple(events, fc.integer({ min: 0, max: 9 * DAY_MS })), {
  minLength: 20,
  maxLength: 80,
});

interface Walked {
  life: Life;
  at: number;
  written: number[];
  /** When the last of them was. */
  writtenAt: number;
  by: LifeEvent | null;
}

/** Takes a change where it is possible; `by` says what made the workspace be gone. */
function step(walked: Walked, [event, gap]: [LifeEvent, number], zone: string): Walked {
  if (walked.by) return walked;
  const at = walked.at + gap;
  const changed = change(walked.life, event, at, zone);
  if (!changed.ok) return { ...walked, at };
  if (changed.value === null) return { ...walked, at, by: event };

  const life = changed.value;
  const before = event === "ended" ? [] : walked.written;
  const isTold = event === "ended" || event === "told";
  const written = isTold ? [...before, life.lastNotice ?? -1] : before;
  return { life, at, written, writtenAt: isTold ? at : walked.writtenAt, by: null };
}

test("[P84] on no path is a workspace gone but 30 calendar days after an end that stood, with its notices written in order, the last a day before", () => {
  let gone = 0;
  fc.assert(
    fc.property(zones, walks, (zone, walk) => {
      const begin: Walked = { life: ACTIVE, at: NOON, written: [], writtenAt: NOON, by: null };
      const end = walk.reduce((walked, next) => step(walked, next, zone), begin);
      if (!end.by) return;
      gone += 1;
      expect(end.by).toBe("purged");
      expect(end.at).toBeGreaterThanOrEqual(datesAfter(end.life.since, zone).purgeAt);
      expect(end.written).toEqual(NOTICE_DAYS.filter((day) => end.written.includes(day)));
      expect(end.written.at(-1)).toBe(NOTICE_DAYS.at(-1));
      expect(end.at).toBeGreaterThanOrEqual(daysLater(end.writtenAt, 1, zone));
    }),
    { numRuns: 1000 },
  );
  expect(gone).toBeGreaterThan(20);
});
