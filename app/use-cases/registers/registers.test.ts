import { expect, test } from "vitest";
import { OPERATOR_TENANT } from "~/config/operator";
import { jobs, mailSubscriptions, registerEntries } from "~/db/schema";
import { FAULTS } from "~/domain/registers/rules";
import { trustUserId } from "~/lib/ids";
import { DAY_MS } from "~/lib/time";
import { CallRefused, recordedFetch } from "~/services/net/outbound";
import { anOffice, DECEMBER, people } from "../../../tests/support/office";
import { aTenant } from "../../../tests/support/tenant";
import { addressHashOf } from "../address-hash";
import { leaverOf } from "../link-tokens";
import { entriesOf } from "./entries";
import { alarmsDue, raiseAlarm } from "./raise-alarm.server";
import { addEntry, changeEntry } from "./save-entry.server";
import { settleEntry } from "./settle-entry.server";
import { entryFrom, listSubProcessors, refusalOf } from "./sub-processors.server";
import { tellOfEntry } from "./tell-of-entry.server";
import { registerTable, viewEntry } from "./view-register.server";

type Office = Awaited<ReturnType<typeof anOffice>>;

async function tellAll(office: Office, id: string) {
  for (let after: string | null = ""; after !== null; ) {
    const told = await tellOfEntry(office.as("system"), id, { after, attempt: 0 });
    await office.db.commit(...told.writes);
    after = told.after;
  }
}

/** Enters something that must be taken. */
async function entered(
  office: Office,
  ...[register, fields]: [Parameters<typeof addEntry>[1], object]
) {
  const added = await addEntry(
    office.as("us_privacy"),
    register,
    fields as Record<string, unknown>,
  );
  if (!added.ok) throw new Error(added.reason);
  return added.value;
}

/** Changes the entry of a sub-processor. */
async function changeVendor(office: Office, vendor: string, changes: object) {
  const [all] = await office.db.read(entriesOf(office.db, "sub-processors"));
  const entry = all.find(({ fields }) => fields.vendor === vendor);
  if (!entry) throw new Error(vendor);
  const { id, revision, fields } = entry;
  const seen = { id, revision };
  return changeEntry(office.as("us_privacy"), "sub-processors", seen, { ...fields, ...changes });
}

const call = (office: Office, subProcessor: string) => {
  const sent: string[] = [];
  const outside = {
    fetch: (async (input: string) => {
      sent.push(input);
      return new Response();
    }) as unknown as typeof fetch,
    ledger: { record: async () => {} },
    now: () => office.clock.at,
    permit: (vendor: string) => refusalOf(office.db, office.vendors, vendor, office.clock.at),
  };
  const request = {
    method: "POST",
    url: "https://v.example/",
    headers: {},
    purpose: "mail",
  } as const;
  const answer = recordedFetch({ ...request, subProcessor }, outside, AbortSignal.timeout(1_000));
  return answer
    .then(() => sent.length)
    .catch((failure) => {
      if (failure instanceof CallRefused) return `${failure.reason}, ${sent.length} sent`;
      throw failure;
    });
};

test("the register begins with those that the deployment uses, and is what the pages read [P53]", async () => {
  const office = await anOffice();
  const listed = await listSubProcessors(office.db, [], office.clock.at);
  expect(listed).toEqual(office.vendors);
  expect(await call(office, "mail")).toBe(1);
});

test("a vendor that is not in the register is not called, and nothing leaves [P53]", async () => {
  expect(await call(await anOffice(), "nobody")).toBe("vendor-not-listed, 0 sent");
});

test("a mail host that was set in place of the listed one is not called until the list names it [P53] [P61]", async () => {
  const office = await anOffice();
  const [ours] = office.vendors.filter(({ id }) => id === "mail");
  if (!ours) throw new Error("no mail");
  const vendors = [{ ...ours, name: "other.example" }];
  expect(await call({ ...office, vendors }, "mail")).toBe("vendor-other-than-listed, 0 sent");
  const announced = { ...entryFrom(ours), name: "Other Mail (other.example)" };
  await entered(office, "sub-processors", { ...announced, effectiveOn: "2026-12-31" });
  expect(await call({ ...office, vendors }, "mail")).toBe("vendor-other-than-listed, 0 sent");
  office.clock.at += 31 * DAY_MS;
  expect(await call({ ...office, vendors }, "mail")).toBe(1);
});

