import { and, eq, isNull, lte, or, sql } from "drizzle-orm";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import type { Role } from "~/config/roles";
import { type Life, lifeOf } from "~/domain/lifecycle/lifecycle";
import { type TenantId, trustTenantId, trustUserId, type UserId } from "~/lib/ids";
import type { Locale } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";
import { isFormerDoor } from "./former-doors";
import { WORKED } from "./queries/mark-worked";
import { apiKeys, idempotencyKeys, memberships, workspaceSettings, workspaces } from "./schema";
import { aliased, byHand, decodeRow, type Raw } from "./statements";

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
  ledgerApplied: number;
  life: Life;
}

interface SlotKey {
  tenantId: string;
  keyHash: string;
}

const PARTS = {
  key: apiKeys,
  workspace: workspaces,
  seat: memberships,
  settings: workspaceSettings,
};

/**
 * Every request of a program asks it, so it is written once, and as what D1 tells the cost of. A key of the
 * operator's opens nothing once its holder has another role.
 */
const HOLDER_OF = byHand(
  sql`select ${aliased(PARTS)} from ${apiKeys}
    join ${workspaces} on ${workspaces.tenantId} = ${apiKeys.tenantId}
    join ${workspaceSettings} on ${workspaceSettings.tenantId} = ${apiKeys.tenantId}
    join ${memberships} on ${memberships.tenantId} = ${apiKeys.tenantId} and ${memberships.userId} = ${apiKeys.memberId}
    where ${apiKeys.tokenHash} = ? and ${apiKeys.revokedAt} is null
      and (${apiKeys.expiresAt} is null or ${apiKeys.expiresAt} > ?)
      and (${apiKeys.role} not glob 'operator-*' or ${memberships.role} = ${apiKeys.role}) limit 1`,
).toSQL().sql;

/** API keys across tenants, because a key says itself whose it is; and the answers kept for them. */
export class KeyDb {
  readonly #d1: D1Database;
  readonly #db: DrizzleD1Database;

  constructor(d1: D1Database) {
    this.#d1 = d1;
    this.#db = drizzle(d1);
  }

  /** Null when the key is unknown, revoked or over. */
  async holderOf(tokenHash: string, now: EpochMs): Promise<KeyHolder | null> {
    const { results } = await this.#d1.prepare(HOLDER_OF).bind(tokenHash, now).all<Raw>();
    const [raw] = results;
    if (!raw) return null;

    const key = decodeRow(apiKeys, raw, "key$") as typeof apiKeys.$inferSelect;
    const workspace = decodeRow(workspaces, raw, "workspace$") as typeof workspaces.$inferSelect;
    const membership = decodeRow(memberships, raw, "seat$") as typeof memberships.$inferSelect;
    const settings = decodeRow(workspaceSettings, raw, "settings$") as KeyHolder["settings"];
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
      ledgerApplied: workspace.ledgerApplied,
      life: lifeOf(workspace),
    };
  }

  /** Whether the key was one of a workspace that is no more. */
  wasOfEnded = (tokenHash: string) => isFormerDoor(this.#db, tokenHash);

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

  /** Keeps the answer of the request that holds the place until `lockedUntil`: not of one that lost it. */
  async fillSlot(slot: SlotKey, lockedUntil: EpochMs, answer: Answer): Promise<void> {
    await this.#db
      .update(idempotencyKeys)
      .set({ ...answer, lockedUntil: null })
      .where(and(held(slot, lockedUntil), or(isNull(status), eq(status, WORKED))));
  }

  /** Frees the place of a request that did nothing; of one whose work is done it only ends the waiting. */
  async freeSlot(slot: SlotKey, lockedUntil: EpochMs): Promise<void> {
    const mine = held(slot, lockedUntil);
    await this.#db.batch([
      this.#db.delete(idempotencyKeys).where(and(mine, isNull(status))),
      this.#db
        .update(idempotencyKeys)
        .set({ lockedUntil: null })
        .where(and(mine, eq(status, WORKED))),
    ]);
  }
}

interface Answer {
  status: number;
  body: string;
  headers: string;
}

const { status } = idempotencyKeys;

const held = (slot: SlotKey, lockedUntil: EpochMs) =>
  and(at(slot), eq(idempotencyKeys.lockedUntil, lockedUntil));

const at = ({ tenantId, keyHash }: SlotKey) =>
  and(eq(idempotencyKeys.tenantId, tenantId), eq(idempotencyKeys.keyHash, keyHash));
