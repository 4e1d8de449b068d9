import { expect } from "@playwright/test";
import { test } from "./support/one-window";
import { DESK } from "./support/width";

test("who is answered in place leaves Today with its counts, and comes back when it is undone @ar", async ({
  page,
  language,
  signIn,
}) => {
  const here = language === "ar" ? "creek" : "marina";
  await signIn(`agent@${here}.example`);
  await page.setViewportSize(DESK);
  await page.goto(`/w/${here}/today`);
  await page.waitForLoadState("networkidle");
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));

  const block = page.locator("section.block[aria-labelledby=answer]");
  const count = block.locator("header .count");
  const before = Number(await count.textContent());
  const first = block.locator("li.ans").first();
  const row = block.locator(`#${await first.getAttribute("id")}`);
  await first.locator("button[popovertarget]").click();
  await first.locator('.menu button[name="way"][value="call-connected"]').click();

  await expect(row).toHaveCount(0);
  await expect(count).toHaveText(String(before - 1));
  await expect(page.locator(".toast")).toBeVisible();
  await page.locator(".toast button").first().click();
  await expect(row).toBeVisible();
  await expect(count).toHaveText(String(before));
  expect(faults).toEqual([]);
});