test("a contract that ended yesterday stops the calls, and the privacy team is written to once [P54]", async () => {
  const office = await anOffice();
  await changeVendor(office, "mail", { contractReference: "C-1", contractEndsOn: "2026-12-01" });
  expect(await call(office, "mail")).toBe(1);
  const changed = await changeVendor(office, "mail", { contractEndsOn: "2026-11-30" });
  expect(await call(office, "mail")).toBe("vendor-contract-ended, 0 sent");

  if (!changed.ok) throw new Error(changed.reason);
  await raiseAlarm(office.as("system"), changed.value);
  await raiseAlarm(office.as("system"), changed.value);
  expect(office.mails.map(({ to, subject }) => [to.address, subject])).toEqual([
    ["privacy@closr.example", "mail.provider.example: a date is over"],
  ]);
});

test("an adequacy decision that ends in ten days warns, and in eleven stops the calls [P79]", async () => {
  const office = await anOffice();
  await changeVendor(office, "mail", { mechanism: "adequacy", mechanismEndsOn: "2026-12-11" });
  const alarms = await alarmsDue(office.as("system"));
  expect(alarms).toHaveLength(1);
  expect(await call(office, "mail")).toBe(1);
  office.clock.at += 11 * DAY_MS;
  expect(await call(office, "mail")).toBe("vendor-transfer-ended, 0 sent");
});

/** Somebody who typed an address in for changes of the list, and pressed the button in the mail or not. */
async function follower(office: Office, name: string, isConfirmed: boolean) {
  const email = `${name}@buyer.example`;
  const addressHash = await addressHashOf(office.as("visitor"), email);
  const agreed = { locale: "ar", law: "AE", textVersion: "1", textSha256: "" } as const;
  const standing = isConfirmed ? { consentId: "mc_1" } : { awaitingSince: DECEMBER };
  const id = `ms_${name}`;
  const purpose = "sub-processors" as const;
  const row = { id, createdAt: DECEMBER, email, addressHash, purpose, ...agreed, ...standing };
  await office.db.commit(office.db.insert(mailSubscriptions, row));
  return addressHash;
}

test("a new vendor is told to those who confirmed that they want it, with a way out, and to nobody who did not [P61]", async () => {
  const office = await anOffice();
  await people(["layla"]);
  const addressHash = await follower(office, "omar", true);
  await follower(office, "typed", false);
  const [first] = office.vendors;
  if (!first) throw new Error("no vendors");
  const vendor = { ...entryFrom(first), vendor: "new-one", name: "New One" };
  const id = await entered(office, "sub-processors", { ...vendor, effectiveOn: "2026-12-31" });
  await tellAll(office, id);
  expect(office.mails.map(({ to }) => to.address)).toEqual([
    "omar@buyer.example",
    "layla@marina.example",
  ]);

  const [told, officer] = office.mails;
  const token = /unsubscribe\/([\w-]+)$/.exec(told?.unsubscribe?.href ?? "")?.[1] ?? "";
  expect(await leaverOf(office.as("visitor"), token)).toEqual({
    addressHash,
    purpose: "sub-processors",
  });
  expect(told?.text).toContain(`/ar/unsubscribe/${token}`);
  expect(officer?.unsubscribe).toBeUndefined();
});

test("a new vendor is not called before its day, which is 30 days ahead at least [P61]", async () => {
  const office = await anOffice();
  const [first] = office.vendors;
  if (!first) throw new Error("no vendors");
  const vendor = {
    ...entryFrom(first),
    vendor: "new-one",
    name: "New One",
    effectiveOn: "2026-12-30",
  };
  expect(await addEntry(office.as("us_privacy"), "sub-processors", vendor)).toMatchObject({
    reason: "thirty-days-needed",
  });
  await entered(office, "sub-processors", { ...vendor, effectiveOn: "2026-12-31" });
  expect(office.rung).toHaveLength(1);
  expect(await call(office, "new-one")).toBe("vendor-not-yet-effective, 0 sent");
  const listed = await listSubProcessors(office.db, [], office.clock.at);
  expect(listed.at(-1)).toMatchObject({ announcedOn: "2026-12-01", objectionUntil: "2026-12-31" });
  office.clock.at += 30 * DAY_MS;
  expect(await call(office, "new-one")).toBe(1);
});

