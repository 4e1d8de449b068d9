import { expect, test } from "vitest";
import { PERMISSIONS } from "~/config/permissions";
import { ROLE_NAMES, ROLES } from "~/config/roles";
import { PAYLOADS } from "~/jobs/messages";
import { permissionsOf, waitsWhile } from "./read-only";

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

test("[P83] while it is read-only, work that takes something in waits and all other work goes on; after its last moment exports wait too", () => {
  const types = Object.keys(PAYLOADS);
  const takesIn = [
    "inbound.received",
    "summary.requested",
    "mail.received",
    "import.started",
    "import.undone",
    "package.sent",
  ];
  const waiting = (standing: "open" | "read-only" | "ended") =>
    types.filter((type) => waitsWhile(standing, type)).toSorted();
  expect(waiting("open")).toEqual([]);
  expect(waiting("read-only")).toEqual(takesIn.toSorted());
  expect(waiting("ended")).toEqual([...takesIn, "export.requested"].toSorted());
});
