import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { OPERATOR_TENANT } from "~/config/operator";
import { DOCUMENTS } from "~/config/policy-version";
import { jobs, policyVersions } from "~/db/schema";
import type { Payloads } from "~/jobs/messages";
import { trustUserId } from "~/lib/ids";
import { sha256Hex } from "~/lib/secrets";
import { DAY_MS } from "~/lib/time";
import { aBrowser, LAYLA, PASSWORD, tokenIn } from "../../../tests/support/identity";
import { anOffice, DECEMBER, MATERIAL, people, RENAMED } from "../../../tests/support/office";
import { confirmEmail } from "../identity/confirm-email.server";
import { joinAnew, joinWorkspace } from "../identity/join-workspace.server";
import { requestReset, resetPassword } from "../identity/reset-password.server";
import { signUp } from "../identity/sign-up.server";
import { policyShelf } from "./policy-shelf.server";
import { preparePolicy } from "./prepare-policy.server";
import { withdrawPolicy } from "./settle-policy.server";
import { tellOfPolicy } from "./tell-of-policy.server";
import { tellOfWithdrawal } from "./tell-of-withdrawal.server";
import { tellWhoArrives } from "./tell-who-arrives.server";

type Office = Awaited<ReturnType<typeof anOffice>>;

let office: Office;
beforeEach(async () => {
  office = await anOffice();
});

/** Both documents change on 31 December, and everybody who is there is told. */
async function announced() {
  const ids: string[] = [];
  for (const of of DOCUMENTS) {
    const ctx = office.as("us_privacy", { company: RENAMED });
    const outcome = await preparePolicy(ctx, MATERIAL, of);
    if (!outcome.ok) throw new Error(outcome.reason);
    ids.push(outcome.value.id);
    for (let after: string | null = ""; after !== null; ) {
      const told: Awaited<ReturnType<typeof tellOfPolicy>> = await tellOfPolicy(
        ...[office.as("system"), outcome.value.id, { after }, of],
      );
      await office.db.commit(...told.writes);
      after = told.after;
    }
  }
  return ids;
}

/** A browser at the office's time, which is shown the version that holds. */
function browser() {
  const one = aBrowser();
  one.clock.now = office.clock.at;
  const { db, services } = office;
  one.ctx.held = (of, locale) =>
    policyShelf(db, () => services.company, one.ctx.now, of).held(locale);
  return one;
}

async function signedUp() {
  const one = browser();
  await signUp(one.ctx, LAYLA);
  await one.settled();
  return { ...one, token: tokenIn(one.letters[0]) };
}

/** Does the work that waits for whoever arrived; twice, as it may be done. */
async function workDone() {
  const waiting = await office.db.read(
    office.db.rows(jobs, { where: eq(jobs.type, "account.active") }),
  );
  for (const { payload } of [...waiting[0], ...waiting[0]]) {
    const writes = await tellWhoArrives(office.as("system"), payload as Payloads["account.active"]);
    if (writes.length > 0) await office.db.commit(...writes);
    await marked();
  }
}

/** Tells everybody who was told of a version that it was taken back. */
async function backTold(id: string) {
  const told = await tellOfWithdrawal(office.as("system"), id, { after: "" }, "privacy");
  await office.db.commit(...told.writes);
}

/** Keeps the marks of what was sent, as the post office does. */
const marked = () =>
  office.identity.commit(
    ...office.mails.map(({ messageId }) =>
      office.identity.recordSent(messageId.split("@")[0] ?? "", messageId, DECEMBER),
    ),
  );

const subjectsTo = (email: string) =>
  office.mails
    .filter(({ to }) => to.address === email)
    .map(({ subject }) => subject)
    .toSorted();
const TOLD = ["Our privacy policy changes on 31 Dec 2026", "Our terms change on 31 Dec 2026"];
const AWAITS = { policyNotice: 2, policyPending: 2, termsNotice: 2, termsPending: 2 };

const layla = () => office.identity.userByEmail(LAYLA.email);

test("who signed up before a version was announced, and confirms while it waits, is told at once, once, by mail and in the product, and their use falls under it [P122]", async () => {
  const { token } = await signedUp();
  await announced();
  expect(subjectsTo(LAYLA.email)).toEqual([]);

  office.clock.at += 5 * DAY_MS;
  const later = browser();
  expect(
    await confirmEmail({ ...later.ctx, now: () => DECEMBER + 1000 }, token, PASSWORD),
  ).toMatchObject({ ok: true });
  await workDone();
  expect(subjectsTo(LAYLA.email)).toEqual(TOLD);
  const user = await layla();
  expect(user).toMatchObject(AWAITS);

  const id = trustUserId(user?.id ?? "");
  const use = office.identity.acceptByUse(id, "privacy", 2, DECEMBER + 31 * DAY_MS);
  await office.identity.commit(...use);
  const kept = await office.identity.acknowledgementsOf(id);
  expect(kept.map(({ document, version, how }) => [document, version, how])).toContainEqual([
    ...["privacy", 2, "continued-use"],
  ]);
});

test("who signs up while a version waits agrees to the one in force, and is told of the coming one when they confirm [P122]", async () => {
  await people(["ada"]);
  await announced();
  const { ctx, token } = await signedUp();
  await workDone();
  expect(subjectsTo(LAYLA.email)).toEqual([]);
  await confirmEmail(ctx, token, PASSWORD);
  await workDone();
  expect(subjectsTo(LAYLA.email)).toEqual(TOLD);
  expect(await layla()).toMatchObject(AWAITS);
  const [policies] = await office.db.read(office.db.rows(policyVersions));
  expect(policies.find(({ version }) => version === 2)).toMatchObject({ noticesSent: 2 });
});

