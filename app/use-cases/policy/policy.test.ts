import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { DOCUMENTS, policyVersion } from "~/config/policy-version";
import { events, policyTexts, policyVersions } from "~/db/schema";
import { inForceAt } from "~/domain/policy/policy-version";
import { inBothLanguages } from "~/domain/policy/published-section";
import { trustUserId } from "~/lib/ids";
import { sha256Hex } from "~/lib/secrets";
import { DAY_MS } from "~/lib/time";
import { RecipientRefused } from "~/services/mail/mailer";
import {
  anOffice,
  DECEMBER,
  MATERIAL,
  people,
  RENAMED,
  wordedBefore,
} from "../../../tests/support/office";
import { aTenant } from "../../../tests/support/tenant";
import { policyShelf, textOf } from "./policy-shelf.server";
import { preparePolicy } from "./prepare-policy.server";
import { approvePolicy, publishPolicy, withdrawPolicy } from "./settle-policy.server";
import { tellOfPolicy } from "./tell-of-policy.server";

/** A build whose words differ: another name stands in them. */
const WORDING = { ...MATERIAL, kind: "wording" as const, effectiveOn: "2026-12-01" };

type Office = Awaited<ReturnType<typeof anOffice>>;

async function prepared(office: Office, proposal: Parameters<typeof preparePolicy>[1] = MATERIAL) {
  const outcome = await preparePolicy(
    office.as("us_privacy", { company: RENAMED }),
    proposal,
    "privacy",
  );
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

/** The build mends the spelling of the last version, and a second person agrees that it is no more. */
async function worded(office: Office, version: number, effectiveOn: string) {
  await wordedBefore(office.db, "privacy", version, misspelt);
  const ctx = office.as("us_privacy", version > 1 ? { company: RENAMED } : {});
  const outcome = await preparePolicy(ctx, { ...WORDING, effectiveOn }, "privacy");
  if (!outcome.ok) throw new Error(outcome.reason);
  await approvePolicy(office.as("us_support"), outcome.value.id, "privacy");
  return outcome.value;
}

const misspelt = (text: string) =>
  text.replace("its website, its product", "its websiet, its product");

/** Takes the job's steps to its end, as the runner does. */
async function tellAll(office: Office, id: string, from: string | null = "") {
  const ctx = office.as("system");
  for (let after = from; after !== null; ) {
    const told = await tellOfPolicy(ctx, id, { after }, "privacy");
    await office.db.commit(...told.writes);
    after = told.after;
  }
}

const rowOf = async ({ db }: Office, id: string) => (await db.read(db.one(policyVersions, id)))[0];

test.each(DOCUMENTS)(
  "opening the office publishes the build's words as the first version of %s, once, under the hash it states [P121]",
  async (of) => {
    const office = await anOffice();
    await anOffice();
    const shelf = policyShelf(
      office.db,
      () => office.services.company,
      office.as("system").now,
      of,
    );
    expect((await shelf.all()).map(({ version, state }) => [version, state])).toEqual([
      [1, "published"],
    ]);
    for (const locale of ["en", "ar"] as const) {
      const edition = await shelf.edition(1, locale);
      expect(await sha256Hex(edition?.content ?? "")).toBe(edition?.sha256);
      expect(await shelf.inForce(locale)).toMatchObject({ version: 1, isBuilt: true });
    }
  },
);

test("what is kept for another time than the last version says is no change of wording [P122]", async () => {
  const office = await anOffice();
  const { db } = office;
  const [[kept]] = await db.read(textOf(db, "privacy", 1, "en"));
  const sections = (kept?.sections ?? []).map((section) => ({
    ...section,
    clauses: section.clauses.map((clause) =>
      clause.id === "retention.page-views" ? { ...clause, text: "Page views | 1 day" } : clause,
    ),
  }));
  expect(sections).not.toEqual(kept?.sections);
  const where = and(eq(policyTexts.version, 1), eq(policyTexts.locale, "en"));
  await db.commit(db.update(policyTexts, { sections }, where));
  const ctx = office.as("us_privacy", { company: RENAMED });
  expect(await preparePolicy(ctx, WORDING, "privacy")).toEqual({
    ...{ ok: false, reason: "registers-changed" },
  });
  expect(await preparePolicy(ctx, MATERIAL, "privacy")).toMatchObject({ ok: true });
});

test("another company, or a sentence that states something else, is no change of wording, and the sentence is named [P122]", async () => {
  const office = await anOffice();
  const ctx = office.as("us_privacy", { company: RENAMED });
  expect(await preparePolicy(ctx, WORDING, "privacy")).toMatchObject({
    reason: "wording-changes-facts",
    details: { locale: "en", sentence: expect.stringContaining("Another Name FZ-LLC") },
  });
  const [rows] = await office.db.read(office.db.rows(policyVersions));
  expect(rows).toHaveLength(1);
});

test("a material change that takes effect today is refused, and nothing is written [P122]", async () => {
  const office = await anOffice();
  const today = { ...MATERIAL, effectiveOn: "2026-12-01" };
  const ctx = office.as("us_privacy", { company: RENAMED });
  expect(await preparePolicy(ctx, today, "privacy")).toMatchObject({
    reason: "thirty-days-needed",
  });
  expect(await preparePolicy(office.as("us_privacy"), MATERIAL, "privacy")).toMatchObject({
    reason: "nothing-changed",
  });
  const [rows] = await office.db.read(office.db.rows(policyVersions));
  expect(rows).toHaveLength(1);
  expect(office.rung).toEqual([]);
});

test("a material change thirty days ahead mails each active person once, shows it to them, and publishes itself [P122]", async () => {
  const office = await anOffice();
  await people(["ada", "ben", "ar-noura", ...Array.from({ length: 22 }, (_, n) => `many${n}`)]);
  const { id } = await prepared(office);
  expect(await publishPolicy(office.as("us_privacy"), id, "privacy")).toMatchObject({
    reason: "notices-not-sent",
  });

  await tellAll(office, id);
  await tellAll(office, id);
  expect(office.mails).toHaveLength(25);
  expect(new Set(office.mails.map(({ to }) => to.address)).size).toBe(25);
  expect(office.mails.find(({ to }) => to.address.startsWith("ar-"))?.subject).toContain(
    "الخصوصية",
  );
  expect(office.mails[0]?.text).toContain("/privacy/diff/1..2");
  expect(await rowOf(office, id)).toMatchObject({ state: "published", noticesSent: 25 });
  expect(await office.identity.userById(trustUserId("us_ada"))).toMatchObject({
    policyNotice: 2,
    policyPending: 2,
  });
});

test("a notice job that is cut off between a mail and its commit sends that mail no second time [P122]", async () => {
  const office = await anOffice();
  await people(["ada", "ben"]);
  const { id } = await prepared(office);
  await tellOfPolicy(office.as("system"), id, { after: "" }, "privacy");
  await tellAll(office, id);
  expect(office.mails).toHaveLength(2);
  expect(await rowOf(office, id)).toMatchObject({ state: "published", noticesSent: 2 });
});

/** Mails that leave for everybody but those whose address begins so. */
function failing(office: Office, who: string, failure: Error) {
  const post = office.services.mail.post;
  const mail = {
    ...office.services.mail,
    post: async (...[letter, key]: Parameters<typeof post>) => {
      if (letter.to.address.startsWith(who)) throw failure;
      return post(letter, key);
    },
  };
  return office.as("system", { mail });
}

test("an address that takes no mail at all holds up nobody else's notice, and is counted apart", async () => {
  const office = await anOffice();
  await people(["ada", "ben"]);
  const { id } = await prepared(office);
  const ctx = failing(office, "ada", new RecipientRefused("550 no such mailbox"));
  const told = await tellOfPolicy(ctx, id, { after: "" }, "privacy");
  await office.db.commit(...told.writes);
  expect(office.mails.map(({ to }) => to.address)).toEqual(["ben@marina.example"]);
  await tellAll(office, id, told.after);
  expect(await rowOf(office, id)).toMatchObject({
    state: "published",
    noticesSent: 1,
    noticesFailed: 1,
  });
});

test("while a mail may still leave later, nothing is published, and the others are written to [P122]", async () => {
  const office = await anOffice();
  await people(["ada", "ben"]);
  const { id } = await prepared(office);
  const ctx = failing(office, "ada", new Error("the mail server hung up"));
  for (const _ of Array.from({ length: 8 }))
    await expect(tellOfPolicy(ctx, id, { after: "" }, "privacy")).rejects.toThrow("hung up");
  expect(office.mails.map(({ to }) => to.address)).toEqual(["ben@marina.example"]);
  expect(await publishPolicy(office.as("us_privacy"), id, "privacy")).toMatchObject({
    reason: "notices-not-sent",
  });
});

test("a version of which every single mail was refused does not publish itself [P122]", async () => {
  const office = await anOffice();
  await people(["ada"]);
  const { id } = await prepared(office);
  const ctx = failing(office, "", new RecipientRefused("all are refused"));
  for (let after: string | null = ""; after !== null; ) {
    const told: Awaited<ReturnType<typeof tellOfPolicy>> = await tellOfPolicy(
      ctx,
      id,
      { after },
      "privacy",
    );
    await office.db.commit(...told.writes);
    after = told.after;
  }
  expect(await rowOf(office, id)).toMatchObject({ state: "announced", noticesFailed: 1 });
  expect(await publishPolicy(office.as("us_privacy"), id, "privacy")).toMatchObject({
    reason: "notices-not-sent",
  });
});

test("whoever confirms their address while the others are told is told before it is published [P122]", async () => {
  const office = await anOffice();
  await people(["mia"]);
  const { id } = await prepared(office);
  const told = await tellOfPolicy(office.as("system"), id, { after: "" }, "privacy");
  await office.db.commit(...told.writes);
  await people(["ada"]);
  const next = await tellOfPolicy(office.as("system"), id, { after: told.after ?? "" }, "privacy");
  await office.db.commit(...next.writes);
  expect(next.after).toBe(told.after);
  expect(office.mails.map(({ to }) => to.address)).toEqual([
    "mia@marina.example",
    "ada@marina.example",
  ]);
});

test("a version that is taken back while people are told of it awaits nobody", async () => {
  const office = await anOffice();
  await people(["ada"]);
  const { id } = await prepared(office);
  const told = await tellOfPolicy(office.as("system"), id, { after: "" }, "privacy");
  await withdrawPolicy(office.as("us_privacy"), id, "privacy");
  await office.db.commit(...told.writes);
  expect(await office.identity.userById(trustUserId("us_ada"))).toMatchObject({
    policyPending: null,
    policyNotice: null,
  });
  expect(await rowOf(office, id)).toMatchObject({ state: "withdrawn", noticesSent: 1 });
});

test("of two people who settle a version at once, one is refused and leaves no trace", async () => {
  const office = await anOffice();
  const outcomes = await Promise.all(
    [1, 2].map(() =>
      preparePolicy(
        office.as("us_privacy", { company: RENAMED }),
        {
          ...MATERIAL,
          effectiveOn: "2026-12-05",
          lawReason: "Law 1 of 2026",
        },
        "privacy",
      ),
    ),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const [rows] = await office.db.read(office.db.rows(policyVersions));
  const id = rows.find(({ version }) => version === 2)?.id ?? "";
  const settled = await Promise.all(
    [1, 2].map(() => approvePolicy(office.as("us_support"), id, "privacy")),
  );
  expect(settled.filter(({ ok }) => ok)).toHaveLength(1);
  const back = await Promise.all(
    [1, 2].map(() => withdrawPolicy(office.as("us_privacy"), id, "privacy")),
  );
  expect(back.filter(({ ok }) => ok)).toHaveLength(1);

  const [all] = await office.db.read(office.db.rows(events));
  const types = all.map(({ type }) => type).filter((type) => type.startsWith("policy."));
  expect(types.toSorted()).toEqual(["policy.approved", "policy.prepared", "policy.withdrawn"]);
});

test("a change of wording leaves a notice in place that somebody has not seen yet", async () => {
  const office = await anOffice();
  await people(["ada"]);
  const { id } = await prepared(office);
  await tellAll(office, id);
  office.clock.at = DECEMBER + 31 * DAY_MS;
  const { id: next } = await worded(office, 2, "2027-01-01");
  await tellAll(office, next);
  expect(await office.identity.userById(trustUserId("us_ada"))).toMatchObject({
    policyPending: 3,
    policyNotice: 2,
  });
});

test("a version held past its day is awaited by nobody after their next request", async () => {
  const office = await anOffice();
  await people(["ada"]);
  const { id } = await prepared(office);
  const told = await tellOfPolicy(office.as("system"), id, { after: "" }, "privacy");
  await office.db.commit(...told.writes);
  const ada = trustUserId("us_ada");
  const use = (at: number) =>
    office.identity.commit(...office.identity.acceptByUse(ada, "privacy", 2, at));

  await use(DECEMBER + 30 * DAY_MS);
  expect(await office.identity.userById(ada)).toMatchObject({ policyPending: 2 });
  await use(DECEMBER + 31 * DAY_MS);
  expect(await office.identity.userById(ada)).toMatchObject({
    policyPending: null,
    policyNotice: null,
  });
  expect(await office.identity.acknowledgementsOf(ada)).toEqual([]);
});

test("until its day visitors see the version in force, and the coming one beside it [P121]", async () => {
  const office = await anOffice();
  const { id } = await prepared(office);
  await tellAll(office, id);
  const shelf = (at = DECEMBER) =>
    policyShelf(
      office.db,
      () => RENAMED,
      () => at,
      "privacy",
    );

  const before = await shelf().inForce("en");
  expect(before).toMatchObject({ version: 1, updatedOn: policyVersion.updatedOn, isBuilt: false });
  expect(before.text).not.toContain("Another Name");
  expect(before.sections.length).toBeGreaterThan(5);
  expect(await shelf().coming()).toMatchObject({ version: 2, effectiveOn: "2026-12-31" });

  const after = await shelf(DECEMBER + 30 * DAY_MS).inForce("en");
  expect(after).toMatchObject({ version: 2, updatedOn: "2026-12-31", isBuilt: true });
  expect(after.text).toContain("Another Name");
  expect(await sha256Hex((await shelf().edition(1, "en"))?.content ?? "")).toBe(before.sha256);
});

test("new words that are not published are nobody's to see [P121]", async () => {
  const office = await anOffice();
  const shelf = policyShelf(
    office.db,
    () => RENAMED,
    () => DECEMBER,
    "privacy",
  );
  expect((await shelf.inForce("en")).text).not.toContain("Another Name");
  expect(await shelf.edition(2, "en")).toBeNull();
});

test("the parts for programs are those of the version in force, not the build's [P121]", async () => {
  const office = await anOffice();
  await prepared(office);
  const shelf = policyShelf(
    office.db,
    () => RENAMED,
    () => DECEMBER,
    "privacy",
  );
  const [en, ar] = [await shelf.inForce("en"), await shelf.inForce("ar")];
  const parts = inBothLanguages(en.sections, ar.sections);
  for (const { title, clauses } of parts)
    for (const { en: said, ar: inArabic } of [title, ...clauses.map(({ text }) => text)]) {
      expect(en.text).toContain(said);
      expect(ar.text).toContain(inArabic);
    }
  expect(JSON.stringify(parts)).not.toContain("Another Name");
  expect(parts.flatMap(({ clauses }) => clauses.map(({ is }) => is))).toContain("word");
});

test("what was published stays at its address when it is taken back, and the next compares with the one before [P121]", async () => {
  const office = await anOffice();
  const { id } = await worded(office, 1, "2026-12-05");
  expect(await withdrawPolicy(office.as("us_privacy"), id, "privacy")).toMatchObject({ ok: true });
  await prepared(office);
  const shelf = policyShelf(
    office.db,
    () => RENAMED,
    () => DECEMBER,
    "privacy",
  );
  expect(await shelf.edition(2, "en")).toMatchObject({ row: { state: "withdrawn" } });
  expect(await shelf.before(3)).toMatchObject({ version: 1 });
});

test("a version keeps its address when a hundred others came after it [P121]", async () => {
  const office = await anOffice();
  const [[first]] = await office.db.read(office.db.rows(policyVersions, { limit: 1 }));
  if (!first) throw new Error("no first version");
  const { tenantId: _, ...row } = first;
  await office.db.commit(
    ...Array.from({ length: 101 }, (_, n) =>
      office.db.insertOrIgnore(policyVersions, { ...row, id: `pv_${n + 2}`, version: n + 2 }),
    ),
  );
  const shelf = policyShelf(
    office.db,
    () => office.services.company,
    () => DECEMBER,
    "privacy",
  );
  expect(await shelf.edition(1, "en")).toMatchObject({ row: { version: 1 } });
});

test("a change of wording holds from its day, without a mail, once a second person agreed that it is one [P121]", async () => {
  const office = await anOffice();
  await people(["ada"]);
  await wordedBefore(office.db, "privacy", 1, misspelt);
  const outcome = await preparePolicy(office.as("us_privacy"), WORDING, "privacy");
  if (!outcome.ok) throw new Error(outcome.reason);
  const { id } = outcome.value;
  expect(await rowOf(office, id)).toMatchObject({ state: "awaiting-approval", publishedAt: null });
  for (const settle of [approvePolicy, publishPolicy])
    expect(await settle(office.as("us_privacy"), id, "privacy")).toMatchObject({ ok: false });
  await tellAll(office, id);
  expect(await rowOf(office, id)).toMatchObject({ state: "awaiting-approval" });
  expect(await approvePolicy(office.as("us_support"), id, "privacy")).toMatchObject({ ok: true });
  await tellAll(office, id);
  expect(office.mails).toEqual([]);
  expect(await rowOf(office, id)).toMatchObject({ state: "published", noticesSent: 0 });
  const [rows] = await office.db.read(office.db.rows(policyVersions));
  expect(inForceAt(rows, DECEMBER)?.version).toBe(2);
});

test("a day that a law forces needs a second person, and every mail prints the reason [P122]", async () => {
  const office = await anOffice();
  await people(["ada"]);
  const forced = { ...MATERIAL, effectiveOn: "2026-12-05", lawReason: "Law 1 of 2026" };
  const { id } = await prepared(office, forced);
  await tellAll(office, id);
  expect(office.mails).toEqual([]);

  expect(await approvePolicy(office.as("us_privacy"), id, "privacy")).toMatchObject({
    reason: "second-person-needed",
  });
  expect(await approvePolicy(office.as("us_support"), id, "privacy")).toMatchObject({ ok: true });
  await tellAll(office, id);
  expect(office.mails[0]?.text).toContain("Law 1 of 2026");
  expect(await rowOf(office, id)).toMatchObject({ state: "published", approvedBy: "us_support" });
});

test("notices that went out too late hold the version back", async () => {
  const office = await anOffice();
  const { id } = await prepared(office);
  office.clock.at += 2 * DAY_MS;
  await tellAll(office, id);
  expect(await rowOf(office, id)).toMatchObject({ state: "announced" });
  expect(await publishPolicy(office.as("us_privacy"), id, "privacy")).toMatchObject({
    reason: "notices-too-late",
  });
});

test("a version that is taken back before its day reminds nobody of itself any more", async () => {
  const office = await anOffice();
  await people(["ada"]);
  const { id } = await prepared(office);
  await tellAll(office, id);
  expect(await withdrawPolicy(office.as("us_privacy"), id, "privacy")).toMatchObject({ ok: true });
  expect(await office.identity.userById(trustUserId("us_ada"))).toMatchObject({
    policyNotice: null,
    policyPendingFrom: null,
  });
  const shelf = policyShelf(
    office.db,
    () => RENAMED,
    () => DECEMBER + 60 * DAY_MS,
    "privacy",
  );
  expect(await shelf.inForce("en")).toMatchObject({ version: 1 });
});

test("the first use after its day is written down once, with the version and its hash, and none before [P124]", async () => {
  const office = await anOffice();
  await people(["ada", "ar-noura"]);
  const { id } = await prepared(office);
  await tellAll(office, id);
  const row = await rowOf(office, id);
  const use = (name: string, at: number) =>
    office.identity.commit(
      ...office.identity.acceptByUse(trustUserId(`us_${name}`), "privacy", 2, at),
    );
  const kept = (name: string) => office.identity.acknowledgementsOf(trustUserId(`us_${name}`));

  await use("ada", DECEMBER);
  expect(await kept("ada")).toEqual([]);
  const later = DECEMBER + 30 * DAY_MS;
  for (const name of ["ada", "ada", "ar-noura"]) await use(name, later);
  expect(await kept("ada")).toMatchObject([
    { version: 2, how: "continued-use", sha256: row?.sha256En, acknowledgedAt: later },
  ]);
  expect(await kept("ar-noura")).toMatchObject([{ sha256: row?.sha256Ar, locale: "ar" }]);
});

test("no other workspace can tell everybody of a version", async () => {
  const office = await anOffice();
  const { id } = await prepared(office);
  const marina = await aTenant("marina");
  await expect(tellOfPolicy(marina.ctx, id, { after: "" }, "privacy")).rejects.toThrow("operator");
});
