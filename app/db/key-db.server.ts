import { and, eq, gt, isNull, lte, or } from "drizzle-orm";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import type { Role } from "~/config/roles";
import { type TenantId, trustTenantId, trustUserId, type UserId } from "~/lib/ids";
import type { Locale } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";
import { apiKeys, idempotencyKeys, memberships, workspaceSettings, workspaces } from "./schema";

/** Who holds an API key: everything a request needs to know, read in one statement. */
export interface KeyHolder {
  keyId: string;
  tenantId: TenantId;
  /** Whose eyes the key has. */
  userId: UserId;
  teamId: string | null;
  role: Role;
  scopes: string[] | null;
  locale: Locale;
  timeZone: string;
  settings: typeof workspaceSettings.$inferSelect;
  lastUsedAt: EpochMs | null;
}

interface SlotKey {
  tenantId: string;
  keyHash: string;
}

/** API keys across tenants, because a key says itself whose it is; and the answers kept for them. */
export class KeyDb {
  readonly #db: DrizzleD1Database;

  constructor(d1: D1Database) {
    this.#db = drizzle(d1);
  }

  /** Null when the key is unknown, revoked or over. */
  async holderOf(tokenHash: string, now: EpochMs): Promise<KeyHolder | null> {
    const alive = and(
      eq(apiKeys.tokenHash, tokenHash),
      isNull(apiKeys.revokedAt),
      or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, now)),
    );
    const seat = and(
      eq(memberships.tenantId, apiKeys.tenantId),
      eq(memberships.userId, apiKeys.memberId),
    );
    const [found] = await this.#db
      .select({
        key: apiKeys,
        workspace: workspaces,
        seat: memberships,
        settings: workspaceSettings,
      })
      .from(apiKeys)
      .innerJoin(workspaces, eq(workspaces.tenantId, apiKeys.tenantId))
      .innerJoin(workspaceSettings, eq(workspaceSettings.tenantId, apiKeys.tenantId))
      .innerJoin(memberships, seat)
      .where(alive)
      .limit(1);
    if (!found) return null;

    const { key, workspace, seat: membership, settings } = found;
    return {
      keyId: key.id,
      tenantId: trustTenantId(key.tenantId),
      userId: trustUserId(key.memberId),
      teamId: membership.teamId,
      role: key.role as Role,
      scopes: key.scopes,
      locale: workspace.locale,
      timeZone: workspace.timeZone,
      settings,
      lastUsedAt: key.lastUsedAt,
    };
  }

  async used({ keyId, tenantId }: KeyHolder, lastUsedAt: EpochMs): Promise<void> {
    const mine = and(eq(apiKeys.tenantId, tenantId), eq(apiKeys.id, keyId));
    await this.#db.update(apiKeys).set({ lastUsedAt }).where(mine);
  }

  /**
   * Takes the place where the answer to a request will be kept.
   * @returns null when it is taken for this request, or what stands there already.
   */
  async takeSlot(slot: SlotKey, fingerprint: string, now: EpochMs, lockMs: number) {
    const row = { ...slot, fingerprint, createdAt: now, lockedUntil: now + lockMs };
    const abandoned = and(isNull(idempotencyKeys.status), lte(idempotencyKeys.lockedUntil, now));
    const taken = await this.#db
      .insert(idempotencyKeys)
      .values(row)
      .onConflictDoUpdate({
        target: [idempotencyKeys.tenantId, idempotencyKeys.keyHash],
        set: { fingerprint, lockedUntil: now + lockMs },
        setWhere: abandoned,
      })
      .returning();
    if (taken.length > 0) return null;

    const [first] = await this.#db.select().from(idempotencyKeys).where(at(slot)).limit(1);
    return first ?? null;
  }

  async fillSlot(slot: SlotKey, answer: { status: number; body: string; headers: string }) {
    await this.#db
      .update(idempotencyKeys)
      .set({ ...answer, lockedUntil: null })
      .where(at(slot));
  }

  async freeSlot(slot: SlotKey): Promise<void> {
    await this.#db.delete(idempotencyKeys).where(at(slot));
  }
}

const at = ({ tenantId, keyHash }: SlotKey) =>
  and(eq(idempotencyKeys.tenantId, tenantId), eq(idempotencyKeys.keyHash, keyHash));
