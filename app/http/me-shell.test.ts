import { expect, test } from "vitest";
import type { Role } from "~/config/roles";
import type { IdentityCtx } from "~/use-cases/identity/identity-ctx";
import type { Person } from "./load-context";
import { meShell } from "./me-shell.server";

const framed = (role: Role) => {
  const waiting = { mine: 0, inSight: 0 };
  const workspace = { slug: "marina", name: "Marina", timeZone: "Asia/Dubai", role, waiting };
  const db = { workspacesOf: async () => [workspace] };
  return meShell({ db } as unknown as IdentityCtx, { userId: "us_1" } as Person, 0);
};

test("a person's own pages lead nobody of their workspace to what their role does not open", async () => {
  expect((await framed("agent"))?.hidden).toContain("privacy");
  expect((await framed("privacy"))?.hidden).not.toContain("privacy");
  expect((await framed("owner"))?.hidden).toEqual([]);
});
