import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { Role } from "~/config/roles";
import { apiKeys, invitations, memberships, workspaceSettings, workspaces } from "~/db/schema";
import { aTenant, NOON } from "../../../tests/support/tenant";
import { mailQueued } from "../../../workers/queue/jobs/mail-queued";
import { changeMember, removeMember } from "./change-member.server";
import { endMembersSignIns } from "./end-sign-ins.server";
import { inviteMember } from "./invite-member.server";
import { listMembers } from "./list-members.server";
import { resendInvitation, revokeInvitation } from "./settle-invitation.server";

type Tenant = Awaited<ReturnType<typeof aTenant>>;
let acme: Tenant;
let globex: Tenant;

beforeEach(async () => {
  acme = await aTenant("ws_acme");
  globex = await aTenant("ws_globex");
  for (const [tenant, name] of [
    [acme, "Marina Crest Realty"],
    [globex, "Creek Homes"],
  ] as const)
    await tenant.db.commit(
      tenant.db.insert(workspaces, {
        id: tenant.db.tenantId,
        createdAt: NOON,
        name,
        slug: tenant.db.tenantId,
      }),
    );
  await aMember(acme, "us_owner", "owner");
  await aMember(acme, "us_agent", "agent");
  await aMember(globex, "us_other", "owner");
});

async function aMember({ db }: Tenant, id: string, role: Role) {
  const email = `${id}@marina.example`;
  await env.DB.prepare(
    "insert into users (id, created_at, updated_at, name, email, email_verified) values (?, 0, 0, ?, ?, 1)",
  )
    .bind(id, `Name of ${id}`, email)
    .run();
  await db.commit(db.insert(memberships, { id: `mb_${id}`, createdAt: NOON, userId: id, role }));
}

const SEAT = { email: "new@marina.example", role: "agent", teamId: null } as const;

async function offersOf({ db }: Tenant) {
  const [rows] = await db.read(db.rows(invitations));
  return rows;
}
const rolesOf = async ({ ctx }: Tenant) =>
  Object.fromEntries((await listMembers(ctx)).members.map(({ userId, role }) => [userId, role]));

/** Runs the job that a doorbell rang for, as the queue does. */
async function sendMail(tenant: Tenant, invitationId: string, jobId = "jb_1") {
  const run = { id: jobId, step: 0, attempt: 0, contactId: null, ctx: tenant.ctx };
  await mailQueued(run, { mailId: invitationId }, null);
}

test("an invitation leaves by mail, with a link whose token is kept only as a hash", async () => {
  const invited = await inviteMember(acme.ctx, "owner", SEAT);
  if (!invited.ok) throw new Error(invited.reason);
  expect(acme.rung).toHaveLength(1);

  await sendMail(acme, invited.value);
  const [mail] = acme.mails;
  const token = /\/invite\/([\w-]{43})/.exec(mail?.text ?? "")?.[1] ?? "";
  expect(mail?.to.address).toBe(SEAT.email);
  expect(mail?.subject).toContain("Marina Crest Realty");
  expect(token).not.toBe("");
  expect(JSON.stringify(await offersOf(acme))).not.toContain(token);
  const { results } = await env.DB.prepare("select payload from jobs").all();
  expect(JSON.stringify(results)).not.toContain(token);
});

test("a mail job that is run twice sends one mail", async () => {
  const invited = await inviteMember(acme.ctx, "owner", SEAT);
  if (!invited.ok) throw new Error(invited.reason);
  await sendMail(acme, invited.value);
  await sendMail(acme, invited.value);
  expect(acme.mails).toHaveLength(1);
});

test("an address has one open invitation: the newer replaces the older", async () => {
  await inviteMember(acme.ctx, "owner", SEAT);
  await inviteMember(acme.ctx, "owner", { ...SEAT, role: "viewer" });
  expect(await offersOf(acme)).toMatchObject([{ role: "viewer" }]);
});

test("sending again makes another link and stops the old one", async () => {
  const invited = await inviteMember(acme.ctx, "owner", SEAT);
  if (!invited.ok) throw new Error(invited.reason);
  const [before] = await offersOf(acme);
  acme.clock.at += 60_000;
  await resendInvitation(acme.ctx, "owner", invited.value);
  const [after] = await offersOf(acme);
  expect(after?.tokenHash).not.toBe(before?.tokenHash);
  expect(after?.expiresAt).toBe(acme.clock.at + 7 * 86_400_000);
});

test("another workspace's invitation cannot be sent again or taken back", async () => {
  const invited = await inviteMember(acme.ctx, "owner", SEAT);
  if (!invited.ok) throw new Error(invited.reason);
  expect(await revokeInvitation(globex.ctx, invited.value)).toMatchObject({
    reason: "invitation-not-found",
  });
  expect(await resendInvitation(globex.ctx, "owner", invited.value)).toMatchObject({
    reason: "invitation-not-found",
  });
  expect(await offersOf(acme)).toHaveLength(1);
  expect(await offersOf(globex)).toEqual([]);
});

