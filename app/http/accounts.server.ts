import type { DocumentNotice } from "~/config/document-notice";
import type { IdentityDb } from "~/db/identity-db.server";
import { isWorthNoting } from "~/domain/identity/session";
import { lifeOf } from "~/domain/lifecycle/lifecycle";
import type { SupportScope } from "~/domain/support/scopes";
import { newId, trustTenantId, trustUserId } from "~/lib/ids";
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
  /** The first request after a change of a document is written down, once, before it is answered. */
  const goOn = async (user: Found["user"]) => {
    const at = now();
    const begun = awaitedBy(user).filter(({ from }) => from !== null && from <= at);
    const writes = begun.flatMap(({ of, pending }) =>
      pending === null ? [] : db.acceptByUse(trustUserId(user.id), of, pending, at),
    );
    if (writes.length > 0) await db.commit(...writes);
  };

  const find = async (request: Request, slug: string, counts = false): Promise<Found | null> => {
    const token = await readSessionToken(request, secret);
    const found = token && (await db.whoIs(token, slug, now(), counts));
    if (!found) return null;

    await goOn(found.user);
    if (isWorthNoting(found.session, now()))
      later(() => db.commit(db.changeSession(found.session.id, { lastSeenAt: now() })));
    return found;
  };

  /** Somebody of the operator's whom the workspace let in; null for everybody else. */
  const guestIn = async (
    found: Found,
    request: Request,
    scopes: readonly SupportScope[],
  ): Promise<Member | null> => {
    const { workspace, user, isOperators } = found;
    if (!workspace || !isOperators) return null;

    const look = await db.lookUnderGrant({
      operatorId: trustUserId(user.id),
      tenantId: trustTenantId(workspace.tenantId),
      viewId: newId("sv", now()),
      path: new URL(request.url).pathname.replace(/\.data$/, ""),
      scopes,
      now: now(),
    });
    if (!look) return null;

    const { scope, endsAt } = look.grant;
    return {
      ...personIn(found),
      ...placeOf(found, workspace),
      role: "operator-support",
      teamId: null,
      settings: look.settings,
      waiting: look.waiting,
      leave: { scope, endsAt: endsAt ?? now() },
    };
  };

  /** Whoever belongs to no such workspace may have belonged to it before it was purged. */
  const formerIn = async ({ user }: Found, slug: string): Promise<Identified> => {
    const former = await db.endedOf(trustUserId(user.id));
    const ended = former.find((one) => one.slug === slug);
    return ended ? { is: "former", locale: user.locale, ended } : { is: "outsider" };
  };

  return {
    async memberOf(request, slug, scopes, framed = true): Promise<Identified> {
      const found = await find(request, slug, framed);
      if (!found) return { is: "stranger" };

      const member = memberIn(found) ?? (await guestIn(found, request, scopes));
      return member ? { is: "member", member } : formerIn(found, slug);
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
  picture: user.picture,
  singleKeys: user.singleKeys,
  documentNotices: noticesOf(user),
});

/** The versions of our documents that somebody awaits, or has yet to see. */
const awaitedBy = (user: Found["user"]) => [
  {
    of: "privacy" as const,
    ...{ notice: user.policyNotice, pending: user.policyPending, from: user.policyPendingFrom },
  },
  {
    of: "terms" as const,
    ...{ notice: user.termsNotice, pending: user.termsPending, from: user.termsPendingFrom },
  },
];

/** What has yet to be seen. Its day is kept while it is to come; afterwards it is in the version itself. */
const noticesOf = (user: Found["user"]): DocumentNotice[] =>
  awaitedBy(user).flatMap(({ of, notice, from }) =>
    notice === null ? [] : [{ of, version: notice, from }],
  );

/** Null when the workspace is not there, or when there is no membership in it. */
function memberIn(found: Found): Member | null {
  const { workspace, membership, settings } = found;
  if (!workspace || !membership || !settings) return null;

  return {
    ...personIn(found),
    ...placeOf(found, workspace),
    role: membership.role,
    teamId: membership.teamId,
    settings,
    waiting: found.waiting,
    leave: null,
  };
}

const placeOf = ({ transfer }: Found, workspace: NonNullable<Found["workspace"]>) => ({
  tenantId: trustTenantId(workspace.tenantId),
  slug: workspace.slug,
  workspaceName: workspace.name,
  timeZone: workspace.timeZone,
  ledgerApplied: workspace.ledgerApplied,
  life: lifeOf(workspace),
  transfer,
});
