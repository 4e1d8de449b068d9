import { expect, test } from "vitest";
import { formSchema } from "./field";
import { REGISTERS } from "./registers";
import { admitEntry, breachDeadline, FAULTS, isOtherwiseTold, releaseDisclosure } from "./rules";
import { refuseVendor, type VendorTerms } from "./vendor-gate";

/** Noon in Dubai on 1 December 2026. */
const NOW = Date.UTC(2026, 11, 1, 8);
const TODAY = "2026-12-01";

test("a register takes its own fields and no others, and says which are missing", () => {
  const schema = formSchema(REGISTERS.training.fields);
  const read = schema.safeParse({
    person: "omar@closr.example",
    course: "Privacy",
    completedOn: "2026-11-01",
    validUntil: "2027-11-01",
    unknown: "x",
  });
  expect(read.data).not.toHaveProperty("unknown");
  const missing = schema.safeParse({ person: "nobody", completedOn: "2026-02-30" });
  expect(missing.error?.issues.map(({ path }) => path[0])).toEqual([
    "person",
    "course",
    "completedOn",
    "validUntil",
  ]);
});

test("what may be left empty is null, and a box that is not ticked is no", () => {
  const schema = formSchema({ a: { as: "line" }, b: { as: "flag" }, c: { as: "number" } });
  expect(schema.parse({})).toEqual({ a: null, b: false, c: null });
  expect(schema.parse({ a: "x", b: "on", c: "30" })).toEqual({ a: "x", b: true, c: 30 });
});

test("an activity that rests on a legal duty names the law [P51]", () => {
  const entry = { basis: "legal-duty", citation: null };
  expect(admitEntry("processing-activities", entry, null, NOW)).toMatchObject({
    reason: "citation-missing",
  });
  const named = { ...entry, citation: "Federal Decree-Law 8/2017, Art. 78" };
  expect(admitEntry("processing-activities", named, null, NOW)).toMatchObject({ ok: true });
});

test("a hold of ours is not taken without the law that it rests on [P46]", () => {
  const schema = formSchema(REGISTERS["legal-holds"].fields);
  const hold = { matter: "A case", items: "A file" };
  const missing = schema.safeParse(hold);
  expect(missing.error?.issues.map(({ path }) => path[0])).toEqual(["citation"]);
  expect(schema.safeParse({ ...hold, citation: "Art. 1" }).success).toBe(true);
});

test.each(["sub-processors", "business-transfers"] as const)(
  "%s are announced thirty days ahead [P60] [P61]",
  (register) => {
    const on = (effectiveOn: string) => admitEntry(register, { effectiveOn }, null, NOW);
    expect(on("2026-12-30")).toMatchObject({ reason: "thirty-days-needed" });
    expect(on("2026-12-31")).toMatchObject({ ok: true });
  },
);

test("an announced day is not moved to an earlier one, and one that has come is not moved at all", () => {
  const moved = (from: string, to: string) =>
    admitEntry("sub-processors", { effectiveOn: to }, { effectiveOn: from }, NOW);
  expect(moved("2026-12-31", "2026-12-31")).toMatchObject({ ok: true });
  expect(moved("2026-12-31", "2026-12-20")).toMatchObject({ reason: "thirty-days-needed" });
  expect(moved("2026-11-01", "2027-01-31")).toMatchObject({ reason: "already-announced" });
});

test("what was announced of a sub-processor is announced anew before it changes; its papers are renewed at any time [P61]", () => {
  const entry = {
    effectiveOn: "2026-11-01",
    name: "Mail",
    dataEn: "E-mails",
    contractEndsOn: null,
  };
  const changed = (changes: object, before = entry) =>
    admitEntry("sub-processors", { ...before, ...changes }, before, NOW);
  expect(changed({ contractEndsOn: "2027-11-01" })).toMatchObject({ ok: true });
  for (const other of [{ name: "Another" }, { dataEn: "Passports" }, { training: "yes" }])
    expect(changed(other)).toMatchObject({ reason: "already-announced" });

  const soon = { ...entry, effectiveOn: "2026-12-20" };
  expect(changed({ name: "Another" }, soon)).toMatchObject({ reason: "thirty-days-needed" });
  expect(changed({ name: "Another", effectiveOn: "2026-12-31" }, soon)).toMatchObject({ ok: true });
});

test("of a disclosure the kind decides who may release it, and stays as it was recorded [P59]", () => {
  const demand = { kind: "emergency", barred: false, barredBy: null };
  const changed = { ...demand, kind: "regulator" };
  expect(admitEntry("disclosures", changed, demand, NOW)).toMatchObject({ reason: "kind-stays" });
  expect(admitEntry("disclosures", demand, changed, NOW)).toMatchObject({ reason: "kind-stays" });
  expect(admitEntry("disclosures", { ...demand, scope: "less" }, demand, NOW).ok).toBe(true);
});

