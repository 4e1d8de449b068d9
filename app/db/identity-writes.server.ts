import { and, eq, ne, sql } from "drizzle-orm";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import { OPERATOR_TENANT } from "~/config/operator";
import type { TenantId, UserId } from "~/lib/ids";
import { DAY_MS, type EpochMs } from "~/lib/time";
import {
  credentials,
  invitations,
  knownDevices,
  memberships,
  policyAcknowledgements,
  policyVersions,
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
      this.db
        .update(users)
        .set({ policyNotice: null })
        .where(and(eq(users.id, userId), eq(users.policyNotice, version))),
    );

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
