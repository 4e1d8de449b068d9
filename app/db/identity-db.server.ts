import { and, asc, desc, eq, gt, inArray, ne, type SQL, sql } from "drizzle-orm";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { alias } from "drizzle-orm/sqlite-core";
import { OPERATOR_TENANT } from "~/config/operator";
import { ROLES, type Role } from "~/config/roles";
import { isLive } from "~/domain/identity/session";
import type { SupportScope } from "~/domain/support/scopes";
import { type TenantId, trustTenantId, trustUserId, type UserId } from "~/lib/ids";
import { DAY_MS, type EpochMs } from "~/lib/time";
import {
  credentials,
  endedWorkspaces,
  formerMembers,
  invitations,
  knownDevices,
  memberships,
  policyAcknowledgements,
  policyVersions,
  registerEntries,
  sentMails,
  sessions,
  supportGrants,
  supportViews,
  users,
  verifications,
  workCounts,
  workspaceSettings,
  workspaces,
} from "./schema";
import {
  aliased,
  byHand,
  decodeRow,
  type Raw,
  runBatch,
  type Statement,
  type Write,
} from "./statements";
import { commitWrites } from "./trail.server";

export type NewUser = typeof users.$inferInsert;
export type NewWorkspace = Omit<typeof workspaces.$inferInsert, "tenantId">;
export type NewMembership = Omit<typeof memberships.$inferInsert, "tenantId">;

interface Look {
  operatorId: UserId;
  tenantId: TenantId;
  viewId: string;
  path: string;
  /** The scopes that show what is asked for; none where it is nothing to look at. */
  scopes: readonly SupportScope[];
  now: EpochMs;
}

/** An offered seat and who takes it. */
interface Seat {
  tokenHash: string;
  membershipId: string;
  userId: UserId;
}

const write = (statement: Statement): Write => ({ statement });

const isTheir = (userId: UserId) => eq(formerMembers.userId, userId);

const WHO = { session: sessions, user: users };
const WHERE = { workspace: workspaces, membership: memberships, settings: workspaceSettings };

const LEAVE = { grant: supportGrants, settings: workspaceSettings };

const OFFICE = sql.raw(`'${OPERATOR_TENANT}'`);
/** What somebody is at the operator's, asked only of whoever has no place here. */
const OPERATORS_ROLE = sql`case when ${memberships.userId} is null then (select at.role from ${memberships} at
  where at.tenant_id = ${OFFICE} and at.user_id = ${sessions.userId}) end`;
/** The transfer of the business that everybody is told of: its index holds nothing else. */
const TRANSFER = sql`(select fields from ${registerEntries} where tenant_id = ${OFFICE}
  and register = 'business-transfers' and state = 'announced' limit 1)`;

const SEES_ALL = sql.raw(
  Object.entries(ROLES)
    .flatMap(([role, { sees }]) => (sees === "all" ? `'${role}'` : []))
    .join(),
);
/** How many wait for an answer of a member's, and among all that the role sees, which is a row that is kept. */
const WAITING = sql`${memberships.waiting} as waits_for_me, case
    when ${memberships.role} in (${SEES_ALL}) then seen.waiting
    when ${memberships.role} = 'team-lead' and ${memberships.teamId} is not null then seen.waiting
    else ${memberships.waiting} end as waits_in_sight`;
/** @param wanted without it no row of the counts is read */
const countsWhere = (wanted: SQL) => sql`left join ${workCounts} as seen
    on seen.tenant_id = ${memberships.tenantId} and seen.scope = case
      when not ${wanted} then null
      when ${memberships.role} in (${SEES_ALL}) then '*'
      when ${memberships.role} = 'team-lead' then 't:' || ${memberships.teamId} end`;

const waitingIn = (raw: Raw) => ({
  mine: Number(raw.waits_for_me ?? 0),
  inSight: Number(raw.waits_in_sight ?? 0),
});

/** Every request asks it, so it is written once, and as what D1 tells the cost of. */
const WHO_IS = byHand(
  sql`select ${aliased({ ...WHO, ...WHERE })}, ${OPERATORS_ROLE} as operators_role, ${TRANSFER} as transfer, ${WAITING} from ${sessions}
    join ${users} on ${users.id} = ${sessions.userId}
    left join ${workspaces} on ${workspaces.slug} = ?
    left join ${memberships} on ${memberships.tenantId} = ${workspaces.tenantId} and ${memberships.userId} = ${sessions.userId}
    left join ${workspaceSettings} on ${workspaceSettings.tenantId} = ${memberships.tenantId}
    ${countsWhere(sql.raw("?"))}
    where ${sessions.token} = ? limit 1`,
).toSQL().sql;

