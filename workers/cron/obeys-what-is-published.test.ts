import { env } from "cloudflare:workers";
import { and, eq } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { OPERATOR_TENANT } from "~/config/operator";
import { RETENTION } from "~/config/retention";
import { retentionRegister } from "~/db/data-map";
import { EnquiryDb } from "~/db/enquiry-db.server";
import { inventory } from "~/db/inventory";
import { metered } from "~/db/metered.server";
import { PlatformDb } from "~/db/platform-db.server";
import { invitations, packages, policyTexts } from "~/db/schema";
import { TenantDb } from "~/db/tenant-db.server";
import { ruleOf } from "~/domain/policy/retention";
import { DAY_MS } from "~/lib/time";
import { inviteMember } from "~/use-cases/members/invite-member.server";
import { sendInvitation } from "~/use-cases/members/send-invitation.server";
import { factsInForce } from "~/use-cases/policy/facts-in-force.server";
import { policyShelf, textOf } from "~/use-cases/policy/policy-shelf.server";
import { preparePolicy } from "~/use-cases/policy/prepare-policy.server";
import { tellOfPolicy } from "~/use-cases/policy/tell-of-policy.server";
import { viewPolicyDesk } from "~/use-cases/policy/view-policy-desk.server";
import { anOffice, DECEMBER, MATERIAL, people } from "../../tests/support/office";
import { aTenant } from "../../tests/support/tenant";
import { nothingIsOverdue } from "../checks/retention";
import { sweepPackages } from "./sweep-packages";
import { sweepRetention } from "./sweep-retention";

type Office = Awaited<ReturnType<typeof anOffice>>;

const undo: (() => void)[] = [];
afterEach(() => {
  for (const one of undo.splice(0).toReversed()) one();
});

/** A build in which something is otherwise, until the test is over: then all of it is as it was, in its order. */
function built(thing: object, changes: Record<string, unknown>) {
  const before = { ...thing };
  undo.push(() => {
    for (const name of Object.keys(thing)) Reflect.deleteProperty(thing, name);
    Object.assign(thing, before);
  });
  Object.assign(thing, changes);
}

/** A build that keeps what people write to us for other than the 365 days that were published. */
const keptFor = (days: number) => built(RETENTION.enquiries, { days });

const enquiry = (id: string, at: number) =>
  new EnquiryDb(env.DB).add({
    ...{ id, at, dueAt: at, name: "Layla", email: "layla@marina.example", message: "How much?" },
    ...{ locale: "en", topic: "sales" },
  });

const left = async () =>
  (await env.DB.prepare("select id from enquiries order by id").all()).results.map(({ id }) => id);

/** The nightly sweep as this build runs it. @returns what it left of what was written to us. */
async function swept({ clock, services }: Office) {
  const { retention } = await services.inForce();
  await sweepRetention(new PlatformDb(env.DB), clock.at, retention);
  return left();
}

const overdue = ({ clock, services }: Office) =>
  nothingIsOverdue({
    ...{ db: new PlatformDb(env.DB), now: () => clock.at, version: "test", called: null },
    ...{ inForce: services.inForce, ask: () => Promise.reject(new Error("asks nothing")) },
  });

/** What /retention.json and the words of /privacy say of what people write to us. */
async function said({ services, db, clock }: Office) {
  const { retention } = await services.inForce();
  const shelf = policyShelf(
    db,
    () => services.company,
    () => clock.at,
    "privacy",
  );
  const { sections } = await shelf.inForce("en");
  const line = sections
    .flatMap(({ clauses }) => clauses)
    .find(({ id }) => id === "retention.enquiries");
  const [, words] = (line?.text ?? "").split(" | ");
  return { file: ruleOf(retention, "enquiries").days, words };
}

/** Announces the build as the next version, thirty days ahead, and tells everybody; it publishes itself. */
async function announced(office: Office) {
  await people(["ada"]);
  const outcome = await preparePolicy(office.as("us_privacy"), MATERIAL, "privacy");
  if (!outcome.ok) throw new Error(outcome.reason);
  const ctx = office.as("system");
  for (let after: string | null = ""; after !== null; ) {
    const told: Awaited<ReturnType<typeof tellOfPolicy>> = await tellOfPolicy(
      ...([ctx, outcome.value.id, { after }, "privacy"] as const),
    );
    await office.db.commit(...told.writes);
    after = told.after;
  }
}

test("a longer period that the build has and nobody published is not obeyed: what is over its published time goes, and file and words agree [P86][P122]", async () => {
  const office = await anOffice();
  keptFor(730);
  await enquiry("eq_over", DECEMBER - 365 * DAY_MS - 1);
  await enquiry("eq_within", DECEMBER - 365 * DAY_MS);
  expect(await swept(office)).toEqual(["eq_within"]);
  expect(await said(office)).toEqual({ file: 365, words: "1 year" });
});

test("a shorter period that the build has and nobody published deletes nothing before its published time [P86][P122]", async () => {
  const office = await anOffice();
  keptFor(30);
  await enquiry("eq_within", DECEMBER - 300 * DAY_MS);
  expect(await swept(office)).toEqual(["eq_within"]);
  expect(await overdue(office)).toBeNull();
  expect(await said(office)).toEqual({ file: 365, words: "1 year" });
});

