import fc from "fast-check";
import { expect, test } from "vitest";
import { type MovingDeal, moveDeal, openExitChecks, type StageRule } from "./stage-move";

const pipeline: StageRule[] = [
  { id: "new", exitChecks: ["answered"] },
  { id: "offer", exitChecks: ["written", "accepted"] },
  { id: "paid", exitChecks: [] },
];
const deal: MovingDeal = { status: "open", stageId: "new", stageEnteredAt: 1_000 };
const move = (toStageId: string, met: string[] = [], more: object = {}) =>
  moveDeal(deal, pipeline, { toStageId, met: new Set(met), maySkip: false, ...more }, 5_000);

test("a move with its checks met says how long the deal was in the stage it left", () => {
  expect(move("offer", ["answered"])).toEqual({
    ok: true,
    value: {
      fromStageId: "new",
      stageId: "offer",
      stageEnteredAt: 5_000,
      durationMs: 4_000,
      skippedChecks: [],
      reason: null,
    },
  });
});

test("passing over a stage needs its checks too", () => {
  expect(openExitChecks(pipeline, "new", "paid", new Set(["written"]))).toEqual([
    "answered",
    "accepted",
  ]);
  expect(move("paid", ["answered"])).toEqual({ ok: false, reason: "exit-checks-open" });
});

test("checks are passed over only with the right and a reason, and both are kept", () => {
  expect(move("offer", [], { reason: "By phone" })).toEqual({
    ok: false,
    reason: "skipping-not-allowed",
  });
  expect(move("offer", [], { maySkip: true, reason: " " })).toEqual({
    ok: false,
    reason: "skipping-needs-reason",
  });
  expect(move("offer", [], { maySkip: true, reason: "By phone" })).toMatchObject({
    ok: true,
    value: { skippedChecks: ["answered"], reason: "By phone" },
  });
});

test("going back needs no checks", () => {
  const offered = { ...deal, stageId: "offer" };
  const back = moveDeal(offered, pipeline, { toStageId: "new", met: new Set(), maySkip: false }, 9);
  expect(back).toMatchObject({ ok: true, value: { skippedChecks: [] } });
});

test.each([
  [{ status: "won" as const }, "offer", "deal-is-closed"],
  [{}, "new", "deal-already-in-stage"],
  [{}, "elsewhere", "stage-not-in-pipeline"],
])("a deal %o does not move to %s: %s", (facts, toStageId, reason) => {
  const wish = { toStageId, met: new Set<string>(), maySkip: true, reason: "x" };
  expect(moveDeal({ ...deal, ...facts }, pipeline, wish, 5_000)).toEqual({ ok: false, reason });
});

test("the times in its stages add up to the deal's age", () => {
  const steps = fc.array(
    fc.tuple(fc.constantFrom("new", "offer", "paid"), fc.integer({ min: 0, max: 10 ** 9 })),
  );
  fc.assert(
    fc.property(steps, (moves) => {
      let now = 1_000;
      let current = deal;
      let inStages = 0;
      for (const [toStageId, later] of moves) {
        now += later;
        const wish = { toStageId, met: new Set<string>(), maySkip: true, reason: "x" };
        const moved = moveDeal(current, pipeline, wish, now);
        if (!moved.ok) continue;
        inStages += moved.value.durationMs;
        current = { ...current, ...moved.value };
      }
      expect(inStages + (now - current.stageEnteredAt)).toBe(now - 1_000);
    }),
  );
});
