import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { get, post } from "../support/browser";
import { choose, cookieOf } from "../support/visitor";

const receiptOf = (headers: Record<string, string>) => get("/cookies/receipt.json", headers);

test("[P102] the receipt of a choice verifies, one changed byte does not, and it holds what the ledger holds", async () => {
  const Cookie = cookieOf(await choose("accept"));
  expect(await (await get("/cookies", { Cookie })).text()).toContain(
    'href="/cookies/receipt.json"',
  );
  const answer = await receiptOf({ Cookie });
  expect(answer.headers.get("Content-Disposition")).toContain("attachment");
  expect(answer.headers.get("Cache-Control")).toBe("private, no-store");
  const text = await answer.text();

  const verified = await post("/privacy/verify", { document: text });
  expect([verified.status, await verified.text()]).toEqual([
    200,
    expect.stringContaining("consent-receipt"),
  ]);
  const changed = text.replace("ConsentGiven", "ConsentGivem");
  expect((await post("/privacy/verify", { document: changed })).status).toBe(422);

  const record = await env.DB.prepare("select * from consent_records").first();
  const receipt = JSON.parse(text);
  expect(receipt["dct:identifier"]).toBe(record?.id);
  expect(receipt["dpv:hasNotice"].textSha256).toBe(record?.text_sha256);
  expect(text).not.toMatch(/192\.0\.2|User-Agent|closr_an=/);
});

test("[P102] withdrawing has a receipt of its own, and who never chose has none", async () => {
  expect((await receiptOf({})).status).toBe(404);
  const accepted = cookieOf(await choose("accept"));
  const Cookie = cookieOf(await choose("reject", {}, { Cookie: accepted }));
  const receipt = (await (await receiptOf({ Cookie })).json()) as Record<string, object[]>;
  expect(receipt["dpv:hasPurpose"]).toMatchObject([
    { "dpv:hasConsentStatus": "dpv:ConsentWithdrawn" },
    { "dpv:hasConsentStatus": "dpv:ConsentWithdrawn" },
  ]);
  expect((await receiptOf({ Cookie: accepted })).status).toBe(404);
});