test("the product's check on itself finds overdue what the published period no longer allows, whatever the build says [P86]", async () => {
  const office = await anOffice();
  keptFor(730);
  await enquiry("eq_over", DECEMBER - 367 * DAY_MS);
  expect(await overdue(office)).toBe("overdue: enquiries (enquiries)");
});

test.each([
  [730, "2 years", ["eq_old", "eq_young"]],
  [30, "30 days", []],
] as const)(
  "a period of %i days that was published with notices is obeyed from its day on by itself, and the old one until then [P86][P122]",
  async (days, words, after) => {
    const office = await anOffice();
    keptFor(days);
    await announced(office);
    const effect = DECEMBER + 30 * DAY_MS;
    await enquiry("eq_old", effect - 400 * DAY_MS);
    await enquiry("eq_young", effect - 300 * DAY_MS);

    office.clock.at = effect - DAY_MS;
    expect(await said(office)).toEqual({ file: 365, words: "1 year" });
    expect(await swept(office)).toEqual(["eq_young"]);
    await enquiry("eq_old", effect - 400 * DAY_MS);

    office.clock.at = effect;
    expect(await said(office)).toEqual({ file: days, words });
    expect(await swept(office)).toEqual(after);
    expect(await overdue(office)).toBeNull();
  },
);

test("a version that is taken back before its day is never obeyed", async () => {
  const office = await anOffice();
  keptFor(730);
  await announced(office);
  await env.DB.prepare("update policy_versions set state = 'withdrawn' where version = 2").run();
  office.clock.at = DECEMBER + 60 * DAY_MS;
  expect(await said(office)).toEqual({ file: 365, words: "1 year" });
});

test("a class that the build no longer has stays in the file and is obeyed, and a new one is obeyed as the build says [P86][P122]", async () => {
  const office = await anOffice();
  const { enquiries } = RETENTION;
  const letters = { ...enquiries, days: 3650 };
  built(RETENTION, { letters, "fan-mail": { ...enquiries, days: 5 } });
  Reflect.deleteProperty(RETENTION, "enquiries");
  built(inventory.enquiries, { retention: { class: "letters", since: "at" } });
  await enquiry("eq_over", DECEMBER - 366 * DAY_MS);
  expect(await swept(office)).toEqual([]);
  const { retention } = await office.services.inForce();
  expect(retention.map((one) => [one.class, one.days])).toEqual(
    expect.arrayContaining([
      ["enquiries", 365],
      ["letters", 3650],
      ["fan-mail", 5],
    ]),
  );
});

test("a table that the build moves to another class is a change that must be published, though no word says so [P122]", async () => {
  const office = await anOffice();
  const differs = async () => (await viewPolicyDesk(office.as("us_privacy"), "privacy")).difference;
  expect(await differs()).toBeNull();
  built(inventory.enquiries, { retention: { class: "requests", since: "at" } });
  expect(await differs()).not.toBeNull();
  const wording = { ...MATERIAL, kind: "wording" as const };
  expect(await preparePolicy(office.as("us_privacy"), wording, "privacy")).toMatchObject({
    reason: "registers-changed",
  });
  await announced(office);
  const daysAt = async (at: number) =>
    ruleOf((await factsInForce(office.db, at)).retention, "enquiries").days;
  expect(await daysAt(DECEMBER + 29 * DAY_MS)).toBe(365);
  expect(await daysAt(DECEMBER + 30 * DAY_MS)).toBe(1095);
});

test("the desk says which period waits, and from which day it holds once it is announced [P122]", async () => {
  const office = await anOffice();
  const waits = async () => (await viewPolicyDesk(office.as("us_privacy"), "privacy")).waits;
  expect(await waits()).toEqual([]);
  keptFor(730);
  const called = "Messages from the contact page";
  const letters = { class: "enquiries", called, obeyedDays: 365, builtDays: 730 };
  expect(await waits()).toEqual([{ ...letters, from: null }]);
  await announced(office);
  expect(await waits()).toEqual([{ ...letters, from: MATERIAL.effectiveOn }]);
  office.clock.at = DECEMBER + 31 * DAY_MS;
  expect(await waits()).toEqual([]);
});

