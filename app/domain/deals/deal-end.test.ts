import { expect, test } from "vitest";
import { type DealEndFacts, loseDeal, reopenDeal, winDeal } from "./deal-end";

const open: DealEndFacts = {
  status: "open",
  amountMinor: 120_000,
  lostReason: null,
  lostNote: null,
  closedOn: null,
  closedAt: null,
};

test("a deal is won with its value, on a day", () => {
  expect(winDeal(open, "2026-11-22", 1_000)).toEqual({
    ok: true,
    value: {
      status: "won",
      closedOn: "2026-11-22",
      closedAt: 1_000,
      lostReason: null,
      lostNote: null,
    },
  });
});

test.each([
  [{ status: "won" as const }, "2026-11-22", "deal-is-closed"],
  [{ status: "lost" as const }, "2026-11-22", "deal-is-closed"],
  [{ amountMinor: 0 }, "2026-11-22", "won-deal-needs-value"],
  [{}, null, "won-deal-needs-close-date"],
  [{}, "2026-02-30", "won-deal-needs-close-date"],
])("winning %o on %s is refused: %s", (facts, day, reason) => {
  expect(winDeal({ ...open, ...facts }, day, 1_000)).toEqual({ ok: false, reason });
});

test("a deal is lost for a reason of the list", () => {
  const why = { reason: "budget", note: "  ", closedOn: "2026-11-22" } as const;
  expect(loseDeal({ ...open, amountMinor: 0 }, why, 1_000)).toMatchObject({
    ok: true,
    value: { status: "lost", lostReason: "budget", lostNote: null, closedAt: 1_000 },
  });
  expect(loseDeal(open, { ...why, reason: null }, 1_000)).toEqual({
    ok: false,
    reason: "lost-deal-needs-reason",
  });
});

test("reopening keeps the value, the close date and the reason", () => {
  const why = { reason: "financing", note: "Bank said no", closedOn: "2026-11-22" } as const;
  const lost = loseDeal(open, why, 1_000);
  const closed = { ...open, ...(lost.ok ? lost.value : {}) };
  const reopened = reopenDeal(closed);
  expect({ ...closed, ...(reopened.ok ? reopened.value : {}) }).toEqual({
    status: "open",
    amountMinor: 120_000,
    lostReason: "financing",
    lostNote: "Bank said no",
    closedOn: "2026-11-22",
    closedAt: null,
  });
  expect(reopenDeal(open)).toEqual({ ok: false, reason: "deal-is-open" });
});
