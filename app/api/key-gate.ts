import type { Context } from "hono";
import type { Permission } from "~/config/permissions";
import { ROLES, type Role } from "~/config/roles";
import type { KeyHolder } from "~/db/key-db.server";
import { insistOnChange } from "~/db/queries/insist";
import { markWorked } from "~/db/queries/mark-worked";
import type { TenantDb } from "~/db/tenant-db.server";
import { standingAt } from "~/domain/lifecycle/lifecycle";
import { sha256Hex } from "~/lib/secrets";
import { type EpochMs, HOUR_MS } from "~/lib/time";
import { type Ctx, grant } from "~/use-cases/ctx";
import { permissionsOf } from "~/use-cases/subscription/read-only";
import type { ApiEnv } from "./api-env";
import { problem } from "./problem";

const BEARER = /^Bearer (closr_[A-Za-z0-9_-]{43})$/;

/** The context of whoever holds the key, or the problem to answer with: 401 unknown, 403 not allowed, 410 of a workspace that is no more. */
export async function admitKey<P extends Permission>(
  c: Context<ApiEnv>,
  permission: P,
): Promise<{ ctx: Ctx<P>; role: Role } | Response> {
  const { world } = c.env;
  const holder = await holderOf(c);
  if (!holder) return ofNobody(c);
  const refused = refusalOf(holder, permission, world.now());
  if (refused) return problem({ ...refused, requestId: world.requestId });

  if (await world.isBehind(holder))
    return problem({
      status: 503,
      requestId: world.requestId,
      headers: { "Retry-After": "5" },
    });

  const ctx = world.openCtx({ ...holder, actor: holder.keyId }, grant(permission));
  carryMark(c, ctx.db);
  return { ctx, role: holder.role };
}

/**
 * The work of a request with an idempotency key is marked as done in the transaction that does it, so
 * that a crash right after it cannot let the same request work again.
 */
function carryMark(c: Context<ApiEnv>, db: TenantDb) {
  const slot = c.get("slot");
  if (!slot) return;
  const { keyHash, lockedUntil } = slot;
  const mark = [markWorked(keyHash, lockedUntil), insistOnChange()];
  slot.rider ??= { writes: mark.map((write) => db.change(write)) };
  db.carry(slot.rider);
}

/** Who holds the key that was sent; a use is noted at most once an hour. */
export function holderOf(c: Context<ApiEnv>): Promise<KeyHolder | null> {
  const holder = c.get("holder") ?? askHolder(c);
  c.set("holder", holder);
  return holder;
}

const keyIn = (c: Context<ApiEnv>) => BEARER.exec(c.req.header("Authorization") ?? "")?.[1];

async function askHolder(c: Context<ApiEnv>): Promise<KeyHolder | null> {
  const { keys, now, waitUntil } = c.env.world;
  const key = keyIn(c);
  if (!key) return null;

  const holder = await keys.holderOf(await sha256Hex(key), now());
  if (holder && (holder.lastUsedAt ?? 0) < now() - HOUR_MS) waitUntil(keys.used(holder, now()));
  return holder;
}

/** Unknown, or of a workspace that is no more. */
async function ofNobody(c: Context<ApiEnv>): Promise<Response> {
  const { keys, requestId } = c.env.world;
  const key = keyIn(c);
  const isFormer = key !== undefined && (await keys.wasOfEnded(await sha256Hex(key)));
  return problem({ status: isFormer ? 410 : 401, requestId });
}

/** Why the holder may not; null where they may. */
function refusalOf({ role, scopes, life }: KeyHolder, permission: Permission, now: EpochMs) {
  const standing = standingAt(life, now);
  if (standing === "ended") return { status: 410 } as const;

  const isScoped = scopes?.includes(permission) ?? true;
  if (!isScoped || !ROLES[role].permissions.includes(permission)) return { status: 403 } as const;
  return permissionsOf(role, standing).includes(permission)
    ? null
    : ({ status: 403, reason: "read-only" } as const);
}
