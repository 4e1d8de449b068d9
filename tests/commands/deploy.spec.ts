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

test("a deploy with the local tools is refused", () => {
  const { status, stderr } = deploy({ LOCAL_TOOLS: "on" });
  expect(status).not.toBe(0);
  expect(stderr).toContain("LOCAL_TOOLS is set");
});

test("a deploy to a database that does not exist is refused", () => {
  expect(deploy().stderr).toContain("D1 DB has no id");
});