test("a notice that was seen already is not shown again to who is written to afterwards", async () => {
  await announced();
  const { ctx, token } = await signedUp();
  await confirmEmail(ctx, token, PASSWORD);
  const id = trustUserId((await layla())?.id ?? "");
  await office.identity.commit(...office.identity.seeNotice(id, "privacy", 2, DECEMBER));
  await workDone();
  expect(subjectsTo(LAYLA.email)).toEqual(TOLD);
  expect(await layla()).toMatchObject({ ...AWAITS, policyNotice: null });
});

test("who confirms by a new password is told as well", async () => {
  const { ctx, letters, settled } = await signedUp();
  await announced();
  await requestReset(ctx, LAYLA.email);
  await settled();
  expect(
    await resetPassword(ctx, tokenIn(letters.at(-1)), "nine dhows in the harbour"),
  ).toMatchObject({ ok: true });
  await workDone();
  expect(subjectsTo(LAYLA.email)).toEqual(TOLD);
});

/** A seat in Ada's workspace. */
async function invited(email: string, token: string) {
  await env.DB.prepare(
    `insert into invitations (tenant_id, id, created_at, email, role, team_id, token_hash, invited_by, locale, expires_at)
     values ('ws_ada', ?, 0, ?, 'agent', null, ?, 'us_ada', 'en', ?)`,
  )
    .bind(`iv_${token}`, email, await sha256Hex(token), DECEMBER + 40 * DAY_MS)
    .run();
}

test("who belongs to no workspace any more can sign in, and is told with the others; who rejoins is not told twice [P122]", async () => {
  await people(["ada", "ben"]);
  await env.DB.prepare("delete from memberships where user_id = 'us_ben'").run();
  await announced();
  expect(subjectsTo("ben@marina.example")).toEqual(TOLD);

  await invited("ben@marina.example", "bens");
  const ben = { userId: trustUserId("us_ben"), name: "ben", email: "ben@marina.example" };
  expect(await joinWorkspace(browser().ctx, "bens", ben)).toMatchObject({ ok: true });
  await workDone();
  expect(subjectsTo("ben@marina.example")).toEqual(TOLD);
});

test("who was never told, though they had an account, is told when they rejoin", async () => {
  await people(["ada"]);
  await announced();
  await people(["ben"]);
  await invited("ben@marina.example", "bens");
  const ben = { userId: trustUserId("us_ben"), name: "ben", email: "ben@marina.example" };
  await joinWorkspace(browser().ctx, "bens", ben);
  await workDone();
  expect(subjectsTo("ben@marina.example")).toEqual(TOLD);
  expect(await office.identity.userById(ben.userId)).toMatchObject(AWAITS);
});

test("who joins with a new account by an invitation while a version waits is told [P122]", async () => {
  await people(["ada"]);
  await announced();
  await invited("omar@marina.example", "omars");
  const form = {
    name: "Omar Aziz",
    password: PASSWORD,
    birthYear: 1988,
    acknowledged: "on" as const,
  };
  expect(await joinAnew(browser().ctx, "omars", form)).toMatchObject({ ok: true });
  await workDone();
  expect(subjectsTo("omar@marina.example")).toEqual(TOLD);
  expect(await office.identity.userByEmail("omar@marina.example")).toMatchObject(AWAITS);
});

test("work that is done late still tells of the version that waited, and nothing of one that was taken back", async () => {
  const { ctx, token } = await signedUp();
  const [privacy = ""] = await announced();
  await confirmEmail(ctx, token, PASSWORD);
  await withdrawPolicy(office.as("us_privacy"), privacy, "privacy");
  office.clock.at = DECEMBER + 31 * DAY_MS;
  await workDone();
  expect(subjectsTo(LAYLA.email)).toEqual(TOLD.slice(1));
  expect(await layla()).toMatchObject({ policyNotice: null, termsNotice: 2, termsPending: 2 });
});

test("who signed up while a version waited, and confirms after it was taken back, is not told that it does not change, for they were never told that it would [P122]", async () => {
  await people(["ada"]);
  const [privacy = ""] = await announced();
  office.clock.at += 1000;
  const { ctx, token } = await signedUp();
  await withdrawPolicy(office.as("us_privacy"), privacy, "privacy");
  expect(await layla()).toMatchObject({ policyNotice: null, policyPending: null, termsPending: 2 });
  await confirmEmail(ctx, token, PASSWORD);
  await workDone();
  await backTold(privacy);
  expect(subjectsTo(LAYLA.email)).toEqual(TOLD.slice(1));
  expect(subjectsTo("ada@marina.example")).toContain(
    "Our privacy policy does not change on 31 Dec 2026",
  );
});

test("who confirmed while it waited was told of it, and is told that it was taken back, however long after [P122]", async () => {
  const [privacy = ""] = await announced();
  office.clock.at += 1000;
  const { ctx, token } = await signedUp();
  await confirmEmail(ctx, token, PASSWORD);
  await workDone();
  office.clock.at += 29 * DAY_MS;
  await withdrawPolicy(office.as("us_privacy"), privacy, "privacy");
  await backTold(privacy);
  expect(subjectsTo(LAYLA.email)).toContain("Our privacy policy does not change on 31 Dec 2026");
});

test("nothing is written to whoever arrives while no version waits", async () => {
  const { ctx, token } = await signedUp();
  await confirmEmail(ctx, token, PASSWORD);
  await workDone();
  expect(office.mails).toEqual([]);
  const [made] = await office.db.read(
    office.db.rows(jobs, { where: eq(jobs.type, "account.active") }),
  );
  expect(made.map(({ tenantId }) => tenantId)).toEqual([OPERATOR_TENANT]);
});
