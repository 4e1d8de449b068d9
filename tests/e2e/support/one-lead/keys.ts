import { expect, type Locator, type Page } from "@playwright/test";

const MOST_PRESSES = 120;

/** Presses a key until the focus is on the element, as somebody without a mouse does. */
export async function pressUntil(page: Page, key: string, wanted: Locator) {
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    if (await isFocused(wanted)) return;
    await page.keyboard.press(key);
  }
  await expect(wanted, `reached by ${key}`).toBeFocused();
}

/** Reaches the element by Tab and presses Enter on it. */
export async function tabAndEnter(page: Page, wanted: Locator) {
  await pressUntil(page, "Tab", wanted);
  await page.keyboard.press("Enter");
}

const isFocused = (wanted: Locator) =>
  wanted.evaluate((element) => element === document.activeElement);
