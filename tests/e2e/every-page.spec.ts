import { expect } from "@playwright/test";
import { addressOf, PAGES } from "../../scripts/lib/pages.mjs";
import { test } from "./support/test";

for (const shown of PAGES)
  for (const colorScheme of ["light", "dark"] as const)
    test(`${shown.name}, ${colorScheme}: axe finds nothing, and nothing scrolls sideways`, {
      tag: "@everywhere",
    }, async ({ page, language, signIn, expectAccessible }) => {
      await page.emulateMedia({ colorScheme });
      if (shown.person) await signIn(shown.person);

      const answer = await page.goto(addressOf(shown, language));

      expect(answer?.status()).toBe(200);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
      await expectAccessible();
      const root = page.locator("html");
      const [inner, outer] = await root.evaluate((html) => [html.scrollWidth, html.clientWidth]);
      expect(inner).toBeLessThanOrEqual(outer ?? 0);
    });

for (const { name, path, person } of PAGES)
  if (!person)
    test(`${name} is whole without JavaScript, because it ships none`, async ({ page }) => {
      const scripts: string[] = [];
      page.on("request", (request) => {
        if (request.resourceType() === "script") scripts.push(request.url());
      });
      for (const address of [path, addressOf({ path }, "ar")]) {
        await page.goto(address, { waitUntil: "networkidle" });
        await expect(page.locator("script, link[rel=modulepreload]")).toHaveCount(0);
      }
      expect(scripts).toEqual([]);
    });