test("a vendor is otherwise only by what was announced, told once more, and from its day on; its end is told as well [P61]", async () => {
  const office = await anOffice();
  const [first] = office.vendors;
  if (!first) throw new Error("no vendors");
  await people(["layla"]);
  const other = { ...entryFrom(first), name: "Another Name", effectiveOn: "2026-12-31" };
  const id = await entered(office, "sub-processors", other);
  const names = async () =>
    (await listSubProcessors(office.db, [], office.clock.at))
      .filter((one) => one.id === first.id)
      .map(({ name }) => name);
  expect(await names()).toEqual([first.name, "Another Name"]);

  await tellAll(office, id);
  office.clock.at += DAY_MS;
  const again = { ...other, name: "A Third Name", effectiveOn: "2027-01-02" };
  const [entry] = await office.db.read(office.db.one(registerEntries, id));
  const seen = { id, revision: entry?.revision ?? 0 };
  expect((await changeEntry(office.as("us_privacy"), "sub-processors", seen, again)).ok).toBe(true);
  await tellAll(office, id);
  expect(office.mails.map(({ subject }) => subject)).toEqual([
    "A change of our sub-processors: Another Name",
    "A change of our sub-processors: A Third Name",
  ]);
  office.clock.at = Date.UTC(2027, 0, 2, 8);
  expect(await names()).toEqual(["A Third Name"]);

  await settleEntry(office.as("us_support"), "sub-processors", id, "close");
  await tellAll(office, id);
  expect(office.mails.at(-1)?.subject).toBe("No longer our sub-processor: A Third Name");
});

const DISCLOSURE = {
  kind: "court-order",
  authority: "A court",
  process: "Case 1/2026",
  workspace: "marina",
  scope: "One record",
  validity: "Signed by a judge",
  proportionality: "Narrow",
  challenged: false,
  barred: false,
  barredBy: null,
};

test("in an emergency the requester alone releases nothing, and a second person does [P59]", async () => {
  const office = await anOffice();
  await people(["marina"]);
  const id = await entered(office, "disclosures", { ...DISCLOSURE, kind: "emergency" });
  const by = (actor: string) => settleEntry(office.as(actor), "disclosures", id, "release");
  expect(await by("us_privacy")).toMatchObject({ reason: "second-person-needed" });
  expect(await by("us_support")).toMatchObject({ ok: true });
  expect(await by("us_support")).toMatchObject({ reason: "already-settled" });
  expect(office.rung).toHaveLength(1);
});

test("an emergency is made no demand of a regulator to release it alone, and whoever widens it does not either [P59]", async () => {
  const office = await anOffice();
  await people(["marina"]);
  const emergency = { ...DISCLOSURE, kind: "emergency" };
  const id = await entered(office, "disclosures", emergency);
  const change = (by: string, fields: object) =>
    changeEntry(office.as(by), "disclosures", { id, revision: 1 }, { ...emergency, ...fields });
  expect(await change("us_privacy", { kind: "regulator" })).toMatchObject({ reason: "kind-stays" });
  expect(await settleEntry(office.as("us_privacy"), "disclosures", id, "release")).toMatchObject({
    reason: "second-person-needed",
  });
  expect(await change("us_support", { scope: "Every record" })).toMatchObject({ ok: true });
  for (const by of ["us_privacy", "us_support"])
    expect(await settleEntry(office.as(by), "disclosures", id, "release")).toMatchObject({
      reason: "second-person-needed",
    });
  expect(await settleEntry(office.as("us_third"), "disclosures", id, "release")).toMatchObject({
    ok: true,
  });
});

test("of a disclosure the customer is told, unless an order bars it [P58]", async () => {
  const office = await anOffice();
  await people(["marina"]);
  for (const barred of [false, true]) {
    const order = { barred, barredBy: barred ? "Order 2/2026" : null };
    const id = await entered(office, "disclosures", { ...DISCLOSURE, ...order });
    await settleEntry(office.as("us_privacy"), "disclosures", id, "release");
  }
  expect(office.rung).toHaveLength(1);
});

const DRILL = {
  name: "Lost laptop",
  detectedOn: "2026-12-01",
  awareOn: "2026-12-01",
  awareTime: "10:30",
  risk: "low",
  affected: "nothing",
  workspaces: "all",
  measures: "none",
  authorityToldOn: null,
  drill: true,
};

test("an entry that names a workspace that does not exist is not taken, and the field is named [P58] [P94]", async () => {
  const office = await anOffice();
  await people(["marina"]);
  const add = (register: "disclosures" | "incidents" | "legal-holds", fields: object) =>
    addEntry(office.as("us_privacy"), register, fields as Record<string, unknown>);
  const unknown = { ...DISCLOSURE, workspace: "nosuch" };
  expect(await add("disclosures", unknown)).toMatchObject({ reason: "workspace-unknown" });
  for (const workspaces of ["marina nosuch", "closr"])
    expect(await add("incidents", { ...DRILL, workspaces })).toMatchObject({
      reason: "workspaces-unknown",
    });
  for (const workspaces of ["all", "الكل", "marina"])
    expect(await add("incidents", { ...DRILL, workspaces })).toMatchObject({ ok: true });
  expect(FAULTS).toMatchObject({
    ...{ "workspace-unknown": "workspace", "workspaces-unknown": "workspaces" },
  });

  const id = await entered(office, "disclosures", DISCLOSURE);
  const changed = { ...unknown, scope: "Less" };
  const [entry] = await office.db.read(office.db.one(registerEntries, id));
  const seen = { id, revision: entry?.revision ?? 0 };
  expect(await changeEntry(office.as("us_privacy"), "disclosures", seen, changed)).toMatchObject({
    reason: "workspace-unknown",
  });
});