test("in an emergency whoever entered a disclosure, or changed it last, does not release it alone [P59]", () => {
  const entry = { state: "open", createdBy: "us_1", updatedBy: "us_1" };
  const emergency = { kind: "emergency", barred: false } as const;
  expect(releaseDisclosure(emergency, entry, "us_1")).toMatchObject({
    reason: "second-person-needed",
  });
  expect(releaseDisclosure(emergency, entry, "us_2")).toMatchObject({ value: { tells: true } });
  const widened = { ...entry, updatedBy: "us_2" };
  expect(releaseDisclosure(emergency, widened, "us_2")).toMatchObject({
    reason: "second-person-needed",
  });
  expect(releaseDisclosure(emergency, widened, "us_3")).toMatchObject({ ok: true });
  const barred = { kind: "court-order", barred: true } as const;
  expect(releaseDisclosure(barred, entry, "us_1")).toMatchObject({ value: { tells: false } });
  expect(releaseDisclosure(barred, { ...entry, state: "released" }, "us_2")).toMatchObject({
    reason: "already-settled",
  });
});

test("seventy-two hours run from the minute at which we were aware; of an entry without one, from its day's beginning [P94]", () => {
  const ends = (fields: object) => new Date(breachDeadline({ ...fields }) ?? 0).toISOString();
  expect(ends({ awareOn: "2026-12-01" })).toBe("2026-12-03T20:00:00.000Z");
  expect(ends({ awareOn: "2026-12-01", awareTime: "09:47" })).toBe("2026-12-04T05:47:00.000Z");
  expect(breachDeadline({})).toBeNull();
});

test("nothing is detected tomorrow, and nobody is aware before it is or later than now [P94]", () => {
  const reason = (fields: object) => {
    const entry = { detectedOn: TODAY, awareOn: TODAY, awareTime: "12:00", ...fields };
    const admitted = admitEntry("incidents", entry, null, NOW);
    return admitted.ok ? null : [admitted.reason, FAULTS[admitted.reason as keyof typeof FAULTS]];
  };
  expect(reason({})).toBeNull();
  expect(reason({ detectedOn: "2026-12-02" })).toEqual(["detected-in-the-future", "detectedOn"]);
  expect(reason({ awareOn: "2026-11-30" })).toEqual(["aware-before-detected", "awareOn"]);
  expect(reason({ awareTime: "12:01" })).toEqual(["aware-in-the-future", "awareOn"]);
});

test("a time is one of the clock's, to the minute", () => {
  const schema = formSchema({ at: { as: "time", required: true } });
  for (const at of ["00:00", "23:59"]) expect(schema.parse({ at })).toEqual({ at });
  for (const at of ["24:00", "9:00", "09:60", "09:00:00", ""])
    expect(schema.safeParse({ at }).success).toBe(false);
});

test("of a vendor its papers are renewed; on what its data leaves, and whose policy holds, is announced [P61]", () => {
  const said = { mechanism: "scc", policyUrl: "https://v.example/privacy", contractEndsOn: TODAY };
  const isTold = (entry: object) => isOtherwiseTold({ ...said, ...entry }, said);
  expect(isTold({ contractEndsOn: "2027-12-01", contractReference: "C-2" })).toBe(false);
  expect(isTold({ subListUrl: "https://v.example/others" })).toBe(false);
  expect(isTold({ mechanism: "none-needed" })).toBe(true);
  expect(isTold({ mechanism: null })).toBe(true);
  expect(isTold({ policyUrl: "https://w.example/privacy" })).toBe(true);
});

const vendor: VendorTerms = {
  category: "mail",
  isAsListed: true,
  effectiveOn: "2026-11-01",
  contractReference: null,
  contractEndsOn: null,
  mechanismEndsOn: null,
  retentionDays: null,
  training: null,
};

test.each([
  ["another than the list names", { ...vendor, isAsListed: false }, "vendor-other-than-listed"],
  ["nobody of that name", undefined, "vendor-not-listed"],
  [
    "one that was announced and waits",
    { ...vendor, effectiveOn: "2026-12-02" },
    "vendor-not-yet-effective",
  ],
  [
    "a contract that ended yesterday",
    { ...vendor, contractEndsOn: "2026-11-30" },
    "vendor-contract-ended",
  ],
  [
    "an adequacy decision that ended",
    { ...vendor, mechanismEndsOn: "2026-11-30" },
    "vendor-transfer-ended",
  ],
  ["a model without agreed terms", { ...vendor, category: "ai" }, "vendor-terms-missing"],
] as const)("%s is not called [P53] [P54] [P68] [P79]", (_, terms, reason) => {
  expect(refuseVendor(terms, TODAY)).toBe(reason);
});

test("a contract counts to the end of its last day, and a model with agreed terms is called [P54] [P68]", () => {
  expect(refuseVendor({ ...vendor, contractEndsOn: TODAY }, TODAY)).toBeNull();
  const agreed = { ...vendor, category: "ai", contractReference: "DPA 7", retentionDays: 0 };
  expect(refuseVendor({ ...agreed, training: "no" }, TODAY)).toBeNull();
  expect(refuseVendor({ ...agreed, training: "yes" }, TODAY)).toBe("vendor-terms-missing");
});
