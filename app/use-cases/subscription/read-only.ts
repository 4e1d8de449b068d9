import type { Permission } from "~/config/permissions";
import { ROLES, type Role } from "~/config/roles";
import type { Standing } from "~/domain/lifecycle/lifecycle";

/**
 * What goes on in a workspace whose subscription was ended, besides whatever only reads: taking everything along,
 * the rights of the people in it, shutting doors, and taking the end back.
 */
const GOES_ON: ReadonlySet<Permission> = new Set<Permission>([
  "exports:write",
  "privacy:write",
  "privacy:export",
  "privacy:erase",
  "messages:delete",
  "api-keys:delete",
  "members:delete",
  "support:write",
  "jobs:cancel",
  "subscription:end",
]);

const isOpenWhile = (standing: Standing, permission: Permission) =>
  standing === "open" || permission.endsWith(":read") || GOES_ON.has(permission);

/** What a role may do as things stand: the one place that makes a workspace read-only. */
export const permissionsOf = (role: Role, standing: Standing): readonly Permission[] =>
  standing === "open"
    ? ROLES[role].permissions
    : ROLES[role].permissions.filter((permission) => isOpenWhile(standing, permission));
