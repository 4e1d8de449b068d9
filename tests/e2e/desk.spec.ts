import { expect } from "@playwright/test";
import { keyIn } from "../support/demo";
import { test } from "./support/test";

test.use({ javaScriptEnabled: false });

test("what the desk answered stands on the request's page, as the person reads it @ar", async ({
  page,
  request,
  demo,
  signIn,
}) => {
  const headers = { Authorization: `Bearer ${keyIn(demo, "marina", "owner")}` };
  const post = async (path: string, data: object) =>
    (await request.post(`/api/v1${path}`, { headers, data })).json();
  const person = { nameEn: `Zahra ${Date.now()}`, source: { kind: "walk-in" } };
  const { id } = await post("/contacts", person);
  const asked = { type: "complaint", subject: { type: "contact", id } };
  const { requestId } = await post("/privacy-requests", asked);

  await signIn("privacy@marina.example");
  await page.goto(`/w/marina/privacy/requests/${requestId}`);
  await page.locator("[name=answer]").fill("We have called you back.");
  await page.locator("main form:has([name=answer]) button.primary").click();
  await expect(page.locator("[name=answer]")).toHaveCount(0);
  await expect(page.locator("main dl")).toContainText("We have called you back.");
});