test("a drill tells the brokerages of itself in the first word, and every change is kept [P94]", async () => {
  const office = await anOffice();
  await people(["ada", "ar-noura"]);
  const id = await entered(office, "incidents", DRILL);
  await settleEntry(office.as("us_privacy"), "incidents", id, "tell");
  await tellAll(office, id);
  await tellAll(office, id);
  expect(office.mails.map(({ subject }) => subject.split(" ")[0]).toSorted()).toEqual([
    "[DRILL]",
    "[تدريب]",
  ]);
  const entry = await viewEntry(office.as("us_privacy"), "incidents", id);
  expect(entry).toMatchObject({ state: "told", deadline: Date.UTC(2026, 11, 4, 6, 30) });
  expect(entry?.history.map(({ type }) => type)).toEqual(["register.settled", "register.entered"]);
});

test("the privacy officers are written to when an incident is recorded, with 24 hours left, and when they are over, each once [P94]", async () => {
  const office = await anOffice();
  await people(["omar"]);
  const seat = { id: "mb_omar_here", userId: trustUserId("us_omar"), createdAt: DECEMBER };
  const role = "operator-privacy" as const;
  const { identity } = office;
  await identity.commit(identity.addMembership(OPERATOR_TENANT, { ...seat, role }));
  const id = await entered(office, "incidents", { ...DRILL, drill: false });
  const [due] = await office.db.read(office.db.rows(jobs));
  const minutes = due.map(({ runAfter }) => (Number(runAfter) - DECEMBER) / 60_000);
  expect(minutes.toSorted((one, other) => one - other)).toEqual([0, 2790, 4230]);

  const at = async (minute: number) => {
    office.clock.at = DECEMBER + minute * 60_000;
    for (const _ of [1, 2]) await raiseAlarm(office.as("system"), id);
    const left = office.mails.splice(0);
    for (const { messageId } of left) expect(messageId).toMatch(/^[\w.]+@closr\.example$/);
    return left.map(({ to, subject }) => [to.address, subject]);
  };
  const both = (said: string) =>
    ["privacy@closr.example", "omar@marina.example"].map((to) => [to, `${said}: Lost laptop`]);
  expect(await at(0)).toEqual(both("An incident was recorded"));
  expect(await at(2789)).toEqual([]);
  expect(await at(2790)).toEqual(both("24 hours are left to tell the authority"));
  expect(await at(4229)).toEqual([]);
  expect(await at(4230)).toEqual(both("The 72 hours are over"));
});

test("once the authority was told nobody is warned of its hours, and a drill says what it is [P94]", async () => {
  const office = await anOffice();
  const told = { ...DRILL, authorityToldOn: "2026-12-01" };
  const id = await entered(office, "incidents", told);
  office.clock.at += 4 * DAY_MS;
  await raiseAlarm(office.as("system"), id);
  expect(office.mails.map(({ subject }) => subject)).toEqual([
    "[DRILL] An incident was recorded: Lost laptop",
  ]);
});

test("what somebody else has changed meanwhile is not written over", async () => {
  const office = await anOffice();
  const hold = {
    matter: "A case",
    citation: "Art. 1",
    workspace: null,
    items: "A file",
    until: null,
  };
  const id = await entered(office, "legal-holds", hold);
  const change = (items: string) =>
    changeEntry(office.as("us_privacy"), "legal-holds", { id, revision: 1 }, { ...hold, items });
  expect(await change("Two files")).toMatchObject({ ok: true });
  expect(await change("Three files")).toMatchObject({ reason: "changed-since" });
  const { head, rows } = await registerTable(office.as("us_privacy"), "legal-holds");
  expect(rows[0]?.[head.indexOf("items")]).toBe("Two files");
});

test("another workspace has none of these entries, even with the same ids", async () => {
  const office = await anOffice();
  const hold = {
    matter: "A case",
    citation: "Art. 1",
    workspace: null,
    items: "A file",
    until: null,
  };
  const id = await entered(office, "legal-holds", hold);
  const marina = await aTenant("marina");
  const [none] = await marina.db.read(marina.db.one(registerEntries, id));
  expect(none).toBeUndefined();
  expect(await settleEntry(marina.ctx, "legal-holds", id, "close")).toMatchObject({
    reason: "entry-not-found",
  });
  await expect(tellOfEntry(marina.ctx, id, { after: "", attempt: 0 })).resolves.toMatchObject({
    after: null,
  });
  expect(DECEMBER).toBe(office.clock.at);
});