test("a mail is not sent for an invitation that was taken back", async () => {
  const invited = await inviteMember(acme.ctx, "owner", SEAT);
  if (!invited.ok) throw new Error(invited.reason);
  await revokeInvitation(acme.ctx, invited.value);
  await sendMail(acme, invited.value);
  expect(acme.mails).toEqual([]);
});

test("who is in the workspace already is not invited, who is elsewhere is", async () => {
  expect(
    await inviteMember(acme.ctx, "owner", { ...SEAT, email: "us_agent@marina.example" }),
  ).toMatchObject({ reason: "already-a-member" });
  expect(
    await inviteMember(acme.ctx, "owner", { ...SEAT, email: "us_other@marina.example" }),
  ).toMatchObject({ ok: true });
});

test("an administrator makes and unmakes no owner", async () => {
  expect(await inviteMember(acme.ctx, "admin", { ...SEAT, role: "owner" })).toMatchObject({
    reason: "owners-only",
  });
  expect(
    await changeMember(acme.ctx, "admin", "us_agent", { role: "owner", teamId: null }),
  ).toMatchObject({ reason: "owners-only" });
  expect(await removeMember(acme.ctx, "admin", "us_owner")).toMatchObject({
    reason: "owners-only",
  });
  expect(await rolesOf(acme)).toEqual({ us_owner: "owner", us_agent: "agent" });
});

test("the last owner stays an owner and stays", async () => {
  expect(
    await changeMember(acme.ctx, "owner", "us_owner", { role: "agent", teamId: null }),
  ).toMatchObject({ reason: "last-owner" });
  expect(await removeMember(acme.ctx, "owner", "us_owner")).toMatchObject({ reason: "last-owner" });
  expect(await rolesOf(acme)).toMatchObject({ us_owner: "owner" });
  const [events] = [await env.DB.prepare("select type from events").all()];
  expect(events.results).toEqual([]);
});

test("of two owners who leave at once, one stays", async () => {
  await aMember(acme, "us_second", "owner");
  const outcomes = await Promise.all([
    removeMember(acme.ctx, "owner", "us_owner"),
    removeMember(acme.ctx, "owner", "us_second"),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(Object.values(await rolesOf(acme)).filter((role) => role === "owner")).toHaveLength(1);
});

test("who is removed has no access, no key and no place in the directory, elsewhere nothing changes", async () => {
  const { db, ctx } = acme;
  await db.commit(
    db.insert(apiKeys, {
      id: "ak_1",
      createdAt: NOON,
      name: "theirs",
      role: "agent",
      memberId: "us_agent",
      scopes: null,
      tokenHash: "hash",
      hint: "x",
      createdBy: "us_agent",
    }),
  );
  await changeMember(ctx, "owner", "us_agent", { role: "viewer", teamId: null });
  expect(await removeMember(ctx, "owner", "us_agent")).toMatchObject({ ok: true });

  expect(await rolesOf(acme)).toEqual({ us_owner: "owner" });
  expect(await rolesOf(globex)).toEqual({ us_other: "owner" });
  const [[settings], keys] = await db.read(
    db.rows(workspaceSettings),
    db.rows(apiKeys, { where: eq(apiKeys.id, "ak_1") }),
  );
  expect(settings?.directory.us_agent).toMatchObject({ active: false });
  expect(keys[0]?.revokedAt).toBe(NOON);
});

test("another workspace's member is not found", async () => {
  expect(
    await changeMember(globex.ctx, "owner", "us_agent", { role: "viewer", teamId: null }),
  ).toMatchObject({ reason: "member-not-found" });
  expect(await removeMember(globex.ctx, "owner", "us_agent")).toMatchObject({
    reason: "member-not-found",
  });
  expect(await rolesOf(acme)).toMatchObject({ us_agent: "agent" });
});

test("a team that is not there, or is another's, is refused", async () => {
  expect(await inviteMember(acme.ctx, "owner", { ...SEAT, teamId: "tm_nowhere" })).toMatchObject({
    reason: "no-such-team",
  });
  expect(
    await changeMember(acme.ctx, "owner", "us_agent", { role: "agent", teamId: "tm_nowhere" }),
  ).toMatchObject({ reason: "no-such-team" });
});

test("an administrator ends a member's sign-ins, another workspace's cannot", async () => {
  await env.DB.prepare(
    `insert into sessions (id, token, user_id, created_at, updated_at, expires_at, last_seen_at)
     values ('se_1', 'token', 'us_agent', ?1, ?1, ?1 + 1000, ?1)`,
  )
    .bind(NOON)
    .run();
  const signIns = async () =>
    (await listMembers(acme.ctx)).members.find(({ userId }) => userId === "us_agent")?.signIns;

  expect(await endMembersSignIns(globex.ctx, "owner", "us_agent")).toMatchObject({
    reason: "member-not-found",
  });
  expect(await signIns()).toBe(1);
  expect(await endMembersSignIns(acme.ctx, "admin", "us_agent")).toMatchObject({ ok: true });
  expect(await signIns()).toBe(0);
});
