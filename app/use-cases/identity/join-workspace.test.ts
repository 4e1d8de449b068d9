import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { sha256Hex } from "~/lib/secrets";
import { aBrowser, LAYLA, PASSWORD, somebodySignedUp } from "../../../tests/support/identity";
import { joinAnew, joinWorkspace } from "./join-workspace.server";
import { signIn } from "./sign-in.server";

const TOKEN = "the-token-of-an-invitation";
const JOIN = {
  name: "Omar Aziz",
  password: "nine dhows in the harbour",
  birthYear: 1988,
  acknowledged: "on" as const,
};
let tenantId: string;

/** Layla's workspace, with a seat for Omar as an agent, for an hour. */
beforeEach(async () => {
  const { ctx } = await somebodySignedUp();
  const row = await env.DB.prepare("select tenant_id from workspaces").first<{
    tenant_id: string;
  }>();
  tenantId = row?.tenant_id ?? "";
  await offer("omar@marina.example", TOKEN, ctx.now() + 3_600_000);
});

const offer = async (email: string, token: string, expiresAt: number) =>
  env.DB.prepare(
    `insert into invitations (tenant_id, id, created_at, email, role, team_id, token_hash, invited_by, locale, expires_at)
     values (?, ?, 0, ?, 'agent', null, ?, 'us_layla', 'en', ?)`,
  )
    .bind(tenantId, `iv_${token}`, email, await sha256Hex(token), expiresAt)
    .run();

const members = async () =>
  (
    await env.DB.prepare(
      "select u.email, m.role from memberships m join users u on u.id = m.user_id order by m.created_at",
    ).all()
  ).results;

test("who is invited makes an account, is confirmed by the link, and is in", async () => {
  const { ctx } = aBrowser();
  expect(await joinAnew(ctx, TOKEN, JOIN)).toMatchObject({
    ok: true,
    value: { slug: "marina-crest-realty" },
  });
  expect(await members()).toEqual([
    { email: LAYLA.email, role: "owner" },
    { email: "omar@marina.example", role: "agent" },
  ]);
  const { results } = await env.DB.prepare("select document from policy_acknowledgements").all();
  expect(results.map(({ document }) => document)).toEqual(["privacy", "terms", "privacy", "terms"]);
  const settings = await env.DB.prepare("select directory from workspace_settings").first<{
    directory: string;
  }>();
  expect(settings?.directory).toContain("Omar Aziz");
});

test("an invitation works once", async () => {
  await joinAnew(aBrowser().ctx, TOKEN, JOIN);
  expect(await joinAnew(aBrowser().ctx, TOKEN, JOIN)).toMatchObject({ reason: "link-not-good" });
});

test("an invitation that is over, or was taken back, opens nothing", async () => {
  const { ctx, clock } = aBrowser();
  clock.now += 3_600_000;
  expect(await joinAnew(ctx, TOKEN, JOIN)).toMatchObject({ reason: "link-not-good" });
  clock.now -= 3_600_000;
  await env.DB.prepare("delete from invitations").run();
  expect(await joinAnew(ctx, TOKEN, JOIN)).toMatchObject({ reason: "link-not-good" });
  expect(await members()).toHaveLength(1);
});

test("[P83] nobody joins a workspace whose subscription was ended, before its last moment or after it, until it is restored", async () => {
  const { ctx } = aBrowser();
  const { userId } = await somebodySignedUp({
    ...LAYLA,
    email: "nadia@marina.example",
    workspace: "Creek Homes",
  });
  const nadia = { userId, name: "Nadia", email: "nadia@marina.example" };
  const inAnHour = ctx.now() + 3_600_000;
  await offer(nadia.email, "nadia's", inAnHour);
  for (const purgeAt of [inAnHour, ctx.now() - 1]) {
    await endAt(purgeAt);
    expect(await joinAnew(ctx, TOKEN, JOIN)).toMatchObject({ reason: "workspace-ended" });
    expect(await joinWorkspace(ctx, "nadia's", nadia)).toMatchObject({ reason: "workspace-ended" });
  }
  await endAt(null);
  expect(await joinAnew(ctx, TOKEN, JOIN)).toMatchObject({ ok: true });
  expect(await joinWorkspace(ctx, "nadia's", nadia)).toMatchObject({ ok: true });
});

const endAt = (purgeAt: number | null) =>
  env.DB.prepare("update workspaces set purge_at = ? where tenant_id = ?")
    .bind(purgeAt, tenantId)
    .run();

test("who is under 16 is refused, and the seat stays free", async () => {
  const { ctx } = aBrowser();
  expect(await joinAnew(ctx, TOKEN, { ...JOIN, birthYear: 2013 })).toMatchObject({
    reason: "too-young",
  });
  expect(await members()).toHaveLength(1);
  expect(await joinAnew(ctx, TOKEN, JOIN)).toMatchObject({ ok: true });
});

test("one person works in two workspaces, and each is told apart", async () => {
  await somebodySignedUp({
    ...LAYLA,
    email: "omar@marina.example",
    name: "Omar Aziz",
    workspace: "Creek Homes",
  });
  const { ctx } = aBrowser();
  expect(await joinAnew(ctx, TOKEN, JOIN)).toMatchObject({ reason: "sign-in-first" });

  const signedIn = await signIn(ctx, "omar@marina.example", PASSWORD);
  if (!signedIn.ok) throw new Error(signedIn.reason);
  const person = { userId: signedIn.value.userId, name: "Omar Aziz", email: "omar@marina.example" };
  expect(await joinWorkspace(ctx, TOKEN, person)).toMatchObject({ ok: true });

  const token =
    decodeURIComponent(/__Host-closr=([^;]*)/.exec(signedIn.value.cookie)?.[1] ?? "").split(
      ".",
    )[0] ?? "";
  const roleIn = async (slug: string) =>
    (await ctx.db.whoIs(token, slug, ctx.now()))?.membership?.role ?? null;
  expect(await Promise.all(["creek-homes", "marina-crest-realty", "nowhere"].map(roleIn))).toEqual([
    "owner",
    "agent",
    null,
  ]);
  expect(await ctx.db.membershipsOf(person.userId)).toHaveLength(2);
});

test("an invitation is for the address it was sent to, whoever holds the link", async () => {
  const { userId } = await somebodySignedUp({ ...LAYLA, email: "eve@marina.example" });
  const { ctx } = aBrowser();
  const eve = { userId, name: "Eve", email: "eve@marina.example" };
  expect(await joinWorkspace(ctx, TOKEN, eve)).toMatchObject({ reason: "other-account" });
});

test("who is removed has no access from the next request on", async () => {
  const { ctx } = aBrowser();
  const joined = await joinAnew(ctx, TOKEN, JOIN);
  if (!joined.ok) throw new Error(joined.reason);
  const token =
    decodeURIComponent(/__Host-closr=([^;]*)/.exec(joined.value.cookie)?.[1] ?? "").split(".")[0] ??
    "";
  const there = async () =>
    (await ctx.db.whoIs(token, "marina-crest-realty", ctx.now()))?.membership ?? null;
  expect(await there()).not.toBeNull();

  await env.DB.prepare("delete from memberships where role = 'agent'").run();
  expect(await there()).toBeNull();
});
