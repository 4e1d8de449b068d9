import { expect, test } from "vitest";
import { PERMISSIONS } from "~/config/permissions";
import { ROLE_NAMES, ROLES } from "~/config/roles";
import { permissionsOf } from "./read-only";

test("[P83] while it is read-only an owner reads, exports, keeps people's rights, shuts doors and restores", () => {
  const left = permissionsOf("owner", "read-only").filter((one) => !one.endsWith(":read"));
  expect(left.toSorted()).toEqual([
    "api-keys:delete",
    "exports:write",
    "jobs:cancel",
    "members:delete",
    "messages:delete",
    "privacy:erase",
    "privacy:export",
    "privacy:write",
    "subscription:end",
    "support:write",
  ]);
});

test("[P83] whatever a role reads it still reads, and it gains nothing", () => {
  for (const role of ROLE_NAMES) {
    const left = permissionsOf(role, "read-only");
    const reads = PERMISSIONS.filter((one) => one.endsWith(":read"));
    const before = ROLES[role].permissions;
    expect(reads.filter((one) => before.includes(one) && !left.includes(one))).toEqual([]);
    expect(left.filter((one) => !before.includes(one))).toEqual([]);
    expect(permissionsOf(role, "open")).toBe(before);
  }
});
