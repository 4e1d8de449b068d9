import { expect, test } from "vitest";
import { PERMISSIONS } from "./permissions";
import { OPERATOR_ROLES, ROLE_NAMES, ROLES } from "./roles";

test("a viewer changes nothing", () => {
  const changing = ROLES.viewer.permissions.filter((permission) => !permission.endsWith(":read"));
  expect(changing).toEqual([]);
});

test("an agent sees what is theirs, a team lead the team's, the others all of it", () => {
  const narrowed = ROLE_NAMES.filter((role) => ROLES[role].sees !== "all");
  expect(narrowed.map((role) => [role, ROLES[role].sees])).toEqual([
    ["team-lead", "team"],
    ["agent", "own"],
  ]);
});

test("only owners, admins and the privacy officer erase people", () => {
  const erasers = ROLE_NAMES.filter((role) => ROLES[role].permissions.includes("privacy:erase"));
  expect(erasers).toEqual(["owner", "admin", "privacy"]);
});

test("[P82] only owners end the subscription", () => {
  const enders = ROLE_NAMES.filter((role) => ROLES[role].permissions.includes("subscription:end"));
  expect(enders).toEqual(["owner"]);
});

test("an agent takes no book of clients away and manages nobody", () => {
  const taken = ["exports:write", "members:write", "api-keys:write", "contacts:delete"] as const;
  expect(taken.filter((permission) => ROLES.agent.permissions.includes(permission))).toEqual([]);
});

test("no person's role sends webhooks by hand", () => {
  const senders = ROLE_NAMES.filter((role) => ROLES[role].permissions.includes("webhooks:deliver"));
  expect(senders).toEqual([]);
});

test("no permission is named twice in a role, and every one belongs to somebody", () => {
  const all = [...ROLE_NAMES, ...OPERATOR_ROLES];
  for (const role of all)
    expect(new Set(ROLES[role].permissions).size).toBe(ROLES[role].permissions.length);

  const held = new Set(all.flatMap((role) => [...ROLES[role].permissions]));
  expect(PERMISSIONS.filter((permission) => !held.has(permission))).toEqual(["webhooks:deliver"]);
});

test("what the operator's staff may do no customer's role may, and the other way round [P9]", () => {
  const held = (roles: readonly (keyof typeof ROLES)[]) =>
    new Set(roles.flatMap((role) => [...ROLES[role].permissions]));
  const staff = held(OPERATOR_ROLES);
  expect(staff.size).toBeGreaterThan(0);
  expect([...held(ROLE_NAMES)].filter((permission) => staff.has(permission))).toEqual([]);
});
