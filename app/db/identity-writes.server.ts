import { and, eq, ne, type SQL, sql } from "drizzle-orm";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import { OPERATOR_TENANT } from "~/config/operator";
import type { DocumentName } from "~/config/policy-version";
import type { TenantId, UserId } from "~/lib/ids";
import { DAY_MS, type EpochMs } from "~/lib/time";
import { awaitedColumns, DOCUMENT_TABLES } from "./published-documents";
import {
  credentials,
  invitations,
  knownDevices,
  memberships,
  policyAcknowledgements,
  sentMails,
  sessions,
  users,
  verifications,
  workspaces,
} from "./schema";
import { byHand, type Statement, type Write } from "./statements";
import { commitWrites } from "./trail.server";

export type NewUser = typeof users.$inferInsert;
export type NewWorkspace = Omit<typeof workspaces.$inferInsert, "tenantId">;
export type NewMembership = Omit<typeof memberships.$inferInsert, "tenantId">;

/** An offered seat and who takes it. */
interface Seat {
  tokenHash: string;
  membershipId: string;
  userId: UserId;
}

const write = (statement: Statement): Write => ({ statement });

interface Acknowledged extends Pick<typeof policyAcknowledgements.$inferSelect, "id" | "version"> {
  of: DocumentName;
  now: EpochMs;
  how: "continued-use" | "notice-seen";
}

const isVersion = (of: DocumentName, version: number) => {
  const { versions } = DOCUMENT_TABLES[of];
  return sql`${versions.tenantId} = ${OPERATOR_TENANT} and ${versions.version} = ${version}`;
};

/** Writes down, once, which text of a version the one of these people acknowledged, in the language they read. */
function acknowledging({ id, of, version, now, how }: Acknowledged, who: SQL) {
  const { versions } = DOCUMENT_TABLES[of];
  return sql`insert into ${policyAcknowledgements} (id, user_id, acknowledged_at, document, version, sha256, locale, how)
    select ${id}, ${users.id}, ${now}, ${of}, ${version},
      case ${users.locale} when 'ar' then ${versions.sha256Ar} else ${versions.sha256En} end, ${users.locale}, ${how}
    from ${users} join ${versions} on ${isVersion(of, version)} where ${who}
    on conflict do nothing`;
}

/** What identity writes to the home database: each a write to be committed, alone or with others. */
export class IdentityWrites {
  protected readonly d1: D1Database;
  protected readonly db: DrizzleD1Database;

  constructor(d1: D1Database) {
    this.d1 = d1;
    this.db = drizzle(d1);
  }

  addUser = (user: NewUser) => write(this.db.insert(users).values(user));

  addCredential = (userId: UserId, id: string, password: string, now: EpochMs) =>
    write(
      this.db.insert(credentials).values({
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
    write(this.db.insert(workspaces).values({ ...workspace, tenantId }));

  addMembership = (tenantId: TenantId, membership: NewMembership) =>
    write(
      this.db
        .insert(memberships)
        .values({ ...membership, tenantId })
        .onConflictDoNothing(),
    );

  addAcknowledgement = (row: typeof policyAcknowledgements.$inferInsert) =>
    write(this.db.insert(policyAcknowledgements).values(row));

  /**
   * Writes down, once, that a person goes on using the service under the version of a document that was told them,
   * and whose day has come. A version that will not hold any more is awaited no longer. Three statements for one batch.
   */
  acceptByUse = (userId: UserId, of: DocumentName, version: number, now: EpochMs) => {
    const { versions, prefix } = DOCUMENT_TABLES[of];
    const { notice, pending, from } = awaitedColumns(of);
    const isAwaited = sql`${users.id} = ${userId} and ${pending} = ${version}`;
    const id = `pa_${prefix}_${version}_${userId}`;
    const forget = sql`update ${users} set ${pending} = null, ${from} = null`;
    const holds = sql`${versions.state} = 'published' and ${versions.effectiveAt} <= ${now}`;
    const how = "continued-use" as const;
    return [
      acknowledging({ id, of, version, now, how }, sql`${isAwaited} and ${holds}`),
      sql`${forget} where ${isAwaited} and exists (select 1 from ${policyAcknowledgements} where id = ${id})`,
      sql`${forget}, ${notice} = nullif(${notice}, ${version}) where ${isAwaited}
        and not exists (select 1 from ${versions} where ${isVersion(of, version)} and (${versions.state} = 'published'
          or (${versions.state} = 'announced' and ${versions.noticedAt} is null
            and ${versions.effectiveAt} > ${now - DAY_MS})))`,
    ].map((statement) => write(byHand(statement)));
  };

  /**
   * A person has seen the notice of a version: which text it told of is written down, once. Two statements for one
   * batch; nothing where no such notice stands.
   */
  seeNotice = (userId: UserId, of: DocumentName, version: number, now: EpochMs) => {
    const { prefix } = DOCUMENT_TABLES[of];
    const { notice } = awaitedColumns(of);
    const isNotified = sql`${users.id} = ${userId} and ${notice} = ${version}`;
    const id = `pa_seen_${prefix}_${version}_${userId}`;
    return [
      acknowledging({ id, of, version, now, how: "notice-seen" }, isNotified),
      sql`update ${users} set ${notice} = null where ${isNotified}`,
    ].map((statement) => write(byHand(statement)));
  };

  addVerification = (row: typeof verifications.$inferInsert) =>
    write(this.db.insert(verifications).values(row));

  /** All links a person still holds stop working. */
  dropVerifications = (userId: UserId) =>
    write(this.db.delete(verifications).where(eq(verifications.value, userId)));

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
      this.db
        .delete(invitations)
        .where(and(eq(invitations.tenantId, tenantId), eq(invitations.id, id))),
    );

  changeUser = (userId: UserId, changes: Partial<NewUser>) =>
    write(this.db.update(users).set(changes).where(eq(users.id, userId)));

  changePassword = (userId: UserId, password: string, now: EpochMs) =>
    write(
      this.db
        .update(credentials)
        .set({ password, updatedAt: now })
        .where(eq(credentials.userId, userId)),
    );

  changeSession = (id: string, changes: Partial<typeof sessions.$inferInsert>) =>
    write(this.db.update(sessions).set(changes).where(eq(sessions.id, id)));

  /** What the library has just made is put on our clock and named. */
  startSession = (token: string, changes: Partial<typeof sessions.$inferInsert>) =>
    write(this.db.update(sessions).set(changes).where(eq(sessions.token, token)));

  endSession = (userId: UserId, id: string) =>
    write(this.db.delete(sessions).where(and(eq(sessions.userId, userId), eq(sessions.id, id))));

  endSessionByToken = (token: string) =>
    write(this.db.delete(sessions).where(eq(sessions.token, token)));

  endSessionsOf = (userId: UserId, exceptId = "") =>
    write(
      this.db.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.id, exceptId))),
    );

  rememberDevice = (userId: UserId, deviceHash: string, now: EpochMs) =>
    write(
      this.db
        .insert(knownDevices)
        .values({ userId, deviceHash, lastSeenAt: now })
        .onConflictDoUpdate({
          target: [knownDevices.userId, knownDevices.deviceHash],
          set: { lastSeenAt: now },
        }),
    );

  recordSent = (key: string, messageId: string, now: EpochMs) =>
    write(this.db.insert(sentMails).values({ key, messageId, sentAt: now }).onConflictDoNothing());

  /** One transaction. @returns the number of rows each write changed, in order. */
  async commit(...writes: Write[]): Promise<number[]> {
    return commitWrites(this.d1, writes);
  }
}
