import type { Permission } from "~/config/permissions";
import { ROLES, type Role } from "~/config/roles";
import type { Standing } from "~/domain/lifecycle/lifecycle";
import type { JobType } from "~/jobs/messages";

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

/** Work that takes something in or makes something of it. All other work goes on: what leaves, rights, and the end. */
const WORK_THAT_WAITS: ReadonlySet<string> = new Set<JobType>([
  "inbound.received",
  "mail.received",
  "import.started",
  "import.undone",
  "package.sent",
  "summary.requested",
]);

/** Exports go on until the last moment, and not after: nobody could come for one. */
const ENDS_WITH_IT: ReadonlySet<string> = new Set<JobType>(["export.requested"]);

/** Whether the standing matters to work of this type at all. */
export const asksForStanding = (type: string) =>
  WORK_THAT_WAITS.has(type) || ENDS_WITH_IT.has(type);

/** Whether work of this type waits as things stand, until there is a restored workspace or none. */
export const waitsWhile = (standing: Standing, type: string) =>
  (standing !== "open" && WORK_THAT_WAITS.has(type)) ||
  (standing === "ended" && ENDS_WITH_IT.has(type));
