import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { whoIsQuery } from "~/db/who-is";
import { DAY_MS } from "~/lib/time";
import type { Auth } from "~/services/identity/auth.server";
import {
  aBrowser,
  LAYLA,
  PASSWORD,
  somebodySignedUp,
  tokenIn,
} from "../../../tests/support/identity";
import { changePassword } from "./change-password.server";
import { requestReset, resetPassword } from "./reset-password.server";
import { signIn } from "./sign-in.server";
import { signUp } from "./sign-up.server";

/** The auth library when every password is wrong, without the cost of finding out. */
const allWrong = {
  api: { signInEmail: async () => new Response(null, { status: 401 }) },
} as unknown as Auth;

/** The token that a `Set-Cookie` carries. */
const tokenOf = (cookie: string) =>
  decodeURIComponent(/^__Host-closr=([^;]*)/.exec(cookie)?.[1] ?? "").split(".")[0] ?? "";

const wrong = "not her password at all";
const reasonOf = async (attempt: Promise<unknown>) => (await attempt) as { reason?: string };

async function signedIn(visitor = {}) {
  const browser = aBrowser(visitor);
  const outcome = await signIn(browser.ctx, LAYLA.email, PASSWORD);
  if (!outcome.ok) throw new Error(outcome.reason);
  return { ...browser, ...outcome.value, token: tokenOf(outcome.value.cookie) };
}

test("the login cookie is named __Host-closr and can be read by no script and sent by no other site", async () => {
  await somebodySignedUp();
  const { cookie } = await signedIn();
  const [pair, ...attributes] = cookie.split("; ");
  expect(pair).toMatch(/^__Host-closr=/);
  expect(attributes.sort()).toEqual([
    "HttpOnly",
    "Max-Age=2592000",
    "Path=/",
    "SameSite=Lax",
    "Secure",
  ]);
});

test("signing in makes a new session and ends the one before it in this browser", async () => {
  await somebodySignedUp();
  const first = await signedIn();
  const second = await signedIn({ sessionToken: first.token });
  expect(second.token).not.toBe(first.token);
  expect(second.token.length).toBeGreaterThanOrEqual(22);

  const { db, now } = second.ctx;
  expect(await db.whoIs(first.token, "", now())).toBeNull();
  expect(await db.whoIs(second.token, "", now())).toMatchObject({ user: { email: LAYLA.email } });
});

test("wrong and unknown are answered alike", async () => {
  await somebodySignedUp();
  const { ctx } = aBrowser();
  const known = await signIn(ctx, LAYLA.email, wrong);
  const unknown = await signIn(ctx, "nobody@marina.example", wrong);
  expect(known).toEqual({ ok: false, reason: "wrong-email-or-password" });
  expect(unknown).toEqual(known);
});

test("who somebody is costs one statement and five rows at most, however many there are", async () => {
  await somebodySignedUp();
  const { token } = await signedIn();
  const { sql, params } = whoIsQuery(token, "marina-crest-realty");
  const { meta, results } = await env.DB.prepare(sql)
    .bind(...params)
    .all();
  expect(results).toHaveLength(1);
  expect(meta.rows_read).toBeLessThanOrEqual(5);

  const plan = await env.DB.prepare(`explain query plan ${sql}`)
    .bind(...params)
    .all<{ detail: string }>();
  expect(plan.results.map(({ detail }) => detail).filter((step) => /SCAN|TEMP/.test(step))).toEqual(
    [],
  );
});

test("[P38] a hundred wrong passwords on one account are refused with a time to wait, from however many addresses", async () => {
  await somebodySignedUp();
  const reasons = [];
  for (let n = 0; n < 12; n++) {
    const { ctx } = aBrowser({ addressHash: `address-${n}` });
    reasons.push((await reasonOf(signIn(ctx, LAYLA.email, `${wrong} ${n}`))).reason);
  }
  expect(reasons.slice(0, 5)).toEqual(Array(5).fill("wrong-email-or-password"));
  expect(new Set(reasons.slice(5))).toEqual(new Set(["too-many-attempts"]));
});

