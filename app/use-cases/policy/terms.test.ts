import { expect, test } from "vitest";
import type { DocumentName } from "~/config/policy-version";
import { events, policyVersions, termsVersions } from "~/db/schema";
import { trustUserId } from "~/lib/ids";
import { DAY_MS } from "~/lib/time";
import {
  anOffice,
  DECEMBER,
  MATERIAL,
  people,
  RENAMED,
  wordedBefore,
} from "../../../tests/support/office";
import { aTenant } from "../../../tests/support/tenant";
import { policyShelf } from "./policy-shelf.server";
import { preparePolicy } from "./prepare-policy.server";
import { approvePolicy, publishPolicy, withdrawPolicy } from "./settle-policy.server";
import { tellOfPolicy } from "./tell-of-policy.server";
import { viewPolicyDesk } from "./view-policy-desk.server";

type Office = Awaited<ReturnType<typeof anOffice>>;
const renamed = (office: Office) => office.as("us_privacy", { company: RENAMED });
const shelfOf = (office: Office, at = DECEMBER) =>
  policyShelf(
    office.db,
    () => RENAMED,
    () => at,
    "terms",
  );

async function prepared(office: Office) {
  const outcome = await preparePolicy(renamed(office), MATERIAL, "terms");
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.id;
}

async function tellAll(office: Office, id: string) {
  for (let after: string | null = ""; after !== null; ) {
    const told: Awaited<ReturnType<typeof tellOfPolicy>> = await tellOfPolicy(
      office.as("system"),
      id,
      { after },
      "terms",
    );
    await office.db.commit(...told.writes);
    after = told.after;
  }
}

test("terms that change in substance today are refused; thirty days ahead everybody is written to once, and until then the old ones hold [P122]", async () => {
  const office = await anOffice();
  await people(["ada", "ar-noura"]);
  expect(
    await preparePolicy(renamed(office), { ...MATERIAL, effectiveOn: "2026-12-01" }, "terms"),
  ).toMatchObject({ reason: "thirty-days-needed" });

  const id = await prepared(office);
  expect(await publishPolicy(renamed(office), id, "terms")).toMatchObject({
    reason: "notices-not-sent",
  });
  await tellAll(office, id);
  await tellAll(office, id);
  expect(office.mails.map(({ subject }) => subject).toSorted()).toEqual([
    "Our terms change on 31 Dec 2026",
    "تتغيّر شروطنا في 31 ديسمبر 2026",
  ]);
  expect(office.mails[0]?.text).toContain("/terms/diff/1..2");
  expect(office.mails[0]?.text).not.toMatch(/privacy policy|consent/);
  expect(await office.db.read(office.db.one(termsVersions, id))).toMatchObject([
    { state: "published", noticesSent: 2 },
  ]);
  expect((await shelfOf(office).inForce("en")).text).not.toContain("Another Name");
  expect(await shelfOf(office).coming()).toMatchObject({ version: 2 });
  const later = await shelfOf(office, DECEMBER + 30 * DAY_MS).inForce("en");
  expect(later).toMatchObject({ version: 2, isBuilt: true });
  expect(later.text).toContain("Another Name");
});

test("a fee where nothing was charged is no change of wording of the terms, in either language [P122]", async () => {
  const office = await anOffice();
  const before: [word: string, said: string][] = [
    ["Nothing will be charged without your order.", "A fee of AED 500 a month is due."],
    ["لن يُحمَّل شيء دون طلبك", "رسم ٥٠٠ درهم كل شهر مستحق"],
  ];
  for (const [built, said] of before) {
    await wordedBefore(office.db, "terms", 1, (text) => text.replace(built, said));
    const wording = { ...MATERIAL, kind: "wording" as const, effectiveOn: "2026-12-01" };
    expect(await preparePolicy(office.as("us_privacy"), wording, "terms")).toMatchObject({
      reason: "wording-changes-facts",
      details: { sentence: expect.stringContaining(built) },
    });
    await wordedBefore(office.db, "terms", 1, (text) => text.replace(said, built));
  }
});