test("an invitation works as long as its mail says: by the period in force, and by its own end when another comes into force [P86]", async () => {
  const office = await anOffice();
  const { db, services, mails } = office;
  built(RETENTION.invitations, { days: 3 });
  const invited = async (email: string) => {
    const seat = { email, role: "viewer", teamId: null } as const;
    const offered = await inviteMember(office.as("us_privacy"), "owner", seat);
    if (!offered.ok) throw new Error(offered.reason);
    await sendInvitation(office.as("system"), offered.value, offered.value);
    const [row] = await db.read(db.one(invitations, offered.value));
    return { days: ((row?.expiresAt ?? 0) - office.clock.at) / DAY_MS, text: mails.at(-1)?.text };
  };
  const before = await invited("new@marina.example");
  expect(before).toEqual({ days: 7, text: expect.stringContaining("works for 7\u00a0days") });

  await announced(office);
  office.clock.at = DECEMBER + 27 * DAY_MS;
  await invited("old@marina.example");
  office.clock.at = DECEMBER + 31 * DAY_MS;
  const after = await invited("newer@marina.example");
  expect(after).toEqual({ days: 3, text: expect.stringContaining("works for 3\u00a0days") });

  const open = async () =>
    (await db.read(db.rows(invitations)))[0].map(({ email }) => email).toSorted();
  const sweep = async () =>
    sweepRetention(new PlatformDb(env.DB), office.clock.at, (await services.inForce()).retention);
  await sweep();
  expect(await overdue(office)).toBeNull();
  expect(await open()).toEqual(["newer@marina.example", "old@marina.example"]);
  office.clock.at = DECEMBER + 34 * DAY_MS + 1;
  await sweep();
  expect(await open()).toEqual([]);
});

test("the desk names a class that the build no longer has as the version in force does, in the reader's language", async () => {
  const office = await anOffice();
  for (const locale of ["en", "ar"] as const) {
    const [[text]] = await office.db.read(textOf(office.db, "privacy", 1, locale));
    const sections = JSON.parse(
      JSON.stringify(text?.sections).replaceAll("known-devices", "former-class"),
    );
    const where = and(eq(policyTexts.version, 1), eq(policyTexts.locale, locale));
    await office.db.commit(office.db.update(policyTexts, { sections }, where));
  }
  const calledIn = async (locale: "en" | "ar") => {
    const ctx = { ...office.as("us_privacy"), locale };
    const { waits } = await viewPolicyDesk(ctx, "privacy");
    return waits.find((one) => one.class === "former-class")?.called;
  };
  expect(await calledIn("en")).toBe("Browsers that an account knows");
  expect(await calledIn("ar")).toBe("المتصفّحات المعروفة للحساب");
});

test("packages that were made while they were kept longer go with their objects once less is published [P86]", async () => {
  const office = await anOffice();
  built(RETENTION.packages, { days: 7 });
  const { db } = await aTenant("acme");
  const at = office.clock.at;
  const row = { kind: "export", jobId: "jb_1", bytes: 1, sha256: "x", createdBy: "us_1" } as const;
  await db.commit(
    db.insert(packages, {
      ...{ ...row, id: "pk_1", r2Key: "packages/acme/pk_1", createdAt: at - 8 * DAY_MS },
      expiresAt: at + 6 * DAY_MS,
    }),
  );
  const sweep = async (retention = retentionRegister()) =>
    sweepPackages(new PlatformDb(env.DB), env.FILES, at, retention);
  await env.FILES.put("packages/acme/pk_1", "z");
  expect(await sweep([...(await office.services.inForce()).retention])).toBe(0);
  expect(await sweep()).toBe(1);
  expect(await env.FILES.head("packages/acme/pk_1")).toBeNull();
});

/** Such a version named every period in days. */
const inDays = (text: string, days?: number) =>
  days === undefined
    ? text
    : text
        .split(" | ")
        .with(1, `${days.toLocaleString("en")} days`)
        .join(" | ");

test("a version that was kept before its periods were kept as data is obeyed as its words say", async () => {
  const office = await anOffice();
  const { db } = office;
  const [[text]] = await db.read(textOf(db, "privacy", 1, "en"));
  const sections = (text?.sections ?? []).map(({ clauses, ...section }) => ({
    ...section,
    clauses: clauses.map(({ keeps, grounds: _, text: words, ...clause }) => ({
      ...clause,
      text: inDays(words, keeps?.days),
    })),
  }));
  const where = and(eq(policyTexts.version, 1), eq(policyTexts.locale, "en"));
  await db.commit(db.update(policyTexts, { sections }, where));
  expect((await office.services.inForce()).retention).toEqual(retentionRegister());
  keptFor(730);
  expect(await said(office)).toEqual({ file: 365, words: "365 days" });
});

test("what is in force is found in one statement that reads the same few rows however many versions there are", async () => {
  const office = await anOffice();
  const cost = async () => {
    const { db, bill } = metered(env.DB);
    await factsInForce(new TenantDb(db, OPERATOR_TENANT), DECEMBER);
    return bill;
  };
  expect(await cost()).toMatchObject({ trips: 1, statements: 1, untold: 0 });
  await env.DB.prepare(
    `with recursive n(v) as (select 2 union all select v + 1 from n where v < 60)
     insert into policy_versions (tenant_id, id, created_at, version, state, effective_on, effective_at, material,
       summary, sha256_en, sha256_ar, prepared_by)
     select tenant_id, 'pv_' || v, created_at, v, 'published', effective_on, effective_at, 0, summary, '', '', 'x'
     from policy_versions, n where version = 1`,
  ).run();
  expect((await cost()).rowsRead).toBeLessThanOrEqual(5);
  expect(office.services.company).toBeDefined();
});

test("no other workspace may ask what the policy in force makes the product obey", async () => {
  await anOffice();
  const marina = await aTenant("marina");
  await expect(factsInForce(marina.db, DECEMBER)).rejects.toThrow("operator");
});
