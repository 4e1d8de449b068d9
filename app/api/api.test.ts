import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { commit } from "~/use-cases/commit";
import { newJob } from "~/use-cases/jobs";
import { aProgram } from "../../tests/support/api";
import { aTenant } from "../../tests/support/tenant";

/** Two workspaces, an owner's key each, and a job of the first. */
async function twoWorkspaces() {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  const { id, write } = newJob(acme.ctx, "task.due", { taskId: "tk_1" });
  await commit(acme.ctx, write);
  return { acme, globex, jobId: id, owner: await aProgram(acme), other: await aProgram(globex) };
}

test("an unknown, malformed or revoked key is 401 with the one error shape", async () => {
  const { owner, jobId } = await twoWorkspaces();
  const none = await owner.get(`/jobs/${jobId}`, { Authorization: "" });
  const wrong = await owner.get(`/jobs/${jobId}`, {
    Authorization: `Bearer closr_${"x".repeat(43)}`,
  });
  await env.DB.prepare("update api_keys set revoked_at = 1").run();
  const revoked = await owner.get(`/jobs/${jobId}`);

  expect([none.status, wrong.status, revoked.status]).toEqual([401, 401, 401]);
  expect(none.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
  expect(await none.json()).toEqual({
    type: "/problems/unauthorized",
    title: "Not signed in",
    status: 401,
    detail: "Send a valid key as Authorization: Bearer closr_….",
    requestId: "req_test",
  });
});

test("a key whose member has left opens nothing", async () => {
  const { owner, jobId } = await twoWorkspaces();
  await env.DB.prepare("delete from memberships").run();
  expect((await owner.get(`/jobs/${jobId}`)).status).toBe(401);
});

test("another workspace's id answers the same 404 as an unknown one", async () => {
  const { other, jobId } = await twoWorkspaces();
  const [foreign, unknown] = [await other.get(`/jobs/${jobId}`), await other.get("/jobs/jb_none")];
  expect([foreign.status, unknown.status]).toEqual([404, 404]);
  expect(await foreign.text()).toBe(await unknown.text());
});

test("a role without the permission, and a key narrowed to other scopes, are 403", async () => {
  const { acme, jobId } = await twoWorkspaces();
  const viewer = await aProgram(acme, "viewer");
  const narrow = await aProgram(acme, "admin", { scopes: ["contacts:read"] });
  expect((await viewer.send("DELETE", `/jobs/${jobId}`)).status).toBe(403);
  expect((await narrow.get(`/jobs/${jobId}`)).status).toBe(403);
});

test("an agent sees no work of others, since its counts would tell of their records", async () => {
  const { acme, owner, jobId } = await twoWorkspaces();
  const agent = await aProgram(acme, "agent");
  expect((await agent.get(`/jobs/${jobId}`)).status).toBe(404);
  expect(await (await owner.get(`/jobs/${jobId}`)).json()).toMatchObject({
    id: jobId,
    state: "queued",
    done: 0,
  });
});

test("what no address answers is 404, and a body over the limit 413, both in the one shape", async () => {
  const { owner } = await twoWorkspaces();
  expect((await owner.get("/nothing")).headers.get("Content-Type")).toMatch(/problem\+json/);
  expect((await owner.send("POST", "/jobs", { x: "x".repeat(1_100_000) })).status).toBe(413);
});

test("the API describes itself", async () => {
  const { owner } = await twoWorkspaces();
  const description = await (await owner.get("/openapi.json")).json();
  expect(description).toMatchObject({
    openapi: "3.1.0",
    paths: { "/api/v1/jobs/{id}": { get: {} } },
  });
});
