import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { ConsentLedger, type ConsentRecord } from "~/db/consent-ledger.server";
import { inventory, type TableName } from "~/db/inventory";
import { MEMBER_TABLES } from "~/db/member-tables";
import { contacts, supportGrants, supportViews } from "~/db/schema";
import { trustTenantId, trustUserId } from "~/lib/ids";
import { readZip, verifyPackage } from "../../../scripts/verify-package.mjs";
import { aBrowser, LAYLA, PASSWORD, somebodySignedUp } from "../../../tests/support/identity";
import { type OwnPart, ownData, ownDataPackage } from "./own-data.server";
import { signIn } from "./sign-in.server";

const NO_NEWS = { said: [], letters: [], surveys: [], requests: [] };

async function layla() {
  await somebodySignedUp();
  const { ctx } = aBrowser();
  const signed = await signIn(ctx, LAYLA.email, PASSWORD);
  if (!signed.ok) throw new Error(signed.reason);
  const user = await ctx.db.userByEmail(LAYLA.email);
  return { ctx, userId: trustUserId(user?.id ?? "") };
}

test("[P96] whoever has an account takes at once all that is held of it, with a hash of every file and without a secret", async () => {
  const { ctx, userId } = await layla();
  const body = await ownDataPackage(ctx, userId, NO_NEWS);
  const zip = new Uint8Array(await new Response(body).arrayBuffer());
  expect(verifyPackage(zip).faults).toEqual([]);
  const files = readZip(Buffer.from(zip));
  const names = files.map(({ name }: { name: string }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      "index.html",
      "controller/account.json",
      "controller/account.csv",
      "controller/workspaces.json",
      "controller/signIns.json",
      "controller/acknowledgements.json",
      "controller/marketing.json",
      "controller/billing.json",
      "manifest.json",
    ]),
  );
  const text = files.map(({ read }: { read: () => Buffer }) => read().toString()).join("\n");
  expect(text).toContain(LAYLA.email);
  expect(text).toContain("ما نحتفظ به عنك");
  expect(text).not.toContain(await ctx.db.passwordHashOf(userId));
  for (const { token } of await ctx.db.sessionsOf(userId, ctx.now()))
    expect(text).not.toContain(token);
});

test("[P56] one's page names those who run the workspace, and not oneself", async () => {
  const { ctx, userId } = await layla();
  expect(await ctx.db.overseersOf(userId)).toEqual([]);
  expect((await ownData(ctx, userId, NO_NEWS)).map(({ name }) => name)).toContain("account");
});

