import { expect } from "@playwright/test";
import { inCategory } from "../../app/config/cookies";
import { SESSION_COOKIE } from "../../app/domain/identity/session";
import { mailTo } from "./support/one-lead/mailbox";
import { test } from "./support/test";

test.use({ javaScriptEnabled: false });
test.setTimeout(120_000);

const PASSWORD = "seven palms lean over the creek";

test("[P115] with everything optional refused, signing up and in, a lead and an export all work", async ({
  page,
  context,
  request,
}) => {
  const email = `owner.${Date.now()}@refused.example`;
  const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();

  await page.goto("/");
  await press("Reject");
  await page.goto("/sign-up");
  await page.locator("[name=name]").fill("Rana Off");
  await page.locator("[name=email]").fill(email);
  await page.locator("[name=password]").fill(PASSWORD);
  await page.locator("[name=workspace]").fill(`Refused ${Date.now()}`);
  await page.locator("[name=birthYear]").fill("1990");
  await page.locator("[name=acknowledged]").check();
  await page.locator("main form button.primary").click();

  const { text } = await mailTo(request, email, "/verify-email");
  await page.goto(/https?:\S+\/verify-email\S*/.exec(text)?.[0] ?? "");
  await page.locator("[name=password]").fill(PASSWORD);
  await page.locator("main form button.primary").click();
  await expect(page).toHaveURL(/\/w\/refused-\d+\//);
  const home = page.url().replace(/(\/w\/[^/]+).*/, "$1");

  await context.clearCookies({ name: SESSION_COOKIE });
  await page.goto("/sign-in");
  await page.locator("[name=email]").fill(email);
  await page.locator("[name=password]").fill(PASSWORD);
  await page.locator("main form button.primary").click();
  await expect(page).toHaveURL(/\/w\/refused-/);

  await page.goto(`${home}/leads/new`);
  await page.locator("[name=name]").fill("Zayd Caller");
  await page.locator("[name=phone]").fill("0501234567");
  await page.locator("main form button.primary").click();
  await expect(page).toHaveURL(/\/leads\/\w+_\w+/);
  await expect(page.locator("h1")).toContainText("Zayd Caller");

  await page.goto(`${home}/leave`);
  await page.locator("form[action$='leave/export'] button").click();
  await expect(async () => {
    await page.reload();
    await expect(page.locator("main a[href*='/exports/']").first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });

  const necessary = inCategory("necessary").map(({ name }) => name);
  const kept = (await context.cookies()).map(({ name }) => name);
  expect(kept.filter((name) => !necessary.includes(name))).toEqual([]);
  expect(kept).toContain("closr_consent");
});
