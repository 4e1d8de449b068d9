import { spawnSync } from "node:child_process";
import { expect, test } from "@playwright/test";

const deploy = (env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ["scripts/deploy.mjs"], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });

test("[P2] a deploy without the company's name is refused, and the variable is named", () => {
  const { status, stderr } = deploy();
  expect(status).not.toBe(0);
  expect(stderr).toContain("COMPANY_LEGAL_NAME is not set");
});

test("[P2] a placeholder is no name", () => {
  const { status, stderr } = deploy({ COMPANY_LEGAL_NAME: "[Company Legal Name]" });
  expect(status).not.toBe(0);
  expect(stderr).toContain("COMPANY_LEGAL_NAME is still a placeholder");
});

for (const name of ["LOCAL_TOOLS", "CLOSR_RETEST"])
  test(`a deploy with ${name}, which is for this machine alone, is refused`, () => {
    const { status, stderr } = deploy({ [name]: "on" });
    expect(status).not.toBe(0);
    expect(stderr).toContain(`${name} is set`);
  });

test("a deploy to a database that does not exist is refused", () => {
  expect(deploy().stderr).toContain("D1 DB has no id");
});
