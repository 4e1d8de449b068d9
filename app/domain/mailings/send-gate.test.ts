import { expect, test } from "vitest";
import { isQuiet, mayBeSent, quietEnds, type SendFacts } from "./send-gate";

const dubai = (time: string) => Date.parse(`2026-12-01T${time}+04:00`);
const facts = (changes: Partial<SendFacts> = {}): SendFacts => ({
  at: dubai("12:00:00"),
  timeZone: "Asia/Dubai",
  law: "AE",
  bases: ["consent"],
  consent: { id: "mc_1", confirmed: true },
  suppressed: false,
  ...changes,
});

test("[P44] [P50] whoever said yes is written to, with the ground, the law and the proof", () => {
  expect(mayBeSent(facts())).toEqual({
    ok: true,
    value: { basis: "consent", law: "AE", consentId: "mc_1" },
  });
});

test.each([
  ["nobody in the UAE without a yes", { consent: null }, "no-consent"],
  [
    "an address that was typed in and never confirmed",
    { consent: { id: "x", confirmed: false } },
    "not-confirmed",
  ],
  ["whoever said no, also after a yes", { suppressed: true }, "unsubscribed"],
  [
    "whoever said no, also where a law needs no yes",
    { suppressed: true, bases: ["legitimate-interests"] },
    "unsubscribed",
  ],
  ["whom no ground of their law covers", { bases: ["contract"] }, "law-allows-no-basis"],
  ["at night", { at: dubai("23:30:00") }, "quiet-hours"],
] as const)("[P44] [P50] not written to: %s", (_, changes, reason) => {
  expect(mayBeSent(facts(changes))).toEqual({ ok: false, reason });
});

test("[P50] where the recipient's own law has another ground, that is the one that is kept", () => {
  const outcome = mayBeSent(facts({ law: "EU", bases: ["legitimate-interests"], consent: null }));
  expect(outcome).toEqual({
    ok: true,
    value: { basis: "legitimate-interests", law: "EU", consentId: null },
  });
});

test("[P44] the night is the recipient's own, from nine to eight, and ends at eight", () => {
  for (const [time, quiet] of [
    ["07:59:59", true],
    ["08:00:00", false],
    ["20:59:59", false],
    ["21:00:00", true],
  ] as const)
    expect(isQuiet(dubai(time), "Asia/Dubai"), time).toBe(quiet);
  expect(isQuiet(dubai("12:00:00"), "America/New_York")).toBe(true);
  expect(quietEnds(dubai("23:30:00"), "Asia/Dubai")).toBe(dubai("08:00:00") + 86_400_000);
  expect(quietEnds(dubai("02:00:00"), "Asia/Dubai")).toBe(dubai("08:00:00"));
});