test("[P8] one's own package holds the account and what was said to our news, as ours to decide, and nothing of a workspace's clients", async () => {
  const { ctx, userId } = await layla();
  const workspace = await env.DB.prepare("select id from workspaces").first<{ id: string }>();
  const db = ctx.openTenant(trustTenantId(workspace?.id ?? ""));
  const stamps = { createdAt: 1, updatedAt: 1, createdBy: userId, updatedBy: userId };
  const source = { sourceKind: "referral", sourceAt: 1, legalBasis: "consent" } as const;
  const reached = { collectedOn: "2026-06-01", emails: [], phones: [] };
  await db.commit(
    db.insert(contacts, { id: "ct_1", nameEn: "Zubaida Client", ...stamps, ...source, ...reached }),
  );
  const said = [
    { purpose: "tips", action: "confirmed", how: "account", at: 1_764_500_000_000 },
  ] as const;
  const letters = [{ mailingId: "mg_1", at: said[0].at, basis: "consent", law: "AE" }];

  const body = await ownDataPackage(ctx, userId, { said, letters, surveys: [], requests: [] });
  const files = readZip(Buffer.from(new Uint8Array(await new Response(body).arrayBuffer())));
  const inside = files.filter(({ name }: { name: string }) => name.includes("/"));
  for (const { name } of inside) expect(name).toMatch(/^controller\//);
  const textOf = (wanted: string) =>
    files
      .find(({ name }: { name: string }) => name === wanted)
      ?.read()
      .toString() ?? "";
  expect(textOf("controller/account.json")).toContain(LAYLA.email);
  expect(JSON.parse(textOf("controller/marketing.json"))).toEqual([
    { ...said[0], at: "2025-11-30T10:53:20.000Z" },
  ]);
  expect(JSON.parse(textOf("controller/letters.json"))).toMatchObject([{ law: "AE" }]);
  expect(JSON.parse(textOf("controller/billing.json"))).toEqual([]);
  expect(textOf("index.html")).toContain("We take no payments, so we hold no bill");
  const whole = files.map(({ read }: { read: () => Buffer }) => read().toString()).join();
  expect(whole).not.toMatch(/Zubaida|ct_1/);
});

test("[P8] no store that we decide over and that names an account is left out of its package, but for what only proves who somebody is", () => {
  const inPackage = {
    users: "account",
    sessions: "signIns",
    knownDevices: "knownBrowsers",
    policyAcknowledgements: "acknowledgements",
    consentRecords: "cookieChoices",
    formerMembers: "formerWorkspaces",
    surveyAnswers: "surveys",
    surveyParticipations: "surveys",
    surveyRefusals: "surveys",
  } satisfies Partial<Record<TableName, OwnPart["name"]>>;
  const onlyProofs: readonly TableName[] = ["credentials", "verifications"];
  const ours = MEMBER_TABLES.map(({ name }) => name).filter(
    (name) => inventory[name].role === "controller" && !onlyProofs.includes(name),
  );
  expect(ours.toSorted()).toEqual(Object.keys(inPackage).toSorted());
});

test("[P8] the billing part is empty because no store that we decide over holds anything of money", () => {
  const ofMoney = Object.entries(inventory).flatMap(([name, { role, columns }]) =>
    role === "controller" && Object.values<string>(columns).includes("user.financial")
      ? [name]
      : [],
  );
  expect(ofMoney).toEqual([]);
});

test("[P8] the cookie choices of an account are in its package, without the name of its row", async () => {
  const { ctx, userId } = await layla();
  const line: ConsentRecord = {
    ...{ id: "cn_1", at: 1, subjectKey: userId, consentId: "cn_2", before: "", after: "" },
    ...{ bannerVersion: 3, fingerprint: "f", textSha256: "t", jurisdiction: "AE" },
    ...{ jurisdictionFoundBy: "country", gpc: false },
    action: "reject",
    language: "en",
    method: "banner",
  };
  await new ConsentLedger(env.DB).append(line);
  const part = (await ownData(ctx, userId, NO_NEWS)).find(({ name }) => name === "cookieChoices");
  expect(part?.rows).toMatchObject([{ action: "reject", at: "1970-01-01T00:00:00.001Z" }]);
  expect(part?.rows[0]).not.toHaveProperty("subjectKey");
});

test("[P9][P56] one's own data say when the operator's staff was let in where one works, and how many pages they saw", async () => {
  const { ctx, userId } = await layla();
  const [seat] = await ctx.db.membershipsOf(userId);
  if (!seat) throw new Error("she has a workspace");
  const theirs = ctx.openTenant(seat.tenantId);
  const staff = { operatorId: "us_staff", operatorName: "Sam of CLOSR" };
  const { createdAt: joined } = seat;
  const grant = { ...staff, reason: "A question", scope: "records" as const };
  await theirs.commit(
    theirs.insert(supportGrants, {
      ...{ ...grant, id: "sg_1", createdAt: 1, state: "approved" },
      ...{ decidedBy: userId, decidedAt: joined + 1_000, endsAt: joined + 2_000 },
    }),
    theirs.insert(supportGrants, {
      ...{ ...grant, id: "sg_0", createdAt: 1, state: "approved" },
      ...{ decidedBy: "us_before", decidedAt: joined - 2_000, endsAt: joined - 1_000 },
    }),
    theirs.insert(supportGrants, {
      ...{ ...grant, id: "sg_3", createdAt: 1, state: "approved" },
      ...{ decidedBy: userId, decidedAt: joined + 5_000, endsAt: joined + 6_000 },
    }),
    theirs.insert(supportGrants, { ...grant, id: "sg_2", createdAt: 1, state: "refused" }),
    theirs.insert(supportViews, {
      ...{
        ...staff,
        id: "sv_1",
        createdAt: joined + 1_500,
        grantId: "sg_1",
        path: "/w/marina/leads",
      },
    }),
  );
  const shown = { workspace: LAYLA.workspace, name: "Sam of CLOSR" };
  expect(await ctx.db.looksAt(userId)).toEqual([
    { ...shown, since: joined + 5_000, until: joined + 6_000, pages: 0 },
    { ...shown, since: joined + 1_000, until: joined + 2_000, pages: 1 },
  ]);
  const part = (await ownData(ctx, userId, NO_NEWS)).find(({ name }) => name === "staffLooks");
  expect(part?.rows).toMatchObject([
    { pages: 0 },
    { pages: 1, sinceAt: new Date(joined + 1_000).toISOString() },
  ]);
});