test("the limit tells nothing of whether there is an account", async () => {
  await somebodySignedUp();
  const after = async (email: string) => {
    const { ctx } = aBrowser({ addressHash: email });
    for (let n = 0; n < 5; n++) await signIn(ctx, email, wrong + n);
    return signIn(ctx, email, wrong);
  };
  expect(await after("nobody@marina.example")).toEqual(await after(LAYLA.email));
});

test("one address that tries many accounts is refused", async () => {
  const ctx = { ...aBrowser().ctx, auth: allWrong };
  const reasons = [];
  for (let n = 0; n < 32; n++)
    reasons.push((await reasonOf(signIn(ctx, `p${n}@marina.example`, wrong + n))).reason);
  expect(reasons.indexOf("too-many-attempts")).toBe(30);
});

test("one password tried on many accounts from many addresses is refused", async () => {
  const reasons = [];
  for (let n = 0; n < 32; n++) {
    const ctx = { ...aBrowser({ addressHash: `address-${n}` }).ctx, auth: allWrong };
    reasons.push(
      (await reasonOf(signIn(ctx, `p${n}@marina.example`, "Spring-2026-in-Dubai"))).reason,
    );
  }
  expect(reasons.indexOf("too-many-attempts")).toBe(30);
});

test("[P38] while others guess, the right password still works from a browser that is known", async () => {
  const { deviceId, ctx: first } = await somebodySignedUp();
  const deviceHash = await first.hashOf("device", deviceId ?? "");
  const elsewhere = aBrowser({ addressHash: "elsewhere" });
  for (let n = 0; n < 8; n++) await signIn(elsewhere.ctx, LAYLA.email, wrong + n);

  const stranger = aBrowser({ addressHash: "a third place" });
  expect(await signIn(stranger.ctx, LAYLA.email, PASSWORD)).toMatchObject({
    reason: "too-many-attempts",
  });
  const known = aBrowser({ deviceHash });
  expect(await signIn(known.ctx, LAYLA.email, PASSWORD)).toMatchObject({ ok: true });
});

test("after the wait the right password works again: nobody is locked out", async () => {
  await somebodySignedUp();
  const { ctx, clock } = aBrowser();
  for (let n = 0; n < 6; n++) await signIn(ctx, LAYLA.email, wrong + n);
  expect(await signIn(ctx, LAYLA.email, PASSWORD)).toMatchObject({
    reason: "too-many-attempts",
    retryAfterS: 15,
  });

  clock.now += 15_000;
  expect(await signIn(ctx, LAYLA.email, PASSWORD)).toMatchObject({ ok: true });
});

test("twenty wrong guesses at once are no more than five", async () => {
  await somebodySignedUp();
  const ctx = { ...aBrowser().ctx, auth: allWrong };
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, n) => reasonOf(signIn(ctx, LAYLA.email, wrong + n))),
  );
  const tried = outcomes.filter(({ reason }) => reason === "wrong-email-or-password");
  expect(tried).toHaveLength(5);
});

test("a sign-in ends when it is idle for a week, and after a month whatever happens", async () => {
  await somebodySignedUp();
  const { ctx, token, clock } = await signedIn();
  const start = clock.now;
  expect(await ctx.db.whoIs(token, "", start + 7 * DAY_MS - 1)).not.toBeNull();
  expect(await ctx.db.whoIs(token, "", start + 7 * DAY_MS)).toBeNull();

  await env.DB.prepare("update sessions set last_seen_at = ?")
    .bind(start + 29 * DAY_MS)
    .run();
  expect(await ctx.db.whoIs(token, "", start + 30 * DAY_MS)).toBeNull();
});

test("[P24][P45] a browser we have not seen is told of by mail, a known one is not", async () => {
  const { deviceId, ctx } = await somebodySignedUp();
  const known = await signedIn({ deviceHash: await ctx.hashOf("device", deviceId ?? "") });
  expect(known.letters).toEqual([]);
  const other = await signedIn({ device: "Safari, iPhone" });
  expect(other.letters.map(({ subject }) => subject)).toEqual(["New sign-in to CLOSR"]);
  expect(other.letters[0]?.paragraphs.join()).toContain("Safari, iPhone");
});

