import type { Context } from "hono";
import type { Permission } from "~/config/permissions";
import { ROLES, type Role } from "~/config/roles";
import type { KeyHolder } from "~/db/key-db.server";
import { sha256Hex } from "~/lib/secrets";
import { HOUR_MS } from "~/lib/time";
import { type Ctx, grant } from "~/use-cases/ctx";
import type { ApiEnv } from "./api-env";
import { problem } from "./problem";

const BEARER = /^Bearer (closr_[A-Za-z0-9_-]{43})$/;

/** The context of whoever holds the key, or the problem to answer with: 401 unknown, 403 not allowed. */
export async function admitKey<P extends Permission>(
  c: Context<ApiEnv>,
  permission: P,
): Promise<{ ctx: Ctx<P>; role: Role } | Response> {
  const { world } = c.env;
  const holder = await holderOf(c);
  if (!holder) return problem({ status: 401, requestId: world.requestId });
  if (!mayUse(holder, permission)) return problem({ status: 403, requestId: world.requestId });

  const ctx = world.openCtx({ ...holder, actor: holder.keyId }, grant(permission));
  return { ctx, role: holder.role };
}

/** Who holds the key that was sent; a use is noted at most once an hour. */
export function holderOf(c: Context<ApiEnv>): Promise<KeyHolder | null> {
  const holder = c.get("holder") ?? askHolder(c);
  c.set("holder", holder);
  return holder;
}

async function askHolder(c: Context<ApiEnv>): Promise<KeyHolder | null> {
  const { keys, now, waitUntil } = c.env.world;
  const [, key] = BEARER.exec(c.req.header("Authorization") ?? "") ?? [];
  if (!key) return null;

  const holder = await keys.holderOf(await sha256Hex(key), now());
  if (holder && (holder.lastUsedAt ?? 0) < now() - HOUR_MS) waitUntil(keys.used(holder, now()));
  return holder;
}

const mayUse = ({ role, scopes }: KeyHolder, permission: Permission) =>
  ROLES[role].permissions.includes(permission) && (scopes?.includes(permission) ?? true);