type Of<Table extends SQLiteTable> = Table["$inferSelect"] | null;

/** To whom the service passes, and on which day. */
function transferIn(fields: unknown): { successor: string; effectiveOn: string } | null {
  if (typeof fields !== "string") return null;
  const { successor, effectiveOn } = JSON.parse(fields) as Record<string, unknown>;
  return { successor: String(successor), effectiveOn: String(effectiveOn) };
}

/** Where somebody works; each part null where there is none. */
function placeIn(raw: Raw) {
  const of = (name: keyof typeof WHERE) =>
    raw[`${name}$tenant_id`] === null ? null : decodeRow(WHERE[name], raw, `${name}$`);
  return {
    workspace: of("workspace") as Of<typeof workspaces>,
    membership: of("membership") as Of<typeof memberships>,
    settings: of("settings") as Of<typeof workspaceSettings>,
  };
}

/**
 * The home database: people, how they sign in, and where they work. It is no tenant's, so it is
 * for identity alone; what it says of a workspace is asked for by the workspace's own id.
 */
export class IdentityDb {
  readonly #d1: D1Database;
  readonly #db: DrizzleD1Database;

  constructor(d1: D1Database) {
    this.#d1 = d1;
    this.#db = drizzle(d1);
  }

  /**
   * Who holds a session, what they are in the workspace of that address, and how much waits for them there: one
   * statement, at most five rows, and one of `counts` where they are wanted. Null when the session is unknown, over or idle.
   */
  async whoIs(token: string, slug: string, now: EpochMs, counts = true) {
    const { sql: text, params } = this.whoIsQuery(token, slug, counts);
    const { results } = await this.#d1
      .prepare(text)
      .bind(...params)
      .all<Raw>();
    const [raw] = results;
    if (!raw) return null;

    const session = decodeRow(sessions, raw, "session$") as typeof sessions.$inferSelect;
    if (!isLive(session, now)) return null;

    const user = decodeRow(users, raw, "user$") as typeof users.$inferSelect;
    return {
      session,
      user,
      ...placeIn(raw),
      isOperators: raw.operators_role !== null,
      transfer: transferIn(raw.transfer),
      waiting: waitingIn(raw),
    };
  }

  /**
   * What somebody of the operator's may see of a workspace now, with its settings; null without a grant that is
   * open. Where its scope shows the page, that they are shown it is written down in the same transaction.
   */
  async lookUnderGrant({ operatorId, tenantId, viewId, path, scopes, now }: Look) {
    const open = and(
      eq(supportGrants.tenantId, tenantId),
      eq(supportGrants.operatorId, operatorId),
      eq(supportGrants.state, "approved"),
      gt(supportGrants.endsAt, now),
    );
    const shows = inArray(supportGrants.scope, [...scopes]);
    const [, shown] = await runBatch(this.#d1, [
      byHand(sql`insert into ${supportViews} (tenant_id, id, created_at, grant_id, operator_id, operator_name, path)
        select tenant_id, ${viewId}, ${now}, id, operator_id, operator_name, ${path}
        from ${supportGrants} where ${and(open, shows)} order by created_at desc limit 1`),
      byHand(sql`select ${aliased(LEAVE)}, seen.waiting as waits_in_sight from ${supportGrants}
        join ${workspaceSettings} on ${workspaceSettings.tenantId} = ${supportGrants.tenantId}
        left join ${workCounts} as seen on seen.tenant_id = ${supportGrants.tenantId} and seen.scope = '*'
        where ${open} order by ${shows} desc, ${supportGrants.createdAt} desc limit 1`),
    ]);
    const raw = shown?.results[0];
    if (!raw) return null;

