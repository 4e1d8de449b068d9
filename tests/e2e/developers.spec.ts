import { expect } from "@playwright/test";
import { Webhook } from "standardwebhooks";
import { test } from "./support/test";

interface Receiver {
  isFromClosr: (secret: string, headers: Record<string, string>, body: string) => boolean;
}

test("the code that the guide gives accepts what is signed, and refuses one changed character", async ({
  page,
}) => {
  await page.goto("/developers");
  const code = await page.locator("#webhooks pre").first().textContent();
  const receiver: Receiver = await import(`data:text/javascript,${encodeURIComponent(code ?? "")}`);

  const secret = `whsec_${btoa("a secret of thirty-two bytes, now")}`;
  const body = JSON.stringify({ type: "lead.created", data: { id: "ld_1" } });
  const at = new Date();
  const headers = {
    "webhook-id": "ev_1",
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(secret).sign("ev_1", at, body),
  };
  expect(receiver.isFromClosr(secret, headers, body)).toBe(true);
  expect(receiver.isFromClosr(secret, headers, body.replace("ld_1", "ld_2"))).toBe(false);
  const old = {
    ...headers,
    "webhook-timestamp": String(Number(headers["webhook-timestamp"]) - 400),
  };
  expect(receiver.isFromClosr(secret, old, body)).toBe(false);
});
