import { expect, type Page } from "@playwright/test";
import { LANGUAGES } from "../../app/lib/locale";
import { test } from "./support/test";
import { expectNothingSideways } from "./support/width";

const buttons = (page: Page) => page.locator('section.consent button[name="choice"]');
const looks = (page: Page) =>
  buttons(page).evaluateAll((all) =>
    all.map((button) => {
      const { width, height } = button.getBoundingClientRect();
      const { color, backgroundColor, borderColor, fontSize, fontWeight } =
        getComputedStyle(button);
      return { width, height, color, backgroundColor, borderColor, fontSize, fontWeight };
    }),
  );

test("the three answers weigh the same", async ({ page }) => {
  for (const path of ["/", "/ar"]) {
    await page.goto(path);
    const [reject, accept, custom] = await looks(page);
    expect(accept).toEqual(reject);
    expect(custom).toEqual(reject);
    expect(reject?.height).toBeGreaterThanOrEqual(24);
  }
});

test("the question comes first, covers nothing, and is answered by keyboard", async ({ page }) => {
  await page.goto("/");
  const banner = await page.locator("section.consent").boundingBox();
  const header = await page.locator("header").boundingBox();
  expect(banner?.y).toBe(0);
  expect(header?.y).toBeGreaterThanOrEqual(banner?.height ?? Number.NaN);

  await page.keyboard.press("Escape");
  await expect(buttons(page)).toHaveCount(3);
  await buttons(page).first().focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("section.consent")).toHaveCount(0);
  await page.reload();
  await expect(page.locator("section.consent")).toHaveCount(0);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("[P102][P114] each answer can be given, changed and taken back", async ({ page }) => {
    await page.goto("/ar/privacy");
    await page.locator("section.consent summary").click();
    await page.locator('section.consent input[name="functional"]').check();
    await buttons(page).nth(2).click();
    await expect(page).toHaveURL(/\/ar\/privacy$/);
    await expect(page.locator("section.consent")).toHaveCount(0);

    await page.goto("/cookies");
    await expect(page.locator('input[name="functional"]')).toBeChecked();
    await page.getByRole("button", { name: "Dark", exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

    await page.getByRole("button", { name: "Reject" }).click();
    await expect(page.locator('input[name="functional"]')).not.toBeChecked();
    await expect(page.locator("html")).not.toHaveAttribute("data-theme");
    const names = (await page.context().cookies()).map(({ name }) => name);
    expect(names).toEqual(["closr_consent"]);
  });
});

test("a browser that sends Global Privacy Control is told so, and asked nothing", async ({
  browser,
}) => {
  const context = await browser.newContext({ extraHTTPHeaders: { "Sec-GPC": "1" } });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page.locator("section.consent")).toContainText("Honoured");
  await expect(buttons(page)).toHaveCount(0);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test("in none of its languages does a page that asks for a choice go beyond a narrow phone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 740 });
  for (const path of ["/", "/cookies", "/privacy/request"])
    for (const language of LANGUAGES) {
      await page.goto(`${path}?language=${language}`);
      await expectNothingSideways(page, `${path} in ${language}`);
    }
});

test("no word of Urdu is drawn by our Arabic face, which lacks some of its letters", async ({
  page,
}) => {
  for (const path of ["/?language=ur", "/ar/cookies?language=ur", "/privacy/request?language=ur"]) {
    await page.goto(path);
    const parts = page.locator('[lang="ur"], [lang="ur"] *');
    expect(await parts.count(), path).toBeGreaterThan(8);
    const faces = await parts.evaluateAll((all) =>
      all.map((part) => getComputedStyle(part).fontFamily),
    );
    expect(faces.filter((face) => face.includes("Plex Arabic"))).toEqual([]);
    await expect(parts.first()).toHaveCSS("direction", "rtl");
  }
});

test("[P2] a page that is not there has the foot of every other one, in the same columns @everywhere", async ({
  page,
  locale,
  complaints,
}) => {
  const home = locale?.startsWith("ar") ? "/ar" : "";
  const foot = () =>
    page.locator("footer.pub-f").evaluate((footer) => {
      const places = [...footer.querySelectorAll("h2, li, p, svg")].map((part) => {
        const { x, width, height } = part.getBoundingClientRect();
        return [x, width, height].map(Math.round);
      });
      return { text: footer.textContent, places };
    });
  await page.goto(`${home}/careers`);
  const usual = await foot();
  for (const path of ["/nothing-here", "/privacy/v/99", "/help/nothing"]) {
    await page.goto(home + path);
    expect(await foot()).toEqual(usual);
  }
  // What was asked for is not there, and the browser says that too.
  complaints.length = 0;
});

test("what a page says under its head keeps its distance, and an address is broken like any words @everywhere", async ({
  page,
  locale,
}) => {
  const home = locale?.startsWith("ar") ? "/ar" : "";
  const gapAbove = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((part) => {
        const above = part.previousElementSibling?.getBoundingClientRect().bottom ?? Number.NaN;
        return part.getBoundingClientRect().top - above;
      });
  await page.goto(`${home}/privacy/request`);
  expect(await gapAbove(".languages")).toBeGreaterThanOrEqual(12);
  await page.goto(`${home}/terms`);
  expect(await gapAbove(".notice")).toBeGreaterThanOrEqual(12);

  const [shown, plain] = await page
    .locator("#reachWhere > p")
    .first()
    .evaluate((said) => {
      const before = said.getBoundingClientRect().height;
      for (const part of said.querySelectorAll("bdi")) part.style.display = "inline";
      return [before, said.getBoundingClientRect().height];
    });
  expect(shown).toBe(plain);
});
