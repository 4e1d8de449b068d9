import { expect, test } from "vitest";
import {
  approveVersion,
  comingAt,
  earliestEffect,
  inForceAt,
  prepareVersion,
  publishAnnounced,
  versionBefore,
} from "./policy-version";

/** Noon in Dubai on 1 December 2026. */
const NOW = Date.UTC(2026, 11, 1, 8);
const known = (
  version: number,
  effectiveOn: string,
  state: "published" | "announced" = "published",
) => ({
  version,
  state,
  effectiveOn,
  effectiveAt: Date.parse(`${effectiveOn}T00:00:00+04:00`),
});
const first = known(1, "2026-11-22");
const proposal = { effectiveOn: "2026-12-31", material: true, lawReason: null, differs: true };

test("a material change is refused today and on the 29th day, and taken on the 30th [P122]", () => {
  const on = (effectiveOn: string) => prepareVersion({ ...proposal, effectiveOn }, [first], NOW);
  expect(on("2026-12-01")).toMatchObject({ ok: false, reason: "thirty-days-needed" });
  const same = { ...proposal, effectiveOn: "2026-12-01", differs: false };
  expect(prepareVersion(same, [first], NOW)).toMatchObject({ reason: "thirty-days-needed" });
  expect(on("2026-12-30")).toMatchObject({ ok: false, reason: "thirty-days-needed" });
  expect(on("2026-12-31")).toMatchObject({
    ok: true,
    value: { version: 2, state: "announced", effectiveAt: Date.UTC(2026, 11, 30, 20) },
  });
  expect(earliestEffect(NOW)).toBe("2026-12-31");
});

test("a day that a law forces waits for a second person and keeps its reason [P122]", () => {
  const forced = { ...proposal, effectiveOn: "2026-12-05", lawReason: "Law 1 of 2026" };
  expect(prepareVersion(forced, [first], NOW)).toMatchObject({
    value: { state: "awaiting-approval", lawReason: "Law 1 of 2026" },
  });
  const waiting = {
    state: "awaiting-approval" as const,
    preparedBy: "us_1",
    effectiveOn: "2026-12-01",
    material: true,
  };
  expect(approveVersion(waiting, "us_1", NOW)).toMatchObject({ reason: "second-person-needed" });
  expect(approveVersion(waiting, "us_2", NOW)).toMatchObject({ ok: true });
  const nextDay = Date.UTC(2026, 11, 1, 20);
  expect(approveVersion(waiting, "us_2", nextDay - 1)).toMatchObject({ ok: true });
  expect(approveVersion(waiting, "us_2", nextDay)).toMatchObject({
    reason: "effective-in-the-past",
  });
});

test("nobody alone can call a change one of wording: it waits for a second person, and holds from its day then [P122]", () => {
  const worded = { ...proposal, material: false, effectiveOn: "2026-12-01" };
  expect(prepareVersion(worded, [first], NOW)).toMatchObject({
    value: { state: "awaiting-approval", lawReason: null },
  });
  const waiting = { ...worded, state: "awaiting-approval" as const, preparedBy: "us_1" };
  expect(approveVersion(waiting, "us_1", NOW)).toMatchObject({ reason: "second-person-needed" });
  expect(approveVersion(waiting, "us_2", NOW)).toEqual({ ok: true, value: "published" });
  const forced = { ...waiting, material: true };
  expect(approveVersion(forced, "us_2", NOW)).toEqual({ ok: true, value: "announced" });
});

test("nothing is published twice, backwards, or while another change waits", () => {
  const reason = (changes: Partial<typeof proposal>, all = [first]) =>
    prepareVersion({ ...proposal, ...changes }, all, NOW);
  expect(reason({ differs: false })).toMatchObject({ reason: "nothing-changed" });
  expect(reason({ effectiveOn: "2026-11-30" })).toMatchObject({ reason: "effective-in-the-past" });
  expect(reason({ effectiveOn: "2026-02-30" })).toMatchObject({ reason: "effective-not-a-day" });
  for (const day of ["9999-12-31", "2027-12-03"])
    expect(reason({ effectiveOn: day })).toMatchObject({ reason: "effective-too-far" });
  expect(reason({ effectiveOn: "2027-12-02" })).toMatchObject({ ok: true });
  for (const other of [known(2, "2027-01-15"), known(2, "2027-01-15", "announced")])
    expect(reason({}, [first, other])).toMatchObject({ reason: "another-is-coming" });
});

test("it is not published before everybody was told, nor when they were told too late [P122]", () => {
  const version = {
    state: "announced" as const,
    effectiveOn: "2026-12-31",
    noticedAt: null,
    lawReason: null,
    noticesSent: 2,
    noticesFailed: 1,
  };
  expect(publishAnnounced(version)).toMatchObject({ reason: "notices-not-sent" });
  expect(publishAnnounced({ ...version, noticedAt: NOW, noticesSent: 0 })).toMatchObject({
    reason: "notices-not-sent",
  });
  expect(publishAnnounced({ ...version, noticedAt: NOW })).toMatchObject({ ok: true });
  const late = { ...version, noticedAt: NOW + 86_400_000 };
  expect(publishAnnounced(late)).toMatchObject({ reason: "notices-too-late" });
  expect(publishAnnounced({ ...late, lawReason: "Law 1 of 2026" })).toMatchObject({ ok: true });
  const afterwards = { ...late, lawReason: "Law 1 of 2026", noticedAt: Date.UTC(2026, 11, 31, 20) };
  expect(publishAnnounced(afterwards)).toMatchObject({ reason: "notices-too-late" });
});

test("the version in force is the newest whose day has come, and the next one is announced [P121]", () => {
  const next = known(2, "2026-12-31");
  expect(inForceAt([next, first], NOW)).toBe(first);
  expect(comingAt([next, first], NOW)).toBe(next);
  expect(inForceAt([first, next], next.effectiveAt)).toBe(next);
  expect(comingAt([first, next], next.effectiveAt)).toBeNull();
  expect(inForceAt([first], first.effectiveAt - 1)).toBe(first);
  expect(inForceAt([known(3, "2026-11-30", "announced")], NOW)).toBeNull();
});

test("a version that is held past its day is not shown as coming any more", () => {
  const held = known(2, "2026-12-31", "announced");
  expect(comingAt([held, first], NOW)).toBe(held);
  expect(comingAt([held, first], held.effectiveAt)).toBeNull();
});

test("a version is compared to the last before it that was not taken back", () => {
  const back = { ...known(2, "2026-12-31"), state: "withdrawn" as const };
  expect(versionBefore([known(3, "2027-02-01"), back, first], 3)).toBe(first);
  expect(versionBefore([first], 1)).toBeNull();
});
