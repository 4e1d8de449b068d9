import type { Role } from "~/config/roles";
import { enterInDirectory } from "~/db/queries/directory";
import { apiKeys, teams } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { TenantDb } from "~/db/tenant-db.server";
import { newId, type TenantId, trustTenantId, trustUserId, type UserId } from "~/lib/ids";
import { newToken, sha256Hex } from "~/lib/secrets";
import type { EpochMs } from "~/lib/time";
import { hashPassword } from "~/services/identity/password-hash";
import { furnish } from "~/use-cases/identity/furnish";
import type { IdentityCtx } from "~/use-cases/identity/identity-ctx";
import { acknowledgement } from "~/use-cases/identity/sign-up.server";
import type { PersonPlan, WorkspacePlan } from "./plan";

const PASSWORD_LENGTH = 16;

/** Somebody of a sample workspace, and the only place where their password is known. */
export interface SamplePerson extends PersonPlan {
  userId: UserId;
  teamId: string | null;
  password: string;
}

export interface SampleWorkspace {
  slug: string;
  tenantId: TenantId;
  people: SamplePerson[];
  apiKeys: { role: Role; key: string }[];
}

/** The roles that get an API key, where somebody has them. */
const WITH_KEY = ["owner", "agent"] as const satisfies Role[];
const HINT_LENGTH = 12;

/** Makes a workspace with its people, who have confirmed their addresses, all in one batch. The first owns it. */
export async function foundWorkspace(
  ctx: IdentityCtx,
  { slug, name, people: [owner, ...others] }: WorkspacePlan,
): Promise<SampleWorkspace> {
  const at = ctx.now();
  const tenantId = trustTenantId(newId("ws", at));
  const teamIds = new Map<string, string>();
  const people = [owner, ...others].map((person) => namedBy(person, teamIds, at));
  const [first] = people;
  if (!first) throw new Error(`nobody owns ${slug}`);

  const db = ctx.openTenant(tenantId);
  const keys = await Promise.all(WITH_KEY.map((role) => keyFor(role, people, db, at)));
  await ctx.db.commit(
    ctx.db.addWorkspace(tenantId, {
      id: tenantId,
      createdAt: at,
      name,
      slug,
      locale: owner.locale,
    }),
    ...[...teamIds].map(([team, id]) => db.insert(teams, { id, createdAt: at, name: team })),
    ...furnish(ctx, tenantId, { id: first.userId, name: first.name }),
    ...(await Promise.all(people.map((person) => joining(ctx, tenantId, person)))).flat(),
    ...keys.flatMap(({ write }) => write),
  );
  return { slug, tenantId, people, apiKeys: keys.flatMap(({ told }) => told) };
}

/** A key of the first who has the role; none where nobody has. */
async function keyFor(role: Role, people: SamplePerson[], db: TenantDb, at: EpochMs) {
  const holder = people.find((person) => person.role === role);
  if (!holder) return { told: [], write: [] };

  const key = `closr_${newToken()}`;
  const row = {
    id: newId("ak", at),
    createdAt: at,
    name: `Sample key of the ${role}`,
    role,
    memberId: holder.userId,
    tokenHash: await sha256Hex(key),
    hint: key.slice(0, HINT_LENGTH),
    createdBy: holder.userId,
  };
  return { told: [{ role, key }], write: [db.insert(apiKeys, row)] };
}

function namedBy(person: PersonPlan, teamIds: Map<string, string>, at: EpochMs): SamplePerson {
  const { team } = person;
  if (team && !teamIds.has(team)) teamIds.set(team, newId("tm", at));
  const teamId = team ? (teamIds.get(team) ?? null) : null;
  return {
    ...person,
    userId: trustUserId(newId("us", at)),
    teamId,
    password: newToken().slice(0, PASSWORD_LENGTH),
  };
}

async function joining(
  ctx: IdentityCtx,
  tenantId: TenantId,
  { userId, teamId, name, email, role, locale, password }: SamplePerson,
): Promise<Write[]> {
  const at = ctx.now();
  const user = { id: userId, name, email, locale, emailVerified: true };
  const entry = { name, role, teamId, active: true };
  return [
    ctx.db.addUser({ ...user, createdAt: at, updatedAt: at }),
    ctx.db.addCredential(userId, newId("cr", at), await hashPassword(password), at),
    await acknowledgement({ ...ctx, locale }, userId),
    ctx.db.addMembership(tenantId, { id: newId("mb", at), createdAt: at, userId, role, teamId }),
    ctx.openTenant(tenantId).change(enterInDirectory(userId, entry)),
  ];
}
