import { expect, test } from "vitest";
import { workspaceSettings } from "~/db/schema";
import { aProgram } from "../../tests/support/api";
import { aTenant } from "../../tests/support/tenant";

/** Two workspaces with an owner's key each; the owners are in their directories. */
async function twoOwners() {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  for (const tenant of [acme, globex]) {
    const person = { name: "Owner", role: "owner", teamId: null, active: true };
    tenant.ctx.settings.directory = { us_owner: person };
    await tenant.db.commit(
      tenant.db.update(workspaceSettings, { directory: { us_owner: person } }, undefined),
    );
  }
  return { acme, owner: await aProgram(acme), other: await aProgram(globex) };
}

test("[P72][P75] a source is connected with an address and a secret that are never shown again", async () => {
  const { owner } = await twoOwners();
  const made = await owner.send("POST", "/integrations", { kind: "property-finder" });
  expect(made.status).toBe(201);
  const { id, hookUrl, secret } = await made.json<Record<string, string>>();
  expect(hookUrl).toMatch(/^https:\/\/closr\.test\/hooks\/property-finder\/[\w-]{43}$/);
  expect(secret).toHaveLength(32);

  const list = await (await owner.get("/integrations")).text();
  expect(list).toContain(id);
  expect(list).not.toContain(secret);
  expect((await owner.send("DELETE", `/integrations/${id}`)).status).toBe(204);
  expect((await owner.send("DELETE", `/integrations/${id}`)).status).toBe(404);
});

test("another workspace's integration, endpoint, delivery or key answers as an unknown one", async () => {
  const { owner, other } = await twoOwners();
  const source = await (await owner.send("POST", "/integrations", { kind: "leads" })).json<{
    id: string;
  }>();
  const hook = await (
    await owner.send("POST", "/webhook-endpoints", { url: "https://partner.example/x" })
  ).json<{ id: string }>();
  const key = await (await owner.send("POST", "/api-keys", { name: "k", role: "viewer" })).json<{
    id: string;
  }>();

  const paths: [string, string][] = [
    ["GET", `/integrations/${source.id}`],
    ["DELETE", `/integrations/${source.id}`],
    ["GET", `/webhook-endpoints/${hook.id}`],
    ["DELETE", `/webhook-endpoints/${hook.id}`],
    ["POST", `/webhook-endpoints/${hook.id}/rotate`],
    ["GET", `/webhook-endpoints/${hook.id}/deliveries`],
    ["POST", `/webhook-endpoints/deliveries/wd_unknown/resend`],
    ["DELETE", `/api-keys/${key.id}`],
  ];
  for (const [method, path] of paths) {
    const foreign = await other.send(method, path);
    const unknown = await other.send(method, path.replace(/(in|we|ak)_[0-9A-Z]+/, "$1_unknown"));
    expect([path, foreign.status]).toEqual([path, 404]);
    expect(await foreign.text()).toBe(await unknown.text());
  }
});

test("an address that may not be called is 422 with its path, and nothing is called", async () => {
  const { acme, owner } = await twoOwners();
  const answer = await owner.send("POST", "/webhook-endpoints", { url: "https://127.0.0.1/x" });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ errors: [{ path: ["url"] }] });
  expect(acme.calls).toEqual([]);
});

test("a key works at once and is dead the moment it is revoked; an agent makes none", async () => {
  const { acme, owner } = await twoOwners();
  const made = await owner.send("POST", "/api-keys", { name: "k", role: "viewer" });
  const { id, key } = await made.json<Record<string, string>>();
  const asKey = () => owner.get("/integrations", { Authorization: `Bearer ${key}` });
  expect((await asKey()).status).toBe(403);
  expect((await owner.send("DELETE", `/api-keys/${id}`)).status).toBe(204);
  expect((await asKey()).status).toBe(401);

  const agent = await aProgram(acme, "agent");
  expect((await agent.send("POST", "/api-keys", { name: "k", role: "viewer" })).status).toBe(403);
});
