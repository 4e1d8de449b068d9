import { expect, type Page } from "@playwright/test";
import { addressOf, openPage, PAGES } from "../../scripts/lib/pages.mjs";
import { test } from "./support/test";

const PHONE = { width: 360, height: 740 };

for (const shown of PAGES)
  test(`${shown.name}: axe finds nothing on a desk, in the dark or on a phone, and nothing scrolls sideways @ar`, async ({
    page,
    language,
    signIn,
    expectAccessible,
  }) => {
    if (shown.person) await signIn(shown.person);

    const answer = await openPage(page, shown, language);

    expect(answer?.status()).toBe(200);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await expectAccessible();
    }
    await expectNothingSideways(page);
    await page.setViewportSize(PHONE);
    await expectAccessible();
    await expectNothingSideways(page);
  });

async function expectNothingSideways(page: Page) {
  const [inner, outer] = await page
    .locator("html")
    .evaluate((html) => [html.scrollWidth, html.clientWidth]);
  expect(inner).toBeLessThanOrEqual(outer ?? 0);
}

for (const { name, path, person } of PAGES)
  if (!person)
    test(`${name} is whole without JavaScript, because it ships none`, async ({ page }) => {
      const scripts: string[] = [];
      page.on("request", (request) => {
        if (request.resourceType() === "script") scripts.push(request.url());
      });
      for (const address of [path, addressOf({ path }, "ar")]) {
        await page.goto(address, { waitUntil: "networkidle" });
        // What search engines read is data: no browser runs it.
        await expect(
          page.locator("script:not([type='application/ld+json']), link[rel=modulepreload]"),
        ).toHaveCount(0);
      }
      expect(scripts).toEqual([]);
    });
