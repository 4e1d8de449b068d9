import { expect, test } from "vitest";
import { mayAssign } from "./membership";

test.each([
  ["owner", ["owner"], true],
  ["owner", ["agent", "owner"], true],
  ["admin", ["agent", "team-lead"], true],
  ["admin", ["agent", "owner"], false],
  ["admin", ["owner", "viewer"], false],
  ["admin", ["owner"], false],
] as [string, string[], boolean][])("%s may turn %j: %s", (by, roles, ok) => {
  expect(mayAssign(by, ...roles).ok).toBe(ok);
});
