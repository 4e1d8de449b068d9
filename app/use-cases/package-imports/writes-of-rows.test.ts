import { expect, test } from "vitest";
import { workspaceSettings } from "~/db/schema";
import { SAMPLE_IMPORT } from "~/domain/sample/sample-mark";
import { aTenant, contactRow, NOON } from "../../../tests/support/tenant";
import { writesOf } from "./writes-of-rows";

async function arriving(importId: string | null) {
  const acme = await aTenant("acme");
  const row = contactRow("ct_new", { importId });
  await acme.db.commit(...(await writesOf(acme.ctx, "contacts", [row], true)));
  const [[settings]] = await acme.db.read(acme.db.rows(workspaceSettings));
  return settings?.sampleAt;
}

test("a workspace that takes in sample data of another has sample data, to be held back and removed", async () => {
  expect(await arriving(SAMPLE_IMPORT)).toBe(NOON);
});

test("people whom another workspace imported are people, and no sample", async () => {
  expect(await arriving("im_1")).toBeNull();
});