    return {
      grant: decodeRow(supportGrants, raw, "grant$") as typeof supportGrants.$inferSelect,
      settings: decodeRow(
        workspaceSettings,
        raw,
        "settings$",
      ) as typeof workspaceSettings.$inferSelect,
      waiting: waitingIn(raw),
    };
  }

  /** The statement of `whoIs`, for those who count what it costs. */
  whoIsQuery = (token: string, slug: string, counts = true) => ({
    sql: WHO_IS,
    params: [slug, Number(counts), token],
  });

  async userByEmail(email: string) {
    const [user] = await this.#db.select().from(users).where(eq(users.email, email)).limit(1);
    return user ?? null;
  }

  async userById(userId: UserId) {
    const [user] = await this.#db.select().from(users).where(eq(users.id, userId)).limit(1);
    return user ?? null;
  }

  /** A person, and how many browsers know them. */
  async userWithDevices(userId: UserId) {
    const [user] = await this.#db
      .select({
        name: users.name,
        email: users.email,
        locale: users.locale,
        devices: sql<number>`(select count(*) from ${knownDevices} where ${knownDevices.userId} = ${users.id})`,
      })
      .from(users)
      .where(eq(users.id, userId))
      .limit(1);
    return user ?? null;
  }

  async isSlugTaken(slug: string): Promise<boolean> {
    const [now, before] = await Promise.all([
      this.#db.$count(workspaces, eq(workspaces.slug, slug)),
      this.#db.$count(endedWorkspaces, eq(endedWorkspaces.slug, slug)),
    ]);
    return now + before > 0;
  }

  /** Workspaces that are no more and that this person belonged to, the latest first. */
  async endedOf(userId: UserId) {
    const theirs = and(eq(formerMembers.workspaceId, endedWorkspaces.id), isTheir(userId));
    const rows = await this.#db
      .select({ ended: endedWorkspaces, role: formerMembers.role })
      .from(endedWorkspaces)
      .innerJoin(formerMembers, theirs)
      .orderBy(desc(endedWorkspaces.endedAt))
      .limit(50);
    return rows.map(({ ended, role }) => ({ ...ended, role }));
  }

  async passwordHashOf(userId: UserId): Promise<string> {
    const mine = eq(credentials.userId, userId);
    const [found] = await this.#db.select().from(credentials).where(mine).limit(1);
    return found?.password ?? "";
  }

  /** The live sign-ins of a person, the latest first. */
  async sessionsOf(userId: UserId, now: EpochMs) {
    const rows = await this.#db
      .select()
      .from(sessions)
      .where(eq(sessions.userId, userId))
      .orderBy(desc(sessions.lastSeenAt))
      .limit(100);
    return rows.filter((session) => isLive(session, now));
  }

  /** The workspaces where a person works, the oldest membership first. */
  async workspacesOf(userId: UserId) {
    const rows = await this.#db.all<Raw>(
      sql`select ${workspaces.slug}, ${workspaces.name}, ${workspaces.timeZone} as zone, ${memberships.role}, ${WAITING}
        from ${memberships} join ${workspaces} on ${workspaces.tenantId} = ${memberships.tenantId}
        ${countsWhere(sql`1`)} where ${memberships.userId} = ${userId} order by ${memberships.createdAt} limit 50`,
    );
    return rows.map((raw) => ({
      slug: String(raw.slug),
      name: String(raw.name),
      timeZone: String(raw.zone),
      role: raw.role as Role,
      waiting: waitingIn(raw),
    }));
  }

  /** Who runs the workspaces that a person is in, and so sees what they do there. */
  async overseersOf(userId: UserId) {
    const mine = alias(memberships, "mine");
    const same = and(eq(mine.tenantId, memberships.tenantId), eq(mine.userId, userId));
    return this.#db
      .select({ workspace: workspaces.name, name: users.name, role: memberships.role })
      .from(memberships)
      .innerJoin(mine, same)
      .innerJoin(workspaces, eq(workspaces.tenantId, memberships.tenantId))
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(
        and(
          inArray(memberships.role, ["owner", "admin", "privacy"]),
          ne(memberships.userId, userId),
        ),
      )
      .orderBy(asc(workspaces.name), asc(users.name))
      .limit(100);
  }

  /** When somebody of the operator's was let into a workspace that a person is in, and how many pages they saw while the person was there, the latest first. */
  async looksAt(userId: UserId) {
    const rows = await this.#db.all<Raw>(
      sql`select ${workspaces.name} as workspace, g.operator_name as name, g.decided_at as since, g.ends_at as until,
          (select count(*) from ${supportViews} v where v.tenant_id = g.tenant_id and v.grant_id = g.id) as pages
        from ${memberships} join ${supportGrants} g on g.tenant_id = ${memberships.tenantId}
        join ${workspaces} on ${workspaces.tenantId} = g.tenant_id
        where ${memberships.userId} = ${userId} and g.ends_at > ${memberships.createdAt}
        order by g.decided_at desc limit 200`,
    );
    return rows.map((raw) => ({
      workspace: String(raw.workspace),
      name: String(raw.name),
      since: Number(raw.since),
      until: Number(raw.until),
      pages: Number(raw.pages),
    }));
  }

  /** Where a person works, and as what. */
  async membershipsOf(userId: UserId) {
    const mine = eq(memberships.userId, userId);
    const rows = await this.#db.select().from(memberships).where(mine).limit(50);
    return rows.map((row) => ({ ...row, tenantId: trustTenantId(row.tenantId) }));
  }

  async acknowledgementsOf(userId: UserId) {
    const mine = eq(policyAcknowledgements.userId, userId);
    return this.#db.select().from(policyAcknowledgements).where(mine).limit(100);
  }

  /** A seat that is still offered, with the name of the workspace. */
  async invitationBy(tokenHash: string, now: EpochMs) {
    const open = and(eq(invitations.tokenHash, tokenHash), gt(invitations.expiresAt, now));
    const [found] = await this.#db
      .select({ invitation: invitations, workspace: workspaces })
      .from(invitations)
      .innerJoin(workspaces, eq(workspaces.tenantId, invitations.tenantId))
      .where(open)
      .limit(1);
    return found ?? null;
  }

  /** Who a link was for, if it may still be used; it stays usable. */
  async holderOf(identifier: string, now: EpochMs): Promise<UserId | null> {
    const open = and(eq(verifications.identifier, identifier), gt(verifications.expiresAt, now));
    const [found] = await this.#db.select().from(verifications).where(open).limit(1);
    return found ? trustUserId(found.value) : null;
  }

  /** Uses a link up. Of several at once, one is told whom it was for; null to the others. */
  async consume(identifier: string, now: EpochMs): Promise<UserId | null> {
    const open = and(eq(verifications.identifier, identifier), gt(verifications.expiresAt, now));
    const [used] = await this.#db.delete(verifications).where(open).returning();
    return used ? trustUserId(used.value) : null;
  }

  async isKnownDevice(userId: UserId, deviceHash: string): Promise<boolean> {
    const found = await this.#db.$count(
      knownDevices,
      and(eq(knownDevices.userId, userId), eq(knownDevices.deviceHash, deviceHash)),
    );
    return found > 0;
  }

  /** The same, of whoever has this address; false for an address that nobody has. */
  async isKnownDeviceOf(email: string, deviceHash: string): Promise<boolean> {
    const [known] = await this.#db
      .select({ userId: users.id })
      .from(users)
      .innerJoin(knownDevices, eq(knownDevices.userId, users.id))
      .where(and(eq(users.email, email), eq(knownDevices.deviceHash, deviceHash)))
      .limit(1);
    return known !== undefined;
  }

  async hasSent(key: string): Promise<boolean> {
    return (await this.#db.$count(sentMails, eq(sentMails.key, key))) > 0;
  }

  addUser = (user: NewUser) => write(this.#db.insert(users).values(user));

  addCredential = (userId: UserId, id: string, password: string, now: EpochMs) =>
    write(
      this.#db.insert(credentials).values({
        id,
        userId,
        accountId: userId,
        providerId: "credential",
        password,
        createdAt: now,
        updatedAt: now,
      }),
    );

  addWorkspace = (tenantId: TenantId, workspace: NewWorkspace) =>
    write(this.#db.insert(workspaces).values({ ...workspace, tenantId }));

  addMembership = (tenantId: TenantId, membership: NewMembership) =>
    write(
      this.#db
        .insert(memberships)
        .values({ ...membership, tenantId })
        .onConflictDoNothing(),
    );

  addAcknowledgement = (row: typeof policyAcknowledgements.$inferInsert) =>
    write(this.#db.insert(policyAcknowledgements).values(row));

  /**
   * Writes down, once, that a person goes on using the service under the version that was told them, and
   * whose day has come. A version that will not hold any more is awaited no longer. Three statements for one batch.
   */
  acceptByUse = (userId: UserId, version: number, now: EpochMs) => [
    write(
      byHand(
        sql`insert into ${policyAcknowledgements} (id, user_id, acknowledged_at, version, sha256, locale, how)
          select ${`pa_${version}_${userId}`}, ${users.id}, ${now}, ${policyVersions.version},
            case ${users.locale} when 'ar' then ${policyVersions.sha256Ar} else ${policyVersions.sha256En} end,
            ${users.locale}, 'continued-use'
          from ${users} join ${policyVersions} on ${policyVersions.tenantId} = ${OPERATOR_TENANT}
            and ${policyVersions.version} = ${users.policyPending}
          where ${users.id} = ${userId} and ${users.policyPending} = ${version}
            and ${policyVersions.state} = 'published' and ${policyVersions.effectiveAt} <= ${now}
          on conflict do nothing`,
      ),
    ),
    write(
      byHand(
        sql`update ${users} set policy_pending = null, policy_pending_from = null
          where id = ${userId} and policy_pending = ${version}
            and exists (select 1 from ${policyAcknowledgements} where id = ${`pa_${version}_${userId}`})`,
      ),
    ),
    write(
      byHand(
        sql`update ${users} set policy_pending = null, policy_pending_from = null,
            policy_notice = nullif(policy_notice, ${version})
          where id = ${userId} and policy_pending = ${version}
            and not exists (select 1 from ${policyVersions} where ${policyVersions.tenantId} = ${OPERATOR_TENANT}
              and ${policyVersions.version} = ${version} and (${policyVersions.state} = 'published'
                or (${policyVersions.state} = 'announced' and ${policyVersions.noticedAt} is null
                  and ${policyVersions.effectiveAt} > ${now - DAY_MS})))`,
      ),
    ),
  ];

  /** A person has seen the notice of a version. */
  seeNotice = (userId: UserId, version: number) =>
    write(
      this.#db
        .update(users)
        .set({ policyNotice: null })
        .where(and(eq(users.id, userId), eq(users.policyNotice, version))),
    );

  addVerification = (row: typeof verifications.$inferInsert) =>
    write(this.#db.insert(verifications).values(row));

  /** All links a person still holds stop working. */
  dropVerifications = (userId: UserId) =>
    write(this.#db.delete(verifications).where(eq(verifications.value, userId)));

  /**
   * Takes an offered seat, as it is offered at this moment: nothing when it was taken back, is over,
   * or when the person is in the workspace already.
   */
  takeSeat = (offer: Seat, now: EpochMs) =>
    write(
      byHand(
        sql`insert into ${memberships} (tenant_id, id, created_at, user_id, role, team_id)
          select tenant_id, ${offer.membershipId}, ${now}, ${offer.userId}, role, team_id from ${invitations}
          where token_hash = ${offer.tokenHash} and expires_at > ${now}
          on conflict do nothing`,
      ),
    );

  dropInvitation = (tenantId: TenantId, id: string) =>
    write(
      this.#db
        .delete(invitations)
        .where(and(eq(invitations.tenantId, tenantId), eq(invitations.id, id))),
    );

  changeUser = (userId: UserId, changes: Partial<NewUser>) =>
    write(this.#db.update(users).set(changes).where(eq(users.id, userId)));

  changePassword = (userId: UserId, password: string, now: EpochMs) =>
    write(
      this.#db
        .update(credentials)
        .set({ password, updatedAt: now })
        .where(eq(credentials.userId, userId)),
    );

  changeSession = (id: string, changes: Partial<typeof sessions.$inferInsert>) =>
    write(this.#db.update(sessions).set(changes).where(eq(sessions.id, id)));

  /** What the library has just made is put on our clock and named. */
  startSession = (token: string, changes: Partial<typeof sessions.$inferInsert>) =>
    write(this.#db.update(sessions).set(changes).where(eq(sessions.token, token)));

  endSession = (userId: UserId, id: string) =>
    write(this.#db.delete(sessions).where(and(eq(sessions.userId, userId), eq(sessions.id, id))));

  endSessionByToken = (token: string) =>
    write(this.#db.delete(sessions).where(eq(sessions.token, token)));

  endSessionsOf = (userId: UserId, exceptId = "") =>
    write(
      this.#db.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.id, exceptId))),
    );

  rememberDevice = (userId: UserId, deviceHash: string, now: EpochMs) =>
    write(
      this.#db
        .insert(knownDevices)
        .values({ userId, deviceHash, lastSeenAt: now })
        .onConflictDoUpdate({
          target: [knownDevices.userId, knownDevices.deviceHash],
          set: { lastSeenAt: now },
        }),
    );

  recordSent = (key: string, messageId: string, now: EpochMs) =>
    write(this.#db.insert(sentMails).values({ key, messageId, sentAt: now }).onConflictDoNothing());

  /** One transaction. @returns the number of rows each write changed, in order. */
  async commit(...writes: Write[]): Promise<number[]> {
    return commitWrites(this.#d1, writes);
  }
}
