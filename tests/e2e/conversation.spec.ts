import { expect } from "@playwright/test";
import { openPage } from "../../scripts/lib/pages.mjs";
import { test } from "./support/one-window";
import { DESK, PHONE } from "./support/width";

const agent = "agent@marina.example";
const inbox = { name: "thread", path: "/w/marina/inbox", person: agent };
const conversation = { ...inbox, link: "/w/marina/threads/th_" };
/** In CSS pixels: what an answer takes before a word of it is written. */
const AT_REST = 136;

test("a conversation on a phone opens on its newest message, with the answer at rest below it @ar", async ({
  page,
  language,
  signIn,
}) => {
  await signIn(agent);
  // Low, so that there is more in the conversation than the window shows.
  await page.setViewportSize({ width: PHONE.width, height: 500 });
  await openPage(page, conversation, language);

  const newest = page.locator(".msg").last();
  await expect(newest).toBeInViewport({ ratio: 0.9 });
  await expect(page.locator(".msg").first()).not.toBeInViewport();
  const answer = await page.locator(".reply").boundingBox();
  expect(answer?.height).toBeLessThanOrEqual(AT_REST);
  const message = await newest.boundingBox();
  expect((message?.y ?? 0) + (message?.height ?? 0)).toBeLessThanOrEqual(answer?.y ?? 0);
});

test("the inbox stands beside its most urgent conversation on a desk, and alone on a phone @ar", async ({
  page,
  language,
  signIn,
}) => {
  await signIn(agent);
  await page.setViewportSize(DESK);
  await openPage(page, inbox, language);
  await expect(page.getByRole("main").locator("h1")).toHaveCount(1);
  await expect(page.locator(".msg").last()).toBeInViewport();
  await expect(page.locator(".reply")).toBeInViewport();

  await page.setViewportSize(PHONE);
  await expect(page.locator(".msg").last()).toBeHidden();
  await expect(page.getByRole("main").locator("li a").first()).toBeVisible();
});

test("what needs no answer is closed by one key, leaves the list, and waits again when that is undone @ar", async ({
  page,
  language,
  signIn,
}) => {
  await signIn(agent);
  await page.setViewportSize(DESK);
  await openPage(page, conversation, language);
  await page.waitForLoadState("networkidle");
  const row = page.locator(".lst li a[aria-current]");
  const button = page.locator(".thr .top button[formaction$='/no-answer']");
  await expect(row).toHaveCount(1);

  await page.locator(".thr h1 a").focus();
  await page.keyboard.press("d");
  await expect(page.locator(".toast")).toBeVisible();
  await expect(button).toHaveCount(0);
  await expect(page.locator(".thr .clock")).toHaveCount(0);
  await expect(row).toHaveCount(0);

  await page.locator(".toast button").click();
  await expect(button).toBeVisible();
  await expect(row).toHaveCount(1);
});

test("of the address an answer goes to nothing is cut on a phone @ar", async ({
  page,
  language,
  signIn,
}) => {
  await signIn(agent);
  await page.setViewportSize(PHONE);
  await openPage(page, conversation, language);
  const way = page.locator(".reply .chip");
  for (let one = 0; one < (await way.count()); one += 1) {
    await way.nth(one).click();
    await expect(way.nth(one)).toHaveAttribute("aria-current", "true");
    const cut = await page
      .locator(".reply .chip, .reply .chip bdi")
      .evaluateAll(
        (all) =>
          all.filter((it) => it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 0).length,
      );
    expect(cut).toBe(0);
    const answer = await page.locator(".reply").boundingBox();
    expect(answer?.height).toBeLessThanOrEqual(AT_REST);
  }
});
