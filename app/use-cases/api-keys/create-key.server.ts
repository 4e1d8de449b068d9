import type { Permission } from "~/config/permissions";
import { ROLES, type Role } from "~/config/roles";
import { apiKeys } from "~/db/schema";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { newToken, sha256Hex } from "~/lib/secrets";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

export interface KeyInput {
  name: string;
  role: Role;
  /** Permissions it is narrowed to; null: all of its role. */
  scopes: Permission[] | null;
  /** Whose eyes it has; null: the maker's. */
  memberId: string | null;
}

const HINT_LENGTH = 12;

/**
 * Makes a key for a program. It may do no more than its role, no more than whoever makes it, and sees
 * what its member sees.
 * @returns its id, and the key itself, which is shown this once.
 */
export async function createKey(ctx: Ctx<"api-keys:write">, maker: Role, input: KeyInput) {
  const memberId = input.memberId ?? ctx.viewer.userId;
  const member = memberId ? ctx.settings.directory[memberId] : undefined;
  if (!memberId || !member?.active || member.role === null) return refuse("owner-unknown");
  if (exceeds(input.role, maker)) return refuse("role-beyond-yours");

  const now = ctx.now();
  const id = newId("ak", now);
  const key = `closr_${newToken()}`;
  const row = {
    id,
    createdAt: now,
    name: input.name,
    role: input.role,
    memberId,
    scopes: input.scopes,
    tokenHash: await sha256Hex(key),
    hint: key.slice(0, HINT_LENGTH),
    createdBy: ctx.actor,
  };
  await commit(
    ctx,
    ctx.db.insert(apiKeys, row),
    ...record(ctx, { type: "api-key.created", object: ["api-key", id] }),
  );
  return accept({ id, key });
}

const exceeds = (role: Role, maker: Role) =>
  ROLES[role].permissions.some((permission) => !ROLES[maker].permissions.includes(permission));
