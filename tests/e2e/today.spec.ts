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
  await expect(row.locator(":focus")).toHaveCount(1);
  expect(faults).toEqual([]);
});

test("what needs no answer leaves Today by its menu, and a done task by its button; each comes back with the focus on its row", async ({
  page,
  signIn,
}) => {
  await signIn("agent@marina.example");
  await page.setViewportSize(DESK);
  await page.goto("/w/marina/today");
  await page.waitForLoadState("networkidle");
  const block = page.locator("section.block[aria-labelledby=answer]");
  const first = block.locator("li.ans").first();
  const waits = block.locator(`#${await first.getAttribute("id")}`);
  await first.locator("button[popovertarget]").click();
  await first.locator(".menu button[formaction$='/no-answer']").click();
  await expect(waits).toHaveCount(0);
  await page.locator(".toast button").first().click();
  await expect(waits.locator(":focus")).toHaveCount(1);

  const due = page.locator("section.block[aria-labelledby=follow-ups] li.item").first();
  const task = page.locator(`#${await due.getAttribute("id")}`);
  await task.locator(".a button").first().click();
  await expect(task).toHaveCount(0);
  await page.locator(".toast button").first().click();
  await expect(task.locator(":focus")).toHaveCount(1);
});

test("an address that names a task that was not done tells of nothing", async ({
  page,
  signIn,
}) => {
  await signIn("agent@marina.example");
  for (const path of ["today", "tasks"]) {
    await page.goto(`/w/marina/${path}?done=tk_01J00000000000000000000000`);
    await expect(page.locator(".toast")).toHaveCount(0);
  }
});
