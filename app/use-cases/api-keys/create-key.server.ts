import type { Permission } from "~/config/permissions";
import { ROLES, type Role } from "~/config/roles";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { newKey } from "../keys";

export interface KeyInput {
  name: string;
  role: Role;
  /** Permissions it is narrowed to; null: all of its role. */
  scopes: Permission[] | null;
  /** Whose eyes it has; null: the maker's. */
  memberId: string | null;
}

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

  return accept(await newKey(ctx, { ...input, memberId }));
}

const exceeds = (role: Role, maker: Role) =>
  ROLES[role].permissions.some((permission) => !ROLES[maker].permissions.includes(permission));
