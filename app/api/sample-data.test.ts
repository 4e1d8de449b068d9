import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { contacts, deals, workspaceSettings } from "~/db/schema";
import { aProgram } from "../../tests/support/api";
import { aTenant } from "../../tests/support/tenant";

async function anEmptyOne() {
  const tenant = await aTenant("acme");
  await tenant.db.commit(
    tenant.db.delete(deals, eq(deals.id, "dl_1")),
    tenant.db.delete(contacts, eq(contacts.id, "ct_1")),
  );
  return tenant;
}

test("a program loads sample data once, and learns by which job", async () => {
  const acme = await anEmptyOne();
  const owner = await aProgram(acme);
  const answer = await owner.send("POST", "/sample-data");
  expect(answer.status).toBe(202);
  const { jobId } = await answer.json<{ jobId: string }>();
  expect(answer.headers.get("Location")).toBe(`/api/v1/jobs/${jobId}`);
  expect((await owner.send("POST", "/sample-data")).status).toBe(409);
});

test("where there are contacts of its own, or no sample to remove, the answer is 409 with words", async () => {
  const acme = await aTenant("acme");
  const owner = await aProgram(acme);
  const loading = await owner.send("POST", "/sample-data");
  expect(loading.status).toBe(409);
  expect(await loading.json()).toMatchObject({ type: "/problems/people-are-there" });
  expect((await owner.send("DELETE", "/sample-data")).status).toBe(409);
});

test("a key of an agent neither loads nor removes it", async () => {
  const acme = await anEmptyOne();
  const agent = await aProgram(acme, "agent");
  expect((await agent.send("POST", "/sample-data")).status).toBe(403);
  expect((await agent.send("DELETE", "/sample-data")).status).toBe(403);
  const [[settings]] = await acme.db.read(acme.db.rows(workspaceSettings));
  expect(settings?.sampleAt).toBeNull();
});
