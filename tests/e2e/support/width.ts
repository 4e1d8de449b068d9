import { expect, type Page } from "@playwright/test";

export const DESK = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

/** No part of the page lies out of sight at the width that its window has. */
export async function expectNothingSideways(page: Page, what: string) {
  const beyond = await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(beyond, `${what}: pixels out of sight`).toBeLessThanOrEqual(0);
}
