import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import {
  aBrowser,
  LAYLA,
  ORIGIN,
  PASSWORD,
  somebodySignedUp,
  tokenIn,
} from "../../../tests/support/identity";
import { confirmEmail } from "./confirm-email.server";
import { signIn } from "./sign-in.server";
import { signUp } from "./sign-up.server";

const rows = async (table: string) =>
  (await env.DB.prepare(`select * from ${table}`).all()).results as Record<string, unknown>[];

test("signing up makes a person, a workspace and its owner, and keeps which policy and terms were acknowledged", async () => {
  const { ctx, letters, settled } = aBrowser();
  expect(await signUp(ctx, LAYLA)).toEqual({ ok: true, value: null });
  await settled();

  expect(await rows("users")).toMatchObject([{ email: "layla@marina.example", email_verified: 0 }]);
  expect(await rows("workspaces")).toMatchObject([
    { slug: "marina-crest-realty", time_zone: "Asia/Dubai" },
  ]);
  expect(await rows("memberships")).toMatchObject([{ role: "owner", team_id: null }]);
  const acknowledged = { version: 3, locale: "en", acknowledged_at: ctx.now() };
  expect(await rows("policy_acknowledgements")).toMatchObject([
    { ...acknowledged, document: "privacy", sha256: "sha256-of-privacy-3-en" },
    { ...acknowledged, document: "terms", sha256: "sha256-of-terms-3-en" },
  ]);
  expect(letters.map(({ subject }) => subject)).toEqual(["Confirm your address for CLOSR"]);
});

test("[P14] of a token only its hash is kept, and of the password only a salted one", async () => {
  const { ctx, letters, settled } = aBrowser();
  await signUp(ctx, LAYLA);
  await settled();

  const kept = JSON.stringify([
    await rows("verifications"),
    await rows("credentials"),
    await rows("users"),
  ]);
  expect(kept).not.toContain(tokenIn(letters[0]));
  expect(kept).not.toContain(PASSWORD);
  expect(kept).toContain("scrypt$N=16384,r=16,p=1$");
});

test("a known address is answered alike, and its owner gets a mail instead of a second account", async () => {
  await somebodySignedUp();
  const { ctx, letters, settled } = aBrowser();
  const known = await signUp(ctx, { ...LAYLA, name: "Somebody Else", workspace: "Another" });
  const unknown = await signUp(ctx, { ...LAYLA, email: "nobody@marina.example" });
  await settled();

  expect(known).toEqual(unknown);
  expect(letters.map(({ to, subject }) => [to.address, subject])).toEqual([
    ["layla@marina.example", "You already have a CLOSR account"],
    ["nobody@marina.example", "Confirm your address for CLOSR"],
  ]);
  expect((await rows("users")).map(({ name }) => name)).toEqual(["Layla Haddad", "Layla Haddad"]);
});

test("[P118] who is under 16 is refused, and nothing is kept", async () => {
  const { ctx, letters, settled } = aBrowser();
  expect(await signUp(ctx, { ...LAYLA, birthYear: 2012 })).toMatchObject({ reason: "too-young" });
  await settled();

  const tables = ["users", "workspaces", "memberships", "rate_limits", "verifications"];
  expect(await Promise.all(tables.map(rows))).toEqual([[], [], [], [], []]);
  expect(letters).toEqual([]);
});

test("[P118] the year of birth is kept nowhere", async () => {
  await somebodySignedUp({ ...LAYLA, birthYear: 1973 });
  const { results } = await env.DB.prepare(
    "select name from sqlite_master where type = 'table'",
  ).all<{ name: string }>();
  const tables = results.map(({ name }) => name).filter((name) => !/^(_cf|sqlite_)/.test(name));
  const everything = await Promise.all(tables.map(rows));
  // Hashes and ids are drawn at random, and may have any digits.
  const told = JSON.stringify(everything).replaceAll(/[0-9a-f]{32,}|_[0-9A-Z]{26}/g, "");
  expect(told).not.toContain("1973");
});

test("two workspaces of one name have two addresses", async () => {
  await somebodySignedUp();
  await somebodySignedUp({ ...LAYLA, email: "omar@marina.example" });
  const [one, other] = await rows("workspaces");
  expect(one?.slug).toBe("marina-crest-realty");
  expect(other?.slug).toMatch(/^marina-crest-realty-[a-z0-9]{6}$/);
});

test("an account cannot be used before its address is confirmed, and only its password tells so", async () => {
  const { ctx, letters, settled } = aBrowser();
  await signUp(ctx, LAYLA);
  await settled();

  expect(await signIn(ctx, LAYLA.email, "not the password")).toMatchObject({
    reason: "wrong-email-or-password",
  });
  expect(await signIn(ctx, LAYLA.email, PASSWORD)).toMatchObject({ reason: "email-not-confirmed" });
  expect(letters).toHaveLength(2);
});

test("whoever opens an account with another's address cannot confirm it, and the other cannot by mistake", async () => {
  const { ctx, letters, settled } = aBrowser();
  await signUp(ctx, LAYLA);
  await settled();
  const token = tokenIn(letters[0]);

  expect(await confirmEmail(ctx, "not-the-token", PASSWORD)).toMatchObject({
    reason: "link-not-good",
  });
  expect(await confirmEmail(ctx, token, "a guess of hers")).toMatchObject({
    reason: "wrong-password",
  });
  expect(await confirmEmail(ctx, token, PASSWORD)).toMatchObject({ ok: true });
  expect(await confirmEmail(ctx, token, PASSWORD)).toMatchObject({ reason: "link-not-good" });
});

test("a link to confirm works for a day, to the millisecond", async () => {
  const { ctx, letters, settled, clock } = aBrowser();
  await signUp(ctx, LAYLA);
  await settled();

  clock.now += 86_400_000;
  expect(await confirmEmail(ctx, tokenIn(letters[0]), PASSWORD)).toMatchObject({
    reason: "link-not-good",
  });
  clock.now -= 1;
  expect(await confirmEmail(ctx, tokenIn(letters[0]), PASSWORD)).toMatchObject({ ok: true });
});

test("the mail's link is ours and in the language of the page", async () => {
  const { ctx, letters, settled } = aBrowser();
  await signUp({ ...ctx, locale: "ar" }, LAYLA);
  await settled();
  expect(letters[0]?.locale).toBe("ar");
  expect(letters[0]?.link?.href).toMatch(
    new RegExp(`^${ORIGIN}/ar/verify-email\\?token=[\\w-]{43}$`),
  );
});
