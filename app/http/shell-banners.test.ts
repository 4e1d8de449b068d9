import { expect, test } from "vitest";
import { DPA_VERSION } from "~/config/dpa";
import type { Member } from "./load-context";
import { bannersOf } from "./shell-banners";

test("until the day of a transfer of the business it is to come, and from that day on it has come [P60]", () => {
  const member = {
    ...{ leave: null, life: { purgeAt: null }, slug: "acme", locale: "en" },
    transfer: { successor: "Harbour Holding", effectiveOn: "2026-12-31" },
    settings: { sampleAt: null, dpaVersion: DPA_VERSION },
  } as unknown as Member;
  const said = (now: number) => bannersOf(member, () => false, now).map(({ text }) => text);
  const midnight = Date.UTC(2026, 11, 30, 20);
  expect(said(midnight - 1)).toEqual([expect.stringContaining("Until then you can export")]);
  expect(said(midnight)).toEqual([
    expect.stringMatching(/passed to Harbour Holding on 31 Dec 2026\..*still export/),
  ]);
});
