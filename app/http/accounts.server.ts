import type { IdentityDb } from "~/db/identity-db.server";
import { isWorthNoting } from "~/domain/identity/session";
import { trustTenantId, trustUserId } from "~/lib/ids";
import type { Clock } from "~/lib/time";
import type { Accounts, Identified, Member } from "./load-context";
import { readSessionToken } from "./session-cookie";

interface Parts {
  db: IdentityDb;
  /** What the login cookie is signed with. */
  secret: string;
  now: Clock;
  /** Work that the answer does not wait for. */
  later: (work: () => Promise<unknown>) => void;
}

type Found = NonNullable<Awaited<ReturnType<IdentityDb["whoIs"]>>>;

/** Who is asking, by the login cookie: its signature first, then one statement. */
export function accountsOf({ db, secret, now, later }: Parts): Accounts {
  const find = async (request: Request, slug: string): Promise<Found | null> => {
    const token = await readSessionToken(request, secret);
    const found = token && (await db.whoIs(token, slug, now()));
    if (!found) return null;

    if (isWorthNoting(found.session, now()))
      later(() => db.commit(db.changeSession(found.session.id, { lastSeenAt: now() })));
    return found;
  };

  return {
    async memberOf(request, slug): Promise<Identified> {
      const found = await find(request, slug);
      if (!found) return { is: "stranger" };

      const member = memberIn(found);
      return member ? { is: "member", member } : { is: "outsider" };
    },

    async userOf(request) {
      const found = await find(request, "");
      return found ? trustUserId(found.user.id) : null;
    },

    async personOf(request) {
      const found = await find(request, "");
      return found && personIn(found);
    },
  };
}

const personIn = ({ user, session }: Found) => ({
  userId: trustUserId(user.id),
  sessionId: session.id,
  name: user.name,
  email: user.email,
  locale: user.locale,
  theme: user.theme,
  singleKeys: user.singleKeys,
});

/** Null when the workspace is not there, or when there is no membership in it. */
function memberIn(found: Found): Member | null {
  const { workspace, membership, settings } = found;
  if (!workspace || !membership || !settings) return null;

  return {
    ...personIn(found),
    tenantId: trustTenantId(workspace.tenantId),
    slug: workspace.slug,
    workspaceName: workspace.name,
    timeZone: workspace.timeZone,
    role: membership.role,
    teamId: membership.teamId,
    settings,
  };
}
