import { OPERATOR_SLUG, OPERATOR_TENANT } from "~/config/operator";
import { enterInDirectory } from "~/db/queries/directory";
import { teams } from "~/db/schema";
import type { Write } from "~/db/statements";
import { newId, type TenantId, trustTenantId, trustUserId, type UserId } from "~/lib/ids";
import { newToken } from "~/lib/secrets";
import type { EpochMs } from "~/lib/time";
import { hashPassword } from "~/services/identity/password-hash";
import { acknowledgeDocuments } from "~/use-cases/identity/acknowledge-documents";
import { furnish } from "~/use-cases/identity/furnish";
import type { IdentityCtx } from "~/use-cases/identity/identity-ctx";
import type { PersonPlan, WorkspacePlan } from "./plan";

const PASSWORD_LENGTH = 16;

/** Somebody of a sample workspace, and the only place where their password is known. */
interface SamplePerson extends PersonPlan {
  userId: UserId;
  teamId: string | null;
  password: string;
}

export interface SampleWorkspace {
  slug: string;
  tenantId: TenantId;
  people: SamplePerson[];
}

/** Makes a workspace with its people, who have confirmed their addresses, all in one batch. The first owns it. */
export async function foundWorkspace(
  ctx: IdentityCtx,
  { slug, name, people: [owner, ...others] }: WorkspacePlan,
): Promise<SampleWorkspace> {
  const at = ctx.now();
  const isOffice = slug === OPERATOR_SLUG;
  const tenantId = isOffice ? OPERATOR_TENANT : trustTenantId(newId("ws", at));
  const teamIds = new Map<string, string>();
  const people = [owner, ...others].map((person) => namedBy(person, teamIds, at));
  const [first] = people;
  if (!first) throw new Error(`nobody owns ${slug}`);

  const db = ctx.openTenant(tenantId);
  const workspace = { id: tenantId, createdAt: at, name, slug, locale: owner.locale };
  // The operator's is there already, and nobody's.
  const founded = isOffice
    ? []
    : [
        ctx.db.addWorkspace(tenantId, workspace),
        ...furnish(ctx, tenantId, { id: first.userId, name: first.name }),
      ];
  await ctx.db.commit(
    ...founded,
    ...[...teamIds].map(([team, id]) => db.insert(teams, { id, createdAt: at, name: team })),
    ...(await Promise.all(people.map((person) => joining(ctx, tenantId, person)))).flat(),
  );
  return { slug, tenantId, people };
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
  const { writes } = await acknowledgeDocuments({ ...ctx, locale }, userId);
  return [
    ctx.db.addUser({ ...user, createdAt: at, updatedAt: at }),
    ctx.db.addCredential(userId, newId("cr", at), await hashPassword(password), at),
    ...writes,
    ctx.db.addMembership(tenantId, { id: newId("mb", at), createdAt: at, userId, role, teamId }),
    ctx.openTenant(tenantId).change(enterInDirectory(userId, entry)),
  ];
}
