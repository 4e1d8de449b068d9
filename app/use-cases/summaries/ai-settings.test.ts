import { expect, test } from "vitest";
import { aiReceipts, events, workspaceSettings } from "~/db/schema";
import { aConversation, runRung } from "../../../tests/support/talk";
import { aTenant } from "../../../tests/support/tenant";
import { requestSummary } from "./request-summary.server";
import { setAi } from "./set-ai.server";
import { previewPayload, viewReceipts } from "./view-ai.server";

const WISH = {
  aiOn: "on",
  provider: "openai-compatible",
  model: "small-1",
  baseUrl: "https://models.example/v1/",
  key: "sk-secret",
} as const;

async function aTalk(name = "acme") {
  const tenant = await aTenant(name);
  await aConversation(tenant);
  const now = async () => {
    const [[settings]] = await tenant.db.read(tenant.db.rows(workspaceSettings, { limit: 1 }));
    if (!settings) throw new Error("no settings");
    return settings;
  };
  const asNow = async () => ({ ...tenant.ctx, settings: await now() });
  return { ...tenant, now, asNow };
}

test("a provider's key is sealed, told of without its value, and opens for the call", async () => {
  const talk = await aTalk();
  await setAi(talk.ctx, WISH);
  const settings = await talk.now();
  expect(settings).toMatchObject({
    aiOn: true,
    aiProvider: "openai-compatible",
    aiModel: "small-1",
    aiBaseUrl: "https://models.example/v1",
  });
  const [told] = await talk.db.read(talk.db.rows(events));
  expect(told).toMatchObject([
    { type: "workspace.updated", changes: { aiModel: { to: "small-1" } } },
  ]);
  expect(JSON.stringify([settings, told])).not.toContain("sk-secret");

  await requestSummary(await talk.asNow(), "th_talk");
  await runRung(talk);
  expect(talk.provider.asked[0]?.url).toBe("https://models.example/v1/chat/completions");
  expect(talk.provider.asked[0]?.headers.get("authorization")).toBe("Bearer sk-secret");
});

test.each([
  [{ model: null }, "model-missing"],
  [{ key: null }, "key-missing"],
  [{ baseUrl: null }, "address-malformed"],
  [{ baseUrl: "http://models.example" }, "address-not-https"],
  [{ baseUrl: "https://169.254.169.254" }, "address-is-ip"],
  [{ baseUrl: "https://closr.test/v1" }, "address-is-ours"],
  [{ provider: "workers-ai" as const }, "no-workers-ai"],
])("%j is refused: %s, and nothing changes", async (changes, reason) => {
  const talk = await aTalk();
  expect(await setAi(talk.ctx, { ...WISH, ...changes })).toEqual({ ok: false, reason });
  expect(await talk.now()).toMatchObject({ aiProvider: "offline", aiKeySealed: null });
});

test("a key that was given stays with its address, and is not sent to another", async () => {
  const talk = await aTalk();
  await setAi(talk.ctx, WISH);
  const { aiKeySealed } = await talk.now();
  await setAi(await talk.asNow(), { ...WISH, model: "large-1", key: null });
  expect(await talk.now()).toMatchObject({ aiModel: "large-1", aiKeySealed });

  const elsewhere = { ...WISH, baseUrl: "https://other.example/v1", key: null };
  expect(await setAi(await talk.asNow(), elsewhere)).toMatchObject({ reason: "key-missing" });
  await setAi(await talk.asNow(), { ...WISH, provider: "offline", key: null });
  expect(await talk.now()).toMatchObject({ aiKeySealed: null, aiBaseUrl: null });
});

test("[P67] what is shown beforehand is what is sent, and the receipt opens to the same", async () => {
  const talk = await aTalk();
  await setAi(talk.ctx, WISH);
  const preview = await previewPayload(await talk.asNow());
  await requestSummary(await talk.asNow(), "th_talk");
  await runRung(talk);

  const [[receipt]] = await talk.db.read(talk.db.rows(aiReceipts));
  const { receipts, opened } = await viewReceipts(talk.ctx, { opened: receipt?.id });
  expect(opened).toEqual({ id: receipt?.id, payload: preview });
  expect(receipts).toMatchObject([{ id: receipt?.id, payloadHash: receipt?.payloadHash }]);
  const body = (await talk.provider.asked[0]?.json()) as { messages: { content: string }[] };
  expect(body.messages.at(-1)?.content).toBe(preview);
});

test("another workspace has no receipts of this one's, and cannot open them", async () => {
  const acme = await aTalk("acme");
  const globex = await aTenant("globex");
  await setAi(acme.ctx, WISH);
  await requestSummary(await acme.asNow(), "th_talk");
  await runRung(acme);
  const [[receipt]] = await acme.db.read(acme.db.rows(aiReceipts));
  expect(await viewReceipts(globex.ctx, { opened: receipt?.id })).toEqual({
    receipts: [],
    nextCursor: null,
    opened: null,
  });
});

test("switched off, there is nothing to show beforehand", async () => {
  const talk = await aTalk();
  await setAi(talk.ctx, { ...WISH, provider: "offline", aiOn: undefined });
  expect(await previewPayload(await talk.asNow())).toBeNull();
});
