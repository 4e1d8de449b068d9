import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { keyIn } from "../support/demo";
import { test } from "./support/test";

test.use({ javaScriptEnabled: false });

async function aRequest(request: APIRequestContext, key: string, type: string) {
  const headers = { Authorization: `Bearer ${key}` };
  const post = async (path: string, data: object) =>
    (await request.post(`/api/v1${path}`, { headers, data })).json();
  const person = { nameEn: `Zahra ${Date.now()}`, source: { kind: "walk-in" } };
  const { id } = await post("/contacts", person);
  const asked = { type, subject: { type: "contact", id } };
  const { requestId } = await post("/privacy-requests", asked);
  return `/w/marina/privacy/requests/${requestId}`;
}

async function answer(page: Page, words: string) {
  await page.locator("[name=answer]").fill(words);
  await page.locator("main form:has([name=answer]) button.primary").click();
}

test("what the desk answered stands on the request's page, as the person reads it @ar", async ({
  page,
  request,
  demo,
  signIn,
}) => {
  const path = await aRequest(request, keyIn(demo, "marina", "owner"), "complaint");
  await signIn("privacy@marina.example");
  await page.goto(path);
  await answer(page, "We have called you back.");
  await expect(page.locator("[name=answer]")).toHaveCount(0);
  await expect(page.locator("main dl")).toContainText("We have called you back.");
});

test("who answers what was answered a moment before is told first of all, by whom, and keeps what they typed @everywhere", async ({
  page,
  context,
  request,
  demo,
  signIn,
  complaints,
}) => {
  const path = await aRequest(request, keyIn(demo, "marina", "owner"), "complaint");
  await signIn("privacy@marina.example");
  const other = await context.newPage();
  for (const one of [page, other]) await one.goto(path);
  await answer(other, "We have called you back.");
  await answer(page, "We shall call tomorrow.");

  const notice = page.locator("main [role=alert]");
  await expect(notice).toContainText("Mariam Farouk");
  await expect(page.locator("main textarea")).toHaveValue("We shall call tomorrow.");
  await expect(page.locator("main textarea")).not.toBeEditable();
  const [told, facts] = await Promise.all([
    notice.boundingBox(),
    page.locator("main dl").first().boundingBox(),
  ]);
  expect(told?.y).toBeLessThan(facts?.y ?? 0);
  expect(complaints.splice(0)).toEqual([expect.stringContaining("409")]);
  await other.close();
});
