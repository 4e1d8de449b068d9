import { and, asc, desc, eq, exists, gt, inArray, ne, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Role } from "~/config/roles";
import { isLive } from "~/domain/identity/session";
import type { SupportScope } from "~/domain/support/scopes";
import { type TenantId, trustTenantId, trustUserId, type UserId } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";
import { IdentityWrites } from "./identity-writes.server";
import {
  consentRecords,
  credentials,
  endedWorkspaces,
  formerMembers,
  invitations,
  knownDevices,
  memberships,
  policyAcknowledgements,
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
import { aliased, byHand, decodeRow, type Raw, runBatch } from "./statements";
import { countsWhere, WAITING, waitingIn, whoIsIn, whoIsQuery } from "./who-is";

interface Look {
  operatorId: UserId;
  tenantId: TenantId;
  viewId: string;
  path: string;
  /** The scopes that show what is asked for; none where it is nothing to look at. */
  scopes: readonly SupportScope[];
  now: EpochMs;
}

const isTheir = (userId: UserId) => eq(formerMembers.userId, userId);

const LEAVE = { grant: supportGrants, settings: workspaceSettings };

/**
 * The home database: people, how they sign in, and where they work. It is no tenant's, so it is
 * for identity alone; what it says of a workspace is asked for by the workspace's own id.
 */
export class IdentityDb extends IdentityWrites {
  /**
   * Who holds a session, what they are in the workspace of that address, and how much waits for them there: one
   * statement, at most five rows, and one of `counts` where they are wanted. Null when the session is unknown, over or
   * idle.
   */
  async whoIs(token: string, slug: string, now: EpochMs, counts = true) {
    const { sql: text, params } = whoIsQuery(token, slug, counts);
    const { results } = await this.d1
      .prepare(text)
      .bind(...params)
      .all<Raw>();
    const [raw] = results;
    if (!raw) return null;

    const found = whoIsIn(raw);
    return isLive(found.session, now) ? found : null;
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
    const [, shown] = await runBatch(this.d1, [
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

  async userByEmail(email: string) {
    const [user] = await this.db.select().from(users).where(eq(users.email, email)).limit(1);
    return user ?? null;
  }

  async userById(userId: UserId) {
    const [user] = await this.db.select().from(users).where(eq(users.id, userId)).limit(1);
    return user ?? null;
  }

  /** Whose picture has this address, if the viewer is that person or works in a workspace with them. */
  async ownerOfPicture(token: string, viewer: UserId): Promise<UserId | null> {
    const theirs = alias(memberships, "theirs");
    const together = this.db
      .select({ one: sql`1` })
      .from(memberships)
      .innerJoin(theirs, eq(theirs.tenantId, memberships.tenantId))
      .where(and(eq(memberships.userId, viewer), eq(theirs.userId, users.id)));
    const [owner] = await this.db
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.picture, token), or(eq(users.id, viewer), exists(together))))
      .limit(1);
    return owner ? trustUserId(owner.id) : null;
  }

  /** A person, and how many browsers know them. */
  async userWithDevices(userId: UserId) {
    const [user] = await this.db
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
      this.db.$count(workspaces, eq(workspaces.slug, slug)),
      this.db.$count(endedWorkspaces, eq(endedWorkspaces.slug, slug)),
    ]);
    return now + before > 0;
  }

  /** Workspaces that are no more and that this person belonged to, the latest first. */
  async endedOf(userId: UserId) {
    const theirs = and(eq(formerMembers.workspaceId, endedWorkspaces.id), isTheir(userId));
    const rows = await this.db
      .select({ ended: endedWorkspaces, role: formerMembers.role })
      .from(endedWorkspaces)
      .innerJoin(formerMembers, theirs)
      .orderBy(desc(endedWorkspaces.endedAt))
      .limit(50);
    return rows.map(({ ended, role }) => ({ ...ended, role }));
  }

  async passwordHashOf(userId: UserId): Promise<string> {
    const mine = eq(credentials.userId, userId);
    const [found] = await this.db.select().from(credentials).where(mine).limit(1);
    return found?.password ?? "";
  }

  /** The live sign-ins of a person, the latest first. */
  async sessionsOf(userId: UserId, now: EpochMs) {
    const rows = await this.db
      .select()
      .from(sessions)
      .where(eq(sessions.userId, userId))
      .orderBy(desc(sessions.lastSeenAt))
      .limit(100);
    return rows.filter((session) => isLive(session, now));
  }

  /** The workspaces where a person works, the oldest membership first. */
  async workspacesOf(userId: UserId) {
    const rows = await this.db.all<Raw>(
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
    return this.db
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

  /**
   * When somebody of the operator's was let into a workspace that a person is in, and how many pages they saw while the
   * person was there, the latest first.
   */
  async looksAt(userId: UserId) {
    const rows = await this.db.all<Raw>(
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
    const rows = await this.db.select().from(memberships).where(mine).limit(50);
    return rows.map((row) => ({ ...row, tenantId: trustTenantId(row.tenantId) }));
  }

  async acknowledgementsOf(userId: UserId) {
    const mine = eq(policyAcknowledgements.userId, userId);
    return this.db.select().from(policyAcknowledgements).where(mine).limit(100);
  }

  /** The proofs of somebody's cookie choices, the latest first. */
  async choicesOf(userId: UserId) {
    const theirs = eq(consentRecords.subjectKey, userId);
    return this.db
      .select()
      .from(consentRecords)
      .where(theirs)
      .orderBy(desc(consentRecords.at))
      .limit(200);
  }

  /** A seat that is still offered, with the name of the workspace. */
  async invitationBy(tokenHash: string, now: EpochMs) {
    const open = and(eq(invitations.tokenHash, tokenHash), gt(invitations.expiresAt, now));
    const [found] = await this.db
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
    const [found] = await this.db.select().from(verifications).where(open).limit(1);
    return found ? trustUserId(found.value) : null;
  }

  /** Uses a link up. Of several at once, one is told whom it was for; null to the others. */
  async consume(identifier: string, now: EpochMs): Promise<UserId | null> {
    const open = and(eq(verifications.identifier, identifier), gt(verifications.expiresAt, now));
    const [used] = await this.db.delete(verifications).where(open).returning();
    return used ? trustUserId(used.value) : null;
  }

  async isKnownDevice(userId: UserId, deviceHash: string): Promise<boolean> {
    const found = await this.db.$count(
      knownDevices,
      and(eq(knownDevices.userId, userId), eq(knownDevices.deviceHash, deviceHash)),
    );
    return found > 0;
  }

  /** The same, of whoever has this address; false for an address that nobody has. */
  async isKnownDeviceOf(email: string, deviceHash: string): Promise<boolean> {
    const [known] = await this.db
      .select({ userId: users.id })
      .from(users)
      .innerJoin(knownDevices, eq(knownDevices.userId, users.id))
      .where(and(eq(users.email, email), eq(knownDevices.deviceHash, deviceHash)))
      .limit(1);
    return known !== undefined;
  }

  async hasSent(key: string): Promise<boolean> {
    return (await this.db.$count(sentMails, eq(sentMails.key, key))) > 0;
  }
}