test("a version of the terms is none of the policy's, and is awaited beside that", async () => {
  const office = await anOffice();
  await people(["ada"]);
  const id = await prepared(office);
  await tellAll(office, id);
  const [policies] = await office.db.read(office.db.rows(policyVersions));
  expect(policies).toHaveLength(1);
  expect(await office.identity.userById(trustUserId("us_ada"))).toMatchObject({
    ...{ policyPending: null, policyNotice: null, termsPending: 2, termsNotice: 2 },
  });
  expect(await publishPolicy(renamed(office), id, "privacy")).toMatchObject({
    reason: "policy-version-not-found",
  });
  const [trail] = await office.db.read(office.db.rows(events));
  expect(trail.map(({ type, objectKind }) => [type, objectKind])).toContainEqual([
    ...["policy.published", "terms-version"],
  ]);
  const desk = await viewPolicyDesk(renamed(office), "terms");
  expect(desk.versions.map(({ version, stands }) => [version, stands])).toEqual([
    [2, "coming"],
    [1, "inForce"],
  ]);
});

test("terms that a law hastens wait for a second person; taken back, nobody awaits them [P122]", async () => {
  const office = await anOffice();
  await people(["ada"]);
  const forced = { ...MATERIAL, effectiveOn: "2026-12-03", lawReason: "A law" };
  const outcome = await preparePolicy(renamed(office), forced, "terms");
  if (!outcome.ok) throw new Error(outcome.reason);
  const { id } = outcome.value;
  expect(await approvePolicy(renamed(office), id, "terms")).toMatchObject({
    reason: "second-person-needed",
  });
  expect(await approvePolicy(office.as("us_support"), id, "terms")).toMatchObject({ ok: true });
  await tellAll(office, id);
  expect(await withdrawPolicy(renamed(office), id, "terms")).toMatchObject({ ok: true });
  expect(await office.identity.userById(trustUserId("us_ada"))).toMatchObject({
    termsNotice: null,
    termsPendingFrom: null,
  });
});

test("the first use under new terms is written down once, as the terms', and their notice stays until it was seen [P122]", async () => {
  const office = await anOffice();
  await people(["ada"]);
  const id = await prepared(office);
  await tellAll(office, id);
  const ada = trustUserId("us_ada");
  const { identity } = office;
  const use = (of: DocumentName, at: number) =>
    identity.commit(...identity.acceptByUse(ada, of, 2, at));
  const later = DECEMBER + 30 * DAY_MS;

  await use("terms", DECEMBER);
  await use("privacy", later);
  expect(await identity.acknowledgementsOf(ada)).toEqual([]);
  await use("terms", later);
  await use("terms", later);
  const [row] = await office.db.read(office.db.one(termsVersions, id));
  expect(await identity.acknowledgementsOf(ada)).toMatchObject([
    { document: "terms", version: 2, how: "continued-use", sha256: row?.sha256En },
  ]);
  expect(await identity.userById(ada)).toMatchObject({ termsPending: null, termsNotice: 2 });
  await identity.commit(...identity.seeNotice(ada, "privacy", 2, later));
  expect(await identity.userById(ada)).toMatchObject({ termsNotice: 2 });
  await identity.commit(...identity.seeNotice(ada, "terms", 2, later));
  expect(await identity.userById(ada)).toMatchObject({ termsNotice: null });
});

test("that a notice was seen is written down once, with the version and the hash of the text it told of, and its first use besides [P124]", async () => {
  const office = await anOffice();
  await people(["ada", "ar-noura"]);
  const id = await prepared(office);
  await tellAll(office, id);
  const { identity } = office;
  const [row] = await office.db.read(office.db.one(termsVersions, id));
  const see = (name: string, version: number) =>
    identity.commit(
      ...identity.seeNotice(trustUserId(`us_${name}`), "terms", version, DECEMBER + 1),
    );
  const kept = (name: string) => identity.acknowledgementsOf(trustUserId(`us_${name}`));
  for (const version of [1, 3, 2, 2]) await see("ada", version);
  await see("ar-noura", 2);
  const seen = { document: "terms", version: 2, how: "notice-seen", acknowledgedAt: DECEMBER + 1 };
  expect(await kept("ada")).toMatchObject([{ ...seen, sha256: row?.sha256En, locale: "en" }]);
  expect(await kept("ar-noura")).toMatchObject([{ ...seen, sha256: row?.sha256Ar, locale: "ar" }]);

  const later = DECEMBER + 30 * DAY_MS;
  await identity.commit(...identity.acceptByUse(trustUserId("us_ada"), "terms", 2, later));
  expect((await kept("ada")).map(({ how }) => how).toSorted()).toEqual([
    ...["continued-use", "notice-seen"],
  ]);
});

test("a workspace that is not the operator's tells nobody of terms", async () => {
  const office = await anOffice();
  const id = await prepared(office);
  const marina = await aTenant("marina");
  await expect(tellOfPolicy(marina.ctx, id, { after: "" }, "terms")).rejects.toThrow("operator");
});
