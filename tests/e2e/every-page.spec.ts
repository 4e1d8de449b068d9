import { expect, type Page } from "@playwright/test";
import { PUBLIC_PATHS } from "../../app/config/public-paths";
import { openPage, PAGES, readIn } from "../../scripts/lib/pages.mjs";
import { test } from "./support/one-window";
import { DESK, expectNothingSideways, PHONE } from "./support/width";

/** The narrowest window that visitors' pages are made for: 1280 px at four times their size. */
const NARROWEST = { width: 320, height: 640 };

test("every page for visitors is among those that are looked at", () => {
  const seen = new Set(PAGES.map(({ path }) => path));
  expect(PUBLIC_PATHS.filter((path) => !seen.has(path))).toEqual([]);
});

for (const shown of PAGES) {
  const isPublic = !shown.person;
  const ships = isPublic ? "it ships no script, " : "";
  test(`${shown.name}: ${ships}axe finds nothing on a desk, in the dark or on a phone, and nothing scrolls sideways @ar`, async ({
    page,
    language,
    signIn,
    expectAccessible,
  }) => {
    const scripts = scriptsOf(page);
    const read = readIn(shown, language);
    if (read.person) await signIn(read.person);

    const answer = await openPage(page, read, language);

    expect(answer?.status()).toBe(200);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
    await expectAccessible();
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await expectAccessible({ only: "colours" });
    for (const size of [DESK, PHONE, ...(isPublic ? [NARROWEST] : [])]) {
      await page.setViewportSize(size);
      if (size === PHONE) await expectAccessible();
      await expectNothingSideways(page, shown.name);
    }
    if (isPublic) expect(await scripts()).toEqual([]);
  });
}

/** What the page runs or fetched to run. What search engines read is data: no browser runs it. */
function scriptsOf(page: Page) {
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") fetched.push(request.url());
  });
  const within = page.locator("script:not([type='application/ld+json']), link[rel=modulepreload]");
  return async () => [
    ...fetched,
    ...(await within.evaluateAll((all) => all.map((one) => one.outerHTML))),
  ];
}
