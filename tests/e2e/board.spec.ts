import { expect } from "@playwright/test";
import { test } from "./support/one-window";
import { DESK } from "./support/width";

/** In CSS pixels: a stage with nothing in it, and one with a card. */
const [NARROW, WIDE] = [60, 150];

test("an empty stage is narrow beside those that are not, takes a card that is dropped there, and gives it back @ar", async ({
  page,
  language,
  signIn,
}) => {
  await signIn(language === "ar" ? "agent@creek.example" : "agent@marina.example");
  await page.setViewportSize(DESK);
  // What makes cards movable is fetched once the page stands.
  await page.goto(`/w/${language === "ar" ? "creek" : "marina"}/deals`);
  await page.waitForLoadState("networkidle");

  const columns = page.locator(".col");
  const bare = await columns.evaluateAll((all) => all.findIndex((one) => !one.querySelector("li")));
  const empty = columns.nth(bare);
  const card = columns.first().locator(".card").first();
  const id = await card.getAttribute("id");
  const widthOf = async () => (await empty.boundingBox())?.width ?? 0;
  expect(await widthOf()).toBeLessThan(NARROW);

  await card.dragTo(empty);
  await expect(empty.locator(".card")).toHaveAttribute("id", id ?? "");
  expect(await widthOf()).toBeGreaterThan(WIDE);
  await expect(page.locator(".toast")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(columns.first().locator(`#${id}`)).toBeVisible();
  await expect.poll(widthOf).toBeLessThan(NARROW);
});
