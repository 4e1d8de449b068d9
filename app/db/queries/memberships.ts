import { sql } from "drizzle-orm";
import type { Role } from "~/config/roles";
import type { EpochMs } from "~/lib/time";
import { memberships, sessions, users, workspaces } from "../schema";
import { scopedRead, scopedWrite } from "../scoped";
import { byHand, decodeRow } from "../statements";

/** Everybody in the workspace, with name and address, the longest there first. */
export const membersWithNames = (now: EpochMs) =>
  scopedRead(({ tenantId }) => ({
    statement: byHand(
      sql`select m.*, u.name as user_name, u.email as user_email, u.picture,
          (select count(*) from ${sessions} s where s.user_id = m.user_id and s.expires_at > ${now}) as sign_ins
        from ${memberships} m join ${users} u on u.id = m.user_id
        where m.tenant_id = ${tenantId} order by m.user_id limit 500`,
    ),
    decode: (rows) =>
      rows.map((raw) => ({
        ...(decodeRow(memberships, raw) as typeof memberships.$inferSelect),
        name: String(raw.user_name),
        email: String(raw.user_email),
        picture: raw.picture as string | null,
        signIns: Number(raw.sign_ins),
      })),
  }));

/** Whether whoever has this address is in the workspace already. */
export const hasMemberAt = (email: string) =>
  scopedRead(({ tenantId }) => ({
    statement: byHand(
      sql`select 1 from ${users} u join ${memberships} m on m.user_id = u.id
        where u.email = ${email} and m.tenant_id = ${tenantId} limit 1`,
    ),
    decode: (rows) => rows.length > 0,
  }));

/** Ends every sign-in of a member; of somebody who is none here, nothing. */
export const endSignInsOf = (userId: string) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`delete from ${sessions} where user_id = ${userId} and exists (
        select 1 from ${memberships} m where m.tenant_id = ${tenantId} and m.user_id = ${userId})`,
    ),
  }));

/**
 * Aborts the whole commit when this person is the workspace's last owner: their role may not be
 * null, which is what it becomes then. Put it before what takes the role away.
 */
export const unlessLastOwner = (userId: string) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`update ${memberships} set role = case when role <> 'owner' or exists (
          select 1 from ${memberships} other
          where other.tenant_id = ${tenantId} and other.role = 'owner' and other.user_id <> ${userId}
        ) then role end
        where tenant_id = ${tenantId} and user_id = ${userId}`,
    ),
  }));

/** Whether a commit was aborted by `unlessLastOwner`. */
export const wasLastOwner = (failure: unknown) =>
  failure instanceof Error && /NOT NULL constraint failed: memberships\.role/.test(failure.message);

/** Where a member's mail goes, and in which language; undefined for whoever is no member. */
export const mailboxOf = (userId: string) =>
  scopedRead(({ tenantId }) => ({
    statement: byHand(
      sql`select u.name, u.email, u.locale, w.slug, w.time_zone from ${memberships} m
        join ${users} u on u.id = m.user_id join ${workspaces} w on w.tenant_id = m.tenant_id
        where m.tenant_id = ${tenantId} and m.user_id = ${userId} limit 1`,
    ),
    decode: ([row]) =>
      row && {
        name: String(row.name),
        address: String(row.email),
        locale: (row.locale === "ar" ? "ar" : "en") as "en" | "ar",
        slug: String(row.slug),
        timeZone: String(row.time_zone),
      },
  }));

/** Where the mail of those goes who decide over the workspace: owners and administrators. */
export const mailboxesOfDeciders = () => mailboxesOf(["owner", "admin"]);

/** Where the mail of the owners goes. */
export const mailboxesOfOwners = () => mailboxesOf(["owner"]);

const mailboxesOf = (roles: readonly Role[]) =>
  scopedRead(({ tenantId }) => ({
    statement: byHand(
      sql`select u.id, u.name, u.email, u.locale, w.slug from ${memberships} m
        join ${users} u on u.id = m.user_id join ${workspaces} w on w.tenant_id = m.tenant_id
        where m.tenant_id = ${tenantId} and m.role in (select value from json_each(${JSON.stringify(roles)})) and u.email_verified = 1
        order by m.user_id limit 100`,
    ),
    decode: (rows) =>
      rows.map((row) => ({
        userId: String(row.id),
        name: String(row.name),
        address: String(row.email),
        locale: (row.locale === "ar" ? "ar" : "en") as "en" | "ar",
        slug: String(row.slug),
      })),
  }));
