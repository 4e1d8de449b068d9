import type { BrowserContext } from "@playwright/test";
import { SESSION_COOKIE } from "../../../app/domain/identity/session";
import { test as journey } from "./test";
import { DESK } from "./width";

/**
 * The test of a page that is only looked at: all of a worker share one window, because a new one for each takes
 * longer than the look. Each begins on a desk, in the light, as a visitor who has answered nothing.
 */
export const test = journey.extend<object, { windows: Map<string, BrowserContext> }>({
  windows: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off this pattern.
    async ({}, use) => {
      const windows = new Map<string, BrowserContext>();
      await use(windows);
      for (const context of windows.values()) await context.close();
    },
    { scope: "worker" },
  ],

  context: async ({ browser, windows, baseURL, locale, timezoneId }, use) => {
    const key = String(locale);
    const context =
      windows.get(key) ??
      (await browser.newContext({ baseURL, locale, timezoneId, viewport: DESK }));
    windows.set(key, context);
    await context.clearCookies({ name: SESSION_COOKIE });
    await use(context);
  },

  page: async ({ context }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.setViewportSize(DESK);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await use(page);
    page.removeAllListeners("request");
  },
});