test("[P14] a hash with old parameters is renewed by signing in", async () => {
  await somebodySignedUp();
  const { hashPassword } = await import("~/services/identity/password-hash");
  const old = await hashPassword(PASSWORD, { N: 1024, r: 8, p: 1 });
  await env.DB.prepare("update credentials set password = ?").bind(old).run();
  await signedIn();
  const row = await env.DB.prepare("select password from credentials").first<{
    password: string;
  }>();
  expect(row?.password).toMatch(/^scrypt\$N=16384,r=16,p=1\$/);
});

test("[P38] changing the password takes the current one, ends every other sign-in and renews this one", async () => {
  await somebodySignedUp();
  const here = await signedIn();
  const there = await signedIn();
  const found = await here.ctx.db.whoIs(here.token, "", here.clock.now);
  const person = {
    ...LAYLA,
    id: found?.user.id ?? "",
    sessionId: found?.session.id ?? "",
    locale: "en" as const,
  };

  const next = "seven falcons over the creek";
  expect(await changePassword(here.ctx, person, { current: wrong, password: next })).toEqual({
    ok: false,
    reason: "wrong-password",
  });
  const changed = await changePassword(here.ctx, person, { current: PASSWORD, password: next });
  if (!changed.ok) throw new Error(changed.reason);

  const alive = async (token: string) =>
    (await here.ctx.db.whoIs(token, "", here.clock.now)) !== null;
  expect([await alive(there.token), await alive(here.token), await alive(changed.value)]).toEqual([
    false,
    false,
    true,
  ]);
  expect(await signIn(aBrowser().ctx, LAYLA.email, PASSWORD)).toMatchObject({ ok: false });
  expect(await signIn(aBrowser().ctx, LAYLA.email, next)).toMatchObject({ ok: true });
});

test("a reset is answered alike for known and unknown, and mails only the known", async () => {
  await somebodySignedUp();
  const { ctx, letters, settled } = aBrowser();
  const known = await requestReset(ctx, LAYLA.email);
  const unknown = await requestReset(ctx, "nobody@marina.example");
  await settled();
  expect(unknown).toEqual(known);
  expect(letters.map(({ to }) => to.address)).toEqual([LAYLA.email]);
});

test("a reset link works once, within an hour, and ends every sign-in", async () => {
  await somebodySignedUp();
  const { token: session } = await signedIn();
  const { ctx, letters, settled, clock } = aBrowser();
  await requestReset(ctx, LAYLA.email);
  await requestReset(ctx, LAYLA.email);
  await settled();
  const [first, second] = letters.map(tokenIn);
  const next = "seven falcons over the creek";

  clock.now += 3_600_000;
  expect(await resetPassword(ctx, first ?? "", next)).toMatchObject({ reason: "link-not-good" });
  clock.now -= 1;
  expect(await resetPassword(ctx, first ?? "", "dubai1234")).toMatchObject({
    reason: "password-too-common",
  });
  expect(await resetPassword(ctx, first ?? "", next)).toMatchObject({ ok: true });
  expect(await resetPassword(ctx, first ?? "", next)).toMatchObject({ reason: "link-not-good" });
  // The other link was older than the change of the password.
  expect(await resetPassword(ctx, second ?? "", next)).toMatchObject({ reason: "link-not-good" });
  expect(await ctx.db.whoIs(session, "", clock.now)).toBeNull();
});

test("of a link used twice at once, one use wins", async () => {
  await somebodySignedUp();
  const { ctx, letters, settled } = aBrowser();
  await requestReset(ctx, LAYLA.email);
  await settled();
  const token = tokenIn(letters[0]);
  const outcomes = await Promise.all(
    ["seven falcons over the creek", "nine dhows in the harbour"].map((next) =>
      resetPassword(ctx, token, next),
    ),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

test("nobody can be flooded with mails through the reset form", async () => {
  await somebodySignedUp();
  const { ctx, letters, settled } = aBrowser();
  for (let n = 0; n < 10; n++) await requestReset(ctx, LAYLA.email);
  await settled();
  expect(letters.length).toBeLessThanOrEqual(5);
});

test("signing up with a known address does not sign in to it", async () => {
  await somebodySignedUp();
  const { ctx, settled } = aBrowser();
  await signUp(ctx, { ...LAYLA, password: "somebody else's phrase" });
  await settled();
  expect(await signIn(ctx, LAYLA.email, "somebody else's phrase")).toMatchObject({ ok: false });
});
